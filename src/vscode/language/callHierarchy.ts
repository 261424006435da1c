import { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, SymbolKind, languages, workspace } from 'vscode';
import type { CallHierarchyProvider, CancellationToken, Disposable, DocumentSelector, Position, TextDocument } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { relationName, sentenceLabel } from '../wording.js';

/** Peek and Show Call Hierarchy follow the argument: incoming is what supports and answers a sentence, outgoing what it supports and answers. */
export function registerCallHierarchy(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  return languages.registerCallHierarchyProvider(selector, new PolicyTextHierarchy(analyses));
}

class PolicyTextHierarchy implements CallHierarchyProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async prepareCallHierarchy(document: TextDocument, position: Position, token: CancellationToken): Promise<CallHierarchyItem | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    const sentence = analyzed?.index.sentenceAt(analyzed.offset(position));
    return analyzed && sentence && isLinked(analyzed, sentence) ? itemFor(analyzed, sentence) : undefined;
  }

  async provideCallHierarchyIncomingCalls(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyIncomingCall[] | undefined> {
    const found = await this.#find(item, token);
    return found?.analyzed.index.relationsTo(found.sentence.id).flatMap(({ from, type }) => {
      const other = found.analyzed.index.sentence(from);
      return other ? [new CallHierarchyIncomingCall(itemFor(found.analyzed, other, relationName(type)), [found.analyzed.range(other)])] : [];
    });
  }

  async provideCallHierarchyOutgoingCalls(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyOutgoingCall[] | undefined> {
    const found = await this.#find(item, token);
    return found?.analyzed.index.relationsFrom(found.sentence.id).flatMap(({ to, type }) => {
      const other = found.analyzed.index.sentence(to);
      // The range is in the caller's text: the sentence that acts.
      return other ? [new CallHierarchyOutgoingCall(itemFor(found.analyzed, other, relationName(type)), [found.analyzed.range(found.sentence)])] : [];
    });
  }

  async #find(item: CallHierarchyItem, token: CancellationToken): Promise<{ readonly analyzed: AnalyzedDocument; readonly sentence: Sentence } | undefined> {
    const analyzed = await this.#analyses.of(await workspace.openTextDocument(item.uri), token);
    const sentence = analyzed?.index.sentenceAt(analyzed.offset(item.selectionRange.start));
    return analyzed && sentence && { analyzed, sentence };
  }
}

function isLinked({ index }: AnalyzedDocument, { id }: Sentence): boolean {
  return index.relationsTo(id).length > 0 || index.relationsFrom(id).length > 0;
}

function itemFor(analyzed: AnalyzedDocument, sentence: Sentence, how = ''): CallHierarchyItem {
  const detail = [how, analyzed.index.author(sentence.authorId)?.name].filter(Boolean).join(' · ');
  const range = analyzed.range(sentence);
  return new CallHierarchyItem(sentence.role === 'premise' ? SymbolKind.Field : SymbolKind.String, sentenceLabel(analyzed, sentence), detail, analyzed.uri, range, range);
}
