import { reads } from '../../../support/countryMentions.js';

describe('compounds', () => {
  reads('of names and abbreviations name both', [['The U.S.-Japan pact.', 'US:U.S.', 'JP:Japan'], ['An India–Pakistan war.', 'IN:India', 'PK:Pakistan'], ['The Iran/Iraq border.', 'IR:Iran', 'IQ:Iraq']]);
  reads('of a combining form and a demonym name both', [
    ['The Sino-Indian border.', 'CN:Sino', 'IN:Indian'], ['The Franco-German motor.', 'FR:Franco', 'DE:German'], ['Anglo-American plans.', 'GB:Anglo', 'US:American'], ['The Russo-Japanese war.', 'RU:Russo', 'JP:Japanese'],
    ['Sino–Russian drills.', 'CN:Sino', 'RU:Russian'], ['Indo-US drills.', 'IN:Indo', 'US:US'],
  ]);
  reads('of a combining form and anything else name none', [['Anglo-Saxon law.'], ['Indo-European roots.'], ['The Indo-Pacific.'], ['An Anglo reader.'], ['Franco ruled.'], ['Afro-Cuban music.', 'CU:Cuban'], ['Austro-Marxist pamphlets.']]);
});
