import { Disposable, StatusBarAlignment, l10n, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import type { CurrentDocument } from './currentDocument.js';
import { linkingMarkdown, escapeMarkdown } from './markdown.js';
import { claimCount, mentionCount } from './wording.js';

/** A status-bar item with the number of claims and who makes them, shown with policy texts; selecting it opens the arguments. */
export class TextStatus implements Disposable {
  readonly #item: StatusBarItem;
  readonly #current: CurrentDocument;
  readonly #subscription: Disposable;

  constructor(current: CurrentDocument) {
    this.#current = current;
    this.#item = window.createStatusBarItem('policyText.status', StatusBarAlignment.Right, 99);
    this.#item.name = l10n.t('Policy Text: Claims');
    this.#item.command = 'policyText.showArguments';
    this.#subscription = Disposable.from(
      this.#item,
      current.onDidChange(() => this.#update()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #update(): void {
    const { analyzed, document } = this.#current;
    if (!analyzed || window.activeTextEditor?.document !== document) {
      this.#item.hide();
      return;
    }
    const { sentences, authors, countries } = analyzed.analysis;
    const claims = sentences.filter(({ role }) => role === 'claim');
    this.#item.text = `$(comment) ${claimCount(claims.length)}`;
    const writers = authors.filter(({ role }) => role !== 'mentioned').map(({ id, name }) => `${name}: ${claimCount(claims.filter(({ authorId }) => authorId === id).length)}`);
    const lines = [...writers.slice(0, 10), l10n.t('Countries: {0}', mentionCount(countries.reduce((sum, { mentions }) => sum + mentions.length, 0)))];
    this.#item.tooltip = linkingMarkdown().appendMarkdown(lines.map(escapeMarkdown).join('  \n'));
    this.#item.accessibilityInformation = { label: [claimCount(claims.length), ...writers].join(', ') };
    this.#item.show();
  }
}
