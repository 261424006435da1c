interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * A regular expression for any of many phrases, the longest first, that never tries one beginning twice.
 * A space in a phrase matches any white space, `'` either apostrophe.
 */
export function trieOf(phrases: readonly string[]): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let node = root;
    for (const character of phrase) {
      const child = node.next.get(character) ?? { next: new Map<string, Node>(), isEnd: false };
      node.next.set(character, child);
      node = child;
    }
    node.isEnd = true;
  }
  return write(root);
}

function write(node: Node): string {
  const branches = [...node.next].sort(([a], [b]) => (a < b ? -1 : 1)).map(([character, child]) => escape(character) + write(child));
  if (branches.length === 0) return '';
  const choice = branches.length === 1 && !node.isEnd ? branches[0]! : `(?:${branches.join('|')})`;
  return node.isEnd ? `${choice}?` : choice;
}

function escape(character: string): string {
  if (character === ' ') return '\\s';
  if (character === "'" || character === '’') return "['’]";
  return /[.*+?^${}()|[\]\\/-]/.test(character) ? `\\${character}` : character;
}
