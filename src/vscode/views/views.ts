import { Disposable, commands } from 'vscode';
import { revealSpan } from '../commands/reveal.js';
import type { CurrentDocument } from '../currentDocument.js';
import { argumentRoots } from './argumentsTree.js';
import { authorRoots } from './authorsTree.js';
import { countryRoots } from './countriesTree.js';
import { PolicyTextTree } from './treeView.js';

/** The trees in the side bar, by view id. */
export type PolicyTextViews = Readonly<Record<'arguments' | 'authors' | 'countries', PolicyTextTree>>;

/** Registers the trees and what a click on a node does. */
export function registerViews(current: CurrentDocument): { readonly views: PolicyTextViews; readonly disposable: Disposable } {
  const views: PolicyTextViews = {
    arguments: new PolicyTextTree('policyText.arguments', current, argumentRoots),
    authors: new PolicyTextTree('policyText.authors', current, authorRoots),
    countries: new PolicyTextTree('policyText.countries', current, countryRoots),
  };
  const trees = Object.values(views);
  const revealNode = commands.registerCommand('policyText.revealNode', async (viewId: string, nodeId: string) => {
    const node = trees.find(({ id }) => id === viewId)?.node(nodeId);
    if (node?.span) await revealSpan(node.analyzed.uri, node.span);
  });
  return { views, disposable: Disposable.from(...trees, revealNode) };
}
