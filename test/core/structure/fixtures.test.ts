import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStructure } from '../../../src/core/structure/structure.js';

const folder = join(__dirname, '../../fixtures/structure');

/** The analysis of a fixture, short enough to be written and read by a person. */
interface Compact {
  readonly title: string | null;
  /** `kind: first words`. */
  readonly blocks: readonly string[];
  /** `level heading | authors | answers`. */
  readonly sections: readonly string[];
  /** `role name (delegation) [affiliations]: mentions`. */
  readonly authors: readonly string[];
  /** `title | author | date`. */
  readonly works: readonly string[];
}

function compact(text: string): Compact {
  const { title, blocks, sections, authors, works } = readStructure(text);
  const nameOf = (id: string | null): string => authors.find((author) => author.id === id)?.name ?? '';
  const targetOf = (id: string): string => works.find((work) => work.id === id)?.title ?? sections.find((section) => section.id === id)?.heading ?? id;
  return {
    title,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 32)).replace(/\s+/g, ' ')}`),
    sections: sections.map(({ level, heading, authorIds, answers, start, end }) =>
      `${level} ${heading ?? '—'} | ${authorIds.map(nameOf).join(', ')} | ${answers.map(targetOf).join(', ')} | ${text.slice(start, start + 12).replace(/\s+/g, ' ')} … ${text.slice(end - 12, end).replace(/\s+/g, ' ')}`),
    authors: authors.map(({ name, role, delegation, biography, affiliations, mentions }) =>
      `${role} ${name}${delegation ? ` (${delegation})` : ''} [${affiliations.join('; ')}]${biography === null ? '' : ' with biography'}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`),
    works: works.map(({ title: work, authorId, date }) => `${work} | ${nameOf(authorId)} | ${date ?? ''}`),
  };
}

describe('structure of whole texts', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    it(file.replace(/\.txt$/, ''), () => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
      const expected = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.expected.json')), 'utf8')) as Compact;
      assert.deepEqual(compact(text), expected);
    });
  }
});
