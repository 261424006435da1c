import { Disposable, commands, l10n, window } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { Reach } from '../../core/corrections/correction.js';
import { longestName, nameAround } from '../../core/corrections/nameAround.js';
import { trimmed } from '../../core/query/spans.js';
import { CountryNode, OrganizationNode } from '../views/countriesTree.js';
import { authorOf, placeOf } from './correctionTarget.js';
import type { CorrectionTarget } from './correctionTarget.js';
import { tellMissing } from './corrector.js';
import type { Corrector } from './corrector.js';
import { fieldOf } from './sentenceCommands.js';

/**
 * Commands that say what a name is not, or whose. Each takes a tree node or `{ uri?, start?, end? }`, and the cursor's word without;
 * `notCountry` also `{ everywhere }`. Each returns whether it was saved.
 */
export function registerNameCommands(corrector: Corrector): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.notCountry', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      const mention = target && placeOf(target);
      if (!mention) return tellMissing(l10n.t('Put the cursor on a country or an organization first.'));
      const { type, entity, span } = mention;
      const reach = await reachOf(asked, target, entity.mentions.length, l10n.t('Where does “{0}” not mean {1}?', target.analyzed.quote(span), entity.name));
      return reach ? await corrector.put(target, { type, target: corrector.anchor(target, span), id: type === 'country' ? entity.code : entity.id, holds: false, reach }) : false;
    }),
    commands.registerCommand('policyText.notAuthor', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      const author = target && authorOf(target);
      const place = author?.mentions[0] ?? author?.biographySpan;
      if (!author || !place) return tellMissing(l10n.t('Put the cursor on an author’s name first.'));
      return await corrector.put(target, { type: 'author', target: corrector.anchor(target, place), name: author.name, holds: false });
    }),
    commands.registerCommand('policyText.isAuthor', async (asked?: unknown) => {
      const target = await corrector.target(asked);
      const named = target && nameIn(target);
      if (!named) return tellMissing(l10n.t('Put the cursor on the author’s name first, or select it.'));
      return await corrector.put(target, { type: 'author', target: corrector.anchor(target, named.span), name: named.name, holds: true });
    }),
  );
}

/**
 * How far a correction reaches: as given, a whole country's or organisation's node everywhere, one mention of many as the reader answers.
 * @param count how often the name occurs.
 */
export async function reachOf(asked: unknown, { node }: CorrectionTarget, count: number, question: string): Promise<Reach | undefined> {
  const everywhere = fieldOf(asked, 'everywhere');
  if (node) return node instanceof CountryNode || node instanceof OrganizationNode ? 'everywhere' : 'here';
  if (typeof everywhere === 'boolean' || count === 1) return everywhere === true ? 'everywhere' : 'here';
  const items: { label: string; reach: Reach }[] = [{ label: l10n.t('Here'), reach: 'here' }, { label: l10n.t('Everywhere in this text'), reach: 'everywhere' }];
  return (await window.showQuickPick(items, { placeHolder: question }))?.reach;
}

/** The name that is an author's: of somebody the text mentions, the words selected, or the name that the cursor is on. */
function nameIn(target: CorrectionTarget): { readonly name: string; readonly span: Span } | undefined {
  const author = authorOf(target);
  const { analyzed, span } = target;
  if (author?.mentions[0]) return { name: author.name, span: author.mentions[0] };
  const words = trimmed(analyzed.text, span);
  if (words.end - words.start > longestName) return undefined;
  const named = words.start === words.end ? nameAround(analyzed.text, span.start) : words;
  return named && { name: analyzed.quote(named), span: named };
}
