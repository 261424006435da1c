import { QuickPickItemKind, commands, l10n, window } from 'vscode';
import type { Disposable, QuickPickItem } from 'vscode';
import type { Span } from '../../core/analysis.js';
import { longestName } from '../../core/corrections/nameAround.js';
import { wordsInText } from '../../core/corrections/occurrences.js';
import { trimmed } from '../../core/query/spans.js';
import type { GazetteerSetting } from '../gazetteerSetting.js';
import { placeOf } from './correctionTarget.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';
import { reachOf } from './nameCommands.js';
import { fieldOf } from './sentenceCommands.js';

interface CountryItem extends QuickPickItem {
  readonly code?: string;
}

/**
 * `policyText.isCountry` says that words name a country. Takes a tree node or `{ uri?, start?, end?, code?, everywhere? }` (ISO 3166-1 alpha-2, or a code
 * of the reader's gazetteer), and the selection or the cursor's word without; asks for what is left out. Returns whether it was saved.
 */
export function registerCountryCommand(corrector: Corrector, gazetteer: GazetteerSetting): Disposable {
  return commands.registerCommand('policyText.isCountry', async (asked?: unknown) => {
    const target = await corrector.target(asked);
    const span = target && wordsOf(target);
    if (!span) return tellMissing(l10n.t('Put the cursor on the name of a country first, or select it.'));
    const code = await codeOf(asked, target, span, gazetteer);
    if (code === undefined) return false;
    const reach = await reachOf(asked, target, wordsInText(target.analyzed.text, target.analyzed.text.slice(span.start, span.end)).length, l10n.t('Where does “{0}” name the country?', target.analyzed.quote(span)));
    return reach ? await corrector.put(target, { type: 'country', target: corrector.anchor(target, span), id: code, holds: true, reach }) : false;
  });
}

/** The words meant: those selected, without the space around them; else the mention or the word at the cursor. */
function wordsOf(target: CorrectionTarget): Span | undefined {
  const { analyzed, span, node } = target;
  if (node) return placeOf(target)?.span;
  const words = trimmed(analyzed.text, span);
  if (words.start === words.end) return placeOf(target)?.span ?? wordAt(analyzed.text, span.start);
  return words.end - words.start > longestName ? undefined : words;
}

function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - longestName);
  for (const { index, 0: word } of text.slice(from, offset + longestName).matchAll(/[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu)) {
    const start = from + index;
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length };
  }
  return undefined;
}

async function codeOf(asked: unknown, { analyzed }: CorrectionTarget, span: Span, gazetteer: GazetteerSetting): Promise<string | undefined> {
  const { listCountries } = await import('../../core/entities/countryFacts.js');
  const all = listCountries(await gazetteer.edits());
  const given = fieldOf(asked, 'code');
  const known = typeof given === 'string' && all.find(({ code }) => code === given.toUpperCase());
  if (known) return known.code;
  const item = ({ code, name }: { readonly code: string; readonly name: string }): CountryItem => ({ label: name, description: code, code });
  const named = analyzed.analysis.countries.map(({ code, name }) => ({ code, name }));
  const codes = new Set(named.map(({ code }) => code));
  // A text comes back to its countries: they are the likeliest, under whatever name.
  const items: CountryItem[] = [
    ...(named.length > 0 ? [{ label: l10n.t('In this text'), kind: QuickPickItemKind.Separator }, ...named.map(item)] : []),
    { label: l10n.t('All countries'), kind: QuickPickItemKind.Separator },
    ...all.filter(({ code }) => !codes.has(code)).map(item),
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which country is “{0}”?', analyzed.quote(span)), matchOnDescription: true }))?.code;
}
