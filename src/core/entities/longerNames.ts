/** Names of papers, firms, waters and schools made from a country's name: “Japan Times”, “Bank of America”, “Jordan River”. */
import type { Occurrence } from './occurrence.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After a name or capital. */
const afterName = list('Times Daily Herald Telegraph Tribune Gazette Post Today Observer Examiner Chronicle Inquirer Airlines Airways Telecom Mobile Unicom Motor Motors Electric Railways '
  + 'Street Avenue Boulevard Tobacco Weekly Journal River Sea Strait Straits Valley Basin Delta Canal Channel Ocean Trench Desert County Township Creek Springs Heights Beach University');
/** After a capital only: agreements named for where they were signed. */
const afterCapital = list('Convention Accord Accords Protocol Agreement Declaration Treaty Conference Summit Process Consensus Road Square Airport Stock Marathon Zoo Museum Philharmonic Symphony Opera');
const afterDemonym = list('Times Airlines Airways Telecom Independent Channel Ocean Sea Desert Street Avenue Road Lane Boulevard');
/** Before “of” and a name or capital. */
const beforeOf = list('Bank University Times Treaty Battle Gulf Bay Strait Straits Sea Duke Duchess Earl Bishop Archbishop Church Port Isle Lord');
const beforeName = list('Air Radio Miss Little Lake Fort Mount Lady Port Team');

export function isInLongerName(occurrence: Occurrence): boolean {
  const { form, capitalFollows } = occurrence;
  const { kind } = form;
  if (kind !== 'name' && kind !== 'capital' && kind !== 'demonym') return false;
  if (capitalFollows && followersOf(kind, occurrence.after.word)) return true;
  if (kind === 'demonym' || !occurrence.wordPrecedes) return false;
  const { before } = occurrence;
  if (before.gap !== '') return false;
  if (before.word === 'of') return ofName(occurrence);
  return beforeName.has(before.word) && !form.form.includes(' ');
}

function followersOf(kind: string, word: string): boolean {
  if (kind === 'demonym') return afterDemonym.has(word);
  return afterName.has(word) || (kind === 'capital' && afterCapital.has(word));
}

function ofName({ text, before }: Occurrence): boolean {
  const end = before.start - 1;
  let start = end;
  while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--;
  return beforeOf.has(text.slice(start, end));
}
