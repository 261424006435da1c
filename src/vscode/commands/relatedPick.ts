import { Disposable, QuickPickItemKind, TextEditorRevealType, ThemeColor, ThemeIcon, l10n, window } from 'vscode';
import type { QuickPickItem, TextEditor } from 'vscode';
import type { Relation, RelationType, Sentence } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { reasonsOfRelation } from '../reasons.js';
import { relatedByName, relatesToName, sentenceLabel } from '../wording.js';
import { revealSpan } from './reveal.js';

interface RelatedItem extends QuickPickItem {
  /** Undefined for the head of a group. */
  readonly sentence?: Sentence;
}

const types: readonly RelationType[] = ['support', 'attack', 'concede', 'reply'];

/** What supports and answers a sentence, then what it supports and answers: each group under its name, each sentence with its writer and why it is thought related. */
export function relatedItems(analyzed: AnalyzedDocument, { id }: Sentence): RelatedItem[] {
  const { index } = analyzed;
  const group = (label: string, relations: readonly Relation[], end: 'from' | 'to'): RelatedItem[] => {
    const items = [...new Map(relations.map((relation) => [relation[end], relation]))].flatMap(([other, relation]) => {
      const sentence = index.sentence(other);
      return sentence ? [itemFor(analyzed, sentence, relation)] : [];
    });
    return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
  };
  return [
    ...types.flatMap((type) => group(relatedByName(type), index.relationsTo(id).filter((relation) => relation.type === type), 'from')),
    ...types.flatMap((type) => group(relatesToName(type), index.relationsFrom(id).filter((relation) => relation.type === type), 'to')),
  ];
}

function itemFor(analyzed: AnalyzedDocument, sentence: Sentence, relation: Relation): RelatedItem {
  const icon = sentence.role === 'claim' ? 'comment' : 'arrow-small-right';
  // The sentence itself is shown in the text; what the row has room for beside its label is why.
  const detail = reasonsOfRelation(relation).join('; ') || analyzed.quote(sentence);
  return { label: sentenceLabel(analyzed, sentence), description: analyzed.index.author(sentence.authorId)?.name ?? '', detail, iconPath: new ThemeIcon(icon), sentence };
}

/**
 * Lists them over the text, which shows the sentence that the list is on; Enter goes there, Escape leaves the text as it was.
 * The editor's own peek window would list the bare lines, and not say which of them supports and which objects.
 */
export function peekRelated(analyzed: AnalyzedDocument, editor: TextEditor, sentence: Sentence, items: readonly RelatedItem[]): void {
  const [before] = editor.visibleRanges;
  const shown = window.createTextEditorDecorationType({ backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'), borderColor: new ThemeColor('contrastActiveBorder'), borderStyle: 'solid', borderWidth: '1px' });
  const pick = window.createQuickPick<RelatedItem>();
  pick.title = sentenceLabel(analyzed, sentence);
  pick.placeholder = l10n.t('Related sentences');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  let chosen: Sentence | undefined;
  const subscription = Disposable.from(
    shown,
    pick,
    pick.onDidChangeActive(([item]) => {
      if (!item?.sentence) return;
      const range = analyzed.range(item.sentence);
      editor.setDecorations(shown, [range]);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }),
    pick.onDidAccept(() => {
      chosen = pick.selectedItems[0]?.sentence;
      pick.hide();
    }),
    pick.onDidHide(() => {
      subscription.dispose();
      if (chosen) void revealSpan(analyzed.uri, chosen);
      else if (before) editor.revealRange(before.with({ end: before.start }), TextEditorRevealType.AtTop);
    }),
  );
  pick.show();
}
