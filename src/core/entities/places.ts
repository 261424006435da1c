import type { Block, Country, CountryMention, CountryMentionKind, Organization, Region, Span } from '../analysis.js';
import { findDefinitions, isSameName } from './definitions.js';
import type { DefinedOrganization } from './definitions.js';
import { Evidence } from './evidence.js';
import { findHalvesOfKorea } from './koreas.js';
import { gazetteerWith } from './gazetteer.js';
import type { Gazetteer, GazetteerEdits } from './gazetteer.js';
import { findHits } from './lexicon.js';
import type { Hit } from './lexicon.js';
import { readMentions } from './mentions.js';

export { countryCode } from './gazetteer.js';

export interface Places {
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly regions: readonly Region[];
}

export interface PlaceContext {
  readonly blocks: readonly Block[];
  /** Mentions of persons already found (authors, speakers): a surname that is also a country (Jordan) is not one there. */
  readonly persons: readonly Span[];
  /** The reader's changes to the gazetteer. */
  readonly gazetteer?: GazetteerEdits | undefined;
}

/** Finds every mention of a country, an organisation and a region, and says which it is. Groups come in order of their first mention. */
export function findPlaces(text: string, context: PlaceContext): Places {
  const gazetteer = gazetteerWith(context.gazetteer);
  const hits = findHits(text, gazetteer.lexicon);
  // Short texts given one at a time often name nothing: they cost no more than the look. A whole document hardly ever stops here.
  if (hits.length === 0 && !text.includes('(')) return nowhere;
  const evidence = new Evidence(hits, context.blocks);
  const groups = new Groups(gazetteer);
  const definitions = ownDefinitions(findDefinitions(text), hits, gazetteer);
  // What page furniture names (`Most read: …`) the text does not speak of.
  const furniture = context.blocks.filter(({ kind }) => kind === 'boilerplate');
  const taken = [...context.persons, ...furniture, ...definitions.flatMap(({ mentions }) => mentions)].sort((a, b) => a.start - b.start);
  for (const { known, ...definition } of definitions) {
    if (known !== undefined) {
      for (const mention of definition.mentions) groups.add('organization', known, mention);
      continue;
    }
    // “Syrian Democratic Forces (SDF)”: the country keeps its place, marks do not overlap.
    const holdsCountry = hits.some(({ start, end }) => start < definition.defined.end && end > definition.defined.start);
    groups.define(definition, holdsCountry);
  }
  let next = 0;
  hits.forEach((hit, index) => {
    while (next < taken.length && taken[next]!.end <= hit.start) next++;
    if (next < taken.length && taken[next]!.start < hit.end) return;
    for (const mention of readMentions({ text, hits, index, evidence })) groups.add(mention.kind, mention.target, mention);
  });
  for (const { target, start, end } of findHalvesOfKorea(text, evidence)) groups.add('name', target, { start, end });
  return groups.places();
}

const nowhere: Places = { countries: [], organizations: [], regions: [] };

/** Definitions that say more than the gazetteer: of an unknown organisation, or of another abbreviation for the `known` one. */
function ownDefinitions(definitions: readonly DefinedOrganization[], hits: readonly Hit[], { organizations }: Gazetteer): (DefinedOrganization & { readonly known?: string })[] {
  return definitions.flatMap((definition) => {
    const { name, defined, mentions } = definition;
    const named = hits.find(({ form, start, end }) => form.kind === 'organization' && start <= defined.start && end >= defined.end)?.form.target;
    const short = hits.find(({ form, start }) => form.kind === 'organization' && !form.unsure && start === mentions[0]?.start)?.form.target;
    if (named !== undefined) return named === short ? [] : [{ ...definition, known: named }];
    if (short !== undefined && isSameName(name, organizations.get(short)?.name ?? short)) return [];
    return [definition];
  });
}

/** Mentions gathered by what they mention. */
class Groups {
  readonly #gazetteer: Gazetteer;
  readonly #countries = new Map<string, CountryMention[]>();
  readonly #organizations = new Map<string, Span[]>();
  readonly #regions = new Map<string, Span[]>();
  readonly #defined = new Map<string, string>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  define({ abbreviation, name, defined, repeated, mentions }: DefinedOrganization, onlyAbbreviation: boolean): void {
    this.#defined.set(abbreviation, name);
    this.#organizations.set(abbreviation, onlyAbbreviation ? [...mentions] : [defined, ...repeated, ...mentions]);
  }

  add(kind: CountryMentionKind | 'organization' | 'region', target: string, { start, end }: Span): void {
    if (kind === 'organization') push(this.#organizations, target, { start, end });
    else if (kind === 'region') push(this.#regions, target, { start, end });
    else push(this.#countries, target, { start, end, kind });
  }

  places(): Places {
    const { countries, organizations } = this.#gazetteer;
    return {
      countries: byFirstMention([...this.#countries].map(([code, mentions]) => ({ code, name: countries.get(code)?.name ?? code, mentions: mentions.sort((a, b) => a.start - b.start) }))),
      organizations: byFirstMention([...this.#organizations].map(([id, unsorted]) => {
        const mentions = unsorted.sort((a, b) => a.start - b.start);
        const defined = this.#defined.get(id);
        const entry = organizations.get(id);
        return defined !== undefined ? { id, name: defined, members: [], mentions } : { id, name: entry?.name ?? id, members: entry?.members ?? [], mentions };
      })),
      regions: byFirstMention([...this.#regions].map(([name, mentions]) => ({ name, mentions }))),
    };
  }
}

function byFirstMention<T extends { readonly mentions: readonly Span[] }>(groups: T[]): T[] {
  return groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
