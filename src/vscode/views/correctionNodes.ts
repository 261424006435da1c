import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { Correction } from '../../core/corrections/correction.js';
import { hash } from '../../core/corrections/hash.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { correctionName } from '../corrections/correctionWording.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

type CorrectionType = Correction['type'];

/** The corrections of the arguments, those of the names of countries and organisations, and those of authors: each in the view that they change. */
export const argumentCorrections: readonly CorrectionType[] = ['role', 'kind', 'holder', 'relation'];
export const placeCorrections: readonly CorrectionType[] = ['country', 'organization'];
export const authorCorrections: readonly CorrectionType[] = ['author'];

interface Shown {
  readonly correction: Correction;
  /** Undefined where its words are no longer in the text. */
  readonly span: Span | undefined;
}

/** The corrections of some types in text order, and then those that lost their words. */
export function shownCorrections({ uri, corrections: { found, orphans } }: AnalyzedDocument, types: readonly CorrectionType[]): Shown[] {
  // Untitled texts share few names: what lost its words there was about another text.
  const lost = uri.scheme === 'untitled' ? [] : orphans;
  return [...[...found].sort((a, b) => a.span.start - b.span.start), ...lost.map((correction) => ({ correction, span: undefined }))].filter(({ correction }) => types.includes(correction.type));
}

/**
 * The last node of a view, closed: what a reader corrected there. A sentence said to argue nothing, a relation struck and a name that is none
 * leave no other row behind that would tell of it.
 */
export function correctionRoots(analyzed: AnalyzedDocument, types: readonly CorrectionType[]): CorrectionsNode[] {
  const shown = shownCorrections(analyzed, types);
  return shown.length > 0 ? [new CorrectionsNode(analyzed, shown)] : [];
}

class CorrectionsNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, readonly shown: readonly Shown[]) {
    super(analyzed, undefined, 'corrections');
  }

  get span(): undefined {
    return undefined;
  }

  get face(): NodeFace {
    return { label: l10n.t('Corrections'), description: String(this.shown.length), icon: new ThemeIcon('checklist'), contextValue: 'corrections' };
  }

  override get tooltip(): MarkdownString {
    return paragraphs(l10n.t('What you corrected in this text'));
  }

  protected override makeChildren(): readonly TreeNode[] {
    const counts = new Map<string, number>();
    return this.shown.map(({ correction, span }) => {
      const { target, ...said } = correction;
      const name = hash(JSON.stringify([target.exact, 'to' in said ? { ...said, to: said.to.exact } : said]));
      const ordinal = counts.get(name) ?? 0;
      counts.set(name, ordinal + 1);
      return new CorrectionNode(this.analyzed, this, correction, span, `correction:${name}.${ordinal}`);
    });
  }
}

/** One correction: the words it is about, and what it says of them. */
export class CorrectionNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly correction: Correction, readonly span: Span | undefined, name: string) {
    super(analyzed, parent, name);
  }

  get face(): NodeFace {
    const { span, words, saying } = this;
    const description = [span ? '' : l10n.t('its words are no longer in the text'), words].filter(Boolean).join(' · ');
    return { label: saying, description, icon: new ThemeIcon(span ? 'verified' : 'question'), spoken: l10n.t('Correction: {0}', `${saying}, ${description}`), contextValue: 'correction.corrected' };
  }

  /** The words as they stand in the text, or stood there. */
  get words(): string {
    return this.span ? this.analyzed.quote(this.span) : this.correction.target.exact.replace(/\s+/g, ' ');
  }

  get saying(): string {
    return correctionName(this.correction, this.analyzed.countryName);
  }
}
