import type { Block, Country, CountryMention, CountryMentionKind, Organization, Region, Span } from '../analysis.js';
import { gazetteerWith } from './gazetteer.js';
import type { Gazetteer, GazetteerEdits } from './gazetteer.js';
import { findHits } from './lexicon.js';
import { readMention } from './mentions.js';
import { Evidence } from './evidence.js';

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
  const evidence = new Evidence(hits);
  const countries = new Map<string, { start: number; end: number; kind: CountryMentionKind }[]>();
  const organizations = new Map<string, Span[]>();
  const regions = new Map<string, Span[]>();
  const persons = [...context.persons].sort((a, b) => a.start - b.start);
  let nextPerson = 0;
  hits.forEach((hit, index) => {
    while (nextPerson < persons.length && persons[nextPerson]!.end <= hit.start) nextPerson++;
    const person = persons[nextPerson];
    if (person && person.start < hit.end) return;
    const mention = readMention({ text, hits, index, evidence });
    if (!mention) return;
    const { kind, start, end } = mention;
    if (kind === 'organization') push(organizations, mention.target, { start, end });
    else if (kind === 'region') push(regions, mention.target, { start, end });
    else push(countries, mention.target, { start, end, kind });
  });
  return grouped(gazetteer, countries, organizations, regions);
}

function grouped(
  gazetteer: Gazetteer, countries: ReadonlyMap<string, readonly CountryMention[]>,
  organizations: ReadonlyMap<string, readonly Span[]>, regions: ReadonlyMap<string, readonly Span[]>,
): Places {
  return {
    countries: [...countries].map(([code, mentions]) => ({ code, name: gazetteer.countries.get(code)?.name ?? code, mentions })),
    organizations: [...organizations].map(([id, mentions]) => {
      const { name = id, members = [] } = gazetteer.organizations.get(id) ?? {};
      return { id, name, members, mentions };
    }),
    regions: [...regions].map(([name, mentions]) => ({ name, mentions })),
  };
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
