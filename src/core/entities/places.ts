import type { Block, Country, Organization, Region, Span } from '../analysis.js';

export interface Places {
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly regions: readonly Region[];
}

export interface PlaceContext {
  readonly blocks: readonly Block[];
  /** Mentions of persons already found (authors, speakers): a surname that is also a country (Jordan) is not one there. */
  readonly persons: readonly Span[];
}

/** Finds every mention of a country, an organisation and a region, and says which it is. */
export function findPlaces(_text: string, _context: PlaceContext): Places {
  return { countries: [], organizations: [], regions: [] };
}

/** ISO 3166-1 alpha-2 code of a country named in full or by a usual alias (“Russian Federation”, “U.S.”); null if none. */
export function countryCode(_name: string): string | null {
  return null;
}
