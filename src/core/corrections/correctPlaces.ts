import type { Country, Organization, Span } from '../analysis.js';
import { describeCountry } from '../entities/countryFacts.js';
import type { Places } from '../entities/places.js';
import { wordsInText } from './occurrences.js';
import type { PlaceCorrection } from './correction.js';
import type { ResolvedCorrection } from './resolved.js';

/** Takes out the mentions of countries and organisations that a reader says are none, and adds those that are. */
export function correctPlaces(text: string, places: Places, corrections: readonly ResolvedCorrection[]): Places {
  let corrected = places;
  for (const { correction, span } of corrections) {
    if (correction.type !== 'country' && correction.type !== 'organization') continue;
    corrected = correction.holds ? withMentions(text, corrected, correction, span) : withoutMentions(corrected, correction, span);
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
  return entities.map((entity) => (isIt(entity) ? { ...entity, mentions: entity.mentions.filter(keeps) } : entity)).filter(({ mentions }) => mentions.length > 0);
}

function withMentions(text: string, places: Places, { type, id, reach }: PlaceCorrection, span: Span): Places {
  const added = reach === 'here' ? [span] : wordsInText(text, text.slice(span.start, span.end));
  const free = <T extends Span>(mentions: readonly T[]): T[] => mentions.filter((mention) => !added.some((one) => overlap(one, mention)));
  const inOrder = <T extends Span>(mentions: readonly T[]): T[] => [...mentions].sort((a, b) => a.start - b.start);
  const countries = places.countries.map((country): Country => ({ ...country, mentions: free(country.mentions) }));
  const organizations = places.organizations.map((organization): Organization => ({ ...organization, mentions: free(organization.mentions) }));
  if (type === 'country') {
    const own = added.map((mention) => ({ ...mention, kind: 'name' as const }));
    const known = countries.findIndex(({ code }) => code === id);
    if (known < 0) countries.push({ code: id, name: describeCountry(id)?.name ?? id, mentions: own });
    else countries[known] = { ...countries[known]!, mentions: inOrder([...countries[known]!.mentions, ...own]) };
  } else {
    const known = organizations.findIndex((one) => one.id === id);
    if (known < 0) organizations.push({ id, name: id, members: [], mentions: added });
    else organizations[known] = { ...organizations[known]!, mentions: inOrder([...organizations[known]!.mentions, ...added]) };
  }
  return { ...places, countries: countries.filter(({ mentions }) => mentions.length > 0), organizations: organizations.filter(({ mentions }) => mentions.length > 0) };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
