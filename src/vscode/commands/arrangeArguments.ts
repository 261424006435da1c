import { Disposable, QuickPickItemKind, ThemeIcon, commands, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ClaimKind } from '../../core/analysis.js';
import { claimOrders } from '../../core/query/arguments.js';
import type { ClaimFilter, ClaimOrder } from '../../core/query/arguments.js';
import type { CurrentDocument } from '../currentDocument.js';
import { groupings } from '../views/argumentOptions.js';
import type { ArgumentOptionsStore, Grouping } from '../views/argumentOptions.js';
import { claimKindName } from '../wording.js';

const kinds: readonly ClaimKind[] = ['policy', 'value', 'fact', 'prediction', 'causal'];

/**
 * Commands that group, sort and filter the Arguments view. Each takes its choice as an argument
 * (`policyText.groupArguments('country')`), and asks where there is none.
 */
export function registerArrangeArguments(options: ArgumentOptionsStore, current: CurrentDocument): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.groupArguments', async (asked?: unknown) => {
      const groupBy = groupings.find((one) => one === asked) ?? (await pick(l10n.t('Group claims by'), groupings, groupingName, options.value.groupBy));
      if (groupBy) await options.change({ groupBy });
    }),
    commands.registerCommand('policyText.sortArguments', async (asked?: unknown) => {
      const sortBy = claimOrders.find((one) => one === asked) ?? (await pick(l10n.t('Sort claims by'), claimOrders, orderName, options.value.sortBy));
      if (sortBy) await options.change({ sortBy });
    }),
    commands.registerCommand('policyText.filterArguments', async (asked?: unknown) => {
      const filter = isFilter(asked) ? asked : await askFilter(options.value.filter, current);
      if (filter) await options.change({ filter });
    }),
    commands.registerCommand('policyText.clearArgumentFilter', () => options.change({ filter: {} })),
  );
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'author': return l10n.t('Author');
    case 'section': return l10n.t('Section');
    case 'country': return l10n.t('Country');
    case 'relation': return l10n.t('How they are answered');
  }
}

function orderName(order: ClaimOrder): string {
  switch (order) {
    case 'place': return l10n.t('Place in the text');
    case 'strength': return l10n.t('Strength');
    case 'replies': return l10n.t('Number of answers');
  }
}

async function pick<T extends string>(title: string, choices: readonly T[], nameOf: (choice: T) => string, chosen: T): Promise<T | undefined> {
  const items = choices.map((choice) => ({ label: nameOf(choice), description: choice === chosen ? l10n.t('current') : '', choice }));
  return (await window.showQuickPick(items, { placeHolder: title }))?.choice;
}

interface FilterItem extends QuickPickItem {
  /** What choosing the item adds to the filter; undefined for the item that asks for words. */
  readonly part?: ClaimFilter;
}

/** Asks what to keep: an author, a country, a kind, or words. What is chosen joins the filter there is. */
async function askFilter(filter: ClaimFilter, current: CurrentDocument): Promise<ClaimFilter | undefined> {
  const title = l10n.t('Show only claims of, on or with');
  const chosen = await window.showQuickPick(filterItems(filter, current), { placeHolder: title, matchOnDescription: true });
  if (!chosen) return undefined;
  if (chosen.part) return Object.keys(chosen.part).length === 0 ? {} : { ...filter, ...chosen.part };
  const text = await window.showInputBox({ title, prompt: l10n.t('Words that the claim contains'), value: filter.text ?? '' });
  if (text === undefined) return undefined;
  const words = text.trim();
  const others = Object.fromEntries(Object.entries(filter).filter(([key]) => key !== 'text')) as ClaimFilter;
  return words === '' ? others : { ...others, text: words };
}

/** Icons stand beside the labels, not in them: a screen reader would read their names. */
function filterItems(filter: ClaimFilter, current: CurrentDocument): FilterItem[] {
  const analysis = current.analyzed?.analysis;
  const claims = analysis?.sentences.filter(({ role }) => role === 'claim') ?? [];
  const people = new Set(claims.flatMap(({ authorId, holderId }) => [authorId, holderId]));
  const group = (label: string, items: FilterItem[]): FilterItem[] => (items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items]);
  const clear: FilterItem[] = Object.keys(filter).length === 0 ? [] : [{ label: l10n.t('Show all claims'), iconPath: new ThemeIcon('clear-all'), part: {} }];
  return [
    ...clear,
    { label: l10n.t('Words…'), iconPath: new ThemeIcon('search') },
    ...group(l10n.t('Author'), analysis?.authors.filter(({ id }) => people.has(id)).map(({ name }) => ({ label: name, iconPath: new ThemeIcon('account'), part: { author: name } })) ?? []),
    ...group(l10n.t('Country'), analysis?.countries.map(({ name, code }) => ({ label: name, description: code, iconPath: new ThemeIcon('globe'), part: { country: code } })) ?? []),
    ...group(l10n.t('Kind'), kinds.map((kind) => ({ label: claimKindName(kind), iconPath: new ThemeIcon('comment'), part: { kind } }))),
  ];
}

/** A filter given as an argument. Menus pass a tree node or nothing, which is none. */
function isFilter(value: unknown): value is ClaimFilter {
  return typeof value === 'object' && value !== null && Object.entries(value).every(([key, part]) => ['author', 'country', 'kind', 'text'].includes(key) && typeof part === 'string');
}
