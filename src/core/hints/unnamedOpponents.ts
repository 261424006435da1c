import type { Author, Section, Span } from '../analysis.js';
import type { AnalysisIndex } from '../query/analysisIndex.js';
import type { UnnamedOpponent } from './hint.js';

/** Sections that answer a work or another section without ever naming its author, and sentences that take up the point of somebody unnamed (“critics”). */
export function unnamedOpponents(text: string, index: AnalysisIndex): UnnamedOpponent[] {
  const hints = index.analysis.sections.flatMap((section) => section.answers.flatMap((answer) => unnamedIn(section, answer, index)));
  for (const { start, end, holderId, holderName, stance } of index.analysis.sentences) {
    if (stance === null || holderName === null || holderId !== null) continue;
    const at = text.slice(start, end).toLowerCase().indexOf(holderName.toLowerCase());
    if (at < 0) continue;
    const span = { start: start + at, end: start + at + holderName.length };
    hints.push({ check: 'unnamedOpponent', span, insertAt: span.end, name: null, answered: holderName });
  }
  return hints.sort((a, b) => a.span.start - b.span.start);
}

function unnamedIn(section: Section, answer: string, index: AnalysisIndex): UnnamedOpponent[] {
  const { authors, works, sections } = index.analysis;
  const work = works.find(({ id }) => id === answer);
  const answered = sections.find(({ id }) => id === answer);
  const ids = work ? [work.authorId].filter((id) => id !== null) : (answered?.authorIds ?? []).filter((id) => !section.authorIds.includes(id));
  const title = work?.title ?? answered?.heading ?? null;
  if (title === null) return [];
  if (ids.length === 0) {
    const mention = work?.mentions.find((span) => isWithin(section, span));
    // The name would stand behind the closing quotation mark of the title.
    return mention ? [{ check: 'unnamedOpponent', span: mention, insertAt: mention.end + 1, name: null, answered: title }] : [];
  }
  const unnamed = authors.filter(({ id, mentions }) => ids.includes(id) && !mentions.some((span) => isWithin(section, span)));
  if (unnamed.length < ids.length) return [];
  return unnamed.slice(0, 1).flatMap((author) => placeOf(section, author, index).map((span): UnnamedOpponent =>
    ({ check: 'unnamedOpponent', span, insertAt: span.end, name: author.name, answered: title })));
}

/** The first sentence that answers the author, else the first of the section. */
function placeOf(section: Section, author: Author, index: AnalysisIndex): Span[] {
  const inside = index.analysis.sentences.filter((sentence) => isWithin(section, sentence));
  const place = inside.find(({ id, answersTo }) => answersTo === author.id || index.actedOnBy(id, 'reply', 'attack', 'concede').some((other) => other.authorId === author.id)) ?? inside[0];
  return place ? [{ start: place.start, end: place.end }] : [];
}

function isWithin(section: Section, { start, end }: Span): boolean {
  return start >= section.start && end <= section.end;
}
