import * as vscode from 'vscode';
import type { CancellationToken, Disposable } from 'vscode';

/** A tool that a language model in the editor may call: reads its input, answers with a JSON value, changes nothing. */
interface ReadingTool {
  readonly name: string;
  readonly invoke: (input: unknown, token: CancellationToken) => Promise<unknown>;
}

/** The part of the tools API that is used. It came with VS Code 1.95; the types here are of an older one. */
interface ToolApi {
  readonly lm: {
    readonly registerTool: (name: string, tool: { readonly invoke: (options: { readonly input: unknown }, token: CancellationToken) => Promise<unknown> }) => Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** Registers a tool where the editor has tools for language models; elsewhere nothing happens. */
export function registerTool({ name, invoke }: ReadingTool): Disposable {
  const api = toolApi();
  if (!api) return new vscode.Disposable(() => undefined);
  return api.lm.registerTool(name, {
    invoke: async ({ input }, token) => new api.LanguageModelToolResult([new api.LanguageModelTextPart(JSON.stringify(await invoke(input, token)))]),
  });
}

function toolApi(): ToolApi | undefined {
  const api = vscode as unknown as Partial<Omit<ToolApi, 'lm'>> & { readonly lm?: Partial<ToolApi['lm']> };
  return typeof api.lm?.registerTool === 'function' && api.LanguageModelToolResult && api.LanguageModelTextPart ? (api as ToolApi) : undefined;
}
