/** A word as the rules of the gist look at it. */
import { bitsByWord, form, formsOf } from './forms.js';
import * as tables from './word-lists.js';

const firstWords = (phrases: ReadonlySet<string>): ReadonlySet<string> => new Set(Array.from(phrases, (phrase) => phrase.split(' ', 1)[0]!));

/** The lists a word can be on: one bit each. */
const list = {
  connective: 1, hedge: 1 << 1, introduction: 1 << 2, finite: 1 << 3, dangler: 1 << 4, part: 1 << 5, clause: 1 << 6, side: 1 << 7, aside: 1 << 8, phrase: 1 << 9,
  relative: 1 << 10, halfRelative: 1 << 11, subject: 1 << 12, plainSubject: 1 << 13, determiner: 1 << 14, joining: 1 << 15, insideGroup: 1 << 16, negation: 1 << 17, turning: 1 << 18, position: 1 << 19,
  cutClause: 1 << 20, cutPart: 1 << 21, preposition: 1 << 22, measure: 1 << 23, pair: 1 << 24, subjectClause: 1 << 25, measureNoun: 1 << 26,
} as const;

const listsByWord = bitsByWord([
  [list.connective, firstWords(tables.leadingConnectives)], [list.hedge, firstWords(tables.hedges)], [list.introduction, firstWords(tables.introductions)],
  [list.finite, tables.finiteVerbs], [list.dangler, tables.danglers], [list.part, tables.clauseOpeners], [list.clause, tables.strongOpeners], [list.side, tables.sideOpeners],
  [list.aside, tables.asideOpeners], [list.phrase, tables.phraseOpeners],
  [list.relative, tables.relatives], [list.halfRelative, tables.halfRelatives], [list.subject, tables.subjectPronouns], [list.plainSubject, tables.plainSubjects],
  [list.determiner, tables.determiners], [list.joining, tables.joining], [list.insideGroup, tables.insideGroup], [list.negation, tables.negations],
  [list.turning, tables.turningWords], [list.position, tables.positionNouns],
  [list.cutClause, tables.openingClauses], [list.cutPart, tables.openingParts], [list.preposition, tables.awaitedPrepositions], [list.measure, tables.measures], [list.pair, tables.pairEnds],
  [list.subjectClause, tables.describingClauses], [list.measureNoun, tables.measureNouns],
]);

const openingMarks = '“"‘\'(';
const closingMarks = '”"’\'),;:.!?';

/** Tables of phrases a sentence may open with. */
export type PhraseTable = 'connective' | 'hedge' | 'introduction';

/** A word as printed, with what the rules ask of it. What is asked of many words is a bit or a number: their letters lie elsewhere in memory. */
export class GistWord {
  readonly text: string;
  /** In lower case without the marks around it, apostrophes straight. */
  readonly bare: string;
  /** In UTF-16 units, as printed. */
  readonly length: number;
  /** See {@link form}. */
  readonly forms: number;
  readonly #lists: number;

  constructor(text: string) {
    const bare = bareWord(text);
    const lists = listsByWord.get(bare) ?? 0;
    const forms = formsOf(text, bare, (lists & list.finite) !== 0);
    this.text = text;
    this.bare = bare;
    this.length = text.length;
    this.forms = forms;
    this.#lists = (forms & form.contracted) === 0 ? lists : lists | list.finite;
  }

  /** Whether some phrase of the table begins with it. */
  opens(table: PhraseTable): boolean { return (this.#lists & list[table]) !== 0; }
  /** Whether some connective or hedge begins with it. */
  get opensRemark(): boolean { return (this.#lists & (list.connective | list.hedge)) !== 0; }
  /** Hedges and connectives that go without a comma. */
  get isLoneHedge(): boolean { return (this.forms & form.loneHedge) !== 0; }
  get isLoneConnective(): boolean { return (this.forms & form.loneConnective) !== 0; }

  /** Whether it closes what stands before the next word: by a comma, a colon or a semicolon, perhaps before a quotation mark. */
  get closes(): boolean { return (this.forms & form.closes) !== 0; }
  get endsWithComma(): boolean { return (this.forms & form.comma) !== 0; }
  /** Whether a clause ends with it for good: with a colon or a semicolon. */
  get breaks(): boolean { return (this.forms & form.breaks) !== 0; }
  /** Whether it ends with a mark that a label drops. */
  get endsWithMark(): boolean { return (this.forms & form.mark) !== 0; }
  get endsWithDash(): boolean { return (this.forms & form.dash) !== 0; }
  get endsWithEllipsis(): boolean { return (this.forms & form.ellipsis) !== 0; }
  /** Whether a subject cannot go on behind it. */
  get interrupts(): boolean { return (this.forms & form.interrupts) !== 0; }
  get isLowerCase(): boolean { return (this.forms & form.lower) !== 0; }
  get isUpperCase(): boolean { return (this.forms & form.upper) !== 0; }
  /** Whether it begins with a figure or the sign of a currency. */
  get isFigure(): boolean { return (this.forms & form.figure) !== 0; }
  get isPossessive(): boolean { return (this.forms & form.possessive) !== 0; }

  /** Whether a finite verb phrase can begin with it by the table. */
  get isFiniteVerb(): boolean { return (this.#lists & list.finite) !== 0; }
  /** The same by the table or by its ending. */
  get isFinite(): boolean { return (this.forms & form.finite) !== 0; }
  /** Whether it is a finite verb wherever it stands, but after “to” and an auxiliary. */
  get isSureVerb(): boolean { return (this.forms & form.sure) !== 0; }
  /** Whether it may be one: a participle or a noun by its form. */
  get isDoubtfulVerb(): boolean { return (this.forms & (form.doubtful | form.past)) !== 0; }
  get mayBeVerb(): boolean { return (this.forms & (form.sure | form.doubtful | form.past)) !== 0; }
  /** Whether it opens a clause or may be a verb: all others are passed over in the search for verbs. */
  get hasGrammar(): boolean { return (this.forms & form.grammar) !== 0; }
  get isAuxiliary(): boolean { return (this.forms & form.auxiliary) !== 0; }
  get isModal(): boolean { return (this.forms & form.modal) !== 0; }
  /** Whether by its form it waits for a noun. */
  get isAdjective(): boolean { return (this.forms & form.adjective) !== 0; }
  get isAdverb(): boolean { return (this.forms & form.adverb) !== 0; }
  /** A pronoun with its verb: “it’s”, “they’d”. */
  get isContracted(): boolean { return (this.forms & form.contracted) !== 0; }
  get isPast(): boolean { return (this.forms & form.past) !== 0; }
  get isNegation(): boolean { return (this.#lists & list.negation) !== 0 || (this.forms & form.contractedNot) !== 0; }
  /** “Don’t”. */
  get hasContractedNot(): boolean { return (this.forms & form.contractedNot) !== 0; }

  get isTo(): boolean { return (this.forms & form.to) !== 0; }
  get isThat(): boolean { return (this.forms & form.that) !== 0; }
  get isNot(): boolean { return (this.forms & form.not) !== 0; }
  /** “But”, “yet”. */
  get isTurn(): boolean { return (this.forms & form.turn) !== 0; }
  get isAndOr(): boolean { return (this.forms & form.andOr) !== 0; }

  /** A label does not end with one of these. */
  get isDangler(): boolean { return (this.#lists & list.dangler) !== 0; }
  /** A long sentence may be cut before it. */
  get opensPart(): boolean { return (this.#lists & list.part) !== 0; }
  /** It opens a clause rather than a phrase. */
  get opensClause(): boolean { return (this.#lists & list.clause) !== 0; }
  get opensSideClause(): boolean { return (this.#lists & list.side) !== 0; }
  get opensAside(): boolean { return (this.#lists & list.aside) !== 0; }
  get opensPhrase(): boolean { return (this.#lists & list.phrase) !== 0; }
  get isRelative(): boolean { return (this.#lists & list.relative) !== 0; }
  get isHalfRelative(): boolean { return (this.#lists & list.halfRelative) !== 0; }
  get isSubjectPronoun(): boolean { return (this.#lists & list.subject) !== 0; }
  get isPlainSubject(): boolean { return (this.#lists & list.plainSubject) !== 0; }
  get isDeterminer(): boolean { return (this.#lists & list.determiner) !== 0; }
  get isJoining(): boolean { return (this.#lists & list.joining) !== 0; }
  get isInsideGroup(): boolean { return (this.#lists & list.insideGroup) !== 0; }
  /** What stands behind it is not what the sentence says. */
  get isTurning(): boolean { return (this.#lists & list.turning) !== 0; }
  get isPositionNoun(): boolean { return (this.#lists & list.position) !== 0; }
  /** For the cut: it opens a clause, a part; it is a preposition that is awaited, or a word that awaits “of”, or it ends a pair. */
  get opensCutClause(): boolean { return (this.#lists & list.cutClause) !== 0; }
  get opensCutPart(): boolean { return (this.#lists & (list.part | list.cutPart)) !== 0; }
  get isAwaitedPreposition(): boolean { return (this.#lists & list.preposition) !== 0; }
  get isMeasure(): boolean { return (this.#lists & list.measure) !== 0; }
  get endsPair(): boolean { return (this.#lists & list.pair) !== 0; }
  /** For the subject: it opens a clause that describes it, or is a noun that says nothing without what follows. */
  get opensDescription(): boolean { return (this.#lists & list.subjectClause) !== 0; }
  get isMeasureNoun(): boolean { return (this.#lists & list.measureNoun) !== 0; }
}

function bareWord(word: string): string {
  let start = 0, end = word.length;
  while (start < end && openingMarks.includes(word[start]!)) start++;
  while (end > start && closingMarks.includes(word[end - 1]!)) end--;
  const bare = word.slice(start, end).toLowerCase();
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}
