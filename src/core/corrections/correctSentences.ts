import type { Author, Relation, Sentence } from '../analysis.js';
import { makeGist, statedIn } from '../claims/gist/gist.js';
import { claimKind } from '../claims/roles.js';
import { mostlyIn } from './resolved.js';
import type { ResolvedCorrection } from './resolved.js';

/** Gives sentences the roles, kinds and holders that a reader gave them. What a reader says outweighs the model: its score is 1. */
export function correctSentences(text: string, sentences: readonly Sentence[], authors: readonly Author[], corrections: readonly ResolvedCorrection[]): readonly Sentence[] {
  const changed = new Map<string, Sentence>();
  for (const { correction, span } of corrections) {
    if (correction.type !== 'role' && correction.type !== 'kind' && correction.type !== 'holder') continue;
    const found = mostlyIn(sentences, span);
    if (!found) continue;
    const sentence = changed.get(found.id) ?? found;
    switch (correction.type) {
      case 'role':
        changed.set(found.id, withRole(text, sentence, correction.role));
        break;
      case 'kind':
        changed.set(found.id, marked({ ...withRole(text, sentence, 'claim'), kind: correction.kind }, `corrected:${correction.kind}`));
        break;
      case 'holder':
        changed.set(found.id, withHolder(sentence, authors, correction.holder));
    }
  }
  return changed.size === 0 ? sentences : sentences.map((sentence) => changed.get(sentence.id) ?? sentence);
}

function withRole(text: string, sentence: Sentence, role: Sentence['role']): Sentence {
  const stated = statedIn(text, sentence, sentence.clause);
  const scores = { claim: Number(role === 'claim'), premise: Number(role === 'premise'), none: Number(role === 'none') };
  return {
    ...sentence, role, scores, corrected: true,
    kind: role === 'claim' ? (sentence.kind ?? claimKind(text, stated)) : null,
    gist: role === 'none' ? '' : sentence.gist || makeGist(text.slice(stated.start, stated.end)),
    because: [`corrected:${role}`],
  };
}

function withHolder(sentence: Sentence, authors: readonly Author[], holder: string | null): Sentence {
  if (holder === null) return marked({ ...sentence, holderId: sentence.authorId, holderName: null }, 'corrected:holder');
  const author = authors.find(({ name }) => name === holder);
  return marked({ ...sentence, holderId: author?.id ?? null, holderName: author ? null : holder }, 'corrected:holder');
}

/** A sentence with a reason of the reader's: before those of the model, after others of the reader's. */
function marked(sentence: Sentence, reason: string): Sentence {
  const own = sentence.because.filter((one) => one.startsWith('corrected:'));
  const others = sentence.because.filter((one) => !one.startsWith('corrected:'));
  return { ...sentence, corrected: true, because: [...own, reason, ...others] };
}

/**
 * Adds the relations that a reader drew and leaves out those that a reader struck, or whose sentence a reader said argues nothing;
 * in the order of the sentences, as before.
 */
export function correctRelations(sentences: readonly Sentence[], relations: readonly Relation[], corrections: readonly ResolvedCorrection[]): readonly Relation[] {
  const silent = new Set(sentences.filter(({ corrected, role }) => corrected && role === 'none').map(({ id }) => id));
  let changed: Relation[] | null = silent.size > 0 ? relations.filter(({ from, to }) => !silent.has(from) && !silent.has(to)) : null;
  for (const { correction, span, to: toSpan } of corrections) {
    if (correction.type !== 'relation' || !toSpan) continue;
    const from = mostlyIn(sentences, span);
    const to = mostlyIn(sentences, toSpan);
    if (!from || !to || from.id === to.id) continue;
    const isIt = (one: Relation): boolean => one.from === from.id && one.to === to.id && one.type === correction.relation;
    changed = (changed ?? [...relations]).filter((one) => !isIt(one));
    if (correction.holds) changed.push({ from: from.id, to: to.id, type: correction.relation, score: 1, because: ['corrected:relation'], corrected: true });
  }
  if (!changed) return relations;
  const order = new Map(sentences.map(({ id }, i) => [id, i]));
  return changed.sort((a, b) => order.get(a.from)! - order.get(b.from)! || order.get(a.to)! - order.get(b.to)!);
}
