import { EventEmitter, commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { GazetteerEdits } from '../core/entities/gazetteer.js';

const setting = 'policyText.gazetteer';

/** The reader's changes to the names of countries and organisations, as the setting has them. */
export class GazetteerSetting implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscription: Disposable;
  #reading: Promise<GazetteerEdits | undefined> | undefined;

  constructor() {
    this.#subscription = workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(setting)) return;
      this.#reading = undefined;
      this.#changed.fire();
    });
  }

  /** The same value until the setting changes, so that the gazetteer is compiled once. Entries that make no sense are told of, once. */
  edits(): Promise<GazetteerEdits | undefined> {
    return (this.#reading ??= readSetting());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

async function readSetting(): Promise<GazetteerEdits | undefined> {
  const value = workspace.getConfiguration().get<unknown>(setting);
  if (value === undefined || value === null) return undefined;
  const { readGazetteerEdits } = await import('../core/entities/gazetteerEdits.js');
  const { edits, ignored } = readGazetteerEdits(value);
  if (ignored.length > 0) void tellIgnored(ignored);
  return edits;
}

async function tellIgnored(ignored: readonly string[]): Promise<void> {
  const open = l10n.t('Open Settings');
  const shown = ignored.map((entry) => (entry.length > 80 ? `${entry.slice(0, 79)}…` : entry)).join(', ');
  const chosen = await window.showWarningMessage(l10n.t('The setting {0} has entries that make no sense and are left out: {1}', setting, shown), open);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', setting);
}
