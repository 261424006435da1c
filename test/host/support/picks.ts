import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';

/** What a list offered that a command showed. */
export interface ShownPick {
  readonly placeHolder: string | undefined;
  readonly labels: readonly string[];
}

/**
 * Answers the lists and input boxes that commands show while `during` runs, in order: a list by the label of one of its entries, a box by its text,
 * either by nothing where it is undefined, as when a reader presses Escape.
 * @returns what the lists offered.
 */
export async function answering(answers: readonly (string | undefined)[], during: () => Promise<unknown>): Promise<ShownPick[]> {
  const { showQuickPick, showInputBox } = window;
  const shown: ShownPick[] = [];
  const left = [...answers];
  const pick = (items: readonly QuickPickItem[], options?: { readonly placeHolder?: string }): Promise<QuickPickItem | undefined> => {
    shown.push({ placeHolder: options?.placeHolder, labels: items.map(({ label }) => label) });
    if (left.length === 0) throw new Error(`Nobody expected “${options?.placeHolder}”`);
    const answer = left.shift();
    const found = items.find(({ label }) => label === answer);
    if (answer !== undefined && !found) throw new Error(`“${answer}” is not among ${items.map(({ label }) => label).join(', ')}`);
    return Promise.resolve(found);
  };
  Object.assign(window, { showQuickPick: pick, showInputBox: () => Promise.resolve(left.shift()) });
  try {
    await during();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox });
  }
  if (left.length > 0) throw new Error(`Nobody asked for ${left.map(String).join(', ')}`);
  return shown;
}
