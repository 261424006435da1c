/** Headings told by the line alone: short, with capitals throughout, no full stop. */

const longestHeading = 100;

export function isHeading(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  if (line.length > longestHeading || /[.!;”"]$/.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /^[“‘"']?[A-Za-z]{4}/.test(word));
  return words.length > 0 && (words.every((word) => /^[“‘"']?[A-Z]/.test(word)) || /^[A-Z][^:]{2,50}:\s/.test(line));
}
