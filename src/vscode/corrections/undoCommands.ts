import { Disposable, ThemeIcon, commands, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Correction } from '../../core/corrections/correction.js';
import { resolveCorrections } from '../../core/corrections/resolved.js';
import { revealSpan } from '../commands/reveal.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { correctionsOf } from './correctionsOf.js';
import { correctionName } from './correctionWording.js';

interface CorrectionItem extends QuickPickItem {
  readonly correction: Correction;
}

/**
 * `policyText.undoCorrection` takes back what was corrected at a tree node, `{ uri?, sentence? | start? }` or the cursor, and returns whether it did;
 * `policyText.showCorrections` lists all of a text's, to go to or take back.
 */
export function registerUndoCommands(corrector: Corrector): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.undoCorrection', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      const undone = target ? correctionsOf(target, await corrector.store.of(target.document)) : [];
      if (!target || undone.length === 0) return tellMissing(l10n.t('Nothing was corrected here. “Show Corrections” lists what was corrected in this text.'));
      return await corrector.drop(target.document, undone);
    }),
    commands.registerCommand('policyText.showCorrections', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      if (target) await showCorrections(corrector, target);
    }),
  );
}

async function showCorrections(corrector: Corrector, target: CorrectionTarget): Promise<void> {
  const { document, analyzed } = target;
  const items = async (): Promise<CorrectionItem[]> => {
    const all = await corrector.store.of(document);
    const { orphans } = resolveCorrections(analyzed.text, all);
    const lost = new Set(orphans);
    return all.map((correction) => ({
      correction,
      label: correctionName(correction, analyzed.countryName),
      description: lost.has(correction) ? l10n.t('its words are no longer in the text') : '',
      detail: correction.target.exact.replace(/\s+/g, ' '),
      buttons: [{ iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Take Back') }],
    }));
  };
  const pick = window.createQuickPick<CorrectionItem>();
  pick.title = l10n.t('Corrections in this text');
  pick.placeholder = l10n.t('Go to a correction, or take it back');
  pick.matchOnDetail = true;
  pick.items = await items();
  if (pick.items.length === 0) pick.placeholder = l10n.t('Nothing was corrected in this text.');
  pick.onDidTriggerItemButton(async ({ item }) => {
    await corrector.drop(document, [item.correction]);
    pick.items = await items();
  });
  pick.onDidAccept(async () => {
    const [chosen] = pick.selectedItems;
    const found = chosen && resolveCorrections(analyzed.text, [chosen.correction]).found[0];
    pick.hide();
    if (found) await revealSpan(document.uri, found.span);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}
