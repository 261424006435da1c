import assert from 'node:assert/strict';
import { findPlaces } from '../../../../src/core/entities/places.js';
import { reads } from '../../../support/countryMentions.js';

describe('a capital that stands for its government', () => {
  reads('says, wants or does something', [
    ['Beijing insists on it.', 'CN:Beijing'], ['Oslo has long opposed the plan.', 'NO:Oslo'], ['Cairo, which wants peace, waited.', 'EG:Cairo'], ['Paris on Tuesday rejected the plan.', 'FR:Paris'], ['Tehran, wary of a trap, stayed away.', 'IR:Tehran'],
    ['Moscow and Minsk agreed.', 'RU:Moscow', 'BY:Minsk'], ['Belgrade and the Bosnian Serbs agreed.', 'RS:Belgrade', 'BA:Bosnian', 'RS:Serbs'], ['Tokyo and its allies agreed.', 'JP:Tokyo'], ['The envoy said that Helsinki would ask for more.', 'FI:Helsinki'], ['Ottawa is not ready.', 'CA:Ottawa'], ['Seoul is considering it.', 'KR:Seoul'],
    ['Paris shines.'], ['Cairo, which lies on the Nile, shone.'], ['Paris on the Seine rejected nobody.'], ['London calling.'], ['Moscow is cold.'], ['Oslo and its fjord shine.'],
  ]);
  reads('acts at a time that is said', [['Cairo last week summoned the envoy.', 'EG:Cairo'], ['Cairo Friday summoned the envoy.', 'EG:Cairo'], ['Cairo earlier summoned the envoy.', 'EG:Cairo'], ['Cairo last week was hot.']]);
  reads('acts in the third person, the past, or after another verb', [
    ['Will Lusaka debate it?', 'ZM:Lusaka'], ['They demand that Lusaka debate it.', 'ZM:Lusaka'], ['Lusaka debates it.', 'ZM:Lusaka'], ['Lusaka and Harare debate it.', 'ZM:Lusaka', 'ZW:Harare'],
    ['Lusaka debate clubs sing.'], ['Lusaka court staff sing.'],
  ]);
  reads('is not what describes a noun that reads like a verb', [
    ['Lima shares fell again.'], ['After Tunis talks on Monday he left.'], ['It was bought by brothers and Oslo brokers.'], ['Lima fears that it will fall.', 'PE:Lima'], ['Tunis talks to the rebels.', 'TN:Tunis'],
  ]);
  reads('does not act where it plays, sweats or entertains', [
    ['Tunis won by two goals.'], ['Quito lost to Lima.'], ['Delhi hit 44 degrees.'], ['Riga hosts the next world championships.'], ['Oslo offers visitors much.'],
    ['Tunis won support.', 'TN:Tunis'], ['Riga hosts a garrison.', 'LV:Riga'],
  ]);
  reads('ought to do something', [['Nairobi should open more roads.', 'KE:Nairobi'], ['Nairobi must publish it.', 'KE:Nairobi'], ['Nairobi must be lovely.'], ['Nairobi should stay dry.']]);
  reads('has what only a mind has', [['Ankara has patience.', 'TR:Ankara'], ['Ankara has no interest in it.', 'TR:Ankara'], ['Ankara has no river.'], ['Ankara is stubborn.', 'TR:Ankara'], ['Ankara is still at odds with them.', 'TR:Ankara'], ['Ankara and Riga were “of one mind”.', 'TR:Ankara', 'LV:Riga'], ['Ankara is at sea.']]);
  reads('is denied what another is said to do, or does it more', [['Riga agrees; Oslo does not.', 'LV:Riga', 'NO:Oslo'], ['Riga won’t.', 'LV:Riga'], ['Riga did neither.', 'LV:Riga'], ['Riga wants it more than Oslo does.', 'LV:Riga', 'NO:Oslo'], ['Riga wants it more than Oslo rain.', 'LV:Riga']]);
  reads('has something of its own done, whatever the verb', [['Hanoi has tripled its tax breaks.', 'VN:Hanoi'], ['Hanoi has tripled its population.'], ['Hanoi has tripled in ten years.']]);
  reads('is spoken to, given something or has to do it', [
    ['Manila should be given the same picture.', 'PH:Manila'], ['Tallinn was told nothing.', 'EE:Tallinn'], ['Seoul has never been consulted.', 'KR:Seoul'], ['Washington would have to insist.', 'US:Washington'],
    ['Tallinn was built on a hill.'], ['Seoul has never been warm.'], ['Washington would have to shine.'],
  ]);
  reads('owns what governments own', [['Moscow’s demands grew.', 'RU:Moscow'], ['Moscow’s streets grew.'], ['Moscow’s did not.'], ['Moscow’s baths closed.'], ['London’s FTSE 100 fell.'], ['While it rained there all through that spring, London’s Hampton Gardens grew as they had never grown before, and nobody cut them.'], ['In Moscow’s Red Square they sang.'], ['Washington’s “red line” moved.', 'US:Washington']]);
  reads('is dealt with', [
    ['They sought talks with Tehran.', 'IR:Tehran'], ['They imposed sanctions on Moscow.', 'RU:Moscow'], ['They urged Seoul to wait.', 'KR:Seoul'], ['They called on Seoul to wait.', 'KR:Seoul'], ['Pressure from Beijing grew.', 'CN:Beijing'], ['They sent a signal to Ankara.', 'TR:Ankara'],
    ['He was an ally of Damascus.', 'SY:Damascus'], ['The rebels are backed by Kigali.', 'RW:Kigali'], ['It is a setback for Berlin.', 'DE:Berlin'], ['It was a case against Lima.', 'PE:Lima'], ['The gap between Paris and Rome grew.', 'FR:Paris', 'IT:Rome'],
    ['They want talks with Paris and Rome.', 'FR:Paris', 'IT:Rome'], ['They urge Lusaka and Harare to wait.', 'ZM:Lusaka', 'ZW:Harare'],
    ['We raised such cases with Tehran and with Minsk.', 'IR:Tehran', 'BY:Minsk'], ['They discussed it with Tehran last week.', 'IR:Tehran'], ['They sent weapons for Kigali.', 'RW:Kigali'],
    ['They discussed it with Tehran friends.'], ['They had lunch with Tehran friends.'], ['They put a roof on Moscow.'], ['He flew from Beijing.'], ['She moved to Ankara.'], ['The train went by Kigali.'], ['The road between Paris and Rome is long.'], ['A warning issued by London police was read.'], ['A warning issued by London was read.', 'GB:London'],
  ]);
  reads('is no place', [['A summit in Geneva failed.'], ['She was born in London.'], ['He visited Kyiv and left Warsaw.'], ['A Paris court ruled.'], ['The Stockholm set danced.'], ['Downtown Cairo said nothing.'], ['In central Moscow says little.'], ['Voters in Tacoma, Washington rejected it.'], ['Last year in Tacoma, which Washington rejected, it rained.', 'US:Washington']]);
  reads('has a regime or a government', [['The Damascus regime fell.', 'SY:Damascus'], ['The Dublin and Oslo governments agree.', 'IE:Dublin', 'NO:Oslo'], ['The Dublin and Oslo papers agree.'], ['The Damascus weather fell.']]);
  reads('stands in a compound of governments', [
    ['A Beijing-backed bank.', 'CN:Beijing'], ['Moscow-Washington relations.', 'RU:Moscow', 'US:Washington'], ['Pro-Moscow parties.', 'RU:Moscow'], ['A London-based bank.'], ['A Paris-born poet.'],
  ]);
  reads('is asked about alone, in a text about its country', [['Iran waits. What about Riyadh and the Saudis?', 'IR:Iran', 'SA:Saudis'], ['The Saudis wait. What about Riyadh?', 'SA:Saudis', 'SA:Riyadh'], ['The Chinese wait. And Beijing?', 'CN:Chinese', 'CN:Beijing'], ['Where to go? What about Riyadh?']]);
  reads('is a party to something', [['The Russians pay. For Moscow, the pipe is a weapon.', 'RU:Russians', 'RU:Moscow'], ['The Russians pay. As for Moscow, it waits.', 'RU:Russians', 'RU:Moscow'], ['For Moscow, take the night train.'], ['Nor did Beijing; so would Moscow.', 'CN:Beijing', 'RU:Moscow']]);

  reads('acts with verbs that nobody listed, where they have an object or an auxiliary', [
    ['Quito mothballed the plant.', 'EC:Quito'], ['Kigali trains them.', 'RW:Kigali'], ['Bissau could outsource it.', 'GW:Bissau'], ['Apia has pivoted to the west.', 'WS:Apia'], ['Abuja would rather drown than ask.', 'NG:Abuja'], ['Malabo can do without it.', 'GQ:Malabo'],
    ['Lima shops sold them.'], ['Manila could drown.'], ['Apia has sprawled to the west.'], ['Lisbon will charm you.'], ['Kigali trains sold well.'],
  ]);
  reads('acts behind an aside', [
    ['Beijing has not, in ten years, sent one.', 'CN:Beijing'], ['Riga, of all governments, needs no lecture.', 'LV:Riga'], ['Ottawa was, as usual, consulting.', 'CA:Ottawa'], ['Riga did not once complain.', 'LV:Riga'], ['Beijing has not once in ten years used it.', 'CN:Beijing'], ['Beijing has not once, in a decade, used it.', 'CN:Beijing'], ['Beijing has in ten years grown.'], ['Whereas Riga did so, he slept.', 'LV:Riga'], ['Oslo was, as usual, raining.'],
  ]);
  reads('is where a verb’s object tells it from a city', [
    ['Cairo needs a treaty.', 'EG:Cairo'], ['Accra has built a navy.', 'GH:Accra'], ['Bamako closes its border.', 'ML:Bamako'],
    ['Cairo needs more buses.'], ['Accra has built a metro.'], ['Bamako closes its avenues to cars.'],
  ]);
  reads('stands in a list, and what is around the list decides for all of it', [
    ['Neither Seoul nor Baku said a word.', 'KR:Seoul', 'AZ:Baku'], ['Riga, Oslo and Tunis agreed.', 'LV:Riga', 'NO:Oslo', 'TN:Tunis'], ['Riga, Oslo and, to a lesser degree, Tunis agreed.', 'LV:Riga', 'NO:Oslo', 'TN:Tunis'], ['They pressed both Riga and Oslo.', 'LV:Riga', 'NO:Oslo'],
    ['The pact binds France, Lima and Quito to it.', 'FR:France', 'PE:Lima', 'EC:Quito'], ['Riga and Oslo’s demands grew.', 'LV:Riga', 'NO:Oslo'], ['In Kigali, Pretoria and Lusaka agreed.', 'ZA:Pretoria', 'ZM:Lusaka'], ['He spoke in Riga, and Oslo answered.', 'NO:Oslo'],
    ['He lived in Riga, Oslo and Tunis.'], ['Riga, Oslo and Tunis are cold.'], ['The road from Riga to Oslo and Tunis insists on nothing.'],
  ]);
  reads('is where those who govern are said to be', [
    ['Governments in Colombo, Accra and Islamabad signed.', 'LK:Colombo', 'GH:Accra', 'PK:Islamabad'], ['We have no leverage in Naypyidaw.', 'MM:Naypyidaw'], ['Nobody in Ouagadougou will need it.', 'BF:Ouagadougou'], ['It is a view often expressed in Vientiane.', 'LA:Vientiane'], ['Few in Tunis believe it.', 'TN:Tunis'],
    ['Officials in Colombo slept.'], ['Few in Tunis swim.'], ['A concert often heard in Vientiane.'], ['Nobody in Apia danced.'],
  ]);
  reads('is given something, paid, helped or owed', [
    ['It was a gift to Beijing.', 'CN:Beijing'], ['Delay would help only Beijing.', 'CN:Beijing'], ['I would telephone Ankara.', 'TR:Ankara'], ['Pay Port Louis for it.', 'MU:Port Louis'], ['The loan bought Harare six months.', 'ZW:Harare'], ['Any deal that bypasses Kyiv fails.', 'UA:Kyiv'],
    ['They handed the islands to Apia.', 'WS:Apia'], ['It falls to Nicosia to choose.', 'CY:Nicosia'], ['They did so to Kyiv in March and to Chisinau in May.', 'UA:Kyiv', 'MD:Chisinau'], ['The blame lies with Lima.', 'PE:Lima'], ['Which leaves Skopje, waiting.', 'MK:Skopje'],
    ['We took the train to Beijing.'], ['They gave lifts to Apia.', 'WS:Apia'], ['He offered to fly back to Lima.'], ['The ferry leaves Tunis, empty.'], ['They bought Lima shops.'], ['He raised his family with Lima friends.'],
  ]);
  reads('is one of two who have something between them', [
    ['Between Lomé and Accra there is a treaty.', 'TG:Lomé', 'GH:Accra'], ['What lies between Lomé and Accra is a dispute.', 'TG:Lomé', 'GH:Accra'], ['They mediated between Lomé and Accra.', 'TG:Lomé', 'GH:Accra'], ['Between Lomé and Accra there is a forest.'], ['The coast between Lomé and Accra is flat.'],
  ]);
  reads('is compared or likened to another that acts', [
    ['They were more than Paris and Washington were about their bases.', 'FR:Paris', 'US:Washington'], ['Jakarta was slower to see it than Kuala Lumpur.', 'ID:Jakarta', 'MY:Kuala Lumpur'], ['Oslo was tougher than Riga.', 'NO:Oslo', 'LV:Riga'], ['Like Lima, Quito refused.', 'PE:Lima', 'EC:Quito'],
    ['The pace is slower than Beijing.'], ['Jakarta is larger than Kuala Lumpur.'], ['Like Lima, Quito is high.'],
  ]);
  reads('has patience and interests', [['The patience of Sofia ends.', 'BG:Sofia'], ['He spoke on behalf of Malabo.', 'GQ:Malabo'], ['The streets of Sofia end.'], ['He spoke on a street of Malabo.']]);
  reads('is put first by “it was … that”, or with “let” and “do”', [['It was Paris that insisted.', 'FR:Paris'], ['What would Washington do?', 'US:Washington'], ['Let Belgrade explain it.', 'RS:Belgrade'], ['It was Paris in spring.'], ['Does Seoul have a plan?', 'KR:Seoul'], ['Does Seoul have a river?']]);
  reads('is some kind of party, or of some mind', [['Nicosia is the smallest player.', 'CY:Nicosia'], ['A weaker Moscow is no kinder.', 'RU:Moscow'], ['Lisbon is not about to leave.', 'PT:Lisbon'], ['Nicosia is the smallest town.'], ['A warmer Moscow is no drier.'], ['Lisbon is not near.']]);
  reads('is missed, owned to, or used', [['A deal without Ankara is none.', 'TR:Ankara'], ['The rebels are a tool of Kigali.', 'RW:Kigali'], ['The island belongs to Lisbon.', 'PT:Lisbon'], ['The suburbs of Kigali are a delight.']]);
  reads('acts with others that are no states', [['Tripoli and the militias have an understanding.', 'LY:Tripoli'], ['Tripoli and the suburbs have a bus.']]);
  reads('hosts what a government hosts', [['Doha hosts the movement.', 'QA:Doha'], ['Nairobi hosts the headquarters of two agencies.'], ['Suva got its first escalator.'], ['Tehran has sixteen million people.']]);
  reads('is what a heading is about', [['Washington and Beijing: a truce, not a peace', 'US:Washington', 'CN:Beijing'], ['Tokyo’s Quiet Rearmament', 'JP:Tokyo'], ['Tokyo’s Ueno Park'], ['He likes Paris and Rome: the first for its food.']]);

  it('is Brussels for the Union, unless the text is about Belgium alone', () => {
    const found = (text: string): string[] => { const { countries, organizations } = findPlaces(text, { blocks: [], persons: [] }); return [...countries.map(({ code }) => code), ...organizations.map(({ id }) => id)]; };
    assert.deepEqual(found('Brussels insists on it.'), ['EU']);
    assert.deepEqual(found('Belgium is divided; Brussels insists on it.'), ['BE']);
    assert.deepEqual(found('Belgium and the EU differ; Brussels insists on it.'), ['BE', 'EU']);
    assert.deepEqual(found('It rained in Brussels.'), []);
  });

  it('is said to be one in its kind, as are metonyms', () => {
    const { countries } = findPlaces('The Kremlin, Whitehall, Zhongnanhai, the Élysée, the Blue House and Foggy Bottom know what Oslo wants: Oslo insists.', { blocks: [], persons: [] });
    assert.deepEqual(countries.map(({ code, mentions }) => `${code} ${mentions[0]!.kind}`), ['RU metonym', 'GB metonym', 'CN metonym', 'FR metonym', 'KR metonym', 'US metonym', 'NO capital']);
  });
});
