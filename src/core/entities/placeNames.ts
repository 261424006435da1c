import { gazetteerWith } from './gazetteer.js';
import { cities } from './data/cities.js';
import { foldName } from './names/fold.js';

let known: ReadonlySet<string> | null = null;

/** Whether words are, as a whole, the name of a country, a capital, a region, a well-known city or an organisation: no person's name then. */
export function isPlaceName(words: string): boolean {
  known ??= new Set([...gazetteerWith().lexicon.forms.filter(({ kind }) => kind !== 'shield' && kind !== 'prefix').map(({ form }) => key(form)), ...cities]);
  return known.has(key(words));
}

/** Folded, without accents, the article before it and full stops: for look-up only. */
function key(words: string): string {
  return words.split(/\s+/).map(foldName).join(' ').replace(/^the /, '').replace(/\./g, '');
}
