import type { Span } from '../analysis.js';
import { IntMap } from '../text/intMap.js';
import { hashLetters, letterCode, nextHash } from '../text/letterHash.js';
import { readOpening } from './openings.js';

/** What two sentences are compared by. */
export interface Traits {
  /** The content words as numbers: each a hash of the word's first letters, ascending, once each. */
  readonly terms: readonly number[];
  /** Bits of the openings, see `openings.ts`. */
  readonly opening: number;
  readonly words: number;
  readonly hasNumber: boolean;
  readonly isQuestion: boolean;
  readonly hasQuotation: boolean;
  /** A contrast within the sentence: “but”, “yet”, “despite” after its first words. */
  readonly turns: boolean;
  /** How many negations: not, no, never, nothing, failed … */
  readonly negations: number;
  /** Words of approval less words of disapproval. */
  readonly tone: number;
  /** Somebody says something: “said”, “claims”, “according to”. */
  readonly reports: boolean;
  /** Somebody gives their word, or asks for it: “agreed”, “promised”, “called”. */
  readonly promises: boolean;
  /** The writer gives something its due: “progress”, “we recognize”, “some”. */
  readonly allows: boolean;
  /** The writer insists: “must”, “cannot”, “clearly”. */
  readonly insists: boolean;
}

/** Letters that stand for a word: longer words are compared by their beginning, which folds most inflections. */
const stemLength = 6;
const shortestTerm = 4;

const lists = {
  stop: 'about above after again against also although among another because been before being between both came come could does doing done down during each even ever every from further have having here however into just least less like made make many might more most much must never only other ought over rather said same shall should since some such take than that their them then there these they this those though through thus under until upon very want well were what when where whether which while whom whose will with within without would your ours yours them once onto near nearly often quite really still today together toward towards unless whatever yet',
  turn: 'but however yet although though despite whereas nevertheless nonetheless instead',
  negation: 'not no never nothing none neither nor cannot without fail failed fails failure refuse refused refuses lack lacks lacking hardly scarcely',
  approval: 'good progress welcome welcomed success successful achieve achieved agreed agreement peace peaceful peacefully support supported cooperation effective hope improve improved improvement stable stability calm restraint positive commitment committed benefit benefits gain gains strong stronger secure security free freedom trust reform reforms growth prosperity right fair lawful legitimate constructive',
  disapproval: 'bad worse worst crisis violence violent violation violations violate violated attack attacked attacks aggression kill killed killing war threat threats threaten danger dangerous risk risks failed failure fail fails refuse refused illegal unlawful deteriorate deteriorated deteriorating fragile instability unstable destabilize wrong weak weaker weakness suffering destruction destroyed harm harms lost loss losses provocation provocative counterproductive concern concerned alarming grave unacceptable impossible false lie lies tragic',
  report: 'said says say claim claims claimed stated states argued argues argue contend contends asserted asserts according alleged reportedly suggested suggests insists insisted declared told',
  promise: 'noted announced promise promised promises pledge pledged commit committed commits agree agreed agrees signed asked called calls proposed offered undertook vowed heard talk talks rhetoric speaks spoke',
  allowance: 'recognize recognise recognized recognised understand welcome welcomed some progress step steps willing willingness ready hope hopes hoped chosen invited calm encouraging encouraged support supports supported faith commitment commitments committed agree agreed agreement restraint peaceful peace',
  insistence: 'must should need needs cannot clear clearly fact',
} as const;

const enum Mark { Stop = 1, Turn = 2, Negation = 4, Approval = 8, Disapproval = 16, Report = 32, Promise = 64, Allowance = 128, Insistence = 256 }
const marks = new IntMap();
function mark(list: string, value: Mark): void {
  for (const word of list.split(' ')) marks.set(hashLetters(word), marks.get(hashLetters(word)) | value);
}
mark(lists.stop, Mark.Stop);
mark(lists.turn, Mark.Turn);
mark(lists.negation, Mark.Negation);
mark(lists.approval, Mark.Approval);
mark(lists.disapproval, Mark.Disapproval);
mark(lists.report, Mark.Report);
mark(lists.promise, Mark.Promise);
mark(lists.allowance, Mark.Allowance);
mark(lists.insistence, Mark.Insistence);

/** Up to so many numbers are sorted by insertion. */
const fewTerms = 64;

/** Puts the numbers in ascending order, each once. A plain list: small typed arrays cost more to make than to read. */
function sortOnce(numbers: number[]): void {
  if (numbers.length > fewTerms) numbers.sort((a, b) => a - b);
  else {
    for (let i = 1; i < numbers.length; i++) {
      const own = numbers[i]!;
      let at = i;
      for (; at > 0 && numbers[at - 1]! > own; at--) numbers[at] = numbers[at - 1]!;
      numbers[at] = own;
    }
  }
  let kept = 0;
  for (let i = 0; i < numbers.length; i++) if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i]!;
  numbers.length = kept;
}

/** Reads a sentence once, letter by letter. */
export function readTraits(text: string, span: Span): Traits {
  const terms: number[] = [];
  /** All marks of its words. */
  let seen = 0;
  let words = 0, negations = 0, tone = 0;
  let hasNumber = false, hasQuotation = false, turns = false;
  for (let at = span.start; at < span.end;) {
    const code = text.charCodeAt(at);
    let letter = letterCode(code);
    if (letter === 0) {
      if (code >= 48 && code <= 57) hasNumber = true;
      else if (code === 0x22 || code === 0x201c) hasQuotation = true;
      at++;
      continue;
    }
    const start = at;
    let hash = 0, stem = 0;
    do {
      hash = nextHash(hash, letter);
      if (++at - start === stemLength) stem = hash;
      letter = at < span.end ? letterCode(text.charCodeAt(at)) : 0;
    } while (letter !== 0);
    words++;
    const found = marks.get(hash);
    if (at - start >= shortestTerm && !(found & Mark.Stop)) terms.push(at - start >= stemLength ? stem : hash);
    // Most words have no mark.
    if (found === 0) continue;
    seen |= found;
    if (found & Mark.Turn && words > 3) turns = true;
    if (found & Mark.Negation) negations++;
    if (found & Mark.Approval) tone++;
    if (found & Mark.Disapproval) tone--;
  }
  sortOnce(terms);
  return {
    terms, opening: readOpening(text, span), words, hasNumber, hasQuotation, turns, negations, tone,
    reports: (seen & Mark.Report) !== 0, promises: (seen & Mark.Promise) !== 0, allows: (seen & Mark.Allowance) !== 0, insists: (seen & Mark.Insistence) !== 0,
    isQuestion: text.charCodeAt(span.end - 1) === 0x3f,
  };
}
