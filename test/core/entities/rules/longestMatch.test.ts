import assert from 'node:assert/strict';
import { findPlaces } from '../../../../src/core/entities/places.js';
import { reads } from '../../../support/countryMentions.js';

describe('the longest name wins', () => {
  reads('over a country’s name inside a state’s or a province’s', [
    ['New Mexico borders Texas.'], ['Mexico borders Texas.', 'MX:Mexico'],
    ['British Columbia has forests.'], ['The British have forests.', 'GB:British'],
    ['She moved to New South Wales.'], ['She moved to South Wales.', 'GB:Wales'],
  ]);
  reads('over a shorter country’s name', [
    ['Papua New Guinea voted.', 'PG:Papua New Guinea'], ['Guinea voted.', 'GN:Guinea'],
    ['Guinea-Bissau and Equatorial Guinea voted.', 'GW:Guinea-Bissau', 'GQ:Equatorial Guinea'],
    ['South Sudan left Sudan.', 'SS:South Sudan', 'SD:Sudan'],
    ['The Dominican Republic is larger than Dominica.', 'DO:Dominican Republic', 'DM:Dominica'],
    ['Nigeria and Niger share a border.', 'NG:Nigeria', 'NE:Niger'],
    ['American Samoa and Samoa play tomorrow.', 'AS:American Samoa', 'WS:Samoa'],
    ['Northern Ireland and Ireland agreed.', 'GB:Northern Ireland', 'IE:Ireland'],
    ['North Korea and South Korea talked.', 'KP:North Korea', 'KR:South Korea'],
    ['The Republic of China is not the People’s Republic of China.', 'TW:Republic of China', 'CN:People’s Republic of China'],
  ]);
  reads('over a country’s name in a paper’s, a people’s or a thing’s', [
    ['The Japan Times asked.'], ['Japan asked.', 'JP:Japan'],
    ['African Americans voted.'], ['Americans voted.', 'US:Americans'],
    ['She ate French fries.'], ['She met French farmers.', 'FR:French'],
    ['The Berlin Wall fell.'],
  ]);

  it('over a country’s name in a region’s, which is then found as one', () => {
    for (const region of ['South China Sea', 'Latin America', 'Indian Ocean', 'Gulf of Mexico', 'Sea of Japan', 'Korean Peninsula', 'Persian Gulf']) {
      const { countries, regions } = findPlaces(`Ships crossed the ${region} at night.`, { blocks: [], persons: [] });
      assert.deepEqual([countries, regions.map(({ name }) => name)], [[], [region]]);
    }
  });

  reads('across a hyphen', [['A South-African firm.', 'ZA:South-African'], ['A New-Zealand firm.', 'NZ:New-Zealand'], ['New-Mexico.']]);
  reads('of a state’s full name', [['The Republic of Guinea-Bissau and the Republic of Guinea.', 'GW:Republic of Guinea-Bissau', 'GN:Republic of Guinea'], ['P.R. China, N.Ireland and the Republic of Fiji.', 'CN:P.R. China', 'GB:N.Ireland', 'FJ:Republic of Fiji']]);
  reads('across a line break and two spaces, but not across a paragraph', [
    ['They came from New\nMexico.'], ['The South\n China Sea is calm.'], ['All of it is new: New\n\nMexico disagreed.', 'MX:Mexico'],
  ]);
});
