import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openExchange, policyText } from '../support/editor.js';

/** The tools API is newer than the oldest VS Code supported, and so than the types. */
interface ToolCaller {
  readonly invokeTool?: (name: string, options: { readonly input: object; readonly toolInvocationToken: undefined }, token?: vscode.CancellationToken) => Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

describe('tools for assistants', () => {
  const { invokeTool } = vscode.lm as unknown as ToolCaller;
  let api: Awaited<ReturnType<typeof policyText>>;
  before(async () => {
    api = await policyText();
    await api.analyze((await openExchange()).document);
  });
  after(closeEditors);

  async function call<T>(name: string, input: object): Promise<T> {
    assert.ok(invokeTool, 'this VS Code has tools');
    const { content } = await invokeTool(name, { input, toolInvocationToken: undefined });
    return JSON.parse(content[0]!.value) as T;
  }

  it('give the arguments of the text in front', async () => {
    const { title, claims } = await call<{ title: string; claims: { text: string; writer: string; line: number }[] }>('get_arguments', {});
    assert.equal(title, 'Should the North Sea Have One Grid?');
    const claim = claims.find(({ text }) => text.includes('plan jointly'));
    assert.equal(claim?.writer, 'Ingrid Solheim');
    assert.equal(claim.line, 23);
  });

  it('find a country under all its names', async () => {
    const found = await call<{ code: string; mentions: { text: string }[] }[]>('find_country_mentions', { country: 'Norway' });
    assert.deepEqual(found.map(({ code }) => code), ['NO']);
    assert.ok(found[0]!.mentions.some(({ text }) => text === 'Norwegians'));
  });
});
