/** A short label for a claim, at most about 60 characters: keeps the point, drops the rest. */
export function makeGist(sentence: string): string {
  const flat = sentence.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59).replace(/\s+\S*$/, '')}…`;
}
