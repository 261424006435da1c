import assert from 'node:assert/strict';
import type { Author, Country, Span } from '../../../src/core/analysis.js';
import { findHolders } from '../../../src/core/claims/holders/holders.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

function author(text: string, id: string, name: string, delegation: string | null = null): Author {
  const surname = name.split(' ').at(-1)!;
  const mentions: Span[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) mentions.push({ start: at, end: at + surname.length });
  return { id, name, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation, mentions };
}

function country(text: string, code: string, name: string): Country {
  const at = text.indexOf(name);
  return { code, name, mentions: at < 0 ? [] : [{ start: at, end: at + name.length, kind: 'name' }] };
}

interface Found { readonly id: string | null; readonly name: string | null; readonly clause: string | null; readonly answersTo: string | null; readonly stance: string | null }

/** Reads a text that Jon Berg writes about Marta Ellison, and gives the holder of its last sentence. */
function lastHolder(text: string): Found {
  const sentences = splitSentences(text, 0, text.length);
  const authors = [author(text, 'a1', 'Jon Berg'), author(text, 'a2', 'Marta Ellison'), author(text, 'a3', 'Luc Arnaud', 'FR')];
  const countries = [country(text, 'FR', 'France'), country(text, 'CN', 'Beijing')];
  const holder = findHolders({ text, sentences, authorIds: sentences.map(() => 'a1'), authors, countries }).at(-1)!;
  const { clause } = holder;
  return { id: holder.holderId, name: holder.holderName, clause: clause && text.slice(clause.start, clause.end), answersTo: holder.answersTo, stance: holder.stance };
}

const ellison = (clause: string, stance: string | null = null): Found => ({ id: 'a2', name: null, clause, answersTo: 'a2', stance });
const somebody = (name: string | null, clause: string): Found => ({ id: null, name, clause, answersTo: null, stance: null });
const writer: Found = { id: 'a1', name: null, clause: null, answersTo: null, stance: null };

const cases: readonly (readonly [string, Found])[] = [
  // A quotation that is a title is no claim.
  ['In “A Ceiling of Our Own” (January 2025), Marta Ellison argues that small states should bar foreign fleets.', ellison('small states should bar foreign fleets')],
  ['Ellison wrote in “Fleets for the Few” that delay is dangerous.', ellison('delay is dangerous')],
  ['“We owe Japan and Korea a fleet,” Ellison argues.', ellison('We owe Japan and Korea a fleet')],
  // A named author and a reporting verb.
  ['Ellison argues that the pact would deter war.', ellison('the pact would deter war')],
  ['Marta Ellison has long maintained that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison, a former official, warns that delay is dangerous.', ellison('delay is dangerous')],
  ['Ellison told the committee last week that delay is dangerous.', ellison('delay is dangerous')],
  ['Ellison claims that ships are safe, but no ship is.', ellison('ships are safe', 'attack')],
  ['Delay is dangerous, Ellison says.', ellison('Delay is dangerous')],
  ['As Ellison puts it, delay is a choice.', ellison('delay is a choice')],
  ['In Ellison’s view, the pact is overdue.', ellison('the pact is overdue')],
  ['According to Ellison, the pact is overdue.', ellison('the pact is overdue')],
  ['Ellison mistakenly assumes that rivals will wait.', ellison('rivals will wait', 'attack')],
  // A pronoun is the person named last who is not the writer.
  ['Ellison’s essay is long. Her central argument—that states should codify their duties—overlooks the cost.', ellison('states should codify their duties', 'attack')],
  ['Ellison wrote first. She believes that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison wrote first. Her proposal to base troops abroad is flawed.', ellison('to base troops abroad', 'attack')],
  ['Ellison wrote first. Her view is that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison’s claim that fleets keep the peace is mistaken.', ellison('fleets keep the peace', 'attack')],
  // Quotations, with the speaker after, between, before.
  ['“The pact is overdue,” Ellison said.', ellison('The pact is overdue')],
  ['“The pact,” said Ellison, “is overdue and should be signed.”', ellison('is overdue and should be signed')],
  ['Ellison writes: “The pact is long overdue.”', ellison('The pact is long overdue')],
  ['What Ellison calls “the quiet alliance” is a fiction.', ellison('the quiet alliance')],
  // Holders who are no authors.
  ['Critics contend that tariffs help.', somebody('Critics', 'tariffs help')],
  ['Many critics of the plan argue the tariffs would hurt farmers.', somebody('Many critics of the plan', 'the tariffs would hurt farmers')],
  ['Critics of the government argue that tariffs help.', somebody('Critics of the government', 'tariffs help')],
  ['Some say that war is near.', somebody(null, 'war is near')],
  ['According to the IMF, growth will slow.', somebody('the IMF', 'growth will slow')],
  ['Growth will slow, the IMF warns.', somebody('the IMF', 'Growth will slow')],
  ['Beijing insists that the islands are its own.', somebody('Beijing', 'the islands are its own')],
  ['But President Ford said that the truce had failed.', somebody('President Ford', 'the truce had failed')],
  ['The IMF urges governments to raise taxes.', somebody('The IMF', 'governments to raise taxes')],
  ['It is often argued that sanctions never work.', somebody(null, 'sanctions never work')],
  ['Those who believe that sanctions work are wrong.', { ...somebody(null, 'sanctions work'), stance: 'attack' }],
  ['The representative of France said that the truce had failed.', { id: 'a3', name: null, clause: 'the truce had failed', answersTo: 'a3', stance: null }],
  // Whatever can speak, by grammar.
  ['The treaty states that no party may mine the strait.', somebody('The treaty', 'no party may mine the strait')],
  ['One school of thought holds that tariffs protect wages.', somebody('One school of thought', 'tariffs protect wages')],
  ['The people who wrote the bill thought that trade would follow.', somebody('The people who wrote the bill', 'trade would follow')],
  ['Those on the left contend that markets fail.', somebody('Those on the left', 'markets fail')],
  ['A recent study by the Harbour Institute found that half of the berths stand empty.', somebody('A recent study by the Harbour Institute', 'half of the berths stand empty')],
  ['Kallio accuses the cabinet of stalling.', somebody('Kallio', 'the cabinet of stalling')],
  ['The board wants the towns to pool their reserves.', writer],
  ['The council wants the towns to pool their reserves.', somebody('The council', 'the towns to pool their reserves')],
  ['The author of the bill, Ruth Oye, thinks a levy would suffice.', somebody('Ruth Oye', 'a levy would suffice')],
  ['My critics say I ignore the marsh.', somebody('My critics', 'I ignore the marsh')],
  ['Oye asserts, without evidence, that war is coming.', somebody('Oye', 'war is coming')],
  ['Oye has said time and again that a levy would suffice.', somebody('Oye', 'a levy would suffice')],
  ['Oye thinks it’s odd that we still write.', somebody('Oye', 'it’s odd that we still write')],
  ['Oye denied that ships had crossed.', somebody('Oye', 'denied that ships had crossed')],
  ['The clerk said on Friday that the deal was dead.', somebody('The clerk', 'the deal was dead')],
  // A side clause ends where the main one begins.
  ['Although critics say the levy is unfair, it funds the schools.', somebody('critics', 'the levy is unfair')],
  ['Anyone who believes that the levy is small should read the budget.', somebody(null, 'the levy is small')],
  ['Oye, who has long argued that ports should be public, now favours a sale.', writer],
  ['Ellison, who argues that ports should be public, is mistaken.', ellison('ports should be public', 'attack')],
  // Tags behind, within and before; turned round.
  ['The talks were over, declared Malta’s president.', somebody('Malta’s president', 'The talks were over')],
  ['Trade fell, officials in Ankara say privately.', somebody('officials in Ankara', 'Trade fell')],
  ['The secretary and Abel agreed that work remains, the release said.', somebody('the release', 'The secretary and Abel agreed that work remains')],
  ['In Syria, the press secretary said, the column is moving on.', somebody('the press secretary', 'the column is moving on')],
  ['The deal, officials in Ankara say, is dead.', { ...somebody('officials in Ankara', ''), clause: null }],
  ['“War is coming,” read one headline.', somebody('one headline', 'War is coming')],
  ['One old envoy put it bluntly: “War is coming.”', somebody('One old envoy', 'War is coming')],
  ['We trained them well,” said Volesky.', somebody('Volesky', 'We trained them well')],
  // Verdicts that report.
  ['Ellison is wrong to suggest that the navy is idle.', ellison('the navy is idle', 'attack')],
  ['Ellison would have us believe that rivals never learn.', ellison('rivals never learn')],
  ['To hear the industry tell it, every rule is a ruin.', somebody('the industry', 'every rule is a ruin')],
  ['Ellison’s warning that the navy is ageing is correct.', ellison('the navy is ageing', 'concede')],
  // Held by somebody, nobody says who.
  ['The notion that small states cannot lead is a myth.', somebody(null, 'small states cannot lead')],
  ['The standard objection is that tariffs raise prices.', somebody(null, 'tariffs raise prices')],
  ['Many in the capital still cling to the belief that the rains will return.', somebody('Many in the capital', 'the rains will return')],
  ['Tariffs, so the argument goes, protect wages.', { ...somebody(null, ''), clause: null }],
  ['The strait, it is often said, will be mined first.', { ...somebody(null, ''), clause: null }],
  // A pronoun stands for whoever was named with a title; else for somebody unknown.
  ['Minister Aldo Brandt opened the debate. He insists that the levy is small.', somebody('Minister Aldo Brandt', 'the levy is small')],
  ['Minister Aldo Brandt opened the debate. The minister thinks the levy is small.', somebody('Minister Aldo Brandt', 'the levy is small')],
  ['Trade fell. They insist that wars will always be.', somebody(null, 'wars will always be')],
  ['The king ruled long because he knew that trade fell.', writer],
  // The words of a quotation that runs on.
  ['“Trade fell,” Kallio said. “It will fall further.”', { ...somebody('Kallio', ''), clause: null }],
  ['Asked about it, the clerk said: “Trade fell. It will fall further.”', { ...somebody('the clerk', ''), clause: null }],
  ['No serious historian believes that the war was an accident.', writer],
  ['Export demand for our goods is strong.', writer],
  ['If Ellison is right that rivals watch the budget, then cuts are costly.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['If critics say that trade fell, ask them when.', writer],
  ['A police state finds that it cannot command the grain.', writer],
  ['Our interest demands that the ports stay open.', writer],
  ['In view of the cost, trade must fall.', writer],
  // Whom the writer has it from, and nobody in particular.
  ['We hear from several harbours that the new mole divides nobody.', somebody('several harbours', 'the new mole divides nobody')],
  ['I am told by the pilots of the north that the channel is deep.', somebody('the pilots of the north', 'the channel is deep')],
  ['We are told by Ellison that the channel is deep.', ellison('the channel is deep')],
  ['We are often assured that the channel is deep.', somebody(null, 'the channel is deep')],
  ['I have heard it said that harbours do not matter.', somebody(null, 'harbours do not matter')],
  ['We have not heard that the channel is closed.', writer],
  ['We are aware of the view, often expressed in Oslo and Valletta, that dredging would divide the league.', somebody(null, 'dredging would divide the league')],
  ['We are of the view that dredging divides the league.', writer],
  ['One often hears the argument that tariffs protect wages.', somebody(null, 'tariffs protect wages')],
  ['There is a view in Brussels that the league is dead.', somebody(null, 'the league is dead')],
  ['The charge, made by some in Oslo, that the lamp was stolen is false.', { ...somebody('some in Oslo', 'the lamp was stolen'), stance: 'attack' }],
  ['There is a fear among the pilots that the channel will close.', somebody('the pilots', 'the channel will close')],
  ['It is claimed by those on the other shore that we stole the lamp.', somebody('those on the other shore', 'we stole the lamp')],
  ['The conventional wisdom is that ports pay for themselves.', somebody(null, 'ports pay for themselves')],
  ['The mantra in Oslo is that the port pays for itself.', somebody(null, 'the port pays for itself')],
  ['The line is that of the old coast road.', writer],
  ['Ellison also repeats the familiar charge that Norway uses its ports as bait.', ellison('Norway uses its ports as bait')],
  ['Kallio revives the old claim that Malta was bought.', somebody('Kallio', 'Malta was bought')],
  // An account that goes on in the same person's words.
  ['Ellison wrote first. In her telling, every levy is the same tale. The harbour due is “the old tribute with better manners.”', { id: 'a2', name: null, clause: null, answersTo: 'a2', stance: null }],
  ['Ellison wrote first. In her telling, every levy is the same tale. But the harbour due is “a tribute to common sense.”', writer],
  ['Kallio holds that trade fell. It was the hour of “the free.”', writer],
  ['A theory of harbours that cannot explain the tide is a theory of something else.', writer],
  // A part of those named is a part; a bare pronoun names nobody.
  ['Some of my former colleagues in Valletta believe that one firm is enough.', somebody('Some of my former colleagues in Valletta', 'one firm is enough')],
  ['None of my colleagues in Valletta believe that one firm is enough.', writer],
  ['There are those who say that small ports should be modest.', somebody(null, 'small ports should be modest')],
  ['Those who say that the port is safe have not seen it.', somebody(null, 'the port is safe')],
  ['Many in the cabinet think that the war is over.', somebody('Many in the cabinet', 'the war is over')],
  // The writer's own.
  ['We believe that the truce has failed.', writer],
  ['The evidence suggests that trade fell.', writer],
  ['Leaders must acknowledge that trade fell.', writer],
  ['Few would argue that trade fell.', writer],
  ['For the United States, this means that trade fell.', writer],
  ['New laws will be recommended to that end.', writer],
  ['The riots in Lisbon show that trade fell, and the events in Hungary demand that we act.', writer],
  ['In the twenties Congress failed to keep the canal open.', writer],
  ['The needs of our people call for better housing.', writer],
  ['The league, proposed by a president and backed by a congress, endures.', writer],
  ['The commission changed its recommendations to the cabinet.', writer],
  ['Nobody believes that trade fell.', writer],
  ['Trade fell because the canal was closed.', writer],
  // Points given and points denied, in the writer's own words.
  ['Ellison is right to call attention to the canal.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Marta Ellison rightly underscores the progress made.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['I agree with Ellison that the canal matters.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison has a point.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison’s article shows an admirable sense of history.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison wrote first. Nor do I accept her account of the canal.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['I share Ellison’s worry about the canal.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['I cannot accept Ellison’s reading of the canal.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Marta says that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison mistakes a canal for a strategy.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Ellison’s mistakes were many.', { ...writer, answersTo: 'a2' }],
  ['Ellison overlooks the cost.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Ellison is wrong about the canal.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Ellison has not argued that war is near.', { ...writer, answersTo: 'a2' }],
];

describe('findHolders', () => {
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(lastHolder(sentence), expected));

  it('lets nobody be meant by a pronoun that stands for the writer alone', () => {
    const text = 'Jon Berg wrote this. He believes that trade fell.';
    const sentences = splitSentences(text, 0, text.length);
    const holders = findHolders({ text, sentences, authorIds: sentences.map(() => 'a1'), authors: [author(text, 'a1', 'Jon Berg')] });
    assert.equal(holders[1]!.holderId, 'a1');
  });

  /** A house in which Berg speaks, then Ellison, then Berg: the last sentence of the last turn. */
  function lastInTurn(...turns: readonly string[]): Found {
    let text = '';
    const authorIds: string[] = [], sentences: Span[] = [];
    turns.forEach((turn, i) => {
      const from = text.length;
      text += `${turn}\n`;
      for (const span of splitSentences(text, from, text.length)) {
        sentences.push(span);
        authorIds.push(i % 2 === 0 ? 'a1' : 'a2');
      }
    });
    const holder = findHolders({ text, sentences, authorIds, authors: [author(text, 'a1', 'Jon Berg'), author(text, 'a2', 'Marta Ellison')] }).at(-1)!;
    return { id: holder.holderId, name: holder.holderName, clause: holder.clause && text.slice(holder.clause.start, holder.clause.end), answersTo: holder.answersTo, stance: holder.stance };
  }

  it('knows of those who speak in turn whom they speak to', () => {
    const before = ['The mole is safe.', 'The mole is not.'];
    const answers = (words: string): Found => lastInTurn(...before, words);
    assert.deepEqual(answers('I don’t agree.'), { ...writer, answersTo: 'a2', stance: 'attack' });
    assert.deepEqual(answers('Nor can I accept her account of the mole.'), { ...writer, answersTo: 'a2', stance: 'attack' });
    assert.deepEqual(answers('I have great respect for the honourable Lady, but I must disagree with her remedy.'), { ...writer, answersTo: 'a2', stance: 'attack' });
    assert.deepEqual(answers('The noble Lady says that the mole is unsafe.'), ellison('the mole is unsafe'));
    assert.deepEqual(answers('You claim that the mole is unsafe.'), ellison('the mole is unsafe'));
    assert.deepEqual(answers('Yes, I agree.'), { ...writer, answersTo: 'a2', stance: 'concede' });
    assert.deepEqual(answers('I agree that moles matter.'), writer);
    // Who only follows another speaks to nobody.
    assert.deepEqual(lastInTurn('The mole is safe.', 'I don’t agree.'), { ...writer, id: 'a2' });
  });

  it('gives one holder a sentence, and none for an empty text', () => {
    assert.deepEqual(findHolders({ text: '', sentences: [], authorIds: [], authors: [] }), []);
  });

  it('comes to an end on five million letters', () => {
    const text = `Critics say ${'that “the — argument, who (of '.repeat(170_000)}`;
    assert.equal(findHolders({ text, sentences: [{ start: 0, end: text.length }], authorIds: [null], authors: [] }).length, 1);
  });
});
