import { Disposable, EventEmitter, commands, workspace } from 'vscode';
import type { DocumentFilter, TextDocument } from 'vscode';

export const policyTextLanguage = 'policytext';

/** The languages whose documents are read: policy texts always, others (Markdown, plain text) where the reader asks for it. */
export class LanguageScope implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscription: Disposable;
  #languages = configuredLanguages();

  constructor() {
    this.#subscription = workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('policyText.languages')) return;
      this.#languages = configuredLanguages();
      this.#publish();
      this.#changed.fire();
    });
    this.#publish();
  }

  get selector(): DocumentFilter[] {
    return [...this.#languages].map((language) => ({ language }));
  }

  includes(document: TextDocument): boolean {
    return this.#languages.has(document.languageId) && document.uri.scheme !== 'output';
  }

  /** Registers language features for the languages in scope, and again whenever these change. */
  register(create: (selector: DocumentFilter[]) => readonly Disposable[]): Disposable {
    let current = Disposable.from(...create(this.selector));
    const subscription = this.onDidChange(() => {
      current.dispose();
      current = Disposable.from(...create(this.selector));
    });
    return new Disposable(() => {
      subscription.dispose();
      current.dispose();
    });
  }

  /** Keys and menus ask for it. */
  #publish(): void {
    void commands.executeCommand('setContext', 'policyText.languages', [...this.#languages]);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function configuredLanguages(): ReadonlySet<string> {
  return new Set([policyTextLanguage, ...workspace.getConfiguration('policyText').get<string[]>('languages', [])]);
}
