import { l10n } from 'vscode';
import type { Correction } from '../../core/corrections/correction.js';
import { claimKindName, relatesToName, roleName } from '../wording.js';

/**
 * What a correction says, in a few words.
 * @param countryName what a country is called, by its code.
 */
export function correctionName(correction: Correction, countryName: (code: string) => string): string {
  switch (correction.type) {
    case 'role': return roleName(correction.role);
    case 'kind': return l10n.t('Claim: {0}', claimKindName(correction.kind));
    case 'holder': return correction.holder === null ? l10n.t('The writer’s own claim') : l10n.t('Claim of {0}', correction.holder);
    case 'relation': {
      const relation = `${relatesToName(correction.relation)} “${correction.to.exact.replace(/\s+/g, ' ')}”`;
      return correction.holds ? relation : l10n.t('Not: {0}', relation);
    }
    case 'author': return correction.holds ? l10n.t('{0} is an author', correction.name) : l10n.t('{0} is no author', correction.name);
    case 'country':
    case 'organization': {
      const name = correction.type === 'country' ? countryName(correction.id) : correction.id;
      if (correction.holds) return correction.reach === 'everywhere' ? l10n.t('Names {0} everywhere', name) : l10n.t('Names {0}', name);
      return correction.reach === 'everywhere' ? l10n.t('{0} is not named in this text', name) : l10n.t('Does not name {0}', name);
    }
  }
}
