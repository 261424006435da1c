import { reads } from '../../../support/countryMentions.js';

describe('a person named like a country', () => {
  reads('is told by a given name', [
    ['Michael Jordan retired.'], ['Jordan retired its jets.', 'JO:Jordan'], ['Nobody asked Susan England or Hugh Scotland.'], ['MICHAEL JORDAN WAS THERE.'], ['They liked Michael\n\nJordan voted.', 'JO:Jordan'],
  ]);
  reads('is told by a title', [
    ['Mr. French objected.'], ['Senator Holland asked again.'], ['Dr Israel and Ms. Germany agreed.'], ['Ranking Member Ireland yielded.'],
    ['Mr. Chairman, Iran objected.', 'IR:Iran'], ['As a member Ireland objected.', 'IE:Ireland'],
  ]);
  reads('is told again by the surname, after a title too', [['Mr. Jordan objected, and Jordan said so again.'], ['Steve Israel sat on a committee for Israel.', 'IL:Israel'], ['Steve Israel sat. We voted for Israel.']]);
  reads('is told by an initial, but not by the end of a sentence', [['The memo by M. Jordan leaked.'], ['They chose plan B. Jordan paid.', 'JO:Jordan']]);
  reads('is told by the office before a full name', [
    ['The chief executive Ysolde Holland resigned.'], ['The spokesman Torvald Poland denied it.'], ['In office Torvald Poland remained unknown.', 'PL:Poland'],
  ]);
  reads('is told by a rarer given name, unless it is a verb too', [['Tyrone Wales and Viorel Israel agreed.'], ['They Beat Wales.', 'GB:Wales']]);
  reads('is told by an age', [['Zork England, 51, agreed.'], ['In England, 51, all told, agreed.', 'GB:England']]);
  reads('is told by two countries’ names in a row', [['Jordan Wales and Georgia Holland agreed.'], ['The Jordan Wales match was a draw.', 'JO:Jordan', 'GB:Wales'], ['Jordan and Wales agreed.', 'JO:Jordan', 'GB:Wales']]);
  reads('is told by the country in brackets after it', [['1. Israel Dorado (Spain) 1:40\n2. German Dorado (Chile) 1:41', 'ES:Spain', 'CL:Chile'], ['3 - German Dorado (8 - Prieto)'], ['14 - Filip Sam , 13 - Israel Tonga , 12 - Sam Filip'], ['Israel, Tonga and 12 more agreed.', 'IL:Israel', 'TO:Tonga'], ['1. German Open (Berlin)', 'DE:German']]);
  reads('is told by an accent', [['She reads China Montélier books.'], ['She reads China Daily books.']]);
  reads('is told by the surname after it', [
    ['Chad Wolf resigned.'], ['Georgia O’Keeffe painted bones.'], ['Jordan Peterson spoke.'], ['He was replaced by Israel Moala.'],
    ['India Waldorf lost the vote.'],
    ['Chad resigned itself to it.', 'TD:Chad'], ['They were attacked by Israel Tuesday.', 'IL:Israel'], ['The Jordan Ministry answered.', 'JO:Jordan'], ['Israel Radio, quoting a source, said so.', 'IL:Israel'],
  ]);
  reads('is told by a surname that nothing follows', [['The goal of Viorel Moldovan (21st minute) counted.'], ['The goal of the Moldovan (21st minute) counted.', 'MD:Moldovan']]);
  reads('is known by the surname alone after the full name', [
    ['Michael Jordan won. Jordan smiled.'], ['Michael Jordan won. He then flew to meet the king in Jordan.', 'JO:Jordan'],
    ['Michael Jordan visited Amman. Jordan and the Jordanians welcomed him in Jordan.', 'JO:Jordan', 'JO:Jordanians', 'JO:Jordan'],
  ]);
  reads('is none where the given name is a verb, or the country no surname', [['Will Mexico pay?', 'MX:Mexico'], ['Mark Ukraine’s borders.', 'UA:Ukraine']]);
});
