import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze.js';
import { inProject } from '../../scripts/host/paths.js';

/** A claim as the window should show it. */
export interface SampleClaim {
  readonly gist: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The claims of the sample exchange, in their order, as the model has them: what the window shows is compared with the reading, not with one training of the model. */
export function sampleClaims(): SampleClaim[] {
  const text = readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8');
  return analyze(text).sentences.flatMap(({ role, gist, start }) => (role === 'claim' ? [{ gist, line: text.slice(0, start).split('\n').length, column: start - text.lastIndexOf('\n', start - 1) }] : []));
}
