/** Where people speak in turn: who answers whom is then told by who spoke before. */

/**
 * For each sentence the author of the turn before its own, where the two speak with each other: each after the other somewhere in the text.
 * @param authorIds who writes or speaks each sentence.
 */
export function partnersInTurn(authorIds: readonly (string | null)[]): (string | null)[] {
  const follows = new Map<string, Set<string>>();
  let last: string | null = null;
  for (const author of authorIds) {
    if (author === null || author === last) continue;
    if (last !== null) {
      const after = follows.get(last);
      if (after) after.add(author);
      else follows.set(last, new Set([author]));
    }
    last = author;
  }
  let current: string | null = null, before: string | null = null;
  return authorIds.map((author) => {
    if (author === null) return null;
    if (author !== current) {
      before = current;
      current = author;
    }
    return before !== null && follows.get(author)?.has(before) && follows.get(before)?.has(author) ? before : null;
  });
}

const plainYes = /^(?:(?:yes|indeed|quite|of course|exactly|true),? )?(?:and |but )?(?:i|we) (?:do |fully |entirely |quite |certainly |also |strongly )*agree\b(?! that)/i;
const plainNo = /^(?:(?:no|well|on the contrary|with respect),? )?(?:but |and )?(?:(?:i|we) (?:must |have to |do |strongly |entirely |totally |fully |really )*(?:disagree|(?:don['’]t|do not|cannot|can['’]t) (?:really |quite )?(?:agree|accept (?:that|this|it)\b))|nor (?:do|can|could|will|would) (?:i|we) (?:agree|accept)|that (?:is|was) (?:simply |just |plainly |quite )?(?:not (?:true|so|right|the case)|untrue|wrong|false|nonsense))\b/i;

/** What somebody who speaks in turn says to who spoke before, with nobody named: “I don’t agree”. */
export function plainAnswer(opening: string): 'concede' | 'attack' | null {
  return plainNo.test(opening) ? 'attack' : plainYes.test(opening) ? 'concede' : null;
}
