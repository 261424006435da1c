import { Disposable, commands, l10n, window } from 'vscode';
import type { Role } from '../../core/analysis.js';
import { claimKinds } from '../../core/corrections/vocabulary.js';
import { claimKindName } from '../wording.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';

/**
 * Commands that say what a sentence is. Each takes a tree node or `{ uri?, sentence? | start? }`, and the cursor's sentence without;
 * `setKind` also `{ kind }`, `setHolder` also `{ holder }` (a name, or null for the writer). Each returns whether it was saved.
 */
export function registerSentenceCommands(corrector: Corrector): Disposable {
  const mark = (command: string, role: Role): Disposable =>
    commands.registerCommand(command, async (asked?: unknown) => {
      const target = await corrector.target(asked);
      if (!target?.sentence) return tellMissing();
      return await corrector.put(target, { type: 'role', target: corrector.anchor(target, target.sentence), role });
    });
  return Disposable.from(
    mark('policyText.markClaim', 'claim'),
    mark('policyText.markPremise', 'premise'),
    mark('policyText.markNoArgument', 'none'),
    commands.registerCommand('policyText.setKind', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      if (!target?.sentence) return tellMissing();
      const kind = claimKinds.find((one) => one === fieldOf(asked, 'kind')) ?? (await window.showQuickPick(
        claimKinds.map((one) => ({ label: claimKindName(one), description: one === target.sentence?.kind ? l10n.t('current') : '', one })),
        { placeHolder: l10n.t('What kind of claim is it?') },
      ))?.one;
      return kind ? await corrector.put(target, { type: 'kind', target: corrector.anchor(target, target.sentence), kind }) : false;
    }),
    commands.registerCommand('policyText.setHolder', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      if (!target?.sentence) return tellMissing();
      const given = fieldOf(asked, 'holder');
      const holder = given === null || (typeof given === 'string' && given.trim() !== '') ? given : await askHolder(target);
      return holder === undefined ? false : await corrector.put(target, { type: 'holder', target: corrector.anchor(target, target.sentence), holder });
    }),
  );
}

/** Whose claim it is: the writer’s (null), an author’s, or somebody else’s by name; undefined where the reader does not say. */
async function askHolder({ analyzed, sentence }: CorrectionTarget): Promise<string | null | undefined> {
  const writer = analyzed.index.author(sentence?.authorId ?? null);
  const items = [
    { label: l10n.t('The writer'), description: writer?.name ?? '', holder: null },
    ...analyzed.analysis.authors.filter(({ id }) => id !== writer?.id).map(({ name }) => ({ label: name, description: '', holder: name })),
    { label: l10n.t('Somebody else…'), description: '', holder: undefined },
  ];
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Whose claim is it?') });
  if (!chosen || chosen.holder !== undefined) return chosen?.holder;
  const name = await window.showInputBox({ prompt: l10n.t('Whose claim is it?'), value: sentence?.holderName ?? '' });
  return name?.trim() === '' ? undefined : name?.trim();
}

/** A field of a command's argument; undefined where there is none. */
export function fieldOf(asked: unknown, name: string): unknown {
  return typeof asked === 'object' && asked !== null ? (asked as Record<string, unknown>)[name] : undefined;
}
