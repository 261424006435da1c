import { Disposable, EventEmitter, workspace } from 'vscode';
import type { CancellationToken, Event, TextDocument } from 'vscode';
import { AnalyzedDocument } from './analyzedDocument.js';
import type { LanguageScope } from './languageScope.js';
import type { Read } from './reading.js';

/** Longer texts (in UTF-16 code units) are analysed on request only. */
const longestUnasked = 4 * 1024 * 1024;

/** While somebody types without a pause, the analysis comes at the latest after this many delays. */
const patience = 5;

const longestDelay = 3000;

interface Pending {
  readonly done: Promise<AnalyzedDocument | undefined>;
  readonly settle: (analyzed: AnalyzedDocument | undefined) => void;
  readonly since: number;
  timer: ReturnType<typeof setTimeout>;
}

interface Entry {
  latest?: AnalyzedDocument;
  /** How long the last analysis took, in milliseconds. */
  cost: number;
  pending?: Pending;
  stale: boolean;
  /** How many analyses were begun: of two that overlap, the later one counts. */
  begun: number;
}

/**
 * One analysis per document version: made when first asked for, made anew a moment after an edit, shared by every feature,
 * and forgotten with its document. Runs alike in the desktop and the web extension host.
 */
export class AnalysisStore implements Disposable {
  readonly #entries = new Map<TextDocument, Entry>();
  readonly #allowed = new Set<string>();
  readonly #changed = new EventEmitter<AnalyzedDocument>();
  readonly #reread = new EventEmitter<AnalyzedDocument>();
  readonly #forgotten = new EventEmitter<TextDocument>();
  readonly #subscription: Disposable;

  /** Fires with each new analysis. */
  readonly onDidChangeAnalysis: Event<AnalyzedDocument> = this.#changed.event;
  /**
   * Fires with an analysis of a version that had one already: a correction or a setting has the text read differently. The editor, which asks
   * its providers anew after every edit, knows nothing of that and has to be told.
   */
  readonly onDidReread: Event<AnalyzedDocument> = this.#reread.event;
  /** Fires when a document is closed or no longer a policy text. */
  readonly onDidForget: Event<TextDocument> = this.#forgotten.event;

  /** @param report where a failed analysis is told; the features go on with the last one that worked. */
  constructor(readonly scope: LanguageScope, readonly read: Read, readonly report: (message: string) => void) {
    this.#subscription = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const entry = this.#entries.get(document);
        // A text that takes long to read is read less often, so that typing stays smooth.
        if (entry && contentChanges.length > 0) this.#schedule(document, Math.max(analysisDelay(document), Math.min(longestDelay, 2 * entry.cost)));
      }),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      scope.onDidChange(() => {
        for (const document of [...this.#entries.keys()]) if (!scope.includes(document)) this.#forget(document);
      }),
    );
  }

  /** The last analysis, perhaps of an earlier version; undefined before the first. */
  latest(document: TextDocument): AnalyzedDocument | undefined {
    return this.#entries.get(document)?.latest;
  }

  /** Whether the document is too long to be analysed without being asked to. */
  isTooLong(document: TextDocument): boolean {
    return !this.#allowed.has(document.uri.toString()) && document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > longestUnasked;
  }

  /**
   * The analysis of the document as it is now; waits for the pause after an edit.
   * @returns undefined when cancelled, closed meanwhile, not a policy text, or too long to read unasked.
   */
  async of(document: TextDocument, token?: CancellationToken): Promise<AnalyzedDocument | undefined> {
    if (document.isClosed || !this.scope.includes(document) || this.isTooLong(document)) return undefined;
    const entry = this.#entries.get(document);
    if (entry?.latest?.version === document.version && !entry.stale) return entry.latest;
    const analyzed = await (entry?.pending ?? this.#schedule(document, 0)).done;
    return token?.isCancellationRequested ? undefined : analyzed;
  }

  /** Analyses a long document from now on. */
  async analyzeAnyway(document: TextDocument): Promise<AnalyzedDocument | undefined> {
    this.#allowed.add(document.uri.toString());
    return this.of(document);
  }

  /** Makes the analysis of a document, or of all, anew: something other than its text has changed what it says. */
  refresh(document?: TextDocument): void {
    for (const one of document ? [document] : [...this.#entries.keys()]) {
      const entry = this.#entries.get(one);
      if (!entry) continue;
      entry.stale = true;
      this.#schedule(one, 0);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const document of [...this.#entries.keys()]) this.#forget(document);
    this.#changed.dispose();
    this.#reread.dispose();
    this.#forgotten.dispose();
  }

  #schedule(document: TextDocument, delay: number): Pending {
    const entry = this.#entries.get(document) ?? { stale: false, cost: 0, begun: 0 };
    this.#entries.set(document, entry);
    const run = (): void => void this.#run(document, entry);
    if (entry.pending) {
      clearTimeout(entry.pending.timer);
      const left = entry.pending.since + delay * patience - Date.now();
      entry.pending.timer = setTimeout(run, Math.max(0, Math.min(delay, left)));
      return entry.pending;
    }
    let settle!: Pending['settle'];
    const done = new Promise<AnalyzedDocument | undefined>((resolve) => (settle = resolve));
    entry.pending = { done, settle, since: Date.now(), timer: setTimeout(run, delay) };
    return entry.pending;
  }

  async #run(document: TextDocument, entry: Entry): Promise<void> {
    // While a document changes its language it is closed under the old one: who asks just then has it read once more, as what it no longer is.
    if (!this.scope.includes(document)) {
      this.#forget(document);
      return;
    }
    const { version } = document;
    const text = document.getText();
    const run = ++entry.begun;
    entry.stale = false;
    const began = Date.now();
    let analyzed: AnalyzedDocument | undefined;
    try {
      analyzed = new AnalyzedDocument(document, text, await this.read(text, document), entry.latest);
    } catch (error) {
      this.report(`${document.uri.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    entry.cost = Date.now() - began;
    if (this.#entries.get(document) !== entry) return;
    // Edited or corrected while the analysis ran: the next one is already on its way and settles the waiting requests.
    if (document.version !== version || isOutdated(entry, run)) return;
    const isReread = entry.latest?.version === version;
    if (analyzed) entry.latest = analyzed;
    const { pending } = entry;
    delete entry.pending;
    pending?.settle(analyzed);
    if (!analyzed) return;
    this.#changed.fire(analyzed);
    if (isReread) this.#reread.fire(analyzed);
  }

  #forget(document: TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    this.#entries.delete(document);
    if (entry.pending) {
      clearTimeout(entry.pending.timer);
      entry.pending.settle(undefined);
    }
    this.#forgotten.fire(document);
  }
}

/** Whether something has changed since the run began, or a later one began. */
function isOutdated({ stale, begun }: Entry, run: number): boolean {
  return stale || begun !== run;
}

function analysisDelay(document: TextDocument): number {
  return workspace.getConfiguration('policyText', document).get<number>('analysisDelay', 250);
}
