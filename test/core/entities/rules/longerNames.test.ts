import { reads } from '../../../support/countryMentions.js';

describe('a country’s name inside a longer name', () => {
  reads('of a paper, a firm or a water, by the word after it', [
    ['The Malta Gazette asked.'], ['Kenya Airways flew.'], ['The Peru Trench is deep.'], ['Malta asked.', 'MT:Malta'], ['The Malta government asked.', 'MT:Malta'],
    ['The Norwegian Sea is cold.'], ['The Norwegian Parliament sat.', 'NO:Norwegian'],
  ]);
  reads('of a paper', [
    ['The Fijian Observer asked.'], ['The Turkish Evening News asked.'], ['They asked the Cyprus Mail.'], ['Send Cyprus Mail.', 'CY:Cyprus'], ['CHILE TIMES'], ['CHILE TIMES ITS EXIT', 'CL:CHILE'],
    ['He wrote in The Norwegian on Friday.'], ['He met the Norwegian on Friday.', 'NO:Norwegian'], ['The Scotsman newspaper asked.'], ['The German newspaper asked.', 'DE:German'], ['We read the German daily Kurier.', 'DE:German'],
    ['THE NORWEGIAN\n\n- Fish is dearer.'], ['THE NORWEGIAN SAID NO', 'NO:NORWEGIAN'], ['The press trust of one; the Press Trust of India.'],
  ]);
  reads('of a firm, by its trade and its form', [
    ['Kenyan Breweries Plc rose.'], ['Peru Light & Power Co fell.'], ['Shares of Ghana Gold Mines Ltd fell.'], ['Kenyan Steel rose.', 'KE:Kenyan'], ['Kenyan Prime Minister Otieno and Mumo Motors Ltd agreed.', 'KE:Kenyan'],
    ['Fijian Air flew on.'], ['The Fijian Air Force flew on.', 'FJ:Fijian'],
  ]);
  reads('of a street or a hill, but not in a heading', [['They live in Peru Road.'], ['A pub on Denmark Hill closed.'], ['She slept at the Malta Hotel.'], ['The Maltese Hotel trade grew.', 'MT:Maltese'], ['Peru Road Map Fails', 'PE:Peru']]);
  reads('of a school or a fair', [['The Fijian International School opened.'], ['They read at the Westminster International College in Oman.', 'OM:Oman'], ['The Fijian International opened.', 'FJ:Fijian'], ['Westminster and the British asked.', 'GB:Westminster', 'GB:British']]);
  reads('of a ship', [['The USS America and HMS Scotland met.'], ['The MV Indian Hope sank.'], ['The USA and America met.', 'US:USA', 'US:America']]);
  reads('of a currency', [['It costs US$40, not A$40.'], ['It costs 40 US dollars.', 'US:US']]);
  reads('of a cable', [['The East Micronesia Cable was cut.'], ['The Australia Singapore Cable was cut.'], ['The Peru cable was cut.', 'PE:Peru'], ['Peru and Chile cut it.', 'PE:Peru', 'CL:Chile']]);
  reads('of a national university', [['The Fijian National University opened.'], ['The Fijian National Assembly opened.', 'FJ:Fijian']]);
  reads('of a body that is no organ of the state', [
    ['The Peru Development Bank lent it.'], ['Malta Dental College closed.'], ['The Wales Rugby Union paid.'], ['Peru Gas rose.'], ['The Ore Company of Canada Ltd rose.'],
    ['The Peru Central Bank lent it.', 'PE:Peru'], ['The Kenya Police Service denied it.', 'KE:Kenya'], ['The Syria Support Group met.', 'SY:Syria'], ['The United States House of Representatives sat.', 'US:United States'], ['Peru Gas Prices Rise', 'PE:Peru'],
  ]);
  reads('of a ship, by its kind', [['The tanker Nordic Finland sank.'], ['The ferry to Finland sank.', 'FI:Finland'], ['The tanker that Finland bought sank.', 'FI:Finland']]);
  reads('with “of” in another language', [['Petróleos de Venezuela owes it.'], ['The Banco do Brasil and the Tour de France.'], ['The coup de France was hard.', 'FR:France']]);
  reads('with “of”', [['The Bank of Cyprus paid.'], ['The Pride of Kenya sank.'], ['The pride of Kenya sank.', 'KE:Kenya'], ['The Bishop of Norwich and the Duke of France dined.'], ['The banks of Cyprus paid.', 'CY:Cyprus'], ['The President of Cyprus paid.', 'CY:Cyprus']]);
  reads('by the word before it', [['Air Malta landed.'], ['Radio Sweden reported.'], ['Air New Zealand landed.'], ['Bank Austria lent it.'], ['The World Bank Malta office lent it.', 'MT:Malta'], ['Team New Zealand.', 'NZ:New Zealand'], ['Little Italy celebrates.'], ['Sunny Malta celebrates.', 'MT:Malta']]);
  reads('of a firm, by “Ltd.” after it', [['Larsen India Ltd. was sold.'], ['Larsen UK Ltd was sold.'], ['Limited UK aid came.', 'GB:UK'], ['Larsen India was sold.', 'IN:India'], ['They blame Japan Inc. again.', 'JP:Japan']]);
});
