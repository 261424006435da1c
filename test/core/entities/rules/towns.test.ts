import { reads } from '../../../support/countryMentions.js';

describe('a town named like a country', () => {
  reads('is told by the state after its comma', [
    ['He grew up in Lebanon, Pennsylvania.'], ['He grew up in Lebanon.', 'LB:Lebanon'],
    ['Tyler calls from Peru, Indiana, every week.'], ['The fair in Mexico, Missouri, is over.'],
  ]);
  reads('is told by a state’s abbreviation', [
    ['A fire in Cuba, N.Y., killed two.'], ['A fire in Poland, Ohio.'], ['A flood in Norway, Me., and rain in Jamaica, Vt., today.'], ['The mill at Malta, MT closed.'],
  ]);
  reads('is told by a state of two words, not by half of it', [
    ['They met in Lebanon, New Hampshire.'], ['They met in Lebanon, New Zealand.', 'LB:Lebanon', 'NZ:New Zealand'],
  ]);
  reads('may be a quarter of New York', [['They met in Jamaica, Queens.']]);
  reads('is none in a list', [
    ['Mexico, Texas and Arizona share a river.', 'MX:Mexico'], ['Turkey, Georgia, Armenia and Iran met.', 'TR:Turkey', 'GE:Georgia', 'AM:Armenia', 'IR:Iran'], ['They met in Turkey, Georgia.', 'TR:Turkey', 'GE:Georgia'],
  ]);
  reads('is none where it owns something', [['Lebanon’s, Pennsylvania’s and Ohio’s flags flew.', 'LB:Lebanon']]);
  reads('may bear a capital’s name', [['The talks in Moscow, Idaho, failed because Moscow refused.', 'RU:Moscow']]);
});
