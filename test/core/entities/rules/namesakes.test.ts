import { reads } from '../../../support/countryMentions.js';

describe('names that two countries, or a country and a state, share', () => {
  reads('Georgia: the state where the text is about states', [
    ['Voters in Georgia, Alabama and Florida decided.'], ['From Atlanta, Georgia, she wrote home.'], ['The senator from Georgia voted no.'], ['Savannah is the oldest city of Georgia.'],
  ]);
  reads('Georgia: the country by its own words, its neighbours, or nothing else', [
    ['Georgia and Armenia signed.', 'GE:Georgia', 'AM:Armenia'], ['Georgia voted.', 'GE:Georgia'], ['Tbilisi fears that Georgia will lose to Ohio.', 'GE:Tbilisi', 'GE:Georgia'],
    ['The Georgian army left Abkhazia.', 'GE:Georgian'], ['Russia wanted the senators from Georgia silenced.', 'RU:Russia', 'GE:Georgia'],
  ]);
  reads('Georgia: the country where the text says so beside it', [
    ['The table lists Georgia (the country) between Florida and Ohio.', 'GE:Georgia'], ['Florida, Ohio and the country of Georgia differ.', 'GE:Georgia'], ['Alabama and the state of Georgia differ.'],
  ]);
  reads('South Georgia: the islands, or the south of the state', [['Penguins live on South Georgia.', 'GS:South Georgia'], ['Farms in South Georgia and Alabama flooded.']]);
  reads('Congo: the eastern one, unless only the western is named', [
    ['Fighting in Congo went on.', 'CD:Congo'], ['From Brazzaville, Congo seemed calm.', 'CG:Congo'], ['Kinshasa is calm; Congo’s rebels are not.', 'CD:Congo'],
    ['Unlike Brazzaville, Kinshasa is calm; Congo’s rebels are not.', 'CD:Congo'],
    ['The Republic of the Congo trained Congolese pilots.', 'CG:Republic of the Congo', 'CG:Congolese'], ['Congolese miners left.', 'CD:Congolese'],
  ]);
  reads('Dominican: of the republic, unless only the island is named', [
    ['A Dominican player won.', 'DO:Dominican'], ['Dominica’s premier met Dominican farmers.', 'DM:Dominica', 'DM:Dominican'],
    ['Dominica’s premier met Dominican farmers in the Dominican Republic.', 'DM:Dominica', 'DO:Dominican', 'DO:Dominican Republic'],
  ]);
  reads('Indian: not of the peoples of America', [
    ['Indian tribes signed the treaty.'], ['The Indian nation signed.'], ['The Cherokees and other Indians signed.'], ['Indian farmers protested.', 'IN:Indian'],
    ['India and its Indian tribes of the north-east differ.', 'IN:India', 'IN:Indian'],
  ]);
  reads('Korea: the South, unless only the North is named', [
    ['Korea exports ships.', 'KR:Korea'], ['The DPRK threatened; Korean missiles flew.', 'KP:DPRK', 'KP:Korean'],
    ['The DPRK and South Korea talked; Korean ships sailed.', 'KP:DPRK', 'KR:South Korea', 'KR:Korean'],
  ]);
});

describe('plurals of two states', () => {
  reads('name both', [['The two Koreas talked.', 'KR:Koreas', 'KP:Koreas'], ['Both Congos border Angola.', 'CD:Congos', 'CG:Congos', 'AO:Angola'], ['The two Sudans split the oil.', 'SD:Sudans', 'SS:Sudans']]);
});

describe('the North and the South', () => {
  reads('are the Koreas in a text about both', [
    ['North Korea and South Korea met. The North wanted rice, the South wanted letters.', 'KP:North Korea', 'KR:South Korea', 'KP:North', 'KR:South'],
  ]);
  reads('are the Koreas shortly after one is named, whatever else the text is about', [
    ['France, Spain, Italy, Malta, Chile, Peru, Cuba, Fiji, Iran, Iraq, Oman and Japan watched the Koreas. South Korea wondered whether the North would come.', 'FR:France', 'ES:Spain', 'IT:Italy', 'MT:Malta', 'CL:Chile', 'PE:Peru', 'CU:Cuba', 'FJ:Fiji', 'IR:Iran', 'IQ:Iraq', 'OM:Oman', 'JP:Japan', 'KR:Koreas', 'KP:Koreas', 'KR:South Korea', 'KP:North'],
  ]);
  reads('are none where one Korea alone is named, far from both, or where more follows', [
    ['South Korea is rich. The North is not.', 'KR:South Korea'], ['In Italy the North is richer than the South.', 'IT:Italy'],
    ['North Korea and South Korea met in the North of England.', 'KP:North Korea', 'KR:South Korea', 'GB:England'], ['North Korea, South Korea and the South Pacific differ.', 'KP:North Korea', 'KR:South Korea'],
    ['North Korea and South Korea were asked.\n\nFrance, Spain, Italy, Malta, Chile, Peru, Cuba and Japan answered. In the South it rained.', 'KP:North Korea', 'KR:South Korea', 'FR:France', 'ES:Spain', 'IT:Italy', 'MT:Malta', 'CL:Chile', 'PE:Peru', 'CU:Cuba', 'JP:Japan'],
  ]);
  reads('Luxembourg: not where the Union’s court sits', [['The Court in Luxembourg ruled.'], ['The judges in Luxembourg ruled.'], ['Banks in Luxembourg paid.', 'LU:Luxembourg']]);
});
