import { Disposable, EventEmitter, TabInputText, commands, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { AnalysisStore } from './analyses.js';
import type { AnalyzedDocument } from './analyzedDocument.js';
import type { Detection } from './detection/detection.js';

/** What the views have to show: nothing open, prose that is not read as a policy text, something else, what is being read, too long, nothing found in it, or something. */
type ViewState = 'none' | 'plain' | 'other' | 'reading' | 'tooLong' | 'empty' | 'found';

/** Languages of files that may well be a policy text that was not recognised: the views offer to read them. */
const prose: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/**
 * The policy text that the views speak of: that of the active editor; while the keyboard is elsewhere (a panel, a view),
 * the last one as long as it can be seen; while no text is in front (the walkthrough, the settings), as long as it has a tab.
 */
export class CurrentDocument implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires with another document, a new analysis of it, or another {@link ViewState}. */
  readonly onDidChange = this.#changed.event;
  readonly #subscription: Disposable;
  #document: TextDocument | undefined;
  #state: ViewState = 'none';

  constructor(readonly analyses: AnalysisStore, readonly detection: Detection) {
    this.#subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.onDidChangeVisibleTextEditors(() => this.#follow()),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.#follow();
      }),
      // A document that changes its language is closed and opened anew, its editor stays.
      workspace.onDidOpenTextDocument(() => this.#follow()),
      analyses.onDidChangeAnalysis((analyzed) => {
        if (analyzed.uri.toString() === this.#document?.uri.toString()) this.#publish();
      }),
      analyses.onDidForget((document) => {
        if (document === this.#document) this.#follow();
      }),
      analyses.scope.onDidChange(() => this.#follow()),
      detection.onDidDecide(() => this.#publish()),
    );
    this.#follow();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** The last analysis of the current document, perhaps a keystroke behind. */
  get analyzed(): AnalyzedDocument | undefined {
    return this.#document && this.analyses.latest(this.#document);
  }

  /** An editor that shows the current document, the active one first. */
  get editor(): TextEditor | undefined {
    if (window.activeTextEditor?.document === this.#document) return window.activeTextEditor;
    return window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  get state(): ViewState {
    return this.#state;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const active = window.activeTextEditor?.document;
    const { scope } = this.analyses;
    const keeps = (document: TextDocument): boolean =>
      !document.isClosed && scope.includes(document) && (window.visibleTextEditors.some((editor) => editor.document === document) || (!active && hasTab(document)));
    if (active && scope.includes(active)) this.#document = active;
    else if (!this.#document || !keeps(this.#document)) this.#document = window.visibleTextEditors.find(({ document }) => keeps(document))?.document;
    if (this.#document) void this.analyses.of(this.#document);
    this.#publish();
  }

  #publish(): void {
    const state = this.#readState();
    if (state !== this.#state) {
      this.#state = state;
      void commands.executeCommand('setContext', 'policyText.state', state);
    }
    this.#changed.fire();
  }

  #readState(): ViewState {
    const document = this.#document;
    if (!document) return this.#stateWithout(window.activeTextEditor?.document);
    if (this.analyses.isTooLong(document)) return 'tooLong';
    const analysis = this.analyses.latest(document)?.analysis;
    // Not read yet: for the moment it takes the views say nothing, rather than that there is nothing.
    if (!analysis) return 'reading';
    const { authors, countries, works, sentences } = analysis;
    return authors.length + countries.length + works.length > 0 || sentences.some(({ role }) => role === 'claim') ? 'found' : 'empty';
  }

  #stateWithout(active: TextDocument | undefined): ViewState {
    if (!active) return 'none';
    if (this.detection.isDeciding(active)) return 'reading';
    return prose.has(active.languageId) && active.uri.scheme !== 'output' ? 'plain' : 'other';
  }
}

function hasTab({ uri }: TextDocument): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()));
}
