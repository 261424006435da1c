import { Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { policyTextLanguage } from '../languageScope.js';

const samples = ['exchange', 'speech', 'letter'] as const;
type Sample = (typeof samples)[number];

/** `policyText.openSample(name?)` opens a copy of a sample text (`exchange`, `speech`, `letter`), which a reader may change freely. */
export function registerOpenSample({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('policyText.openSample', async (asked?: unknown) => {
    const sample = samples.find((one) => one === asked) ?? (await pickSample());
    if (!sample) return;
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media', 'samples', `${sample}.policy.txt`));
    await window.showTextDocument(await workspace.openTextDocument({ language: policyTextLanguage, content: new TextDecoder().decode(bytes) }));
  });
}

async function pickSample(): Promise<Sample | undefined> {
  const items = samples.map((sample) => ({ label: sampleName(sample), sample }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Open a copy of a sample text') }))?.sample;
}

function sampleName(sample: Sample): string {
  switch (sample) {
    case 'exchange': return l10n.t('An essay and a reply');
    case 'speech': return l10n.t('A speech');
    case 'letter': return l10n.t('A letter');
  }
}
