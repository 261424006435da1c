import assert from 'node:assert/strict';
import { findPlaces } from '../../../../src/core/entities/places.js';
import { reads } from '../../../support/countryMentions.js';

function kindsIn(text: string): string[] {
  return findPlaces(text, { blocks: [], persons: [] }).countries.flatMap(({ code, mentions }) => mentions.map(({ kind }) => `${code} ${kind}`));
}

describe('forms of a country’s name', () => {
  reads('aliases', [
    ['America, Holland, Burma, Türkiye and the Emirates met.', 'US:America', 'NL:Holland', 'MM:Burma', 'TR:Türkiye', 'AE:Emirates'],
    ['The U.S., the PRC, the ROK, the DPRK and the DRC met.', 'US:U.S.', 'CN:PRC', 'KR:ROK', 'KP:DPRK', 'CD:DRC'],
  ]);
  reads('person nouns and plurals', [['A Briton, two Poles, a Filipina, Swedes, a Dane and an Englishwoman met.', 'GB:Briton', 'PL:Poles', 'PH:Filipina', 'SE:Swedes', 'DK:Dane', 'GB:Englishwoman']]);
  reads('territories and partly recognised states, by the codes of the list', [
    ['Taiwan, Kosovo, Palestine, Western Sahara, Hong Kong and Greenland differ.', 'TW:Taiwan', 'XK:Kosovo', 'PS:Palestine', 'EH:Western Sahara', 'HK:Hong Kong', 'GL:Greenland'],
  ]);
  reads('capital letters and curly apostrophes', [['TURKEY AND CÔTE D’IVOIRE MET', 'TR:TURKEY', 'CI:CÔTE D’IVOIRE'], ["Cote d'Ivoire met Japan's envoy.", "CI:Cote d'Ivoire", 'JP:Japan']]);
  reads('no words that merely begin so', [['Chinatown, Indiana, Jordanesque, Romania’s, Francesca and Turkeyish.', 'RO:Romania']]);

  it('say of what kind they are', () => {
    assert.deepEqual(kindsIn('Japan, the Danes, the U.S., Persia, the Kremlin.'), ['JP name', 'DK demonym', 'US abbreviation', 'IR historical', 'RU metonym']);
    assert.deepEqual(kindsIn('The Sino-Danish fund.'), ['CN demonym', 'DK demonym']);
  });

  it('of states that are gone carry their successor’s code', () => {
    for (const [name, code] of [['the Soviet Union', 'RU'], ['Czechoslovakia', 'CZ'], ['Zaire', 'CD'], ['Rhodesia', 'ZW'], ['British India', 'IN'], ['the Dutch East Indies', 'ID'], ['Ceylon', 'LK'], ['Siam', 'TH'], ['Northern Rhodesia', 'ZM'], ['Bechuanaland', 'BW']] as const) {
      assert.deepEqual(kindsIn(`Letters from ${name} took a month.`), [`${code} historical`], name);
    }
  });

  it('that also mean other things need their country elsewhere in the text', () => {
    assert.deepEqual(kindsIn('The Democratic Republic failed.'), []);
    assert.deepEqual(kindsIn('The DRC is poor. The Democratic Republic failed.'), ['CD abbreviation', 'CD name']);
  });
});
