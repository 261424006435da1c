import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

/** `heading | speakers`, one a turn. */
function turnsOf(text: string): string[] {
  const { sections, authors } = readStructure(text);
  return sections.map(({ authorIds }) => authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', '));
}

describe('records of parliaments and councils', () => {
  it('knows speakers by particle, state and office, and no masthead with a dash', () => {
    const text = `CITY RECORD — SENATE\nJune 9, 2031\n\nARMS SALES\n\nMr. HOLLOW. Mr. President, I rise to oppose the sale. It ought not to go on.\n\nThe PRESIDING OFFICER. The Senator is recognized.\n\nMr. SMITH of Oregon. I object to that, and I shall say why.\n\nROAD FUNDS\n\nMr. HOLLOW. I yield the floor to my colleague.\n`;
    assert.deepEqual(turnsOf(text), ['Hollow', 'The PRESIDING OFFICER', 'Smith', 'Hollow']);
    const { blocks } = readStructure(text);
    assert.deepEqual(blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end)), ['ARMS SALES', 'ROAD FUNDS']);
  });

  it('takes the list of those present for no turn', () => {
    assert.deepEqual(turnsOf('Council\n\nPresident: Mrs. Oyar (Chile)\n\nThe President: I give the floor to the representative of France.\n\nMr. de Castel (France) (spoke in French): France welcomes the briefing and hopes for elections.\n\nThe President: I thank the representative of France for his statement.\n'),
      ['The President', 'de Castel', 'The President']);
  });

  it('reads who holds the office that takes the floor', () => {
    assert.deepEqual(turnsOf('Aid\n\nMr. Speaker: I call the Secretary of State.\n\nThe Secretary of State for Trade (Priya Ramon): With permission, I shall make a statement on aid.\n\nHon. Members: Hear, hear.\n\nPriya Ramon: We must do this in good order, and we will.\n'),
      ['Mr. Speaker', 'Priya Ramon', 'Hon. Members', 'Priya Ramon']);
  });

  it('gives the questions of an interview to its byline', () => {
    assert.deepEqual(turnsOf('Between Giants\nA conversation with Ben Enkh, former minister\nBy Clara Vaughan\n\nQ: Is the policy dead?\n\nA: No. It is tired, and it should be cheaper.\n\nQ: And what of the pipeline?\n\nA: It will not be built before the next decade.\n'),
      ['Clara Vaughan', 'Ben Enkh', 'Clara Vaughan', 'Ben Enkh']);
  });
});
