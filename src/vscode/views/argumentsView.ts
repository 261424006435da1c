import { Disposable, commands, l10n } from 'vscode';
import type { CurrentDocument } from '../currentDocument.js';
import { claimCount, claimKindName, correctionCount } from '../wording.js';
import type { ArgumentOptions, ArgumentOptionsStore } from './argumentOptions.js';
import { argumentRoots } from './argumentsTree.js';
import { CorrectionNode, argumentCorrections, correctionRoots, shownCorrections } from './correctionNodes.js';
import { ClaimGroupNode } from './groupNodes.js';
import { PolicyTextTree } from './treeView.js';

/** The Arguments view: its tree, and what its head says of filter and totals. */
export class ArgumentsView implements Disposable {
  readonly tree: PolicyTextTree;
  readonly #current: CurrentDocument;
  readonly #options: ArgumentOptionsStore;
  readonly #subscription: Disposable;

  constructor(current: CurrentDocument, options: ArgumentOptionsStore) {
    this.#current = current;
    this.#options = options;
    this.tree = new PolicyTextTree('policyText.arguments', current, (analyzed) => [...argumentRoots(analyzed, options.value), ...correctionRoots(analyzed, argumentCorrections)], { follows: (node) => !(node instanceof CorrectionNode), unfolds: true });
    this.#subscription = Disposable.from(
      this.tree,
      commands.registerCommand('policyText.showArguments', () => this.tree.focus()),
      options.onDidChange(() => {
        this.tree.rebuild();
        this.#updateHead();
      }),
      current.onDidChange(() => this.#updateHead()),
    );
    this.#updateHead();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #updateHead(): void {
    const { value } = this.#options;
    const { analyzed } = this.#current;
    const { view } = this.tree;
    const total = analyzed?.analysis.sentences.filter(({ role }) => role === 'claim').length ?? 0;
    view.badge = total > 0 ? { value: total, tooltip: claimCount(total) } : undefined;
    const filter = describeFilter(value, (code) => analyzed?.analysis.countries.find((country) => country.code === code)?.name ?? code);
    const corrected = analyzed ? shownCorrections(analyzed, argumentCorrections).length : 0;
    const totals = [total > 0 && claimCount(total), corrected > 0 && correctionCount(corrected)].filter(Boolean).join(' · ');
    view.description = filter === '' ? totals : filter;
    const hidesAll = filter !== '' && total > 0 && !this.tree.roots.some((root) => root instanceof ClaimGroupNode);
    view.message = hidesAll ? l10n.t('No claim passes the filter.') : '';
    void commands.executeCommand('setContext', 'policyText.arguments.filtered', filter !== '');
    // The walkthrough ticks its step off by this.
    void commands.executeCommand('setContext', 'policyText.corrected', (analyzed?.corrections.found.length ?? 0) > 0);
  }
}

/** The filter in words; empty where there is none. */
function describeFilter({ filter }: ArgumentOptions, countryName: (code: string) => string): string {
  const { author, country, kind, text } = filter;
  return [author, country === undefined ? undefined : countryName(country), kind && claimKindName(kind), text === undefined ? undefined : `“${text}”`].filter(Boolean).join(' · ');
}
