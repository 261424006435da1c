import type { Span } from '../../core/analysis.js';
import type { Correction } from '../../core/corrections/correction.js';
import { correctionsAt } from '../../core/corrections/editAnnotations.js';
import { mostlyIn } from '../../core/corrections/resolved.js';
import type { ResolvedCorrection } from '../../core/corrections/resolved.js';
import { AuthorNode } from '../views/authorsTree.js';
import { ClaimNode, RelatedNode } from '../views/claimNode.js';
import { CorrectionNode } from '../views/correctionNodes.js';
import { CountryNode, OrganizationNode } from '../views/countriesTree.js';
import { MentionNode } from '../views/mentionNode.js';
import type { TreeNode } from '../views/node.js';
import type { CorrectionTarget } from './correctionTarget.js';

const isName = ({ type }: Correction): boolean => type === 'country' || type === 'organization' || type === 'author';
const isOfSentence = ({ type }: Correction): boolean => type === 'role' || type === 'kind' || type === 'holder';

/** The corrections about what a target means: a tree node's own; else those of the word at the place, or of the whole sentence. */
export function correctionsOf({ analyzed, span, sentence, node }: CorrectionTarget): readonly Correction[] {
  if (node) return correctionsOfNode(node);
  const { found } = analyzed.corrections;
  const here = correctionsAt(analyzed.text, found, span.start);
  const words = here.filter(isName);
  // On a word that was corrected itself, the word alone is meant.
  if (!sentence || words.length > 0) return words.length > 0 ? words : here;
  const inSentence = found.filter((one) => one.span.start < sentence.end && sentence.start < one.span.end);
  return [...new Set([...here, ...inSentence.map(({ correction }) => correction)])];
}

function correctionsOfNode(node: TreeNode): readonly Correction[] {
  const { analyzed } = node;
  const { found, orphans } = analyzed.corrections;
  const all = [...found.map(({ correction }) => correction), ...orphans];
  if (node instanceof CorrectionNode) return [node.correction];
  if (node instanceof CountryNode) return all.filter((one) => one.type === 'country' && one.id === node.country.code);
  if (node instanceof OrganizationNode) return all.filter((one) => one.type === 'organization' && one.id === node.organization.id);
  if (node instanceof AuthorNode) return all.filter((one) => one.type === 'author' && one.name === node.author.name);
  if (node instanceof MentionNode) return correctionsAt(analyzed.text, found, node.span.start).filter(isName);
  if (!(node instanceof ClaimNode) && !(node instanceof RelatedNode)) return [];
  const isIn = (place: Span, id: string): boolean => mostlyIn(analyzed.analysis.sentences, place)?.id === id;
  const isMeant = ({ correction, span, to }: ResolvedCorrection): boolean => {
    if (!isIn(span, node.sentence.id)) return false;
    return isOfSentence(correction) || (correction.type === 'relation' && node instanceof RelatedNode && to !== null && isIn(to, node.claim.id));
  };
  return found.filter(isMeant).map(({ correction }) => correction);
}
