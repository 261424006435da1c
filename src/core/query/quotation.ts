/** A sentence with what is needed to quote it. */
export interface QuotedSentence {
  /** The sentence on one line. */
  readonly words: string;
  readonly writer: string | null;
  /** The title of the text it stands in. */
  readonly title: string;
  /** The heading of its section. */
  readonly heading: string | null;
}

/** The words between quotation marks; double marks inside become single ones. */
export function formatQuotation({ words }: QuotedSentence): string {
  return `“${words.replace(/[“«„]/g, '‘').replace(/[”»]/g, '’').replace(/"/g, '’')}”`;
}

/** Writer, part and whole: `Ann Lee, “A Reply,” in “The Debate”`. What is not known is left out. */
export function formatCitation({ writer, title, heading }: QuotedSentence): string {
  const whole = `“${title}”`;
  const part = heading !== null && heading !== title ? `“${heading},” in ${whole}` : whole;
  return writer === null ? part : `${writer}, ${part}`;
}

/** Block quotations with their sources; sentences of one writer and part are kept together. */
export function formatMarkdown(all: readonly QuotedSentence[]): string {
  const blocks: string[] = [];
  for (let i = 0; i < all.length; i++) {
    const source = formatCitation(all[i]!);
    const lines = [`> ${escape(all[i]!.words)}`];
    while (i + 1 < all.length && formatCitation(all[i + 1]!) === source) lines.push('>', `> ${escape(all[++i]!.words)}`);
    blocks.push([...lines, '>', `> — ${escape(source)}`].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Keeps signs in prose from being read as Markdown. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
