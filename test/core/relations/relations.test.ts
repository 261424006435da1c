import assert from 'node:assert/strict';
import type { Author, Relation, Role, Section, Sentence } from '../../../src/core/analysis.js';
import { findRelations } from '../../../src/core/relations/relations.js';

type Line = readonly [role: Role, words: string, more?: Partial<Sentence>];

/** Builds a text of sentences with given roles, each as sure as a good model is, and relates them. */
function relate(lines: readonly Line[], answers: Readonly<Record<string, string>> = {}): { relations: Relation[] } {
  let text = '';
  const sentences = lines.map(([role, words, more = {}], i): Sentence => {
    const start = text.length;
    text += `${words} `;
    const scores = { claim: 0.05, premise: 0.05, none: 0.05, [role]: 0.9 };
    const authorId = more.authorId ?? null;
    return { id: `s${i + 1}`, start, end: start + words.length, blockIndex: 0, role, scores, kind: null, authorId, holderId: authorId, holderName: null, clause: null, answersTo: null, stance: null, gist: '', because: [], ...more };
  });
  const ids = [...new Set(sentences.flatMap(({ authorId }) => (authorId ? [authorId] : [])))];
  const sections = ids.map((id): Section => {
    const own = sentences.filter(({ authorId }) => authorId === id);
    return { id: `sec-${id}`, heading: null, level: 1, start: own[0]!.start, end: own.at(-1)!.end, authorIds: [id], answers: answers[id] ? [`sec-${answers[id]}`] : [] };
  });
  const authors = ids.map((id): Author => ({ id, name: `Writer ${id}`, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation: null, mentions: [] }));
  return { relations: findRelations({ text, sentences, paragraphs: sentences.map(() => 0), sections, authors }) };
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

  it('takes what is reported and then set right for attacked, for reasons that it names', () => {
    const { relations } = relate([
      ['premise', 'The operator has claimed that the dam was inspected.'],
      ['claim', 'In fact, nobody must trust a dam that no engineer has seen.'],
    ]);
    const attack = edge(relations, 's1', 's2');
    assert.equal(attack?.type, 'attack');
    assert.ok(attack.because.length > 0);
  });

  it('tells no attack where nothing turns', () => {
    const { relations } = relate([
      ['premise', 'The operator has claimed that the dam was inspected.'],
      ['claim', 'No engineer must trust it.'],
    ]);
    assert.ok(relations.every(({ type }) => type !== 'attack'));
  });

  it('does not relate across writers', () => {
    const { relations } = relate([['claim', 'The pact must be signed.', { authorId: 'a1' }], ['premise', 'In 2019 forty ships were lost.', { authorId: 'a2' }]]);
    assert.equal(relations.filter(({ type }) => type === 'support').length, 0);
  });

  it('takes a point given before a turn for conceded', () => {
    const { relations } = relate([
      ['claim', 'Admittedly, tariffs protect some jobs in the mills.'],
      ['claim', 'But they cost far more jobs in the ports.'],
      ['claim', 'Granted, the mills are old.'],
      ['claim', 'The ports are new.'],
    ]);
    assert.deepEqual(relations.filter(({ type }) => type === 'concede').map(({ from, to }) => [from, to]), [['s1', 's2']]);
  });

  const exchange: readonly Line[] = [
    ['claim', 'A formal treaty would fracture the trust between neighbouring islands.', { authorId: 'a1' }],
    ['claim', 'Fishing quotas deserve more attention than fleets.', { authorId: 'a1' }],
    ['claim', 'Berg rightly praises the fishing quotas.', { authorId: 'a2', answersTo: 'a1', stance: 'concede' }],
    ['claim', 'But a formal treaty would not fracture trust: it would deepen the trust between islands.', { authorId: 'a2' }],
    ['claim', 'Winter is long.', { authorId: 'a2' }],
  ];

  it('finds which claim of another author a sentence replies to, and which it concedes', () => {
    const { relations } = relate(exchange, { a2: 'a1' });
    assert.equal(edge(relations, 's4', 's1')?.type, 'reply');
    assert.equal(edge(relations, 's3', 's2')?.type, 'concede');
    assert.ok(relations.every(({ from, to, type }) => type !== 'reply' || (from === 's4' && to === 's1')));
    assert.ok(edge(relations, 's4', 's1')!.because.includes('section:answers'));
  });

  it('takes a point told of another author, and the sentence that goes on from it, for replies', () => {
    const { relations } = relate([
      ['claim', 'A formal treaty would fracture the trust between neighbouring islands.', { authorId: 'a1' }],
      ['none', 'Berg argues that a treaty would fracture trust.', { authorId: 'a2', holderId: 'a1', clause: { start: 90, end: 120 }, answersTo: 'a1' }],
      ['claim', 'They are wiser than that.', { authorId: 'a2' }],
    ]);
    assert.equal(edge(relations, 's2', 's1')?.type, 'reply');
    assert.deepEqual(edge(relations, 's3', 's1')?.because, ['reply:goes-on']);
  });

  it('lets nobody answer what is said only later', () => {
    const { relations } = relate([
      ['claim', 'A formal treaty would fracture the trust between islands.', { authorId: 'a1' }],
      ['claim', 'But a formal treaty would deepen the trust between islands.', { authorId: 'a2', answersTo: 'a1', stance: 'attack' }],
      ['claim', 'A formal treaty would sink the fishing fleets.', { authorId: 'a1', answersTo: 'a2' }],
    ]);
    assert.equal(edge(relations, 's1', 's2'), undefined);
    assert.equal(edge(relations, 's3', 's2')?.type, 'reply');
  });

  it('takes a long address that takes up a predecessor once for no answer to everything they said', () => {
    const mine: Line[] = Array.from({ length: 60 }, (_, i) => ['claim', `But the formal treaty of year ${i} deepens trust between the islands.`, { authorId: 'a2' }]);
    const first: Line = ['claim', 'A formal treaty would fracture the trust between islands.', { authorId: 'a1' }];
    const once = mine.map((line, i): Line => (i === 3 ? [line[0], line[1], { authorId: 'a2', answersTo: 'a1', stance: 'attack' }] : line));
    const isReply = ({ type, to }: Relation): boolean => type === 'reply' && to === 's1';
    assert.deepEqual(relate([first, ...once]).relations.filter(isReply).map(({ from }) => from), ['s5']);
    const often = once.map((line, i): Line => (i % 10 === 3 ? once[3]! : line));
    assert.ok(relate([first, ...often]).relations.filter(isReply).length > 30);
  });

  it('answers whom a sentence names, and goes on with whom the passage speaks of', () => {
    const { relations } = relate([
      ['claim', 'Cheap gravel keeps the northern harbours open in winter.', { authorId: 'a1' }],
      ['claim', 'Cheap gravel ruins the pilots of the northern harbours.', { authorId: 'a2' }],
      ['claim', 'Berg mistakes cheap gravel for open harbours.', { authorId: 'a3', answersTo: 'a1', stance: 'attack' }],
      ['claim', 'Cheap gravel has never kept a harbour open in winter.', { authorId: 'a3' }],
      ['claim', 'Ellison forgets that pilots live by cheap gravel too.', { authorId: 'a3', answersTo: 'a2', stance: 'attack' }],
    ], { a3: 'a2' });
    assert.equal(edge(relations, 's3', 's1')?.type, 'reply');
    assert.equal(edge(relations, 's5', 's2')?.type, 'reply');
    assert.ok(relations.every(({ from, to, type }) => type !== 'reply' || from !== 's3' || to === 's1'));
  });

  it('takes a word against an author that shares no term with them for an answer to their surest claim', () => {
    const { relations } = relate([
      ['premise', 'The mole was built before the war.', { authorId: 'a1' }],
      ['claim', 'The islands should sell fish to every buyer.', { authorId: 'a1' }],
      ['claim', 'Berg mistakes a shopping list for a strategy.', { authorId: 'a2', answersTo: 'a1', stance: 'attack' }],
      ['claim', 'Berg’s letter is long.', { authorId: 'a2', answersTo: 'a1' }],
    ]);
    assert.deepEqual(relations.filter(({ type }) => type === 'reply').map(({ from, to }) => [from, to]), [['s3', 's2']]);
  });

  it('lets those who speak in turn answer the turn before, and nobody who only speaks after another', () => {
    const treaty: Line = ['claim', 'The treaty secures the naval base at the mole.', { authorId: 'a1' }];
    const denial: Line = ['claim', 'But the treaty does not secure the naval base.', { authorId: 'a2' }];
    const more: Line = ['claim', 'Winter is long.', { authorId: 'a1' }];
    assert.equal(edge(relate([treaty, denial, more]).relations, 's2', 's1')?.type, 'reply');
    const other: Line = ['claim', 'Winter is long.', { authorId: 'a3' }];
    assert.ok(relate([treaty, denial, other]).relations.every(({ type }) => type !== 'reply'));
    const later = relate([treaty, ['claim', 'The mole is old.', { authorId: 'a2' }], more, denial]).relations;
    assert.equal(edge(later, 's4', 's1'), undefined);
  });

  it('answers no heading', () => {
    const heading = 'A Treaty Is Not a Leash for Islands';
    const { relations } = relate([
      ['none', heading, { authorId: 'a1' }],
      ['claim', 'A treaty binds the islands to nobody.', { authorId: 'a1' }],
      ['claim', 'Berg forgets that a treaty is a leash for islands.', { authorId: 'a2', answersTo: 'a1', stance: 'attack' }],
    ]);
    assert.equal(edge(relations, 's3', 's1'), undefined);
    assert.equal(edge(relations, 's3', 's2')?.type, 'reply');
  });

  it('takes an admission in an answer for a point given to the other author', () => {
    const { relations } = relate([
      ['claim', 'Teachers of the old language are too few.', { authorId: 'a1' }],
      ['claim', 'It is true that teachers of the language are scarce.', { authorId: 'a2' }],
    ], { a2: 'a1' });
    assert.equal(edge(relations, 's2', 's1')?.type, 'concede');
  });

  it('tells no reply where nobody answers anybody, nor where the authors are not known', () => {
    const strangers = exchange.map(([role, words, more]): Line => [role, words, { ...more, answersTo: null, stance: null }]);
    assert.ok(relate(strangers).relations.every(({ type }) => type !== 'reply'));
    const nobodys = strangers.map(([role, words]): Line => [role, words]);
    assert.ok(relate(nobodys).relations.every(({ type }) => type !== 'reply'));
  });

  it('comes to an end on a long exchange', () => {
    const long = Array.from({ length: 4000 }, (_, i): Line => [i % 3 ? 'claim' : 'premise', `Ship ${i} of treaty number ${i % 97} carries trust to island ${i % 31}.`, { authorId: i < 2000 ? 'a1' : 'a2' }]);
    assert.ok(relate(long, { a2: 'a1' }).relations.length > 0);
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(relate([]).relations, []);
    assert.deepEqual(relate([['none', 'Hello.']]).relations, []);
  });
});
