import { Uri, window, workspace } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { ClaimNode, RelatedNode } from '../views/claimNode.js';
import { ClaimGroupNode } from '../views/groupNodes.js';
import { MentionNode } from '../views/mentionNode.js';
import { TreeNode } from '../views/node.js';
import type { PolicyTextViews } from '../views/views.js';

/** A sentence given as an argument: by document and sentence id. */
interface SentenceTarget {
  readonly uri?: string;
  readonly sentence: string;
}

/** The sentences that a command is about. */
interface Chosen {
  readonly analyzed: AnalyzedDocument;
  readonly sentences: readonly Sentence[];
}

/** What a command is about: the sentences of a tree node, a given sentence, or the one at the cursor; undefined where there is no policy text. */
export async function chooseSentences(asked: unknown, analyses: AnalysisStore, views: PolicyTextViews): Promise<Chosen | undefined> {
  if (asked instanceof TreeNode) {
    const node = views.upToDate(asked);
    return { analyzed: node.analyzed, sentences: sentencesOf(node) };
  }
  const target = isTarget(asked) ? asked : undefined;
  const editor = window.activeTextEditor;
  const document = target?.uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(target.uri));
  const analyzed = document && (await analyses.of(document));
  if (!analyzed) return undefined;
  const sentence = target ? analyzed.index.sentence(target.sentence) : editor && analyzed.index.sentenceAt(analyzed.offset(editor.selection.active));
  return { analyzed, sentences: sentence ? [sentence] : [] };
}

function sentencesOf(node: TreeNode): readonly Sentence[] {
  if (node instanceof ClaimNode || node instanceof RelatedNode) return [node.sentence];
  if (node instanceof ClaimGroupNode) return node.claims;
  if (node instanceof MentionNode) return [node.analyzed.index.sentenceAt(node.span.start) ?? []].flat();
  return node.children.flatMap(sentencesOf);
}

function isTarget(value: unknown): value is SentenceTarget {
  return typeof value === 'object' && value !== null && 'sentence' in value && typeof value.sentence === 'string';
}
