import { MarkdownString, ThemeIcon } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Analysis } from '../core/analysis.js';
import type { AnalysisStore } from './analyses.js';
import type { TreeNode } from './views/node.js';
import type { PolicyTextTree } from './views/treeView.js';
import type { PolicyTextViews } from './views/views.js';

/** A node of a view as plain data. */
export interface TreeSnapshot {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Markdown. */
  readonly tooltip: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** The kind of node as menus know it. */
  readonly contextValue: string;
  /** Whether selecting it goes to a place in the text. */
  readonly goesTo: boolean;
  readonly children: readonly TreeSnapshot[];
}

/** What other extensions get from `extensions.getExtension('policy-text.policy-text').activate()`. */
export interface PolicyTextApi {
  /** The analysis of a document as it is now; undefined where it is not read as a policy text. */
  readonly analyze: (document: TextDocument) => Promise<Analysis | undefined>;
  /** What a view shows at present: `policyText.arguments`, `.authors`, `.countries` or `.sources`. */
  readonly tree: (viewId: string) => readonly TreeSnapshot[];
  /** A node of a view by its id, to hand to a command in place of a click on it. */
  readonly node: (viewId: string, id: string) => object | undefined;
}

export function makeApi(analyses: AnalysisStore, views: PolicyTextViews): PolicyTextApi {
  return {
    analyze: async (document) => (await analyses.of(document))?.analysis,
    tree: (viewId) => {
      const tree = views.tree(viewId);
      return tree ? tree.roots.map((root) => snapshot(tree, root)) : [];
    },
    node: (viewId, id) => views.tree(viewId)?.node(id),
  };
}

function snapshot(tree: PolicyTextTree, node: TreeNode): TreeSnapshot {
  const item = tree.resolveTreeItem(tree.getTreeItem(node), node);
  const { label, description = '' } = node.face;
  return {
    id: node.id,
    label,
    description,
    spoken: item.accessibilityInformation?.label ?? '',
    tooltip: item.tooltip instanceof MarkdownString ? item.tooltip.value : '',
    icon: item.iconPath instanceof ThemeIcon ? item.iconPath.id : '',
    contextValue: item.contextValue ?? '',
    goesTo: item.command !== undefined,
    children: node.children.map((child) => snapshot(tree, child)),
  };
}
