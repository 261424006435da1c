import { Disposable, EventEmitter, commands, window, workspace } from 'vscode';
import type { TreeDataProvider, TreeItem, TreeView } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import type { CurrentDocument } from '../currentDocument.js';
import type { TreeNode } from './node.js';
import { UnfoldedNodes } from './unfoldedNodes.js';

/** Makes the top nodes of a view from an analysis. */
type MakeRoots = (analyzed: AnalyzedDocument) => readonly TreeNode[];

/** What a view selects as the cursor moves. */
export interface FollowsCursor {
  /** Whether the cursor on a node's text, or a selection there, selects the node. */
  readonly follows: (node: TreeNode, selected: Span) => boolean;
  /** Whether the view is unfolded to show the node; else the closest row that shows stands for it. */
  readonly unfolds: boolean;
}

/** A view of the current policy text. It changes only when what it shows has changed, and so keeps its expansion and never flickers. */
export class PolicyTextTree implements TreeDataProvider<TreeNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<TreeNode>;
  readonly #current: CurrentDocument;
  readonly #makeRoots: MakeRoots;
  readonly #cursor: FollowsCursor;
  readonly #unfolded: UnfoldedNodes;
  readonly #subscription: Disposable;
  #analyzed: AnalyzedDocument | undefined;
  #roots: readonly TreeNode[] = [];
  #fingerprint = '';
  #saysEmpty: boolean | undefined;
  /** The text that was shown last. */
  #text: string | undefined;

  constructor(readonly id: string, current: CurrentDocument, makeRoots: MakeRoots, cursor: FollowsCursor) {
    this.#cursor = cursor;
    this.#current = current;
    this.#makeRoots = makeRoots;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.#unfolded = new UnfoldedNodes(this.view);
    this.#subscription = Disposable.from(
      this.view,
      this.#unfolded,
      current.onDidChange(() => this.#refresh()),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (!visible) {
          this.#sayEmpty(false);
          return;
        }
        this.#refresh();
        void this.#revealAtCursor();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === current.document) void this.#revealAtCursor();
      }),
    );
  }

  /** The top nodes of what the view shows, or would show if it were visible. */
  get roots(): readonly TreeNode[] {
    this.#bringUpToDate();
    return this.#roots;
  }

  /** The node of that id in the latest analysis: the tree may still hold one of an earlier version, with offsets of that version. */
  node(id: string): TreeNode | undefined {
    const find = (nodes: readonly TreeNode[]): TreeNode | undefined => {
      for (const node of nodes) {
        if (node.id === id) return node;
        if (id.startsWith(`${node.id}/`)) {
          const found = find(node.children);
          if (found) return found;
        }
      }
      return undefined;
    };
    return find(this.roots);
  }

  /** Makes the tree anew where it must look different for a reason other than the text (grouping, a filter). */
  rebuild(): void {
    this.#analyzed = undefined;
    this.#refresh();
  }

  /** Puts the keyboard on the row of what the cursor stands on, else on the first: a view that is still empty takes no keys. */
  async focus(): Promise<void> {
    const { document, analyses } = this.#current;
    // The rows may not be there yet, and the message in their place would take the keyboard and go with it.
    if (document) await analyses.of(document);
    const node = this.#nodeAtCursor() ?? this.roots[0];
    if (node) await this.view.reveal(node, { select: true, focus: true, expand: false });
    else await commands.executeCommand(`${this.id}.focus`);
  }

  getTreeItem(node: TreeNode): TreeItem {
    const item = node.toTreeItem();
    if (node.span) item.command = { command: 'policyText.revealNode', title: '', arguments: [this.id, node.id] };
    return item;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node) return [...node.children];
    const { roots } = this;
    this.#sayEmpty(roots.length === 0 && this.#analyzed !== undefined);
    return [...roots];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    item.tooltip = node.tooltip;
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    if (!this.view.visible) return;
    const before = this.#fingerprint;
    this.#bringUpToDate();
    if (this.#fingerprint === before) return;
    this.#sayEmpty(false);
    this.#changed.fire();
    // In a text that is shown for the first time the cursor may have moved before it was read.
    const text = this.#analyzed?.uri.toString();
    if (text === this.#text) return;
    this.#text = text;
    void this.#revealAtCursor();
  }

  #bringUpToDate(): void {
    const { analyzed } = this.#current;
    if (analyzed === this.#analyzed) return;
    this.#analyzed = analyzed;
    this.#roots = analyzed ? this.#makeRoots(analyzed) : [];
    this.#fingerprint = `${analyzed?.uri.toString() ?? ''}\n${this.#roots.map((root) => root.fingerprint()).join('')}`;
  }

  /** Lets the view say that there is nothing only once it was given nothing: before, it would say so for a moment beside what is found. */
  #sayEmpty(empty: boolean): void {
    if (empty === this.#saysEmpty) return;
    this.#saysEmpty = empty;
    void commands.executeCommand('setContext', `${this.id}.empty`, empty);
  }

  async #revealAtCursor(): Promise<void> {
    const { editor } = this.#current;
    if (!this.view.visible || !editor) return;
    if (!workspace.getConfiguration('policyText', editor.document).get<boolean>('views.followCursor', true)) return;
    const found = this.#nodeAtCursor();
    const node = found && !this.#cursor.unfolds ? this.#unfolded.shown(found) : found;
    // The same sentence may stand in several places of the tree: one that the reader has chosen stays chosen.
    const chosen = this.view.selection.map(({ id }) => this.node(id)?.span);
    if (node && !chosen.some((span) => span?.start === node.span?.start && span?.end === node.span?.end)) await this.view.reveal(node, { select: true, focus: false, expand: false });
  }

  /** The node at the cursor; undefined where there is none, or the analysis is not of the text as it is. */
  #nodeAtCursor(): TreeNode | undefined {
    const { editor, analyzed } = this.#current;
    if (!editor || analyzed?.version !== editor.document.version) return undefined;
    const selected = { start: analyzed.offset(editor.selection.start), end: analyzed.offset(editor.selection.end) };
    return nodeAt(this.roots, analyzed.offset(editor.selection.active), (node) => this.#cursor.follows(node, selected));
  }
}

/** The node whose text is the shortest around an offset, among those that follow the cursor; the topmost of equals. */
function nodeAt(nodes: readonly TreeNode[], offset: number, follows: (node: TreeNode) => boolean): TreeNode | undefined {
  let best: TreeNode | undefined;
  const length = (node: TreeNode): number => (node.span ? node.span.end - node.span.start : Number.POSITIVE_INFINITY);
  const visit = (node: TreeNode): void => {
    const { span } = node;
    if (span && span.start <= offset && offset <= span.end && follows(node) && (!best || length(node) < length(best))) best = node;
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return best;
}
