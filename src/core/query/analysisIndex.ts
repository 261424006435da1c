import type { Analysis, Author, Block, Country, Organization, Relation, RelationType, Section, Sentence, Span, Work } from '../analysis.js';
import { spanAt } from './spans.js';

/** A mention in the text, with what it mentions. */
export type Mention =
  | { readonly type: 'author'; readonly entity: Author; readonly span: Span }
  | { readonly type: 'country'; readonly entity: Country; readonly span: Span }
  | { readonly type: 'organization'; readonly entity: Organization; readonly span: Span }
  | { readonly type: 'work'; readonly entity: Work; readonly span: Span };

/** Answers questions about one analysis (what stands here, what supports that) without searching it anew each time. */
export class AnalysisIndex {
  /** Every mention of an author, country, organisation or work, in text order; mentions may nest (a name inside a title). */
  readonly mentions: readonly Mention[];
  readonly #sentences: ReadonlyMap<string, Sentence>;
  readonly #authors: ReadonlyMap<string, Author>;
  readonly #to = new Map<string, Relation[]>();
  readonly #from = new Map<string, Relation[]>();
  readonly #countries = new Map<string, Set<string>>();

  constructor(readonly analysis: Analysis) {
    this.#sentences = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
    this.#authors = new Map(analysis.authors.map((author) => [author.id, author]));
    for (const relation of analysis.relations) {
      push(this.#to, relation.to, relation);
      push(this.#from, relation.from, relation);
    }
    for (const { code, mentions } of analysis.countries) {
      for (const { start } of mentions) {
        const sentence = spanAt(analysis.sentences, start);
        if (!sentence) continue;
        const codes = this.#countries.get(sentence.id);
        if (codes) codes.add(code);
        else this.#countries.set(sentence.id, new Set([code]));
      }
    }
    this.mentions = [
      ...analysis.authors.flatMap((entity) => entity.mentions.map((span): Mention => ({ type: 'author', entity, span }))),
      ...analysis.countries.flatMap((entity) => entity.mentions.map((span): Mention => ({ type: 'country', entity, span }))),
      ...analysis.organizations.flatMap((entity) => entity.mentions.map((span): Mention => ({ type: 'organization', entity, span }))),
      ...analysis.works.flatMap((entity) => entity.mentions.map((span): Mention => ({ type: 'work', entity, span }))),
    ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  sentence(id: string): Sentence | undefined {
    return this.#sentences.get(id);
  }

  author(id: string | null): Author | undefined {
    return id === null ? undefined : this.#authors.get(id);
  }

  /** The sentence around an offset; its end counts as inside, so that a cursor behind the full stop is still in it. */
  sentenceAt(offset: number): Sentence | undefined {
    return spanAt(this.analysis.sentences, offset);
  }

  /** ISO codes of the countries that a sentence names. */
  countriesIn({ id }: Sentence): ReadonlySet<string> {
    return this.#countries.get(id) ?? none;
  }

  blockAt(offset: number): Block | undefined {
    return spanAt(this.analysis.blocks, offset);
  }

  /** The innermost section around an offset. */
  sectionAt(offset: number): Section | undefined {
    let found: Section | undefined;
    for (const section of this.analysis.sections) {
      if (section.start > offset) break;
      if (offset <= section.end) found = section;
    }
    return found;
  }

  /** The innermost mention around an offset. */
  mentionAt(offset: number): Mention | undefined {
    let found: Mention | undefined;
    for (const mention of this.mentions) {
      if (mention.span.start > offset) break;
      if (offset <= mention.span.end && (!found || offset < mention.span.end)) found = mention;
    }
    return found;
  }

  mentionsIn(span: Span): Mention[] {
    return this.mentions.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end);
  }

  /** The sentences that act on this one in one of the given ways, in text order. */
  actingOn(id: string, ...types: readonly RelationType[]): Sentence[] {
    return this.#ends(this.#to.get(id), types, 'from');
  }

  /** The sentences that this one acts on in one of the given ways, in text order. */
  actedOnBy(id: string, ...types: readonly RelationType[]): Sentence[] {
    return this.#ends(this.#from.get(id), types, 'to');
  }

  relationsTo(id: string): readonly Relation[] {
    return this.#to.get(id) ?? [];
  }

  relationsFrom(id: string): readonly Relation[] {
    return this.#from.get(id) ?? [];
  }

  #ends(relations: readonly Relation[] | undefined, types: readonly RelationType[], end: 'from' | 'to'): Sentence[] {
    const ids = new Set((relations ?? []).filter((relation) => types.includes(relation.type)).map((relation) => relation[end]));
    return [...ids].flatMap((id) => this.#sentences.get(id) ?? []).sort((a, b) => a.start - b.start);
  }
}

const none: ReadonlySet<string> = new Set();

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
