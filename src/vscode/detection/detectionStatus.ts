import { Disposable, StatusBarAlignment, l10n, window, workspace } from 'vscode';
import type { StatusBarItem, TextDocument } from 'vscode';
import { policyTextLanguage } from '../languageScope.js';

/** A status-bar item, shown with documents that were recognised by themselves: one click takes that back. */
export class DetectionStatus implements Disposable {
  readonly #item: StatusBarItem;
  readonly #subscription: Disposable;
  readonly #switched = new Set<string>();

  constructor() {
    this.#item = window.createStatusBarItem('policyText.detected', StatusBarAlignment.Right, 100);
    this.#item.name = l10n.t('Policy Text: Recognized');
    // A click undoes the recognition at once and for good: the words say so, where a status would only say what is.
    const question = l10n.t('Not a policy text?');
    this.#item.text = `$(discard) ${question}`;
    this.#item.tooltip = l10n.t('This text was recognized as a policy text. Select this to read it as plain text, now and whenever it is opened; “Read This File as Policy Text” in the command palette brings everything back.');
    this.#item.accessibilityInformation = { label: question, role: 'button' };
    this.#item.command = 'policyText.undoDetection';
    this.#subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidOpenTextDocument(() => this.#update()),
      workspace.onDidCloseTextDocument((document) => {
        // A change of language closes the document and opens it anew: it is gone only where it is not open any more.
        if (!workspace.textDocuments.some((open) => open !== document && open.uri.toString() === document.uri.toString())) this.#switched.delete(document.uri.toString());
        this.#update();
      }),
    );
  }

  /** Remembers that this document was switched, and shows the way back. */
  switched(document: TextDocument): void {
    this.#switched.add(document.uri.toString());
    this.#update();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === policyTextLanguage && this.#switched.has(document.uri.toString())) this.#item.show();
    else this.#item.hide();
  }
}
