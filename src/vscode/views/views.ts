import { Disposable, commands } from 'vscode';
import { revealSpan } from '../commands/reveal.js';
import type { CurrentDocument } from '../currentDocument.js';
import { registerAnswerBadges } from './answerBadges.js';
import type { ArgumentOptionsStore } from './argumentOptions.js';
import { ArgumentsView } from './argumentsView.js';
import { authorRoots } from './authorsTree.js';
import type { CountriesOrder } from './countriesOrder.js';
import { authorCorrections, correctionRoots, placeCorrections } from './correctionNodes.js';
import { countryRoots } from './countriesTree.js';
import { MentionNode } from './mentionNode.js';
import type { TreeNode } from './node.js';
import { sourceRoots } from './sourcesTree.js';
import { PolicyTextTree } from './treeView.js';
import type { FollowsCursor } from './treeView.js';

/** The trees of the side bar. */
export class PolicyTextViews implements Disposable {
  readonly trees: readonly PolicyTextTree[];
  readonly #subscription: Disposable;

  constructor(current: CurrentDocument, options: ArgumentOptionsStore, order: CountriesOrder) {
    const argumentsView = new ArgumentsView(current, options);
    const countries = new PolicyTextTree('policyText.countries', current, (analyzed) => [...countryRoots(analyzed, order.value), ...correctionRoots(analyzed, placeCorrections)], onNames);
    const authors = new PolicyTextTree('policyText.authors', current, (analyzed) => [...authorRoots(analyzed), ...correctionRoots(analyzed, authorCorrections)], onNames);
    const others = [authors, countries, new PolicyTextTree('policyText.sources', current, sourceRoots, onNames)];
    this.trees = [argumentsView.tree, ...others];
    this.#subscription = Disposable.from(
      argumentsView,
      ...others,
      registerAnswerBadges(),
      order.onDidChange(() => countries.rebuild()),
      commands.registerCommand('policyText.revealNode', async (viewId: string, nodeId: string) => {
        const node = this.tree(viewId)?.node(nodeId);
        if (node?.span) await revealSpan(node.analyzed.uri, node.span);
      }),
    );
  }

  tree(viewId: string): PolicyTextTree | undefined {
    return this.trees.find(({ id }) => id === viewId);
  }

  /** The same node in the latest analysis; menus hand over the one that was drawn, perhaps of an earlier version. */
  upToDate(node: TreeNode): TreeNode {
    for (const tree of this.trees) {
      const found = tree.node(node.id);
      if (found?.constructor === node.constructor) return found;
    }
    return node;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/**
 * Names follow the cursor only on the name itself: the sentence around it, and a selection of more than the name, belongs to the Arguments view.
 * What is folded stays so: a reader who goes from claim to claim did not ask for the mentions.
 */
const onNames: FollowsCursor = {
  follows: (node, selected) => node instanceof MentionNode && node.span.start <= selected.start && selected.end <= node.span.end,
  unfolds: false,
};
