import assert from 'node:assert/strict';
import type { Relation, Role, Sentence, Section } from '../../../src/core/analysis.js';
import { findRelations } from '../../../src/core/relations/relations.js';

/** Builds a text of sentences with given roles, each as sure as a good model is. */
function relate(lines: readonly (readonly [Role, string, string?])[], sections: readonly Section[] = []): { relations: Relation[]; sentences: Sentence[]; text: string } {
  let text = '';
  const sentences = lines.map(([role, words, authorId], i): Sentence => {
    const start = text.length;
    text += `${words} `;
    const scores = { claim: 0.05, premise: 0.05, none: 0.05, [role]: 0.9 };
    return { id: `s${i + 1}`, start, end: start + words.length, blockIndex: 0, role, scores, kind: null, authorId: authorId ?? null, holderId: authorId ?? null, holderName: null, clause: null, answersTo: null, stance: null, gist: '', because: [] };
  });
  return { relations: findRelations({ text, sentences, paragraphs: sentences.map(() => 0), sections, authors: [] }), sentences, text };
}

const edge = (relations: readonly Relation[], from: string, to: string): Relation | undefined => relations.find((relation) => relation.from === from && relation.to === to);

describe('findRelations', () => {
  it('lets premises support the claim they stand beside', () => {
    const { relations } = relate([
      ['none', 'I thank the chair.'],
      ['claim', 'The port authority must be reformed.'],
      ['premise', 'In 2019 the port lost forty ships to a rival harbour.'],
      ['premise', 'Last year its port fees rose by 12 per cent.'],
    ]);
    assert.equal(edge(relations, 's3', 's2')?.type, 'support');
    assert.equal(edge(relations, 's4', 's2')?.type, 'support');
    assert.ok(relations.every(({ from, to }) => from !== 's1' && to !== 's1'));
    assert.ok(relations.every(({ because }) => because.length > 0));
  });

  it('takes a claim that turns against the fact before it for attacked by it', () => {
    const { relations } = relate([
      ['premise', 'The two governments agreed to a truce on 3 May.'],
      ['claim', 'However, the violence continues and the truce remains fragile.'],
    ]);
    assert.equal(edge(relations, 's1', 's2')?.type, 'attack');
  });

  it('does not relate across writers', () => {
    const { relations } = relate([['claim', 'The pact must be signed.', 'a1'], ['premise', 'In 2019 forty ships were lost.', 'a2']]);
    assert.equal(relations.filter(({ type }) => type === 'support').length, 0);
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(relate([]).relations, []);
    assert.deepEqual(relate([['none', 'Hello.']]).relations, []);
  });
});
