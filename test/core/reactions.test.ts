import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.js';

describe('how the hall takes a speech', () => {
  it('is no claim of the speaker', () => {
    const text = 'Remarks by Minister Ada Lindqvist\n\nThe strait must remain open to every ship that pays its toll. [Applause] If the neighbours want a treaty, they should sign the one that we sent them. [Laughter and applause]\n\nWe ought to build the second pier (the first is full), because a pier costs less than a quarrel. (Sustained applause.)\n';
    const { sentences } = analyze(text);
    const said = sentences.filter(({ start, end }) => /^[[(](?:Applause|Laughter|Sustained)[^\])]*[\])]$/.test(text.slice(start, end)));
    assert.ok(said.length > 0);
    assert.deepEqual(said.map(({ role }) => role), said.map(() => 'none'));
    assert.ok(sentences.some(({ role }) => role === 'claim'));
  });
});
