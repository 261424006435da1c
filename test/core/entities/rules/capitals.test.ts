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
  reads('owns what governments own', [['Moscow’s demands grew.', 'RU:Moscow'], ['Moscow’s streets grew.'], ['Moscow’s did not.'], ['Moscow’s baths closed.'], ['London’s FTSE 100 fell.'], ['London’s Hampton Gardens grew.'], ['In Moscow’s Red Square they sang.'], ['Washington’s “red line” moved.', 'US:Washington']]);
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
