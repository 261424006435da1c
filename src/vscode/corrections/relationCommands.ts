import { Disposable, commands, l10n, window } from 'vscode';
import type { Relation, RelationType, Sentence } from '../../core/analysis.js';
import { relationTypes } from '../../core/corrections/vocabulary.js';
import { RelatedNode } from '../views/claimNode.js';
import { relatesToName, sentenceLabel } from '../wording.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';
import { fieldOf } from './sentenceCommands.js';

/** One sentence acts on another. */
interface Link {
  readonly from: Sentence;
  readonly to: Sentence;
  readonly relation: RelationType;
}

/**
 * `policyText.addRelation` and `policyText.removeRelation` take `{ uri?, sentence, to, relation }` (sentence ids; the first acts on the second),
 * a tree node, or the cursor's sentence; they ask for what is left out. Each returns whether it was saved.
 */
export function registerRelationCommands(corrector: Corrector): Disposable {
  const register = (command: string, holds: boolean, ask: (target: CorrectionTarget, from: Sentence) => Promise<Link | undefined>): Disposable =>
    commands.registerCommand(command, async (asked?: unknown) => {
      const target = await corrector.target(asked);
      if (!target?.sentence) return tellMissing();
      const link = givenLink(asked, target, target.sentence, holds) ?? (await ask(target, target.sentence));
      if (!link || link.from.id === link.to.id) return false;
      return await corrector.put(target, {
        type: 'relation', target: corrector.anchor(target, link.from), to: corrector.anchor(target, link.to), relation: link.relation, holds,
      });
    });
  return Disposable.from(register('policyText.addRelation', true, askNew), register('policyText.removeRelation', false, askOld));
}

function givenLink(asked: unknown, { analyzed, node }: CorrectionTarget, from: Sentence, adding: boolean): Link | undefined {
  if (node instanceof RelatedNode && !adding) return { from: node.sentence, to: node.claim, relation: node.relation };
  const id = fieldOf(asked, 'to');
  const to = typeof id === 'string' ? analyzed.index.sentence(id) : undefined;
  const relation = relationTypes.find((one) => one === fieldOf(asked, 'relation'));
  return !node && to && relation ? { from, to, relation } : undefined;
}

async function askNew({ analyzed }: CorrectionTarget, from: Sentence): Promise<Link | undefined> {
  const relation = (await window.showQuickPick(relationTypes.map((one) => ({ label: relatesToName(one), one })), { placeHolder: l10n.t('What does this sentence do?') }))?.one;
  if (!relation) return undefined;
  const others = analyzed.analysis.sentences.filter(({ id, role }) => id !== from.id && role !== 'none');
  // The nearest first: most sentences speak of what was just said.
  const near = [...others].sort((a, b) => Math.abs(a.start - from.start) - Math.abs(b.start - from.start));
  const items = near.map((one) => ({ label: sentenceLabel(analyzed, one), description: l10n.t('line {0}', analyzed.positions.position(one.start).line + 1), detail: analyzed.quote(one), one }));
  const to = (await window.showQuickPick(items, { placeHolder: relatesToName(relation), matchOnDetail: true }))?.one;
  return to && { from, to, relation };
}

async function askOld({ analyzed }: CorrectionTarget, sentence: Sentence): Promise<Link | undefined> {
  const { index } = analyzed;
  const linkOf = ({ from, to, type }: Relation): Link[] => {
    const [a, b] = [index.sentence(from), index.sentence(to)];
    return a && b ? [{ from: a, to: b, relation: type }] : [];
  };
  const links = [...index.relationsFrom(sentence.id), ...index.relationsTo(sentence.id)].flatMap(linkOf);
  if (links.length === 0) {
    tellMissing(l10n.t('No sentence in this text is related to this one.'));
    return undefined;
  }
  const items = links.map((link) => ({ label: sentenceLabel(analyzed, link.from), description: relatesToName(link.relation), detail: sentenceLabel(analyzed, link.to), link }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which relation does not hold?') }))?.link;
}
