/** Towns that bear a country's name: “Lebanon, Pa.”, “Moscow, Idaho”. */
import type { Occurrence } from './occurrence.js';

/** Of the United States, and provinces of Canada: in full, cut short and by their postal codes. */
const states = new Set(('Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland '
  + 'Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New North Rhode South Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia West Wisconsin Wyoming '
  + 'Ontario Quebec Saskatchewan Manitoba Alberta Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Me Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que '
  + 'AL AK AZ AR CA CO CT FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY').split(' '));
/** Of New York, as “Jamaica, Queens”. */
const boroughs = new Set(['Queens', 'Brooklyn']);
/** States of two words, by their first, and the abbreviations “N.Y.”, “W.Va.”. */
const second = new Map([['New', /^(?:Hampshire|Jersey|Mexico|York)$/], ['North', /^(?:Carolina|Dakota)$/], ['South', /^(?:Carolina|Dakota)$/], ['West', /^Virginia$/], ['Rhode', /^Island$/]]);
const initials = /^,\s+(?:N\.\s?[CDHJMY]\.|R\.I\.|S\.\s?[CD]\.|W\.\s?Va\.|N[HJMY]\b)/;

export function isTown({ text, hit, form }: Occurrence): boolean {
  if (form.kind !== 'name' && form.kind !== 'capital') return false;
  if (text[hit.end] !== ',' || form.form.includes(' ')) return false;
  const rest = text.slice(hit.end, hit.end + 40);
  if (initials.test(rest)) return true;
  const next = /^,\s+([A-Z][A-Za-z]+)(?:\s+([A-Z][a-z]+))?/.exec(rest);
  if (!next || !(states.has(next[1]!) || boroughs.has(next[1]!))) return false;
  const pattern = second.get(next[1]!);
  if (pattern && !pattern.test(next[2] ?? '')) return false;
  // “Mexico, Texas and California” and “Turkey, Georgia, Armenia” are lists.
  const after = rest.slice(next[0].length);
  return !/^\s+(?:and|or)\s/.test(after) && !/^,\s+[A-Z]/.test(after) && !(next[1] === 'Georgia' && form.kind === 'name');
}
