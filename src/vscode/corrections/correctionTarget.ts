import { Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Author, Sentence, Span } from '../../core/analysis.js';
import { longestName } from '../../core/corrections/nameAround.js';
import type { Mention } from '../../core/query/analysisIndex.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { AuthorNode } from '../views/authorsTree.js';
import { ClaimNode, RelatedNode } from '../views/claimNode.js';
import { CountryNode, OrganizationNode } from '../views/countriesTree.js';
import { MentionNode } from '../views/mentionNode.js';
import { TreeNode } from '../views/node.js';
import type { PolicyTextViews } from '../views/views.js';
import { WriterNode } from '../views/writerNode.js';

/** What every command of corrections takes as its argument; a command's own fields join these. */
interface CorrectionArgument {
  /** The document's URI; the active editor's where left out. */
  readonly uri?: string;
  /** A sentence id of the document's analysis. */
  readonly sentence?: string;
  /** A stretch of the text in UTF-16 offsets. */
  readonly start?: number;
  readonly end?: number;
}

/** What a correction is about: a document as it is now, and a place in it. */
export interface CorrectionTarget {
  readonly document: TextDocument;
  readonly analyzed: AnalyzedDocument;
  /** The words chosen: a node's, those given, or the selection. */
  readonly span: Span;
  readonly sentence: Sentence | undefined;
  /** The node the command was called on, as the latest analysis has it. */
  readonly node: TreeNode | undefined;
}

/** Reads a command's argument: a tree node, {@link CorrectionArgument}, or nothing for the cursor; undefined where there is no policy text. */
export async function correctionTarget(asked: unknown, analyses: AnalysisStore, views: PolicyTextViews): Promise<CorrectionTarget | undefined> {
  if (asked instanceof TreeNode) return await targetOfNode(asked, analyses, views);
  const { uri, sentence: id, start, end } = isArgument(asked) ? asked : {};
  const editor = window.activeTextEditor;
  const document = uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(uri));
  const analyzed = document && (await analyses.of(document));
  if (!analyzed) return undefined;
  const given = id === undefined ? undefined : analyzed.index.sentence(id);
  if (id !== undefined && !given) return undefined;
  const selected = editor?.document === document ? { start: analyzed.offset(editor.selection.start), end: analyzed.offset(editor.selection.end) } : undefined;
  const span = given ?? (start === undefined ? selected : { start, end: end ?? start });
  return { document, analyzed, span: span ?? { start: 0, end: 0 }, sentence: given ?? (span && analyzed.index.sentenceAt(span.start)), node: undefined };
}

async function targetOfNode(asked: TreeNode, analyses: AnalysisStore, views: PolicyTextViews): Promise<CorrectionTarget | undefined> {
  const document = await workspace.openTextDocument(asked.analyzed.uri);
  const analyzed = await analyses.of(document);
  const node = views.upToDate(asked);
  // The node was drawn from an analysis that is being replaced: its offsets are of no use.
  if (!analyzed || node.analyzed !== analyzed) return undefined;
  const span = node.span ?? { start: 0, end: 0 };
  const sentence = node instanceof ClaimNode || node instanceof RelatedNode ? node.sentence : node.span && analyzed.index.sentenceAt(span.start);
  return { document, analyzed, span, sentence, node };
}

/** The country or organisation a target names, with the mention meant. */
export function placeOf({ analyzed, span, node }: CorrectionTarget): Extract<Mention, { type: 'country' | 'organization' }> | undefined {
  const at = (offset: number): Mention | undefined => analyzed.index.mentions.find((one) => isPlace(one) && one.span.start <= offset && offset <= one.span.end);
  const mention = node instanceof CountryNode || node instanceof OrganizationNode || node instanceof MentionNode || !node ? at(span.start) : undefined;
  return mention && isPlace(mention) ? mention : undefined;
}

/** The author a target names: by a node, or by the name that the cursor or a selection no longer than a name is on. */
export function authorOf({ analyzed, span, node }: CorrectionTarget): Author | undefined {
  if (node instanceof AuthorNode || node instanceof WriterNode) return node.author;
  if (span.end - span.start > longestName) return undefined;
  const isOn = ({ start, end }: Span): boolean => (span.start === span.end ? start <= span.start && span.start <= end : start < span.end && span.start < end);
  const mention = analyzed.index.mentions.find((one) => one.type === 'author' && isOn(one.span));
  return mention?.type === 'author' ? mention.entity : undefined;
}

function isPlace(mention: Mention): mention is Extract<Mention, { type: 'country' | 'organization' }> {
  return mention.type === 'country' || mention.type === 'organization';
}

function isArgument(value: unknown): value is CorrectionArgument {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, sentence, start, end } = value as Record<string, unknown>;
  return [uri, sentence].every((one) => one === undefined || typeof one === 'string') && [start, end].every((one) => one === undefined || typeof one === 'number');
}
