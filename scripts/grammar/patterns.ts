/**
 * The hand-written part of the TextMate grammar. Oniguruma patterns; every one is bounded or deterministic, because a pasted paragraph
 * is one line of up to 20 kB. (In Oniguruma `{1,9}+` is no possessive quantifier but a nested one: write `(?>…{1,9})`.)
 * Scopes begin with those that the default themes colour; semantic tokens use the same ones.
 */

export interface Rule {
  readonly comment?: string;
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

const author = 'entity.name.function.author.policytext';
const section = 'markup.heading.policytext entity.name.section.policytext';
const quotation = 'string.quoted.double.policytext';
const country = 'entity.name.type.country.policytext';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
const honorific = "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prince|Sheikh|Senator|Representative|Ambassador|SENATOR|REPRESENTATIVE|CHAIRMAN|CHAIRWOMAN|CHAIR|MR|MRS|MS)\\.?";
const office = 'The (?:Acting )?(?:President|Vice-President|Chair(?:man|woman|person)?|Speaker|Secretary-General|Deputy Speaker|Presiding Officer)';
const smallWord = '(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|to|versus|via|vs\\.|with|is|it)';
const titleWord = `(?:[“‘"'(]?[\\p{Lu}\\d][^\\s“”"]*+|${smallWord}\\b|[–—&]|\\. \\. \\.|…)`;

/** Repeats a word of a closed set; sorted, so that the generated file does not depend on the order here. */
function anyOf(words: string): string {
  return `(?i:\\b(?:${words.trim().split(/\s+/).sort().map((word) => word.replaceAll('_', '\\s+')).join('|')})\\b)`;
}

/** Tried in this order where two begin at one place. */
export const top: readonly Rule[] = ['link', 'heading', 'byline', 'turn', 'quotedLine', 'titleLine', 'inline'].map((name) => ({ include: `#${name}` }));

export const repository: Readonly<Record<string, Rule>> = {
  link: { name: 'markup.underline.link.policytext', match: "\\bhttps?://[^\\s<>”\"]++|(?<![\\p{L}\\d._-])(?>[\\p{L}\\d._-]{1,64})@(?>[\\p{L}\\d-]{1,63})\\.[\\p{L}\\d.-]{1,63}" },
  heading: { name: section, match: '^[ \\t]{0,3}#{1,6}[ \\t]++[^\\r\\n]{1,300}' },
  byline: {
    match: `^[ \\t]*+((?i:by|written by|authors?:|author\\(s\\):))[ \\t]++((?:(?:${nameWord}|and|with|van|von|der|den|de|da|del|di|la|le|bin|ibn|al-${nameWord}|&|,|;)(?:[ \\t,;]++|$)){1,14})$`,
    captures: { 1: { name: 'keyword.other.byline.policytext' }, 2: { name: author } },
  },
  turn: {
    comment: 'Who speaks next in a record: “The President:”, “Mr. Okoro (Ghana):”, “SENATOR HALL.”, “Q:”',
    match: `^[ \\t]*+(?:(${office}|${honorific}(?:[ \\t]++${nameWord}){1,5})(?:[ \\t]*+\\(([^()]{2,60})\\))?(?:[ \\t]*+\\([^()]{2,60}\\))?[ \\t]*+:|((?:SENATOR|REPRESENTATIVE|CHAIRMAN|MR\\.|MS\\.|MRS\\.)(?:[ \\t]++\\p{Lu}[\\p{Lu}'’-]++){1,3}\\.)(?=[ \\t])|([QA]:)(?=[ \\t]))`,
    captures: { 1: { name: author }, 2: { name: country }, 3: { name: author }, 4: { name: author } },
  },
  quotedLine: { name: 'markup.quote.policytext', match: '^[ \\t]*+>.*$' },
  titleLine: {
    comment: 'A short line whose words are capitalised and which does not end as a sentence does.',
    name: section,
    match: `^(?=[^\\r\\n]{2,90}$)[ \\t]*+(?:\\(?[\\divxIVX]{1,4}[.)][ \\t]++)?(?!${smallWord}\\b|${month}(?:[/–-]${month})?[ \\t]\\d)${titleWord}(?>(?:[ \\t]++${titleWord}){0,13})[”"’')]?(?<![,;:])(?<!\\p{Ll}\\.)[ \\t]*$`,
  },
  inline: { patterns: ['work', 'quotation', 'phrase'].map((name) => ({ include: `#${name}` })) },
  work: {
    comment: 'A quoted title: every word but the small ones has a capital.',
    name: `${quotation} markup.italic.work.policytext`,
    match: `(?:“(?:${titleWord})(?>(?:[ \\t]++${titleWord}){1,13})[,.?!]?”|"(?:${titleWord})(?>(?:[ \\t]++${titleWord}){1,13})[,.?!]?")`,
  },
  quotation: {
    patterns: [
      { name: quotation, begin: '“', end: '”|$', patterns: [{ include: '#phrase' }] },
      { name: quotation, begin: '(?<![\\p{L}\\d])"(?=[^\\s"][^"]{0,3000}")', end: '"|$', patterns: [{ include: '#phrase' }] },
      { name: 'string.quoted.single.policytext', match: '(?<![\\p{L}\\d])‘(?:[^‘’]|’(?=\\p{L})){1,300}’(?!\\p{L})' },
      { name: 'string.quoted.other.policytext', begin: '«', end: '»|$', patterns: [{ include: '#phrase' }] },
    ],
  },
  phrase: { patterns: ['footnote', 'date', 'notCountry', 'country', 'cue'].map((name) => ({ include: `#${name}` })) },
  footnote: { name: 'constant.numeric.footnote.policytext', match: '\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]{1,4}|(?<=\\p{L}[.,”"’)])\\d{1,3}(?=\\s|$)' },
  date: {
    name: 'constant.numeric.date.policytext',
    match: `\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ \\t]${month}(?:,?[ \\t]\\d{4})?|${month}(?:[/–-]${month})?[ \\t]\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?[ \\t]\\d{4})?|${month}(?:[/–-]${month})?,?[ \\t]\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?<![\\d.,$€£/-])(?:1[5-9]|20)\\d{2}s?)\\b(?![,.]?\\d)`,
  },
  cue: {
    patterns: [
      { name: 'keyword.other.cue.modal.policytext', match: anyOf('should must ought cannot need_to needs_to has_to have_to') },
      { name: 'keyword.other.cue.stance.policytext', match: anyOf(`
        argues? argued contends? contended claims claimed believes? believed insists? insisted asserts? asserted maintains maintained urges? urged
        recommends? recommended proposes? proposed rejects? rejected opposes? opposed condemns? condemned warns? warned concedes? conceded critics skeptics
        proponents opponents rightly wrongly mistakenly in_my_view we_call_on we_call_upon`) },
      { name: 'keyword.other.cue.contrast.policytext', match: anyOf('however nevertheless nonetheless yet although though but whereas instead rather_than despite on_the_contrary by_contrast') },
      { name: 'keyword.other.cue.cause.policytext', match: anyOf('because therefore thus hence consequently as_a_result so_that given_that this_is_why for_this_reason') },
    ],
  },
};
