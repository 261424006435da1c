import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'The ferry between the two islands has lost money for a generation, and a joint company would let both ministries pay for it without quarrelling over the timetable, which neither of them reads.';

/** `heading | authors | answers`, one a section. */
function sectionsOf(lines: readonly string[]): string[] {
  const { sections, authors } = readStructure(lines.join('\n'));
  return sections.map(({ heading, authorIds, answers }) => `${heading ?? '—'} | ${authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')} | ${answers.join(' ')}`);
}

describe('whom the parts of a text answer', () => {
  it('is the essay that the introduction names, for parts that open with its author; nobody answers an introduction of their own', () => {
    assert.deepEqual(sectionsOf(['Who Runs the Ferry?', 'Mirela Stanescu; Pieter J. van den Hoek; Hesper Lund', '', 'In his essay “The Last Crossing” (May 2031), Pieter van den Hoek contends that one company must run it. We invited two readers to respond, and van den Hoek to reply.', '',
      'TWO ISLANDS', 'Mirela Stanescu', '', `Van den Hoek writes from far away. ${prose}`, '', 'ONE PIER', 'Hesper Lund', '', `Professor van den Hoek is right about the pier. ${prose} Nothing follows from it.`, '', 'VAN DEN HOEK REPLIES', '', `Mirela Stanescu is kind. ${prose} Hesper Lund is less so.`]),
    ['— |  | ', 'TWO ISLANDS | Mirela Stanescu | w1', 'ONE PIER | Hesper Lund | w1', 'VAN DEN HOEK REPLIES | Pieter J. van den Hoek | sec2 sec3']);
  });

  it('is the other side of a debate, though it is called by given name only', () => {
    assert.deepEqual(sectionsOf(['DEBATE: Should the ferry sail?', '', `Two of our writers disagree. ${prose}`, '', 'PRO: A bad plan then, a good one now', 'by Mirela Stanescu', '', `It should. ${prose}`, '', 'CON: Nobody will pay', 'by Hesper Lund', '', `Mirela’s sums are charming. ${prose}`, '',
      'Mirela Stanescu responds:', '', `Hesper says that nobody will pay. ${prose}`, '', 'Hesper Lund responds:', '', `Somebody must. ${prose}`]).slice(1),
    ['PRO: A bad plan then, a good one now | Mirela Stanescu | ', 'CON: Nobody will pay | Hesper Lund | sec2', 'Mirela Stanescu responds: | Mirela Stanescu | sec3', 'Hesper Lund responds: | Hesper Lund | sec4']);
  });
});
