import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';
import { mayStandFor } from '../../../src/core/claims/holders/gender.js';

/** Who holds what the last sentence of an essay says. */
function holderOf(...sentences: string[]): string | null {
  const text = `The Mole\n\nBy Ana Ruiz\n\n${sentences.join(' ')}\n`;
  return analyze(text).sentences.find(({ start }) => text.startsWith(sentences.at(-1)!, start))!.holderName;
}

describe('“he” and “she”', () => {
  it('stand for those whose title or given name goes with them', () => {
    for (const [pronoun, name, may] of [['she', 'Prince Harry', false], ['he', 'Mrs. Lang', false], ['her', 'Deborah Sadek', true], ['he', 'Deborah Sadek', false], ['she', 'Kim Berg', true], ['he', 'Kim Berg', true], ['his', 'Berg', true], ['they', 'Prince Harry', true]] as const) {
      assert.equal(mayStandFor(pronoun, name), may, `${pronoun}: ${name}`);
    }
  });

  it('pass over whom they cannot stand for', () => {
    assert.equal(holderOf('Martha Lang argues that the mole is old.', 'Simon Berg says that it is sound.', 'She insists that the stones are loose.'), 'Martha Lang');
    assert.equal(holderOf('Martha Lang argues that the mole is old.', 'Simon Berg says that it is sound.', 'He insists that the stones hold.'), 'Simon Berg');
  });

  it('stand for whoever is named in full though nothing was reported yet', () => {
    assert.equal(holderOf('Joyce Abara keeps the light on the mole.', 'She claims that the stones are loose.'), 'Joyce Abara');
    assert.equal(holderOf('Reijo Salmela, who keeps the light, was born on the mole.', 'He claims that the stones are loose.'), 'Reijo Salmela');
  });

  it('leave “it” to a body', () => {
    assert.equal(holderOf('The World Bank paid for the mole.', 'It adds that the stones are loose.'), 'World Bank');
  });
});
