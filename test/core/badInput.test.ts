import assert from 'node:assert/strict';
import type { Analysis, Span } from '../../src/core/analysis.js';
import { analyze } from '../../src/core/analyze.js';
import { randomNumbers } from '../support/random.js';

function spansOf(analysis: Analysis): Span[] {
  const { blocks, sections, sentences, authors, countries, organizations, regions, works } = analysis;
  return [...blocks, ...sections, ...sentences, ...[authors, countries, organizations, regions, works].flatMap((list) => list.flatMap(({ mentions }) => [...mentions]))];
}

/** What holds of every analysis of every text. */
function checkAnalysis(text: string): Analysis {
  const analysis = analyze(text);
  for (const { start, end } of spansOf(analysis)) assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) in ${text.length}`);
  analysis.blocks.forEach((block, i) => assert.ok(i === 0 || analysis.blocks[i - 1]!.end <= block.start, 'blocks overlap'));
  analysis.sentences.forEach((sentence, i) => {
    const block = analysis.blocks[sentence.blockIndex]!;
    assert.ok(block.start <= sentence.start && sentence.end <= block.end, 'a sentence leaves its block');
    assert.ok(i === 0 || analysis.sentences[i - 1]!.end <= sentence.start, 'sentences overlap');
    assert.ok(sentence.end > sentence.start && text.slice(sentence.start, sentence.end).trim().length === sentence.end - sentence.start, 'a sentence has no white space around it');
    const { claim, premise, none } = sentence.scores;
    assert.ok(Math.abs(claim + premise + none - 1) < 1e-6, 'scores sum to 1');
    assert.equal(sentence.kind !== null, sentence.role === 'claim');
  });
  const ids = new Set(analysis.sentences.map(({ id }) => id));
  const people = new Set(analysis.authors.map(({ id }) => id));
  for (const { from, to } of analysis.relations) assert.ok(ids.has(from) && ids.has(to) && from !== to, 'a relation to nowhere');
  for (const { authorId, holderId } of analysis.sentences) for (const id of [authorId, holderId]) assert.ok(id === null || people.has(id), 'an unknown author');
  for (const { code, mentions } of analysis.countries) {
    assert.match(code, /^[A-Z]{2}$/);
    assert.ok(mentions.length > 0);
  }
  if (text.length < 100_000) assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, 'a plain JSON value');
  return analysis;
}

describe('bad input', () => {
  const nothing: readonly (readonly [string, string])[] = [['an empty text', ''], ['only line feeds', '\n'.repeat(1000)], ['only mixed line ends', '\r\n\n\r\u2028\u2029\r\n'], ['a byte-order mark alone', '\ufeff'], ['white space', ' \t\u00a0\u3000\n ']];
  for (const [name, text] of nothing) {
    it(`finds nothing in ${name}`, () => {
      const { blocks, authors, countries, sentences } = checkAnalysis(text);
      assert.deepEqual([blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '' && text.slice(start, end) !== '\ufeff'), authors, countries, sentences.filter(({ role }) => role !== 'none')], [[], [], [], []]);
    });
  }

  const odd: readonly (readonly [string, string])[] = [
    ['lone surrogates', 'Japan \ud800 should \udc00 act. \ud800'],
    ['null and control characters', 'Japan\u0000 should\u0001 act.\u0007\n\u0000'],
    ['right-to-left text', 'قال الوزير إن اليابان يجب أن تتحرك. وأضاف أن الصين ترفض ذلك.\nיפן צריכה לפעול.'],
    ['Chinese and Japanese', '日本は行動すべきだ。中国は反対している。\n作者：王明'],
    ['letters whose lower case is longer', 'FOREİGN AFFAİRS\nBy İsmail IŞIK\nTURKEY should act. İİİİ Japan must reply.'],
    ['combining marks and emoji', 'Ja\u0301pan 👩‍👩‍👧‍👦🇯🇵 should act. Cafe\u0301 🇺🇸'],
    ['no letters', '1234 5678 — ... !!! ??? ((())) “””'],
    ['open quotes and brackets without end', `“${'('.repeat(2000)} He said “${'[“'.repeat(2000)}`],
    ['many bylines', 'By Ann Lee\n'.repeat(2000)],
    ['many headings', '# Heading\n\n1. Point\n\n'.repeat(1000)],
    ['nested quoting', `${'> '.repeat(500)}Japan should act.`],
    ['dots', '. '.repeat(20000)],
    ['initials', 'U.S. '.repeat(10000)],
    ['capitals', 'JAPAN AND THE U.S. MUST ACT '.repeat(2000)],
  ];
  for (const [name, text] of odd) it(`reads ${name}`, () => void checkAnalysis(text));

  for (const [name, text] of [
    ['one line of letters', 'a'.repeat(5_000_000)],
    ['one line of prose', 'Japan should join the United States, and China must not object. '.repeat(78_000)],
    ['one line of capitals and commas', 'By Ann Lee, '.repeat(400_000)],
    ['one line of spaces', ' '.repeat(5_000_000)],
    ['one line of quotes', '“”’" '.repeat(1_000_000)],
  ] as const) {
    it(`comes to an end on 5 MB: ${name}`, function () {
      this.timeout(60_000);
      checkAnalysis(text);
    });
  }

  it('finds the country in spite of strange letters before it, at the right place', () => {
    const text = 'FOREİGN AFFAİRS İİİ\n\nWe believe that Japan should act.';
    const japan = checkAnalysis(text).countries.find(({ code }) => code === 'JP');
    assert.deepEqual(japan?.mentions.map(({ start, end }) => text.slice(start, end)), ['Japan']);
  });

  for (const end of ['\n', '\r\n', '\r', '\u2028']) {
    it(`reads ${JSON.stringify(end)} as a line end`, () => {
      const text = ['Peace at Sea', 'By Ann Lee', '', 'Japan should act now, because China will not wait for anybody else to decide.', ''].join(end);
      const analysis = checkAnalysis(text);
      assert.deepEqual(analysis.authors.map(({ name }) => name), ['Ann Lee']);
      assert.deepEqual(analysis.countries.map(({ code }) => code).sort(), ['CN', 'JP']);
    });
  }

  it('keeps its promises on 300 random texts', function () {
    this.timeout(60_000);
    const pieces = ['\n', '\r\n', '\n\n', ' ', 'By ', 'Ann Lee', 'Mr. Churkin (Russian Federation): ', 'The President: ', 'Japan', 'U.S.-Chinese ', 'should ', 'because ', '“', '”', '"', '—', '. ', '? ', '.', '…', ' . . . ', '# ', '> ', '- ', '1. ', '-----', 'KEN JIMBO is ', 'In Response To\n', 'Topics: ', 'İ', '\ud800', '\t', 'argues that ', 'However, ', 'Photo by ', '(', ')', '2025', 'NATO ', 'a', 'Replies'];
    const random = randomNumbers(20260101);
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 120) }, () => pieces[Math.floor(random() * pieces.length)]!).join('');
      try {
        checkAnalysis(text);
      } catch (error) {
        throw new Error(`on ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });
});
