import { Disposable, ThemeIcon, commands, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { Correction } from '../../core/corrections/correction.js';
import { revealSpan } from '../commands/reveal.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { correctionsOf } from './correctionsOf.js';
import { correctionName } from './correctionWording.js';

interface CorrectionItem extends QuickPickItem {
  readonly correction: Correction;
  /** Undefined where its words are no longer in the text. */
  readonly span: Span | undefined;
}

/**
 * `policyText.undoCorrection` takes back what was corrected at a tree node, `{ uri?, sentence? | start? }` or the cursor, and returns whether it did;
 * `policyText.showCorrections` lists all of a text's, to go to or take back.
 */
export function registerUndoCommands(corrector: Corrector): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.undoCorrection', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      const undone = target ? correctionsOf(target) : [];
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
  const { document } = target;
  const items = async (): Promise<CorrectionItem[]> => {
    const { corrections, countryName } = (await corrector.analyses.of(document)) ?? target.analyzed;
    const item = (correction: Correction, span?: Span): CorrectionItem => ({
      correction,
      span,
      label: correctionName(correction, countryName),
      description: span ? '' : l10n.t('its words are no longer in the text'),
      detail: correction.target.exact.replace(/\s+/g, ' '),
      buttons: [{ iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Take Back') }],
    });
    return [...corrections.found.map(({ correction, span }) => item(correction, span)), ...corrections.orphans.map((correction) => item(correction))];
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
    pick.hide();
    if (chosen?.span) await revealSpan(document.uri, chosen.span);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}
