import { CodeAction, CodeActionKind, l10n, languages } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, DocumentSelector, Range, Selection, TextDocument } from 'vscode';
import type { Role } from '../../core/analysis.js';
import { correctionsAt } from '../../core/corrections/editAnnotations.js';
import { nameAround, selectedName } from '../../core/corrections/nameAround.js';
import { correctionName } from './correctionWording.js';
import { authorOf, placeOf } from './correctionTarget.js';
import type { CorrectionTarget } from './correctionTarget.js';
import type { Corrector } from './corrector.js';

/**
 * The kind of our code actions. They neither fix nor rewrite the text: under none of the kinds that the lightbulb's menu has a heading for, they stand under “More Actions…”.
 * A kind outside `refactor` would say so better, but the menu then loses them now and then, right after the cursor moved (seen in VS Code 1.99).
 */
const correctionKind = CodeActionKind.Refactor.append('policyText');

/** Offers corrections of the sentence, country or author at the cursor in the lightbulb's menu. */
export function registerCorrectionActions(selector: DocumentSelector, corrector: Corrector): Disposable {
  return languages.registerCodeActionsProvider(selector, new CorrectionActions(corrector), { providedCodeActionKinds: [correctionKind] });
}

class CorrectionActions implements CodeActionProvider {
  readonly #corrector: Corrector;

  constructor(corrector: Corrector) {
    this.#corrector = corrector;
  }

  async provideCodeActions(document: TextDocument, range: Range | Selection, context: CodeActionContext, token: CancellationToken): Promise<CodeAction[] | undefined> {
    if (context.only && !context.only.intersects(correctionKind)) return undefined;
    const analyzed = await this.#corrector.analyses.of(document, token);
    if (!analyzed) return undefined;
    const span = { start: analyzed.offset(range.start), end: analyzed.offset(range.end) };
    const target: CorrectionTarget = { document, analyzed, span, sentence: analyzed.index.sentenceAt(span.start), node: undefined };
    const undone = correctionsAt(analyzed.text, analyzed.corrections.found, span.start);
    const place = { uri: document.uri.toString(), ...span };
    return [
      ...undone.slice(0, 1).map((one) => action(l10n.t('Take Back Correction: {0}', correctionName(one, analyzed.countryName)), 'policyText.undoCorrection', place)),
      // Whoever selects exactly a name means the name; a claim may begin with one all the same, and is what the cursor was brought to.
      ...(isExactlyName(target) ? [...nameActions(target, place), ...sentenceActions(target)] : [...sentenceActions(target), ...nameActions(target, place)]),
    ];
  }
}

function looksLikeSomebody(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && words.length <= 4 && /\p{Ll}/u.test(name);
}

function isExactlyName({ analyzed, span }: CorrectionTarget): boolean {
  return analyzed.index.mentions.some((mention) => mention.span.start === span.start && mention.span.end === span.end) || selectedName(analyzed.text, span) !== undefined;
}

function nameActions(target: CorrectionTarget, place: object): CodeAction[] {
  const actions: CodeAction[] = [];
  const named = placeOf(target);
  if (named) {
    const { name, mentions } = named.entity;
    actions.push(action(l10n.t('Not {0} Here', name), 'policyText.notCountry', { ...place, everywhere: false }));
    if (mentions.length > 1) actions.push(action(l10n.t('Not {0} Anywhere in This Text', name), 'policyText.notCountry', { ...place, everywhere: true }));
  }
  const { text } = target.analyzed;
  const selected = selectedName(text, target.span);
  if (named) actions.push(action(l10n.t('“{0}” Is Another Country…', target.analyzed.quote(named.span)), 'policyText.isCountry', { uri: target.document.uri.toString(), ...named.span }));
  else if (selected) actions.push(action(l10n.t('“{0}” Is a Country…', target.analyzed.quote(selected)), 'policyText.isCountry', place));
  const author = authorOf(target);
  if (author) actions.push(action(l10n.t('{0} Is No Author or Speaker', author.name), 'policyText.notAuthor', place));
  // A single word with a capital at the cursor is rarely anybody's name, and a line of them a heading: for those the command has to be asked.
  const written = selected ?? (named ? undefined : nameAround(text, target.span.start));
  const isWritten = written !== undefined && (selected !== undefined || looksLikeSomebody(text.slice(written.start, written.end)));
  const name = author ? author.role === 'mentioned' && author.name : isWritten && target.analyzed.quote(written);
  if (name) actions.push(action(l10n.t('{0} Is the Author', name), 'policyText.isAuthor', place));
  return actions;
}

function sentenceActions({ document, sentence }: CorrectionTarget): CodeAction[] {
  if (!sentence) return [];
  const at = { uri: document.uri.toString(), start: sentence.start, end: sentence.end };
  const marks: readonly (readonly [Role, string, string])[] = [
    ['claim', l10n.t('Mark Sentence as Claim'), 'policyText.markClaim'],
    ['premise', l10n.t('Mark Sentence as Premise'), 'policyText.markPremise'],
    ['none', l10n.t('Mark Sentence as No Argument'), 'policyText.markNoArgument'],
  ];
  return [
    ...marks.filter(([role]) => role !== sentence.role).map(([, title, command]) => action(title, command, at)),
    ...(sentence.role === 'claim' ? [action(l10n.t('Set Kind of Claim…'), 'policyText.setKind', at), action(l10n.t('Set Whose Claim It Is…'), 'policyText.setHolder', at)] : []),
    action(l10n.t('Relate Sentence to Another…'), 'policyText.addRelation', at),
  ];
}

function action(title: string, command: string, argument: object): CodeAction {
  const made = new CodeAction(title, correctionKind);
  made.command = { title, command, arguments: [argument] };
  return made;
}
