/** What a heading says of a reply under it. */
export interface ReplyHeading {
  /** Who replies as the heading names them; null where it says only “the author”, or nobody. */
  readonly replier: string | null;
  /** Whether it says that the author of what was answered replies (`The Author Replies`). */
  readonly byAuthor: boolean;
  /** Whom it answers as the heading names them; null where it names nobody. */
  readonly to: string | null;
}

const verb = '(?:repl(?:y|ies)|responds?|answers?|rejoins?|strikes? back|writes? back)';
const noun = '(?:reply|replies|response|responses|rejoinder|answer|rebuttal|surrejoinder)';
const authorReplies = new RegExp(`^(?:the\\s+)?authors?[’']?s?[’']?\\s+(?:${verb}|${noun})\\b(?:\\s+to\\s+(.{2,60}))?[:.!]?$`, 'iu');
const personReplies = new RegExp(`^(\\p{Lu}.{1,59}?)\\s+${verb}(?:\\s+to\\s+(.{2,60}?))?[:.!]?$`, 'iu');
const personWrites = /^(\p{Lu}[^:.!?]{1,59}?)\s+(?:writes|adds|comments):$/u;
const ownReply = new RegExp(`^(\\p{Lu}.{1,59}?)[’']s?\\s+(?:final\\s+|brief\\s+)?${noun}(?:\\s+to\\s+(.{2,60}?))?[:.!]?$`, 'iu');
const replyBy = new RegExp(`^(?:an?\\s+|the\\s+|in\\s+)?(?:final\\s+|brief\\s+|short\\s+)?${noun}\\s+(?:by|from|of)\\s+(.{2,60}?)(?:\\s+to\\s+(.{2,60}?))?[:.!]?$`, 'iu');
const replyTo = new RegExp(`^(?:an?\\s+|the\\s+|in\\s+)?(?:final\\s+|brief\\s+|short\\s+)?${noun}(?:\\s+to\\s+(.{2,60}?))?[:.!]?$`, 'iu');

/** Reads a heading such as `Roe Replies`, `The Author Replies`, `A Response to Jo Poe`, `Rejoinder`; null where it names no reply. */
export function readReplyHeading(heading: string): ReplyHeading | null {
  const words = heading.trim();
  if (words.length > 130) return null;
  const author = authorReplies.exec(words);
  if (author) return { replier: null, byAuthor: true, to: author[1] ?? null };
  const by = replyBy.exec(words);
  if (by) return { replier: by[1]!, byAuthor: false, to: by[2] ?? null };
  const alone = replyTo.exec(words);
  if (alone) return { replier: null, byAuthor: false, to: alone[1] ?? null };
  const person = ownReply.exec(words) ?? personReplies.exec(words) ?? personWrites.exec(words);
  return person ? { replier: person[1]!, byAuthor: false, to: person[2] ?? null } : null;
}

const runIn = /^(\p{Lu}[^:.!?]{1,60}?)\s+(?:writes|repl(?:ies|ied)|responds|responded|answers|answered|comments|adds)(?:\s+to\s+([^:.!?]{2,60}))?:\s+(?=[\p{Lu}“"‘'])/u;

/** Reads the label of a reply that runs on in the same line: `Ana Roe replies: Mr Poe is right that …`. */
export function readRunInReply(head: string): (ReplyHeading & { readonly replier: string; readonly length: number }) | null {
  const match = runIn.exec(head);
  return match ? { replier: match[1]!, byAuthor: false, to: match[2] ?? null, length: match[0].trimEnd().length } : null;
}
