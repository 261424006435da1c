import type { TextDocument } from 'vscode';
import type { Analysis } from '../core/analysis.js';
import type { AnalysisStore } from './analyses.js';
import type { TreeNode } from './views/node.js';
import type { PolicyTextViews } from './views/views.js';

/** A node of a view as plain data. */
export interface TreeSnapshot {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly children: readonly TreeSnapshot[];
}

/** What other extensions get from `extensions.getExtension('policy-text.policy-text').activate()`. */
export interface PolicyTextApi {
  /** The analysis of a document as it is now; undefined where it is not read as a policy text. */
  readonly analyze: (document: TextDocument) => Promise<Analysis | undefined>;
  /** What a view shows at present: `policyText.arguments`, `.authors`, `.countries` or `.sources`. */
  readonly tree: (viewId: string) => readonly TreeSnapshot[];
}

export function makeApi(analyses: AnalysisStore, views: PolicyTextViews): PolicyTextApi {
  return {
    analyze: async (document) => (await analyses.of(document))?.analysis,
    tree: (viewId) => (views.tree(viewId)?.roots ?? []).map(snapshot),
  };
}

function snapshot(node: TreeNode): TreeSnapshot {
  const { label, description = '' } = node.face;
  return { id: node.id, label, description, children: node.children.map(snapshot) };
}
