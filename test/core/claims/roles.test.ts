import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze.js';
import type { Role } from '../../../src/core/analysis.js';
import type { SentenceRole } from '../../../src/core/claims/assign.js';
import { assignRoles, claimThresholds, defaultClaimThreshold } from '../../../src/core/claims/roles.js';

/** Roles of sentences given one by one, each paragraph an array. */
function rolesOf(...paragraphs: string[][]): SentenceRole[] {
  const texts = paragraphs.flat();
  let end = -1;
  const sentences = texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  return assignRoles({ text: texts.join(' '), sentences, argumentative: texts.map(() => true), paragraphs: paragraphs.flatMap((p, i) => p.map(() => i)) });
}

/** Shares of the sentences of paragraphs that have the same role in the whole text and when their paragraph is all there is. */
function keptAlone(text: string): { same: number; none: number; noneInWhole: number } {
  const { blocks, sentences } = analyze(text);
  let same = 0, none = 0, noneInWhole = 0, count = 0;
  blocks.forEach(({ kind, start, end }, block) => {
    if (kind !== 'paragraph' || end - start < 250) return;
    const alone = analyze(`${text.slice(start, end)}\n`).sentences;
    for (const sentence of sentences.filter(({ blockIndex }) => blockIndex === block)) {
      const again = alone.find((one) => one.start === sentence.start - start);
      if (!again) continue;
      count++;
      if (again.role === sentence.role) same++;
      if (again.role === 'none') none++;
      if (sentence.role === 'none') noneInWhole++;
    }
  });
  return { same: same / count, none: none / count, noneInWhole: noneInWhole / count };
}

describe('roles', () => {
  const speech = [
    'Thank you, Madam President, for convening this meeting, and I thank the Under-Secretary-General for his briefing.',
    'The blockade of the harbour is unacceptable and must end immediately.',
    'On 12 March, 47 lorries were stopped at the northern crossing, according to the monitors, and 19 people were killed.',
    'On 3 May, two engineers were shot and wounded near the pumping station, and another 6 were taken hostage.',
    'We strongly condemn these attacks and call on all parties to respect the ceasefire.',
  ];

  it('tells demands, evidence and courtesy apart', () => {
    const wanted: Role[] = ['none', 'claim', 'premise', 'premise', 'claim'];
    const roles = rolesOf(speech);
    roles.forEach(({ role, scores }, i) => {
      assert.equal(role, wanted[i], speech[i]);
      const rivals = wanted.filter((other) => other !== wanted[i]).map((other) => scores[other]);
      assert.ok(scores[wanted[i]!] - Math.max(...rivals) > 0.1, `${speech[i]!} ${JSON.stringify(scores)}`);
    });
  });

  it('are much the same where only a paragraph is pasted', () => {
    const text = readFileSync('media/samples/exchange.policy.txt', 'utf8') + readFileSync('training/sources/essay-border-town.txt', 'utf8');
    const { same, none, noneInWhole } = keptAlone(text);
    assert.ok(same >= 0.75, `${same} the same`);
    assert.ok(none <= noneInWhole + 0.15, `${none} none, ${noneInWhole} in the whole`);
  });

  it('gives probabilities that sum to one, whatever the sentence', () => {
    const odd = ['', '…', '12345', '\uD800\uDC00\uDBFF', 'a'.repeat(50_000), 'должны '.repeat(900), '‘’“”—', '\t\u0000'];
    for (const { scores } of rolesOf(odd, speech)) {
      assert.ok(Math.abs(scores.claim + scores.premise + scores.none - 1) < 1e-9);
      assert.ok(Math.min(scores.claim, scores.premise, scores.none) >= 0);
    }
  });

  it('gives no role outside running prose', () => {
    const text = speech[1]!;
    const [outside] = assignRoles({ text, sentences: [{ start: 0, end: text.length }], argumentative: [false], paragraphs: [0] });
    assert.deepEqual(outside, { role: 'none', scores: { claim: 0, premise: 0, none: 1 }, kind: null, because: [] });
  });

  it('is not disturbed by headings between paragraphs', () => {
    const text = speech.join(' ');
    let end = -1;
    const sentences = speech.map((s) => ({ start: end + 1, end: (end = end + 1 + s.length) }));
    const paragraphs = speech.map((_, i) => i);
    const argumentative = speech.map((_, i) => i !== 2);
    const roles = assignRoles({ text, sentences, argumentative, paragraphs });
    assert.equal(roles[2]!.role, 'none');
    const without = rolesOf(...speech.filter((_, i) => i !== 2).map((s) => [s]));
    assert.deepEqual(roles.filter((_, i) => i !== 2), without);
  });

  it('says why in words of the sentence', () => {
    const { because } = rolesOf(speech)[1]!;
    assert.ok(because.length > 0 && because.length <= 6);
    assert.ok(because.includes('cue:must') || because.includes('cue:unacceptable'), because.join(' '));
    for (const reason of because) assert.match(reason, /^(?:cue|word|position|length|shape|tense|number|style|neighbour|surroundings):\S/);
  });

  it('gives claims a kind, and only claims', () => {
    for (const { role, kind } of rolesOf(speech)) assert.equal(kind !== null, role === 'claim');
    assert.equal(rolesOf(speech)[1]!.kind, 'policy');
  });

  it('orders the display thresholds by the precision they promise', () => {
    const thresholds = Object.keys(claimThresholds).sort().map((precision) => claimThresholds[precision]!);
    assert.deepEqual(thresholds, [...thresholds].sort((a, b) => a - b));
    assert.equal(defaultClaimThreshold, claimThresholds['0.80']);
  });

  it('keeps its weights under 150 KB', () => {
    assert.ok(readFileSync('src/core/claims/data/role-weights.json').length < 150_000);
  });

  it('gives a role to each of many sentences', () => {
    const many = Array.from({ length: 4000 }, (_, i) => speech[i % speech.length]!);
    assert.equal(rolesOf(many).length, many.length);
  });
});
