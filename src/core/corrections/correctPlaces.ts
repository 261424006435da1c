import type { Country, CountryMention, Organization, PlaceMention, Span } from '../analysis.js';
import { describeCountry } from '../entities/countryFacts.js';
import type { GazetteerEdits } from '../entities/gazetteer.js';
import type { Places } from '../entities/places.js';
import { wordsInText } from './occurrences.js';
import type { PlaceCorrection } from './correction.js';
import type { ResolvedCorrection } from './resolved.js';

/**
 * Takes out the mentions of countries and organisations that a reader says are none, and adds those that are.
 * @param edits the reader's gazetteer, which says what a country is called.
 */
export function correctPlaces(text: string, places: Places, corrections: readonly ResolvedCorrection[], edits?: GazetteerEdits): Places {
  let corrected = places;
  for (const { correction, span } of corrections) {
    if (correction.type !== 'country' && correction.type !== 'organization') continue;
    corrected = correction.holds ? withMentions(text, corrected, correction, span, edits) : withoutMentions(corrected, correction, span);
  }
  return corrected;
}

function withoutMentions(places: Places, { type, id, reach }: PlaceCorrection, span: Span): Places {
  const keeps = (mention: Span): boolean => reach === 'here' && !overlap(mention, span);
  if (type === 'country') return { ...places, countries: leaveOut(places.countries, ({ code }) => code === id, keeps) };
  return { ...places, organizations: leaveOut(places.organizations, (one) => one.id === id, keeps) };
}

/** The entities with some mentions of one of them left out, and with them the entity that has no mention left. */
function leaveOut<T extends Country | Organization>(entities: readonly T[], isIt: (entity: T) => boolean, keeps: (mention: Span) => boolean): T[] {
  return entities.map((entity): T => {
    if (!isIt(entity)) return entity;
    const mentions = entity.mentions.filter(keeps);
    return mentions.length === entity.mentions.length ? entity : { ...entity, mentions, corrected: true };
  }).filter(({ mentions }) => mentions.length > 0);
}

function withMentions(text: string, places: Places, { type, id, reach }: PlaceCorrection, span: Span, edits?: GazetteerEdits): Places {
  const added = (reach === 'here' ? [span] : wordsInText(text, text.slice(span.start, span.end))).map((mention): PlaceMention => ({ ...mention, corrected: true }));
  // Words name one thing: what else they were taken for, they are not.
  const freed = <T extends { readonly mentions: readonly Span[] }>(entities: readonly T[]): T[] =>
    entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => !added.some((one) => overlap(one, mention))) }));
  const inOrder = <T extends Span>(mentions: readonly T[]): T[] => [...mentions].sort((a, b) => a.start - b.start);
  const countries = freed(places.countries);
  const organizations = freed(places.organizations);
  if (type === 'country') {
    const own = added.map((mention): CountryMention => ({ ...mention, kind: 'name' }));
    const known = countries.findIndex(({ code }) => code === id);
    if (known < 0) countries.push({ code: id, name: describeCountry(id, edits)?.name ?? id, mentions: own, corrected: true });
    else countries[known] = { ...countries[known]!, mentions: inOrder([...countries[known]!.mentions, ...own]), corrected: true };
  } else {
    const known = organizations.findIndex((one) => one.id === id);
    if (known < 0) organizations.push({ id, name: id, members: [], mentions: added, corrected: true });
    else organizations[known] = { ...organizations[known]!, mentions: inOrder([...organizations[known]!.mentions, ...added]), corrected: true };
  }
  const named = <T extends { readonly mentions: readonly Span[] }>(entities: readonly T[]): T[] => entities.filter(({ mentions }) => mentions.length > 0);
  return { countries: named(countries), organizations: named(organizations), regions: named(freed(places.regions)) };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
