import { Hover, languages, workspace } from 'vscode';
import type { CancellationToken, Disposable, DocumentSelector, HoverProvider, Position, TextDocument } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { mentionHover } from './mentionHover.js';
import { sentenceHover } from './sentenceHover.js';

/** Tells about the claim or premise under the mouse, and then about the author, country or organisation that the mouse is on in it. */
export function registerHover(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  return languages.registerHoverProvider(selector, new PolicyTextHover(analyses));
}

class PolicyTextHover implements HoverProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    const about = (setting: string): boolean => workspace.getConfiguration('policyText', document).get<boolean>(`hover.${setting}`, true);
    return await hoverAt(analyzed, analyzed.offset(position), about('names'), about('arguments'));
  }
}

async function hoverAt(analyzed: AnalyzedDocument, offset: number, names: boolean, roles: boolean): Promise<Hover | undefined> {
  const mention = names ? analyzed.index.mentionAt(offset) : undefined;
  const sentence = roles ? analyzed.index.sentenceAt(offset) : undefined;
  const contents = [sentence && (sentence.role !== 'none' || sentence.corrected) ? sentenceHover(analyzed, sentence) : undefined, mention && (await mentionHover(analyzed, mention))];
  const shown = contents.filter((content) => content !== undefined);
  const span = mention?.span ?? sentence;
  return shown.length > 0 && span ? new Hover(shown, analyzed.range(span)) : undefined;
}
