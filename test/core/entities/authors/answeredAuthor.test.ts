import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/core/structure/structure.js';

const first = 'The ferry between the two islands has lost money for a generation. The author of the timetable is to blame. A joint company would let both ministries pay for it without quarrelling over who is to keep the smaller harbor open in the winter.';
const second = 'The author overlooks the subsidy. This reading of the accounts is too kind, and Quiroga’s harbor is a drawing. In the absence of a paymaster the company would merely be a committee in which each ministry waits for the other; the writer’s figures are old.';

/** What names the first author of a text. */
function mentionsOf(text: string): string[] {
  const { authors } = readStructure(text);
  const { mentions } = authors.find(({ name }) => name === 'Ana Quiroga')!;
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe('“the author” in an answer', () => {
  it('is whom the part answers', () => {
    assert.deepEqual(mentionsOf(`A Ferry for Two\n\nBy Ana Quiroga\n\n${first}\n\nNo Paymaster\n\nBy Peter Hallam\n\n${second}\n\nQuiroga Replies\n\n${first} Hallam is wrong.\n`),
      ['Ana Quiroga', 'The author', 'Quiroga', 'the writer', 'Quiroga']);
  });

  it('is the author of the work that the text says it answers', () => {
    assert.deepEqual(mentionsOf(`In Response To\nA Ferry for Two\nBy Ana Quiroga\n\nNo Paymaster\n\nBy Peter Hallam\n\n${second}\n`), ['Ana Quiroga', 'The author', 'Quiroga', 'the writer']);
  });

  it('is nobody where the text answers nobody', () => {
    assert.deepEqual(mentionsOf(`A Ferry for Two\n\nBy Ana Quiroga\n\n${first} The author is dead.\n`), ['Ana Quiroga']);
  });
});
