import assert from 'node:assert/strict';
import type { Relation, Sentence } from '../../../src/core/analysis.js';
import { contextFeatures } from '../../../src/core/claims/context.js';
import { cueGroups } from '../../../src/core/claims/cues.js';
import { englishMessages, wordStatement } from '../../../src/core/claims/explain-messages.js';
import { explainFeature, explainRelation, explainSentence } from '../../../src/core/claims/explain.js';
import { namedFeatures } from '../../../src/core/claims/features.js';
import { attackFeatureNames } from '../../../src/core/relations/attack-features.js';
import { pairFeatureNames } from '../../../src/core/relations/pair-features.js';

const claim: Sentence = {
  id: 's2', start: 0, end: 20, blockIndex: 0, role: 'claim', scores: { claim: 0.8, premise: 0.15, none: 0.05 }, kind: 'policy',
  authorId: 'a1', holderId: 'a1', holderName: null, clause: null, answersTo: null, stance: null, gist: 'x', because: ['cue:should', 'neighbour:claim-before', 'word:harbour'],
};
const relation = (from: string, to: string, type: Relation['type'], score: number, because: readonly string[] = []): Relation => ({ from, to, type, score, because });
const worded = (sentence: Sentence, relations: readonly Relation[] = []): string[] => explainSentence(sentence, relations).map((statement) => wordStatement(statement));

describe('explainSentence', () => {
  it('says in plain words what decided, most weighty first', () => {
    assert.deepEqual(worded(claim), [
      'A claim (strong)', 'says what should be done', 'says what should be done (“should”)', 'stands right after a claim', 'says “harbour”, a word often met in such sentences',
    ]);
  });

  it('tells the strength by the score of the role', () => {
    assert.equal(worded({ ...claim, scores: { claim: 0.6, premise: 0.3, none: 0.1 } })[0], 'A claim (moderate)');
    assert.equal(worded({ ...claim, role: 'premise', kind: null })[0], 'A premise (weak)');
    assert.deepEqual(worded({ ...claim, role: 'none', kind: null, because: [] }), ['Neither a claim nor a premise']);
  });

  it('tells whose claim it is and what stand is taken', () => {
    const told = worded({ ...claim, holderId: null, holderName: 'critics', clause: { start: 3, end: 9 }, stance: 'attack' });
    assert.ok(told.includes('reports a view that is not the writer’s own (critics)') && told.includes('turns against somebody else’s point'));
  });

  it('tells relations of the sentence alone', () => {
    const told = worded({ ...claim, because: [] }, [relation('s1', 's2', 'support', 0.7), relation('s3', 's2', 'support', 0.3), relation('s2', 's9', 'reply', 0.4), relation('s5', 's6', 'attack', 0.9)]);
    assert.deepEqual(told.slice(2), ['is supported by 2 sentences', 'answers a claim of another author (moderate)']);
  });

  it('says the same thing once', () => {
    assert.equal(worded({ ...claim, because: ['length:up-to-5', 'length:up-to-10'] }).filter((words) => words === 'is short').length, 1);
  });
});

describe('explainFeature', () => {
  it('has words for every feature the role model can name', () => {
    const neighbours = contextFeatures.filter((name) => /^(?:neighbour|surroundings|position:near)/.test(name));
    const cues = Object.values(cueGroups).flatMap((phrases) => phrases.split('|')).map((phrase) => `cue:${phrase}`);
    for (const name of [...namedFeatures.filter((feature) => feature !== 'bias'), ...neighbours, ...cues]) {
      const { key } = explainFeature(name);
      assert.ok(key !== 'other' && key !== 'cue.other', name);
    }
  });

  it('tells a feature it does not know by its name', () => {
    assert.equal(wordStatement(explainFeature('weather:fine')), 'has the feature weather:fine');
    assert.equal(wordStatement(explainFeature('cue:abracadabra')), 'says “abracadabra”');
    assert.equal(wordStatement(explainFeature('nothing')), 'has the feature nothing');
  });
});

describe('explainRelation', () => {
  it('has words for every feature of a pair', () => {
    for (const name of [...pairFeatureNames, ...attackFeatureNames].filter((feature) => feature !== 'always')) {
      const [statement] = explainRelation(relation('s1', 's2', 'support', 0.5, [name]));
      assert.notEqual(statement!.key, 'other', name);
    }
  });

  it('words what it says', () => {
    const told = explainRelation(relation('s1', 's2', 'attack', 0.5, ['to:contrast', 'distance:1', 'stance:attack', 'author:named', 'section:answers'])).map((statement) => wordStatement(statement));
    assert.deepEqual(told, ['one of them opens by turning against what was said', 'the two stand 1 sentence apart', 'it takes a stand on the other’s point', 'it names the other author', 'its section answers the other’s']);
  });
});

describe('englishMessages', () => {
  it('can be replaced by those of another language', () => {
    assert.equal(wordStatement({ key: 'cue.necessity', args: ['should'] }, { ...englishMessages, 'cue.necessity': 'fordert („{0}“)' }), 'fordert („should“)');
  });
});
