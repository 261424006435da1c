import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { MarkdownString, ThemeIcon } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { badgeUri } from './answerBadges.js';

/** What a node shows; a tooltip costs nothing before the mouse rests on it. */
export interface NodeFace {
  readonly label: string;
  readonly description?: string;
  readonly icon?: ThemeIcon;
  /** How often it is answered, shown at the right of the row however narrow it is. */
  readonly answers?: number;
  /** What a screen reader says; the label and description where it is left out. */
  readonly spoken?: string;
  /** The kind of node as menus know it. */
  readonly contextValue: string;
  readonly expanded?: boolean;
}

/** One node of a tree: a class per kind of node says what it shows and what is under it. */
export abstract class TreeNode {
  #children: readonly TreeNode[] | undefined;
  readonly id: string;

  /** @param name the node's own part of its id: stable across edits, unique among its siblings. */
  constructor(readonly analyzed: AnalyzedDocument, readonly parent: TreeNode | undefined, name: string) {
    this.id = parent ? `${parent.id}/${name}` : name;
  }

  /** Where the node stands in the text; undefined for mere groups. */
  abstract get span(): Span | undefined;
  abstract get face(): NodeFace;

  /** All that the row says, in full: rows are cut at the width of the side bar. */
  get tooltip(): MarkdownString {
    const { label, description } = this.face;
    return description ? paragraphs(label, description) : paragraphs(label);
  }

  get children(): readonly TreeNode[] {
    return (this.#children ??= this.makeChildren());
  }

  protected makeChildren(): readonly TreeNode[] {
    return [];
  }

  toTreeItem(): TreeItem {
    const { label, description, icon, answers = 0, spoken, contextValue, expanded } = this.face;
    const state = this.children.length === 0 ? TreeItemCollapsibleState.None : expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, state);
    item.id = this.id;
    item.contextValue = contextValue;
    if (description !== undefined) item.description = description;
    if (icon) item.iconPath = icon;
    if (answers > 0) item.resourceUri = badgeUri(answers);
    item.accessibilityInformation = { label: spoken ?? [label, description].filter(Boolean).join(', ') };
    return item;
  }

  /** Everything the tree shows below and with this node, to tell whether a new analysis changed it. */
  fingerprint(): string {
    const { label, description = '', contextValue, answers = 0 } = this.face;
    return `${this.id}\t${label}\t${description}\t${contextValue}\t${answers}\n${this.children.map((child) => child.fingerprint()).join('')}`;
  }
}
