import type { Sentence } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import type { TreeNode } from './node.js';
import { WriterNode } from './writerNode.js';

/** Author → claims → what supports and what answers each, all in text order. */
export function argumentRoots(analyzed: AnalyzedDocument): TreeNode[] {
  const byWriter = new Map<string | null, Sentence[]>();
  for (const sentence of analyzed.analysis.sentences) {
    if (sentence.role !== 'claim') continue;
    const claims = byWriter.get(sentence.authorId);
    if (claims) claims.push(sentence);
    else byWriter.set(sentence.authorId, [sentence]);
  }
  return [...byWriter].map(([id, claims]) => new WriterNode(analyzed, analyzed.index.author(id), claims));
}
