import { gazetteerWith } from './gazetteer.js';
import { cities } from './data/cities.js';
import { foldName } from './names/fold.js';

let known: ReadonlySet<string> | null = null;

/**
 * Whether words are, as a whole, the name of a country, a capital, a region, a well-known city or an organisation: no person's name then.
 * Only built-in names count, not the entries that a reader added: personal names are read in many places that know nothing of settings.
 */
export function isPlaceName(words: string): boolean {
  known ??= new Set([...gazetteerWith().lexicon.forms.filter(({ kind }) => kind !== 'shield' && kind !== 'prefix').map(({ form }) => key(form)), ...cities]);
  return known.has(key(words));
}

/** Folded, without accents, the article before it and full stops: for look-up only. */
function key(words: string): string {
  return foldName(words).replace(/^the\s+|\./g, '').replace(/\s+/g, ' ');
}
