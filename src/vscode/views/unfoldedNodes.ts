import { Disposable } from 'vscode';
import type { TreeView } from 'vscode';
import type { TreeNode } from './node.js';

/** Which nodes of a view are unfolded: the editor tells of each that a reader unfolds or folds, and at first they are as their faces say. */
export class UnfoldedNodes implements Disposable {
  readonly #said = new Map<string, boolean>();
  readonly #subscription: Disposable;

  constructor(view: TreeView<TreeNode>) {
    this.#subscription = Disposable.from(
      view.onDidExpandElement(({ element }) => this.#said.set(element.id, true)),
      view.onDidCollapseElement(({ element }) => this.#said.set(element.id, false)),
    );
  }

  /** The node itself where all above it is unfolded, else the lowest node above it that shows. */
  shown(node: TreeNode): TreeNode {
    const path = [node];
    for (let { parent } = node; parent; { parent } = parent) path.unshift(parent);
    return path.find((one) => !(this.#said.get(one.id) ?? one.face.expanded ?? false)) ?? node;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
