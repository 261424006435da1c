/**
 * Names of one and the same state of which a text had better choose one: names it changed on its own request, other spellings and translations of its name.
 * By ISO code. Official long forms and everyday short forms (“United States”, “America”) go well together and are not listed, nor are parts
 * of a state (“England”), nor earlier states on its soil (“Soviet Union”).
 */
export const rivalNames: Readonly<Record<string, readonly string[]>> = {
  BY: ['Belarus', 'Belorussia', 'Byelorussia'],
  CI: ['Côte d’Ivoire', 'Cote d’Ivoire', 'Ivory Coast'],
  CV: ['Cabo Verde', 'Cape Verde'],
  CZ: ['Czechia', 'Czech Republic'],
  KG: ['Kyrgyzstan', 'Kirghizia', 'Kirgizia', 'Kirghizstan'],
  KH: ['Cambodia', 'Kampuchea'],
  LK: ['Sri Lanka', 'Ceylon'],
  MD: ['Moldova', 'Moldavia'],
  MK: ['North Macedonia', 'Macedonia', 'Republic of North Macedonia'],
  MM: ['Myanmar', 'Burma'],
  NL: ['Netherlands', 'Holland'],
  SZ: ['Eswatini', 'Swaziland'],
  TL: ['Timor-Leste', 'Timor Leste', 'East Timor'],
  TM: ['Turkmenistan', 'Turkmenia'],
  TR: ['Türkiye', 'Turkiye', 'Turkey'],
  TW: ['Taiwan', 'Formosa'],
};
