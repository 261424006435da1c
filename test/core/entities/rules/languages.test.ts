import { reads } from '../../../support/countryMentions.js';

describe('a demonym that names a language', () => {
  reads('is told by a verb of speaking before it', [['She speaks Polish.'], ['He learned Japanese at school.'], ['They read Chinese newspapers.', 'CN:Chinese']]);
  reads('is told by what follows it', [['The Russian alphabet is older.'], ['A German dictionary of Danish words.', 'DE:German'], ['Turkish-speaking villages voted.'], ['The Russian army is older.', 'RU:Russian'], ['A toast to the Danish\n\nlanguage lessons at nine', 'DK:Danish']]);
  reads('is told by “in” and the end of the phrase', [['The law is written in French.'], ['It was published in German and withdrawn.'], ['It was published in German newspapers.', 'DE:German']]);
  reads('is told by “is spoken”', [['Finnish is still spoken there.'], ['Finnish is the mood there.', 'FI:Finnish']]);
  reads('is told by a list with words that are only languages', [['Signs in Arabic, Russian and Hebrew.'], ['The forms came in Urdu, Nepali or Hindi.'], ['She met Greek, Russian and Danish farmers.', 'GR:Greek', 'RU:Russian', 'DK:Danish']]);
  reads('is told by a list of what is spoken', [['He speaks Khmer, Thai and Lao.'], ['He met Thai and Lao officials.', 'TH:Thai', 'LA:Lao']]);
  reads('is told by an article that no person could have', [['She had a French that she had from songs.'], ['A little Spanish with a lot of gestures.'], ['She met a Russian that she knew from school.', 'RU:Russian']]);
  reads('is told by “fluent” and old stages', [['In broken English he asked for water.'], ['They asked in broken French.'], ['Swiss German is hard.', 'CH:Swiss'], ['Swiss German farmers left.', 'CH:Swiss', 'DE:German'], ['They asked about broken French promises.', 'FR:French']]);
  reads('is none where what it describes comes later', [
    ['An engine with a Swedish-built pump.', 'SE:Swedish'], ['A British-registered yacht and an Irish-led crew.', 'GB:British', 'IE:Irish'], ['Trains stop in French and Danish towns.', 'FR:French', 'DK:Danish'],
    ['It was read in Georgian, Armenian and Azeri villages.', 'GE:Georgian', 'AM:Armenian', 'AZ:Azeri'], ['It was printed in French and Danish.'], ['It was printed in the Arabic, Korean, French and English languages.'], ['Songs in Russian, Polish and Czech.'],
  ]);
  reads('is told by how it is spoken', [
    ['He said so in halting Korean.'], ['They speak no French.'], ['They speak bad Spanish at home.'], ['She taught herself Norwegian.'], ['He switched to German.'], ['A tale translated from the Dutch.'], ['It is Spanish for “boy”.'],
    ['They met no French.', 'FR:French'], ['He lost to German.', 'DE:German'], ['A man from the Dutch.', 'NL:Dutch'], ['It is Spanish for good.', 'ES:Spanish'], ['They trust bad Spanish banks.', 'ES:Spanish'],
  ]);
  reads('is told by “translated from”', [['The book was translated from Dutch into six others.'], ['The men came from Dutch into other hands.', 'NL:Dutch']]);
  reads('for English, unless people or a state are meant', [
    ['English is hard.'], ['The English word is short.'], ['English speakers laughed.'], ['English readers will smile.'],
    ['English troops landed.', 'GB:English'], ['Under English auditors the books were clean.', 'GB:English'], ['The English are polite.', 'GB:English'], ['She asked whether he was English.', 'GB:English'], ['The answer was English.'],
  ]);
});
