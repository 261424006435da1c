import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze.js';
import type { Analysis, Author, Section, Sentence } from '../../src/core/analysis.js';
import { sharedFile } from '../support/shared.js';

/** What a reader must see in a magazine exchange pasted from the web; the text itself may not be carried here. */
describe('the archetype exchange', () => {
  let text: string;
  let analysis: Analysis;
  before(function () {
    text = readFileSync(sharedFile(this, 'data', 'texts', 'should-asia-make-it-official.txt'), 'utf8');
    analysis = analyze(text);
  });

  const author = (surname: string): Author => {
    const found = analysis.authors.find(({ name }) => name.endsWith(surname));
    assert.ok(found, `no author ${surname}`);
    return found;
  };
  const sentence = (start: string): Sentence => {
    const found = analysis.sentences.find((one) => text.startsWith(start, one.start));
    assert.ok(found, `no sentence starts “${start}”`);
    return found;
  };
  const argued = (): Section[] => analysis.sections.filter((section) => analysis.sentences.some((one) => one.role !== 'none' && section.start <= one.start && one.end <= section.end));
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  it('has its title', () => assert.equal(analysis.title, 'Should Asia Make It Official?'));

  it('has two authors and no others; the photographer is a credit', () => {
    assert.deepEqual(analysis.authors.filter(({ role }) => role !== 'mentioned').map(({ name }) => name).sort(), ['Ely Ratner', 'Ken Jimbo']);
    assert.ok(!analysis.authors.some(({ name }) => name.includes('David')));
    assert.ok(analysis.blocks.some((block) => block.kind === 'credit' && words(block).includes('Reuters')));
  });

  it('knows the biography of Ken Jimbo, and has none for Ely Ratner', () => {
    assert.match(author('Jimbo').biography ?? '', /Managing Director of Programs at the International House of Japan/);
    assert.equal(author('Ratner').biography, null);
  });

  it('gives every later mention by surname to its author', () => {
    for (const [surname, count] of [['Jimbo', 4], ['Ratner', 9]] as const) {
      const mentions = author(surname).mentions.map(words);
      assert.ok(mentions.length >= count, `${surname}: ${mentions.join(' | ')}`);
      const everywhere = [...text.matchAll(new RegExp(surname, 'gi'))].length;
      assert.equal(mentions.filter((mention) => mention.toLowerCase().includes(surname.toLowerCase())).length, everywhere);
    }
  });

  it('has two argued sections, each by its author', () => {
    assert.deepEqual(argued().map(({ heading, authorIds }) => [heading, authorIds]), [
      ['If It Ain’t Broke . . .', [author('Jimbo').id]],
      ['Ratner Replies', [author('Ratner').id]],
    ]);
  });

  it('finds no argument in contents, caption, masthead, topic line and comment footer', () => {
    const [first, second] = argued();
    assert.ok(first && second);
    for (const one of analysis.sentences) {
      if (one.role === 'none') continue;
      assert.ok([first, second].some((section) => section.start < one.start && one.end <= section.end), words(one));
      assert.ok(!words(one).startsWith('Topics') && !words(one).includes('KEN JIMBO'), words(one));
    }
  });

  it('knows what each section answers', () => {
    const [first, second] = argued();
    assert.ok(first && second);
    const work = analysis.works.find(({ title }) => title === 'The Case for a Pacific Defense Pact');
    assert.ok(work);
    assert.equal(work.authorId, author('Ratner').id);
    assert.equal(work.date, 'July/August 2025');
    assert.ok(first.answers.includes(work.id), 'the first answers the work');
    assert.ok(second.answers.includes(first.id), 'the second answers the first');
  });

  it('finds the countries AU CN IN JP KR PH US with every mention, and no other', () => {
    assert.deepEqual(analysis.countries.map(({ code }) => code).sort(), ['AU', 'CN', 'IN', 'JP', 'KR', 'PH', 'US']);
    const expected: Readonly<Record<string, RegExp>> = {
      AU: /Australia/g, CN: /Chin(?:a|ese)/g, IN: /\bIndia\b/g, JP: /Japan/g, KR: /South Korea/g, PH: /Philippine/g, US: /U\.S\.|America\b|United States/g,
    };
    for (const { code, mentions } of analysis.countries) {
      const missed = [...text.matchAll(expected[code]!)].filter(({ index }) => !mentions.some(({ start, end }) => start <= index && index < end));
      assert.deepEqual(missed.map(({ index }) => text.slice(index - 20, index + 20)), [], code);
    }
  });

  it('has NATO as an organisation; Asia, Europe and the Indo-Pacific as regions', () => {
    assert.ok(analysis.organizations.some(({ id }) => id === 'NATO'));
    for (const region of ['Asia', 'Europe', 'Indo-Pacific']) assert.ok(analysis.regions.some(({ name }) => name === region), region);
  });

  for (const [surname, starts] of [
    ['Jimbo', ['Elevating these arrangements', 'But this commonality is better advanced', 'Attempting to institutionalize', 'It should be resisted']],
    ['Ratner', ['Deeper institutionalization', 'But although the resulting mechanisms']],
  ] as const) {
    for (const start of starts) {
      it(`has “${start} …” as a claim of ${surname}`, () => {
        const found = sentence(start);
        assert.equal(found.role, 'claim', JSON.stringify(found.scores));
        assert.equal(found.authorId, author(surname).id);
        assert.equal(found.holderId, author(surname).id);
      });
    }
  }

  it('has “his central argument—that …—overlooks” as Jimbo’s sentence about Ratner’s claim', () => {
    const found = sentence('Yet his central argument');
    assert.equal(found.authorId, author('Jimbo').id);
    assert.equal(found.holderId, author('Ratner').id);
    assert.equal(found.clause && words(found.clause), 'these countries should codify mutual defense obligations');
  });

  for (const [start, surname] of [['Ratner is right to call attention', 'Ratner'], ['Ken Jimbo rightly underscores', 'Jimbo']] as const) {
    it(`sees that “${start} …” concedes to ${surname}`, () => {
      const { stance, answersTo } = sentence(start);
      assert.deepEqual([stance, answersTo], ['concede', author(surname).id]);
    });
  }

  it('gives every claim a gist of at most 60 characters', () => {
    for (const { role, gist } of analysis.sentences) if (role === 'claim') assert.ok(gist.length > 0 && gist.length <= 60, gist);
  });
});
