import { commands, workspace } from 'vscode';
import type { TextEditor , Uri} from 'vscode';
import type { Analysis, Country, Sentence } from '../../../src/core/analysis.js';
import type { TreeSnapshot } from '../../../src/vscode/api.js';
import { policyText, rangeOf } from './editor.js';

/** Corrects one text and looks at what comes of it. */
export class Correcting {
  constructor(readonly editor: TextEditor) {}

  get uri(): string {
    return this.editor.document.uri.toString();
  }

  /** The file of corrections beside the text. */
  get beside(): Uri {
    return besideOf(this.editor.document.uri);
  }

  /** Runs a command of the extension, without its prefix. */
  async run(command: string, argument?: object): Promise<unknown> {
    return commands.executeCommand(`policyText.${command}`, argument);
  }

  async analysis(): Promise<Analysis> {
    return (await (await policyText()).analyze(this.editor.document))!;
  }

  /** The sentence that has these words. */
  async sentence(words: string): Promise<Sentence> {
    const { start } = this.place(words);
    return (await this.analysis()).sentences.find((sentence) => sentence.start <= start && start < sentence.end)!;
  }

  async country(code: string): Promise<Country | undefined> {
    return (await this.analysis()).countries.find((one) => one.code === code);
  }

  /** Where words stand, as commands take it. */
  place(words: string): { readonly uri: string; readonly start: number; readonly end: number } {
    const { start, end } = rangeOf(this.editor.document, words);
    return { uri: this.uri, start: this.editor.document.offsetAt(start), end: this.editor.document.offsetAt(end) };
  }

  /** Every node of a view, parents before their children. */
  async nodes(view: string): Promise<TreeSnapshot[]> {
    const all = (nodes: readonly TreeSnapshot[]): TreeSnapshot[] => nodes.flatMap((node) => [node, ...all(node.children)]);
    return all((await policyText()).tree(`policyText.${view}`));
  }

  /** The first node of a view whose label and description have these words, as a click on it hands it to a command. Fails where there is none. */
  async node(view: string, label: string, description = ''): Promise<object> {
    const nodes = await this.nodes(view);
    const found = nodes.find((one) => one.label.includes(label) && one.description.includes(description));
    const node = found && (await policyText()).node(`policyText.${view}`, found.id);
    if (!node) throw new Error(`No “${label}” (${description}) among ${nodes.map((one) => `${one.label} (${one.description})`).join('; ')}`);
    return node;
  }
}

export function besideOf(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}.annotations.json` });
}

/** The text of a file; null where there is none. */
export async function fileText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
