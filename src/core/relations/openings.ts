import type { Span } from '../analysis.js';
import { IntMap } from '../text/intMap.js';
import { nextHash } from '../text/letterHash.js';

/** What the first words of a sentence say about how it hangs together with the sentences before it. */
export type Opening = 'cause' | 'result' | 'example' | 'addition' | 'contrast' | 'counter' | 'regret' | 'correction' | 'concession' | 'topic' | 'condition' | 'anaphor';

export const openings: readonly Opening[] = ['cause', 'result', 'example', 'addition', 'contrast', 'counter', 'regret', 'correction', 'concession', 'topic', 'condition', 'anaphor'];

const phrases: Readonly<Record<Opening, string>> = {
  cause: 'because|for|since|after all|given that|given|the reason|the reasons|one reason|this is because|that is because|not least',
  result: 'therefore|thus|hence|so|consequently|accordingly|as a result|as a consequence|for this reason|for that reason|for these reasons|for those reasons|that is why|this is why|which is why|in short|in sum|in conclusion|to conclude|ultimately|clearly|it follows|it is clear|it is therefore|all of this|all this|taken together|the result|the upshot|in the light of|in view of|against that background|against this backdrop|we therefore|we must therefore|it is for that reason|it is for this reason',
  example: 'for example|for instance|indeed|in particular|specifically|namely|such as|consider|take|to illustrate|as an example|among them|notably|according to|as evidence|in other words|that is|as of|on|in|last|this morning|yesterday|today|earlier',
  addition: 'moreover|furthermore|in addition|additionally|also|besides|and|likewise|similarly|equally|at the same time|meanwhile|what is more|worse|nor|again|once again|then|next|too|not only',
  contrast: 'but|however|yet|nevertheless|nonetheless|still|by contrast|in contrast|on the contrary|on the other hand|conversely|even so|that said|having said that|all the same|and yet|but yet|be that as it may|but when|but why',
  counter: 'instead|rather|despite|in spite of|notwithstanding|although|though|even though|even if|while|whereas|unlike|far from|rather than|instead of',
  regret: 'unfortunately|regrettably|sadly|tragically|alas|the problem is|but unfortunately|that is not the case|that simply is not|this is not the case',
  correction: 'in fact|in actual fact|in reality|in truth|actually|the truth is|the fact is|the reality is|but in fact|but in reality',
  concession: 'admittedly|granted|to be sure|of course|true|it is true|certainly|no doubt|undoubtedly|we recognize|we recognise|i recognize|we acknowledge|i acknowledge|we understand|i understand|it may be|it might be|some say|some argue|critics|opponents|it is said|it has been said|it is often said|it has been claimed|it is claimed|proponents|skeptics|sceptics|one might',
  topic: 'first|firstly|second|secondly|third|thirdly|fourth|fourthly|finally|lastly|with regard to|with respect to|regarding|concerning|as for|as to|turning to|in terms of|on the issue of|let me|i would like|i should like|allow me|we would like',
  condition: 'if|unless|without|until|once|should|were|when|as long as|so long as|provided|otherwise|in the absence of|only',
  anaphor: 'this|that|these|those|it|they|such|he|she|its|their|his|her|the latter|the former|both|here|there|in this|in that|in these|in those|in such|in doing so|by doing so',
};

const longestPhrase = 5;
/** The classes of each phrase; 0 for what only begins one. */
const classesOf = new Map<string, number>();
for (const [index, opening] of openings.entries()) {
  for (const phrase of phrases[opening].split('|')) {
    classesOf.set(phrase, (classesOf.get(phrase) ?? 0) | (1 << index));
    for (let space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
      const beginning = phrase.slice(0, space);
      if (!classesOf.has(beginning)) classesOf.set(beginning, 0);
    }
  }
}

/** The hashes of the words with which phrases begin. */
const firstWords = new IntMap();
for (const phrase of classesOf.keys()) if (!phrase.includes(' ')) firstWords.set(hashSmall(phrase, 0, phrase.length), 1);

/** A hash of the letters between two offsets, in any case; of ASCII alone, as the phrases are. */
function hashSmall(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at) | 0x20);
  return hash;
}

/** A quick look: false only where the first word of a sentence surely begins no phrase. */
function mayOpenPhrase(text: string, { start, end }: Span): boolean {
  let at = start, code = text.charCodeAt(at);
  while (at < end && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) code = text.charCodeAt(++at);
  return at === start || code >= 128 || firstWords.get(hashSmall(text, start, at)) !== 0;
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/uy;
const gap = /[^\p{L}\p{N}]{0,4}/uy;

/**
 * The openings of a sentence as a set of bits, bit `i` for `openings[i]`; the longest phrase that fits decides.
 * @param span the sentence, in UTF-16 offsets of the text.
 */
export function readOpening(text: string, span: Span): number {
  if (!mayOpenPhrase(text, span)) return 0;
  let at = span.start;
  let phrase = '';
  let found = 0;
  for (let count = 0; count < longestPhrase; count++) {
    gap.lastIndex = at;
    gap.test(text);
    const start = word.lastIndex = gap.lastIndex;
    if (start >= span.end || !word.test(text)) break;
    at = word.lastIndex;
    phrase += (phrase ? ' ' : '') + text.slice(start, at).toLowerCase();
    const classes = classesOf.get(phrase);
    if (classes === undefined) break;
    if (classes !== 0) found = classes;
  }
  return found;
}

/** Whether a set of openings, as {@link readOpening} gives it, has one of them. */
export function opensWith(found: number, opening: Opening): boolean {
  return (found & bitOf(opening)) !== 0;
}

const turns = bitOf('contrast') | bitOf('regret') | bitOf('correction');

/** Whether a sentence with these openings turns against what came before it. */
export function turnsAgainst(found: number): boolean {
  return (found & turns) !== 0;
}

/** The bit of an opening in what {@link readOpening} gives. */
export function bitOf(opening: Opening): number {
  return 1 << openings.indexOf(opening);
}
