import assert from 'node:assert/strict';
import { findPlaces } from '../../../../src/core/entities/places.js';
import { reads } from '../../../support/countryMentions.js';

describe('words written like a country’s name', () => {
  reads('in small letters are none', [['He bought turkey, china, chile and a polish for us, and a jersey from the swiss roll shop.']]);
  reads('US in a line of capitals is mostly “us”', [
    ['JOIN US TODAY'], ['WHAT THEY COST US'], ['MOST OF US AGREE'], ['BETWEEN US AND THEM'], ['TELL US MORE'],
    ['US TROOPS LEAVE', 'US:US'], ['THE US WILL PAY', 'US:US'], ['WAR BETWEEN US AND IRAN', 'US:US', 'IR:IRAN'], ['PRESIDENT OF US VISITS', 'US:US'], ['AID FOR US FARMERS', 'US:US'], ['US-CHINA TRADE', 'US:US', 'CN:CHINA'],
    ['They told the US to wait.', 'US:US'],
  ]);
  reads('Polish before an object is a verb', [['Polish the silver.'], ['He rose. Polish your shoes, she said.'], ['Polish farmers left.', 'PL:Polish'], ['The Polish our fathers met were kind.', 'PL:Polish']]);
  reads('Turkey is eaten', [['A Turkey dinner was served.'], ['Wild Turkey Farm sells turkeys.'], ['Wild Turkey Farm sells turkeys to the Turks.', 'TR:Turkey', 'TR:Turks'], ['Turkey voted.', 'TR:Turkey']]);
  reads('China stands in a cabinet', [['Her China cabinet broke.'], ['Her China policy broke.', 'CN:China'], ['Royal China Works sells china.'], ['Royal China Works sells china to Chinese buyers.', 'CN:China', 'CN:Chinese']]);
  reads('Yankees and Indians play baseball', [['The Yankees scored in the ninth inning.'], ['The Yankees are coming, he wrote from Cuba.', 'US:Yankees', 'CU:Cuba'], ['The Indians lost two innings.']]);

  reads('Irish play for a college', [['The Irish won: Notre Dame’s coach was glad.'], ['The Irish prayed in Notre Dame.', 'IE:Irish'], ['The Irish of Dublin saw Notre Dame’s coach.', 'IE:Irish']]);

  it('WHO in a line of capitals asks', () => {
    const ids = (text: string): string[] => findPlaces(text, { blocks: [], persons: [] }).organizations.map(({ id }) => id);
    assert.deepEqual(ids('WHO IS NEXT'), []);
    assert.deepEqual(ids('The WHO is next.'), ['WHO']);
  });
});

describe('names inside addresses and surnames', () => {
  reads('are none', [
    ['See https://example.org/japan/Japan and Japan.com or write to Japan@example.org.'], ['@Japan wrote.'], ['data_Japan was lost.'], ['Ahmed al-Iraqi wrote.'], ['Japan.pdf was sent.'],
    ['We love Japan. Come too.', 'JP:Japan'], ['A neo-Iraqi mood.', 'IQ:Iraqi'], ['A war/Japan mix.', 'JP:Japan'],
  ]);
});
