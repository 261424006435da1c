import assert from 'node:assert/strict';
import { makeGist, statedIn } from '../../../src/core/claims/gist/gist.js';

/** Sentence and the label expected of it. */
const cases: readonly (readonly [string, string])[] = [
  ['The port must close.', 'The port must close'],
  ['Malta cannot sell its dredgers without our consent, because the contract contains a veto for each of the partners.', 'Malta cannot sell its dredgers without our consent…'],
  ['Jane Roe rightly reminds the reader that electricity in the winter is political.', 'Jane Roe rightly reminds the reader that electricity…'],
  ['Nor would Norway lose its hand on the switch.', 'Nor would Norway lose its hand on the switch'],
  ['If they wait, Malta will sell them the gravel and somebody else the sand, and nobody will be surprised.', 'If they wait, Malta will sell them the gravel…'],
  ['In 2010 it halted shipments to Malta for two months; in 2023 it required licences for gravel and sand.', 'In 2010 it halted shipments to Malta for two months…'],
  ['Must the port close?', 'Must the port close?'],
  // Leading connectives.
  ['But the port must close.', 'the port must close'],
  ['However, the port must close.', 'the port must close'],
  ['As a result, the port must close.', 'the port must close'],
  ['On the other hand, the port pays well.', 'the port pays well'],
  ['And yet the port must close.', 'the port must close'],
  ['For example, tariffs hurt farmers.', 'tariffs hurt farmers'],
  ['Still waters run deep.', 'Still waters run deep'],
  ['For farmers the tariff was a disaster.', 'For farmers the tariff was a disaster'],
  // Attribution and introductions.
  ['I believe that the port must close.', 'the port must close'],
  ['We believe the port must close.', 'the port must close'],
  ['We believe in free trade.', 'We believe in free trade'],
  ['It is clear that the port must close.', 'the port must close'],
  ['There is no doubt that the port must close.', 'the port must close'],
  ['According to the harbour board, the port must close.', 'the port must close'],
  ['In Ellison’s view, the port must close.', 'the port must close'],
  ['Ellison argues that the port must close.', 'the port must close'],
  ['But many critics of the plan contend that tariffs hurt farmers.', 'tariffs hurt farmers'],
  ['The treaty that Ellison signed is void.', 'The treaty that Ellison signed is void'],
  // Hedges and asides between commas.
  ['Perhaps the port must close.', 'the port must close'],
  ['The port, however, must close.', 'The port must close'],
  ['The port, in my view, must close.', 'The port must close'],
  ['The port must, of course, close.', 'The port must close'],
  ['The five towns should therefore plan jointly.', 'The five towns should plan jointly'],
  ['The towns have thus done little.', 'The towns have done little'],
  // Brackets and dashes.
  ['The port (built in 1902) must close.', 'The port must close'],
  ['The port—the oldest on the coast—must close.', 'The port must close'],
  ['The port – the oldest on the coast – must close.', 'The port must close'],
  ['“The port must close.”', 'The port must close'],
  ['The “iron port” must close.', 'The “iron port” must close'],
  // Too long: side clauses go first.
  ['Given the cost of dredging the channel every other winter, the port must close.', 'the port must close'],
  ['Although the first reforms were welcome and even overdue, they remain too timid.', 'they remain too timid'],
  ['In the decade since the war, the region has built a network of small agreements.', 'the region has built a network of small agreements'],
  ['The port, which the navy has used since the days of sail and steam, must close.', 'The port must close'],
  ['Deeper cooperation, especially in areas such as fuel, repair, and training, will be necessary.', 'Deeper cooperation will be necessary'],
  ['A single board, answerable to the towns that pay for the channel, would be easier to question.', 'A single board would be easier to question'],
  ['With the channel closed, deeper ships, which pay the most, will go elsewhere for good and all.', 'deeper ships will go elsewhere for good and all'],
  // Of a list that is the subject, the first stands for all.
  ['Malta, Cyprus, Italy, Greece, and the Republic of Turkey should hand every harbour to one company.', 'Malta… should hand every harbour to one company'],
  ['Malta, Cyprus, Italy, Greece, and the United Isles should hand every harbour to one company.', 'Malta… should hand every harbour to one company'],
  ['The mayors of the coast, the miners and the navy must decide before the winter who pays for it.', 'The mayors of the coast… must decide before the winter…'],
  ['If they wait, Malta, Cyprus and Italy will sell the gravel, and nobody will be the least surprised.', 'If they wait, Malta, Cyprus and Italy will sell the gravel…'],
  // Then what hangs on the subject.
  ['Turning these informal talks into a treaty with courts and judges could disrupt a working system.', 'Turning these informal talks… could disrupt a working system'],
  ['The long distance from the harbours of the north to the mines set the colony apart.', 'The long distance from the harbours… set the colony apart'],
  // Then the end, at a clause.
  ['The port must close because the channel is silting up and no one will pay to dredge it.', 'The port must close because the channel is silting up…'],
  ['The minister should resign, and the cabinet should call an election before the winter.', 'The minister should resign…'],
  ['Sanctions have failed to change the policy of a single government that had oil to sell.', 'Sanctions have failed to change the policy…'],
  ['The agreement gave the smaller states a voice; it did not give them a vote or a veto.', 'The agreement gave the smaller states a voice…'],
  ['This shared interest is better served by deepening the habits of cooperation we already have.', 'This shared interest is better served by deepening…'],
  // What matters stays.
  ['The trouble with ports is not a lack of money, but a habit of spending it on everything except dredgers.', 'The trouble with ports is a habit of spending…'],
  ['The mayor is not a fool, but he has no money and no friends among those who would have to lend it.', 'The mayor is not a fool, but he has no money and no friends…'],
  ['Long habit and a degree of mutual trust have made the old league possible along the northern coast.', 'Long habit… have made the old league possible along…'],
  ['A degree of trust between the northern and the southern harbours has made the old league possible.', 'A degree of trust… has made the old league possible'],
  ['My trustees’ position is that the port must close.', 'the port must close'],
  ['It would be a mistake to conclude that the port must close.', 'It would be a mistake to conclude that the port must close'],
  ['Nobody believes that the port must close.', 'Nobody believes that the port must close'],
  ['I am sorry to say that has not been the case.', 'I am sorry to say that has not been the case'],
  ['It is our duty, as the keepers of this coast, to keep the old channel open for all who come after us.', 'It is our duty to keep the old channel open…'],
  ['As one who has served in both of the houses, I believe in the wisdom of the smaller.', 'I believe in the wisdom of the smaller'],
  ['From this narrow room above the harbour, let all the towns hear that the port must close.', 'let all the towns hear that the port must close'],
  ['Both as a guild and a board of governors, we can agree upon a plan, a plan that is wise.', 'Both as a guild and a board of governors, we can agree…'],
  ['To that end I urge a charter for the united harbours of the north, an act which will speed the work.', 'To that end I urge a charter for the united harbours…'],
  // The verb and what it needs stay: what hangs on the subject is broken off, and the place is marked.
  ['A harbour that no longer earns enough to dredge its own channel will be sold to whoever asks for it.', 'A harbour that no longer earns enough… will be sold…'],
  ['Seven of the twelve dredgers in the northern fleet since the war were bought second-hand abroad.', 'Seven of the twelve dredgers… were bought second-hand abroad'],
  ['A port that cannot feed the miners of its own valley in the winter is a port for somebody else.', 'A port that cannot feed the miners of its own valley…'],
  ['Pilots brought in from the southern islands after the strike were paid twice as much as ours.', 'Pilots brought… were paid twice as much as ours'],
  ['Norway dealt with worse storms off the cape for thirty winters and called it weather, and Malta kept its boats in.', 'Norway dealt with worse storms off the cape…'],
  ['The board supposes that silt is a thing which belongs to the sea by nature and can at best be moved.', 'The board supposes that silt is a thing which belongs…'],
  // What the main clause needs to be true stays, shortened where there is no room.
  ['However, of the nineteen wrecks in the northern channel since the war, sixteen were blamed on fog, silt, or drink.', 'of the nineteen wrecks… sixteen were blamed on fog, silt…'],
  ['If the council wants to spend its money on a lighthouse, the channel should be dredged in every month.', 'If… the channel should be dredged in every month'],
  ['Without an agreement between the two banks of the river, no ferry can run before the summer.', 'Without an agreement… no ferry can run before the summer'],
  ['If you were within five miles of the mole on the night of the great storm, then pay the man.', 'If you were within five miles of the mole… then pay the man'],
  // Not X but Y: Y.
  ['The danger to the northern towns is not Maltese gravel but Norwegian debt.', 'The danger to the northern towns is Norwegian debt'],
  ['What ruins a harbour is not the storm that sinks one boat but the silt that nobody bothers to move.', 'What ruins a harbour is the silt that nobody bothers to move'],
  ['The harbour depends not on the favour of the great, but on the daily patience of the many.', 'The harbour depends on the daily patience of the many'],
  ['The worry about the new mole is understandable, but the charts of the pilots point the other way.', 'the charts of the pilots point the other way'],
  // What stands between commas goes only where the sentence goes on as before.
  ['It is settled in the autumn, when the pumps need parts, the boats need coal, and somebody has to pay.', 'It is settled in the autumn, when the pumps need parts…'],
  ['She could ask for lamps on all the moles, for the pilots who have been gone since May, for an end of the fog.', 'She could ask for lamps on all the moles, for the pilots…'],
  ['The plan, if adopted before the winter, would give each of the five towns a voice in the dredging.', 'The plan, if adopted before the winter, would give…'],
  ['In our judgement that channel, however well meant, has done more harm to the fishery than any storm.', 'In our judgement that channel has done more harm…'],
  ['I would like to make another, on behalf of the pilots, or in the name of what their luck does to the rest of us.', 'I would like to make another, on behalf of the pilots…'],
  ['3. The towns should pay for the lighthouse.', 'The towns should pay for the lighthouse'],
  ['We respectfully submit that the league is already divided.', 'the league is already divided'],
  // A label does not end before what its last word waits for.
  ['The council should set down in writing what the dues are for and when they would end at last.', 'The council should set down in writing…'],
  ['The charter contains no condition that the northern towns could ever hope to meet in time.', 'The charter contains no condition…'],
  ['. Near the mole, one ship sank.', 'Near the mole, one ship sank'],
  ['', ''],
];

const words = (text: string): string[] => text.replace(/[“”"‘’'().,;:!?…—–-]/g, ' ').split(/\s+/).filter(Boolean);

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

describe('makeGist', () => {
  for (const [sentence, gist] of cases) it(`${sentence || 'nothing'} → ${gist}`, () => assert.equal(makeGist(sentence), gist));

  it('keeps to one line of 60 units, in words of the sentence and their order', () => {
    const joints = ['but', 'which', 'that', '—', ',', '(', ')', 'of', 'is', 'because', '“', '”', '\n', 'harbours', 'U.S.', 'Perhaps', 'however,', '🚢🚢', 'counterrevolutionaries'];
    for (let seed = 1; seed < 400; seed++) {
      let state = seed, sentence = 'The';
      for (let i = 0; i < seed % 60; i++) {
        state = (Math.imul(state, 48271) >>> 0) % 2147483647;
        sentence += ` ${joints[state % joints.length]!}`;
      }
      const gist = makeGist(sentence);
      assert.ok(gist.length <= 60 && gist.length > 0, gist);
      assert.ok(!/[\r\n]/.test(gist));
      assert.ok(isSubsequence(words(gist), words(sentence)), `${gist} | ${sentence}`);
    }
  });

  it('never ends in half of a letter, nor in “…” where nothing was cut', () => {
    assert.ok(!/[\ud800-\udfff]/u.test(makeGist('🚢'.repeat(200))));
    assert.ok(!makeGist('The port must close.').endsWith('…'));
  });

  it('keeps to a length asked for', () => {
    assert.ok(makeGist('The port must close because the channel is silting up.', { maxLength: 25 }).length <= 25);
  });

  it('comes to an end on five million letters', () => {
    for (const text of ['— ( , '.repeat(850_000), `a${' '.repeat(5_000_000)}b`, 'x'.repeat(5_000_000)]) assert.ok(makeGist(text).length <= 60);
  });
});

describe('statedIn', () => {
  const text = 'What Ellison calls “the quiet alliance” is a fiction of the press.';
  const sentence = { start: 0, end: text.length };
  it('takes the clause, unless that is a mere term', () => {
    assert.deepEqual(statedIn(text, sentence, { start: 20, end: 38 }), sentence);
    assert.deepEqual(statedIn(text, sentence, { start: 5, end: 40 }), { start: 5, end: 40 });
    assert.deepEqual(statedIn(text, sentence, null), sentence);
  });

  it('does not end where somebody is told something, before what is told', () => {
    assert.equal(makeGist('The harbor master of Rotterdam patiently reminds us that tides are stubborn.'), 'tides are stubborn');
    assert.doesNotMatch(makeGist('The harbor master of the old port of Rotterdam reminds us that tides are stubborn.'), /reminds us…$/);
  });
});
