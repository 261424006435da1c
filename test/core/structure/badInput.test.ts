import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';
import { randomNumbers } from '../../support/random.js';

const blank = /^[\s\0\u0085]*$/u;

/** Blocks are in order, do not overlap, are not blank, and everything between them is blank; every other span lies in the text. */
function assertWhole(text: string): void {
  const { blocks, sections, authors, works, titleSpan } = readStructure(text);
  let end = 0;
  for (const block of blocks) {
    assert.ok(block.start >= end && block.end > block.start && block.end <= text.length, `block ${block.start}–${block.end} after ${end}`);
    assert.match(text.slice(end, block.start), blank);
    end = block.end;
  }
  assert.match(text.slice(end), blank);
  const ids = new Set([...authors.map(({ id }) => id), ...works.map(({ id }) => id), ...sections.map(({ id }) => id)]);
  for (const { start, end: to, authorIds, answers } of sections) {
    assert.ok(start >= 0 && start < to && to <= text.length);
    for (const id of [...authorIds, ...answers]) assert.ok(ids.has(id), id);
  }
  sections.slice(1).forEach(({ start }, i) => assert.ok(start >= sections[i]!.start));
  for (const { mentions } of [...authors, ...works]) {
    mentions.forEach(({ start, end: to }, i) => assert.ok(start < to && to <= text.length && start >= (mentions[i - 1]?.end ?? 0)));
  }
  if (titleSpan) assert.ok(titleSpan.start < titleSpan.end && titleSpan.end <= text.length);
}

const prose = 'The committee should act at once, because every week of delay makes the repair more expensive for the people who live there.';
const lineKinds: readonly string[] = [
  '', '', '   ', prose, `${prose} ${prose}`, 'By Ana Roe', 'Ana Roe', 'Ben Poe; Cy Lee', '## A heading', 'Another Heading', 'CAPITALS', '1. First', '2.1 Second', '> quoted words', '---', '-----------------',
  'May 4, 2019', 'Mr. Roe (Norway): I agree with that.', 'The President: The meeting is open.', 'Q: Why?', 'A: Because.', 'Photo: Jo Poe / Reuters', 'To the Editor:', 'Home', 'Share', '© 2020 All rights reserved',
  'Contents', 'In Response To', 'Poe Replies', 'ANA ROE is a fellow at the Institute.', 'PRESIDENT JO ROE\'S ADDRESS', 'title: x', 'Notes', '1. Ibid.', 'שלום עולם, זה משפט', 'これは文です。', 'a lower-case line that goes on', 'FOREİGN AFFAİRS', '\u{1F600}', '\ud800',
];
const lineEnds = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\n\n'];

describe('structure of bad and odd input', () => {
  for (const [what, text] of [
    ['nothing', ''], ['only newlines', '\n\r\n\n\u2028\r'], ['a byte-order mark', '\ufeff'], ['spaces', ' \t \u00a0 '], ['one letter', 'x'], ['lone surrogates', '\ud800 \udc00\n\ud83d'],
    ['a byte-order mark and a byline', `\ufeffThe Title of It\nBy Ana Roe\n${prose}`], ['mixed line ends', `Title Line Here\r\nBy Ana Roe\r${prose}\u2028${prose}\n\r${prose}`],
    ['capitals that grow when folded', `FOREİGN AFFAİRS\nİLKER İNAN’IN YAZISI\nBy İlker İnan\n${prose} ${prose}`], ['right-to-left text', 'מאת דנה כהן\n\nהמועצה צריכה להחליט היום, משום שכל שבוע של עיכוב מייקר את התיקון עבור התושבים.'],
    ['binary', Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
  ] as const) it(what, () => assertWhole(text));

  it('finds nothing in nothing', () => {
    assert.deepEqual(readStructure('\n\n'), { title: null, titleSpan: null, blocks: [], sections: [], authors: [], works: [], speechStarts: [] });
  });

  it('keeps the offsets of a text whose capitals grow when folded', () => {
    const text = `FOREİGN AFFAİRS\n\nThe Quiet Strait\n\nBy İlker İnan\n\n${prose} İnan’s critics disagree, and İnan knows it.`;
    const [author] = readStructure(text).authors;
    assert.deepEqual(author?.mentions.map(({ start, end }) => text.slice(start, end)), ['İlker İnan', 'İnan', 'İnan']);
  });

  it('covers random texts of all kinds of lines', () => {
    const random = randomNumbers(20251119);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    for (let n = 0; n < 300; n++) {
      let text = '';
      for (let lines = Math.floor(random() * 40); lines >= 0; lines--) text += pick(lineKinds) + pick(lineEnds);
      assertWhole(text);
    }
  });

  for (const [what, unit] of [['spaced words', 'word And Name '], ['capitals', 'JANE '], ['brackets and colons', '(a: b) '], ['no spaces', 'Aa'], ['full stops', 'A.'], ['hashes', '#'], ['quotation marks', '“T” '], ['hyphens', 'Ab-'], ['digits', '1.']] as const) {
    it(`takes one line of five million units in linear time: ${what}`, function () {
      this.timeout(5000);
      const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
      const started = process.cpuUsage();
      assertWhole(text);
      const { user } = process.cpuUsage(started);
      assert.ok(user < 3_000_000, `${Math.round(user / 1000)} ms`);
    });
  }

  it('takes many short lines in linear time', function () {
    this.timeout(10000);
    const cost = (lines: number): number => {
      const text = Array.from({ length: lines }, (_, i) => lineKinds[i % lineKinds.length]!).join('\n');
      const started = process.cpuUsage();
      readStructure(text);
      return process.cpuUsage(started).user;
    };
    cost(4000);
    const small = Math.max(cost(8000), 20_000);
    assert.ok(cost(32000) < small * 12);
  });
});
