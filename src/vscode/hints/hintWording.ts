import { l10n } from 'vscode';
import type { Hint } from '../../core/hints/hint.js';

/** What a hint says. */
export function hintMessage(hint: Hint): string {
  switch (hint.check) {
    case 'unsupportedClaim': return l10n.t('No reason is given for this claim.');
    case 'unsourcedQuotation': return l10n.t('The text does not say whose words these are.');
    case 'unnamedOpponent': return hint.name === null
      ? l10n.t('The text answers this, but does not say who holds it: “{0}”.', hint.answered)
      : l10n.t('This part answers {0} without naming them.', hint.name);
    case 'twoNames': return l10n.t('“{0}” here, mostly “{1}” elsewhere.', hint.name, hint.otherName);
  }
}
