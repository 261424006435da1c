import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';
import type { Hint } from '../../../src/core/hints/hint.js';
import { findHints } from '../../../src/core/hints/findHints.js';
import { twoNames } from '../../../src/core/hints/twoNames.js';
import { unnamedOpponents } from '../../../src/core/hints/unnamedOpponents.js';
import { unsourcedQuotations } from '../../../src/core/hints/unsourcedQuotations.js';
import { unsupportedClaims } from '../../../src/core/hints/unsupportedClaims.js';
import { AnalysisIndex } from '../../../src/core/query/analysisIndex.js';
import { makeAnalysis, makeAuthor, makeCountry, makeRelation, makeSentence, spanOf } from '../query/sample.js';

function indexOf(text: string): AnalysisIndex {
  return new AnalysisIndex(analyze(text));
}
function words(text: string, hints: readonly Hint[]): string[] {
  return hints.map(({ span }) => text.slice(span.start, span.end));
}

describe('claims without a premise', () => {
  const text = 'Ports must open. Ships wait there. Rails should follow. Roads must close because they break. Some say that banks must pay.';
  const sentence = (id: string, said: string, fields: Parameters<typeof makeSentence>[2] = {}): ReturnType<typeof makeSentence> => makeSentence(id, spanOf(text, said), { scores: { claim: 0.9, premise: 0, none: 0.1 }, ...fields });
  const ports = sentence('s1', 'Ports must open.');
  const ships = sentence('s2', 'Ships wait there.', { role: 'none', blockIndex: 0 });
  const rails = sentence('s3', 'Rails should follow.', { blockIndex: 1 });
  const roads = sentence('s4', 'Roads must close because they break.', { blockIndex: 2 });
  const banks = sentence('s5', 'Some say that banks must pay.', { blockIndex: 3, holderName: 'Some' });
  const found = (fields: Parameters<typeof makeAnalysis>[0], strong = 0.8): string[] => words(text, unsupportedClaims(text, new AnalysisIndex(makeAnalysis(fields)), strong));

  it('are told where nothing supports them, inside or outside', () => {
    assert.deepEqual(found({ sentences: [ports, ships, rails, roads, banks] }), ['Ports must open.', 'Rails should follow.']);
  });

  it('are none where a sentence supports them or a premise stands beside them', () => {
    assert.deepEqual(found({ sentences: [ports, ships, rails], relations: [makeRelation('s2', 's1', 'support')] }), ['Rails should follow.']);
    assert.deepEqual(found({ sentences: [ports, { ...ships, role: 'premise' }, rails] }), ['Rails should follow.']);
  });

  it('are left alone where it is not sure that they are claims', () => {
    assert.deepEqual(found({ sentences: [ports, ships, rails] }, 0.95), []);
  });
});

describe('quotations without a source', () => {
  const told = (text: string): string[] => words(text, unsourcedQuotations(text, indexOf(text)));

  it('are told', () => {
    assert.deepEqual(told('The talks went on all night. “There is no good road home from here,” and so it was. The ships then left the harbour.'), ['“There is no good road home from here,”']);
    assert.deepEqual(told('It is too late now. "We shall not see the end of this." The war goes on.'), ['"We shall not see the end of this."']);
  });

  for (const text of [
    'As Marta Lind said, “There is no good road home from here.”',
    'There was little hope. “There is no good road home from here,” the minister told a crowd.',
    'Norway had its doubts. “There is no good road home from here.” The ships left.',
    'The talks failed. “There is no good road home from here” (Lind 2019).',
    'The talks failed. “There is no good road home from here.”[12] The ships left.',
    'It is read in “The Long Road Home From the Northern Sea.” The ships left.',
    'A “no road home” policy is what this is. The ships left.',
  ]) {
    it(`are none: ${text}`, () => assert.deepEqual(told(text), []));
  }

  it('are none where a line leads up to them, however many paragraphs they have', () => {
    assert.deepEqual(told('There is a view of this that Lind put into words:\n\n“There is no good road home from here.\n\n“There was never one, and there will be none.”\n\n“So it is, and so it was, and so it will be.”'), []);
  });

  it('do not reach over paragraphs', () => {
    assert.deepEqual(told('Some marks are “never closed by those who open them.\n\nOthers close” what was not open.'), []);
  });
});

describe('authors answered but never named', () => {
  const text = 'A Grid\n\nThe sea needs one grid.\n\nA Reply\n\nThat plan is wrong. It costs too much.';
  const first = { ...spanOf(text, 'A Grid\n\nThe sea needs one grid.'), id: 'sec1', heading: 'A Grid', level: 1, authorIds: ['a1'], answers: [] };
  const reply = { ...spanOf(text, 'A Reply\n\nThat plan is wrong. It costs too much.'), id: 'sec2', heading: 'A Reply', level: 1, authorIds: ['a2'], answers: ['sec1'] };
  const sentences = [makeSentence('s1', spanOf(text, 'The sea needs one grid.'), { authorId: 'a1' }), makeSentence('s2', spanOf(text, 'That plan is wrong.'), { authorId: 'a2' }), makeSentence('s3', spanOf(text, 'It costs too much.'), { authorId: 'a2' })];
  const relations = [makeRelation('s3', 's1', 'attack')];
  const hintsWith = (mentions: readonly { start: number; end: number }[]): Hint[] =>
    unnamedOpponents(text, new AnalysisIndex(makeAnalysis({ sections: [first, reply], sentences, relations, authors: [makeAuthor('a1', 'Ana Roe', mentions), makeAuthor('a2', 'Bo Lund')] })));

  it('are told where the answer begins, with the name that the rest of the text gives', () => {
    const [hint, ...others] = hintsWith([]);
    assert.deepEqual(others, []);
    assert.deepEqual(hint, { check: 'unnamedOpponent', span: spanOf(text, 'It costs too much.'), insertAt: text.length, name: 'Ana Roe', answered: 'A Grid' });
  });

  it('are none where the section names them', () => {
    assert.deepEqual(hintsWith([spanOf(text, 'plan')]), []);
  });

  it('may be a group whose point is taken up', () => {
    const said = 'Critics overlook the cost.';
    const sentence = makeSentence('s1', { start: 0, end: said.length }, { holderName: 'critics', stance: 'attack' });
    const hints = unnamedOpponents(said, new AnalysisIndex(makeAnalysis({ sentences: [sentence] })));
    assert.deepEqual(words(said, hints), ['Critics']);
  });
});

describe('countries named two ways', () => {
  const told = (text: string): string[] => twoNames(text, indexOf(text)).map(({ span, otherName }) => `${text.slice(span.start, span.end)} → ${otherName}`);

  it('are told at the rarer name', () => {
    assert.deepEqual(told('The army rules Myanmar. Few trade with Burma now, and the neighbours complain. Myanmar should hold elections.'), ['Burma → Myanmar']);
    assert.deepEqual(told('Turkey joined in 1952. Ships pass the straits every day of the year. Türkiye’s fleet is large.'), ['Türkiye → Turkey']);
  });

  it('are none by people, abbreviation, long form, former state or part', () => {
    for (const text of [
      'The army rules Burma. The Burmese should hold elections, and so should their neighbours.',
      'The United States should act. America has the means, and the U.S. has the will to use them.',
      'Russia should pay. The Soviet Union paid, when all was said and done, for everything.',
      'Britain should pay. England has paid before, when all was said and done, for everything.',
    ]) assert.deepEqual(told(text), [], text);
  });

  it('are none where both names are given together, or one is quoted', () => {
    assert.deepEqual(told('The army rules Myanmar (formerly Burma). Myanmar should hold elections.'), []);
    assert.deepEqual(told('The army rules Myanmar. The old song says “Burma is my only home and hope.” Myanmar should hold elections.'), []);
  });

  it('are none where the name is part of a longer one, or spoken of as a name', () => {
    for (const text of [
      'The army rules Myanmar. The Burma Road carries most of its trade. Myanmar could close it.',
      'The Netherlands sells tulips. North Holland grows a third of them. In South Holland they are packed. The Netherlands should act.',
      'Myanmar is large. Until 1989 the country was called Burma by all. Myanmar should hold elections.',
      'Moldova must act. The monasteries lie in the region of Moldavia, across the river. Moldova should wait.',
      'Turkey has asked the world to write Türkiye. Turkey’s neighbors do not.',
    ]) assert.deepEqual(told(text), [], text);
    assert.deepEqual(told('The army rules Myanmar. In Burma nobody trades now, and the neighbours complain. Myanmar should hold elections.'), ['Burma → Myanmar']);
    assert.deepEqual(told('The army rules Myanmar. Yet Burma was rich, and the neighbours remember it. Myanmar should hold elections.'), ['Burma → Myanmar']);
  });

  it('are none where two writers choose differently', () => {
    const text = 'Myanmar should hold elections. Its people want them. Burma should wait.';
    const mentions = ['Myanmar', 'Burma'].map((name) => spanOf(text, name));
    const said = (writer: string | null): string[] => {
      const sentences = [makeSentence('s1', spanOf(text, 'Myanmar should hold elections.'), { authorId: 'a1' }), makeSentence('s2', spanOf(text, 'Burma should wait.'), { authorId: writer })];
      return words(text, twoNames(text, new AnalysisIndex(makeAnalysis({ sentences, countries: [makeCountry('MM', 'Myanmar', mentions)] }))));
    };
    assert.deepEqual(said('a2'), []);
    assert.deepEqual(said('a1'), ['Burma']);
  });
});

describe('hints', () => {
  it('come in text order from all checks', () => {
    const text = 'The army rules Myanmar. “There is no good road home from here,” and so it was. The ships then left Burma for good, all of them. Myanmar waits.';
    assert.deepEqual(findHints(text, indexOf(text), 1).map(({ check }) => check), ['twoNames']);
  });

  it('are none in an empty text', () => {
    assert.deepEqual(findHints('', indexOf(''), 0.8), []);
  });
});
