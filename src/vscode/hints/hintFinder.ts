import { workspace } from 'vscode';
import type { ConfigurationChangeEvent, Uri } from 'vscode';
import type { Hint, HintCheck } from '../../core/hints/hint.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

/** The setting of each check, below `policyText.hints`. */
export const checkSettings: Readonly<Record<HintCheck, string>> = {
  unsupportedClaim: 'unsupportedClaims',
  unsourcedQuotation: 'unsourcedQuotations',
  unnamedOpponent: 'unnamedOpponents',
  twoNames: 'twoNames',
};

const section = 'policyText.hints';
const found = new WeakMap<AnalyzedDocument, Promise<readonly Hint[]>>();

/** The hints of the checks that are on, in text order. */
export async function hintsOf(analyzed: AnalyzedDocument): Promise<readonly Hint[]> {
  const checks = checksFor(analyzed.uri);
  if (checks.size === 0) return [];
  let all = found.get(analyzed);
  if (!all) found.set(analyzed, all = findAll(analyzed));
  return (await all).filter(({ check }) => checks.has(check));
}

export function changesHints(change: ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(section);
}

async function findAll({ text, index, levels }: AnalyzedDocument): Promise<readonly Hint[]> {
  const { findHints } = await import('../../core/hints/findHints.js');
  return findHints(text, index, levels.strong);
}

function checksFor(uri: Uri): ReadonlySet<HintCheck> {
  const configuration = workspace.getConfiguration(section, uri);
  return new Set((Object.keys(checkSettings) as HintCheck[]).filter((check) => configuration.get<boolean>(checkSettings[check], false)));
}
