import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INITIAL } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';
import { buildGrammar } from '../../scripts/grammar.js';
import { colour, loadGrammar } from './tokenizer.js';

const syntaxes = join(__dirname, '../../syntaxes');

describe('the TextMate grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** What of a text has a scope that begins as given. */
  function coloured(text: string, scope: string): string[] {
    return colour(grammar, text).filter(({ scopes }) => scopes.split(' ').some((one) => one.startsWith(scope))).map((stretch) => stretch.text);
  }

  it('is what its script writes', () => {
    assert.ok(readFileSync(join(syntaxes, 'policytext.tmLanguage.json'), 'utf8') === buildGrammar(), 'the gazetteer or the patterns changed: npm run grammar');
  });

  it('colours bylines', () => {
    assert.deepEqual(coloured('By Ana Ruiz and J. van der Meer', 'entity.name.function.author'), ['Ana Ruiz and J. van der Meer']);
    assert.deepEqual(coloured('Written by NADIA AL-HASSAN', 'entity.name.function.author'), ['NADIA AL-HASSAN']);
    assert.deepEqual(coloured('By Monday, the ministry had given in.', 'entity.name.function.author'), []);
  });

  it('colours speaker turns and their delegations', () => {
    assert.deepEqual(colour(grammar, 'Mr. Halvorsen (Norway): We agree.'), [
      { text: 'Mr. Halvorsen', scopes: 'entity.name.function.author' }, { text: 'Norway', scopes: 'entity.name.type.country' },
    ]);
    assert.deepEqual(coloured('The President: I thank the speaker.', 'entity.name.function.author'), ['The President']);
    assert.deepEqual(coloured('SENATOR HALL. I object.', 'entity.name.function.author'), ['SENATOR HALL.']);
    assert.deepEqual(coloured('Q: Why now?', 'entity.name.function.author'), ['Q:']);
  });

  it('colours headings, but no sentence and no list of names that goes on', () => {
    for (const heading of ['## The way out', 'The Price of Delay', 'IV. What Is to Be Done?', 'When All Is Quiet . . .', 'RECOMMENDATIONS']) {
      assert.deepEqual(coloured(heading, 'entity.name.section'), [heading]);
    }
    for (const line of ['Nobody in the ministry knows.', 'Peace Now.', 'Portugal, Spain, and Italy,', 'the price of delay']) assert.deepEqual(coloured(line, 'entity.name.section'), [], line);
  });

  it('colours countries and their people, also inside quotations', () => {
    assert.deepEqual(coloured('In 2019 the U.S. and Japan’s navy met French and South Korean ships off the United Arab Emirates, not New Mexico or Peruvia.', 'entity.name.type.country'),
      ['U.S.', 'Japan', 'French', 'South Korean', 'United Arab Emirates']);
    assert.deepEqual(colour(grammar, 'he called it “a gift to China” and left').map(({ scopes }) => scopes),
      ['string.quoted.double', 'string.quoted.double entity.name.type.country', 'string.quoted.double']);
  });

  it('colours quotations and works, curly and straight, and ends them with the line', () => {
    assert.deepEqual(coloured('She wrote “The Case for a Smaller Fleet,” and said "we wait" to ‘the other side’s men’.', 'string.quoted'),
      ['“The Case for a Smaller Fleet,”', '"we wait"', '‘the other side’s men’']);
    assert.deepEqual(coloured('She wrote “The Case for a Smaller Fleet,” twice.', 'markup.italic.work'), ['“The Case for a Smaller Fleet,”']);
    assert.deepEqual(coloured('“this was never closed\nand this is plain text again.', 'string.quoted'), ['“this was never closed']);
    assert.deepEqual(coloured('> as you said', 'markup.quote'), ['> as you said']);
  });

  it('colours dates and footnote marks, but no other numbers', () => {
    assert.deepEqual(coloured('on March 3, 2024, in July/August 2025, 5 May and 2024-05-01 and the 1990s, for $2000 or 1,950 tonnes.', 'constant.numeric.date'),
      ['March 3, 2024', 'July/August 2025', '5 May', '2024-05-01', '1990s']);
    assert.deepEqual(coloured('it failed.12 Others did.[3] It grew by 3.5 percent.', 'constant.numeric.footnote'), ['12', '[3]']);
  });

  it('takes a line that begins with a date for no heading', () => {
    assert.deepEqual(coloured('September/October 2025 Published on August 19, 2025', 'constant.numeric.date'), ['September/October 2025', 'August 19, 2025']);
  });

  it('comes to an end on rules of dashes, dots and underscores of every length', () => {
    for (let length = 1; length <= 120; length++) for (const mark of '-_.*=') grammar.tokenizeLine(mark.repeat(length), INITIAL);
  });

  it('colours cue words, whole words only', () => {
    assert.deepEqual(coloured('However, critics argue that we should wait, because mustard need to age.', 'keyword.other.cue'), ['However', 'critics', 'argue', 'should', 'because', 'need to']);
    assert.deepEqual(coloured('see https://example.org/should/2024 now', 'keyword.other.cue'), []);
  });

  const longLines: Readonly<Record<string, string>> = {
    prose: 'In 2019 the United States argued that “nobody should wait,” but Japan, however, must (it said) wait until May 5. ',
    'open quotes': '“a "b ‘c « ', titles: 'The Case Of Every Word ', names: 'By Ana Ruiz and ', capitals: 'SENATOR ', dots: '. . . ', digits: '2024-', marks: '.1', letters: 'a', prefixes: 'United ', mail: 'a.b-c', brackets: 'Mr. A (B', rules: '-', underscores: '_',
  };
  for (const [name, unit] of Object.entries(longLines)) {
    it(`comes to an end on a line of 100,000 characters: ${name}`, () => {
      const line = unit.repeat(Math.ceil(100_000 / unit.length));
      const { tokens } = grammar.tokenizeLine(line, INITIAL);
      assert.ok((tokens.at(-1)?.endIndex ?? 0) >= line.length);
      if (name === 'prose') assert.ok(tokens.length > 5000);
    });
  }
});

describe('the language configuration', () => {
  const { wordPattern } = JSON.parse(readFileSync(join(syntaxes, 'language-configuration.json'), 'utf8')) as { readonly wordPattern: { readonly pattern: string; readonly flags: string } };

  it('keeps dotted and hyphenated words whole', () => {
    assert.deepEqual('the U.S.-led, Japan’s like-minded İzmir; 1,000 no.'.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)),
      ['the', 'U.S.-led', 'Japan’s', 'like-minded', 'İzmir', '1', '000', 'no']);
  });
});
