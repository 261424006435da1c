/**
 * Sorted words in few characters: each begins with how many letters it shares with the one before, as a digit or capital of base 36
 * (front coding: Witten, Moffat & Bell 1999, section 4.1). The words themselves may hold neither.
 */
const most = 35;

/** Brings sorted words into that form. Throws RangeError on a word with a digit or an ASCII capital. */
export function frontEncode(sorted: readonly string[]): string {
  let before = '';
  return sorted.map((word) => {
    if (/[0-9A-Z]/.test(word)) throw new RangeError(`“${word}” cannot be front-coded`);
    let shared = 0;
    while (shared < Math.min(most, before.length, word.length) && before[shared] === word[shared]) shared++;
    before = word;
    return shared.toString(36).toUpperCase() + word.slice(shared);
  }).join('');
}

/** The words again, in their order. */
export function frontDecode(coded: string): string[] {
  let before = '';
  return (coded.match(/[0-9A-Z][^0-9A-Z]*/g) ?? []).map((entry) => (before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)));
}
