import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const first = 'The ferry between the two islands has lost money for a generation. A joint company would let both ministries pay for it without quarrelling over the timetable. The other way is to let it go on shrinking until the smaller island has no harbor left at all.';
const second = 'This reading of the accounts is too kind. The old company had a subsidy behind it, and the new one would have nothing of the sort. In the absence of a paymaster it would merely be a committee in which each ministry waits for the other to sign.';
const third = 'I thank my critics for their care. Both suppose that money must come before trust. I argued the reverse, and I have read nothing here that shakes it at all.';

/** `heading | authors | answers`, one a section. */
function sectionsOf(text: string): string[] {
  const { sections, authors } = readStructure(text);
  return sections.map(({ heading, authorIds, answers }) => `${heading ?? '—'} | ${authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')} | ${answers.join(' ')}`);
}

describe('exchanges of several writers', () => {
  it('gives each of two essays under one title to its writer, though neither is called a reply', () => {
    assert.deepEqual(sectionsOf(`Does the Ferry Pay?\n\nYes, If It Is Shared\nHanna de Wit\n\n${first}\n\n${first}\n\nNo, and It Never Did\nSamir Kader\n\n${second}\n\n${second}\n`),
      ['Yes, If It Is Shared | Hanna de Wit | ', 'No, and It Never Did | Samir Kader | ']);
  });

  it('follows answers to answers by whom their headings name', () => {
    assert.deepEqual(sectionsOf(`Who Should Run the Ferry?\n\nBy Ana Quiroga\n\n${first}\n\nA Response to Ana Quiroga\nBy Peter Hallam\n\n${second}\n\nA Response to Peter Hallam\nBy Ana Quiroga\n\n${third}\n\nRejoinder\nBy Peter Hallam\n\n${second}\n`),
      ['— | Ana Quiroga | ', 'A Response to Ana Quiroga | Peter Hallam | sec1', 'A Response to Peter Hallam | Ana Quiroga | sec2', 'Rejoinder | Peter Hallam | sec3']);
  });

  it('finds a replier named by surname alone in the biographies, several of which share a line', () => {
    const text = `The Case for the Ferry\nLucille Abbot\n\n${first}\n\nOkafor responds:\n\n${second}\n\nAbbot responds:\n\n${third}\n\nLucille Abbot teaches history at the University of Leeds. Emeka Okafor is a fellow at the Harbor Institute.\n`;
    assert.deepEqual(sectionsOf(text), ['— | Lucille Abbot | ', 'Okafor responds: | Emeka Okafor | sec1', 'Abbot responds: | Lucille Abbot | sec2']);
    assert.deepEqual(readStructure(text).authors.map(({ affiliations }) => affiliations), [['University of Leeds'], ['Harbor Institute']]);
  });

  it('believes an uncommon name under a heading where the reply comes back to it, and lets two authors reply together', () => {
    assert.deepEqual(sectionsOf(`The Myth of the Ferry\n\nFatima Idrissi and Colm Brannigan\n\n${first}\n\nWrong on Prices\n\nBronwen Pugh\n\n${second}\n\nIdrissi and Brannigan Reply\n\n${third} Pugh has older figures.\n`),
      ['— | Fatima Idrissi, Colm Brannigan | ', 'Wrong on Prices | Bronwen Pugh | ', 'Idrissi and Brannigan Reply | Fatima Idrissi, Colm Brannigan | sec2']);
  });

  it('reads `by` in small letters under the short headings of a forum', () => {
    assert.deepEqual(sectionsOf(`What Should the Islands Do?\n\nBuild a Harbor\nby Peter Zima\n\n${first}\n\nTalk to the Ministry\nby Alan Greer\n\n${second}\n\nDo Nothing\nby Ruth Danforth\n\n${first}\n`),
      ['— | Peter Zima | ', 'Talk to the Ministry | Alan Greer | ', 'Do Nothing | Ruth Danforth | ']);
  });

  it('takes a list of its parts for no part, though it stands twice and under a label of the magazine’s own', () => {
    const list = ['In This Exchange', 'Quiroga Responds', 'The Cost of Waiting'].join('\n');
    assert.deepEqual(sectionsOf(`Letting the Islands Wait\n\nAna Quiroga and Peter Hallam\n\n${list}\n\n${list}\n\nQuiroga Responds\nAna Quiroga\n\n${first} Hallam says so too.\n\nThe Cost of Waiting\nPeter Hallam\n\n${second}\n`).map((part) => part.split(' | ').slice(0, 2).join(' | ')),
      ['Quiroga Responds | Ana Quiroga', 'The Cost of Waiting | Peter Hallam']);
  });

  it('takes the first sentence of an answer for no biography of whom it answers', () => {
    const { blocks } = readStructure(`A Ferry for Two\nAna Quiroga\n\n${first}\n\nNo Paymaster\nPeter Hallam\n\nAna Quiroga (“A Ferry for Two,” May 2031) has written a hopeful essay. ${second}\n`);
    assert.equal(blocks.some(({ kind }) => kind === 'biography'), false);
  });
});
