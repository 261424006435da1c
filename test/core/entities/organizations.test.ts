import assert from 'node:assert/strict';
import { gazetteerWith } from '../../../src/core/entities/gazetteer.js';
import { findPlaces } from '../../../src/core/entities/places.js';

const { organizations } = gazetteerWith();

function idsIn(text: string): string[] {
  return findPlaces(text, { blocks: [], persons: [] }).organizations.map(({ id }) => id);
}

/** How many members each says it has; states only, and territories where they are members of their own. */
const sizes: Readonly<Record<string, number>> = {
  'UN': 193, 'UN General Assembly': 193, 'UN Security Council': 15, 'IMF': 191, 'World Bank': 189, 'WTO': 165, 'NATO': 32, 'EU': 27, 'Eurozone': 21, 'Schengen Area': 29, 'EEA': 30, 'EFTA': 4,
  'Council of Europe': 46, 'OSCE': 57, 'OECD': 38, 'G7': 7, 'G20': 19, 'BRICS': 10, 'SCO': 10, 'ASEAN': 11, 'EAS': 19, 'ASEAN Regional Forum': 26, 'APEC': 21, 'PIF': 18, 'AUKUS': 3, 'Quad': 4, 'Five Eyes': 5,
  'CPTPP': 12, 'RCEP': 15, 'IPEF': 14, 'SAARC': 8, 'BIMSTEC': 7, 'CIS': 9, 'CSTO': 6, 'EAEU': 5, 'GCC': 6, 'Arab League': 22, 'OIC': 57, 'OPEC': 11, 'African Union': 55, 'ECOWAS': 12, 'SADC': 16, 'EAC': 8, 'IGAD': 7,
  'COMESA': 21, 'CEMAC': 6, 'UEMOA': 8, 'Mercosur': 5, 'Andean Community': 4, 'CARICOM': 15, 'CELAC': 33, 'SICA': 8, 'Pacific Alliance': 4, 'Commonwealth of Nations': 56, 'CPLP': 9, 'Nordic Council': 5, 'Arctic Council': 8,
  'Visegrad Group': 4, 'Bucharest Nine': 9, 'Three Seas Initiative': 13, 'Joint Expeditionary Force': 10,
};

describe('the table of organisations', () => {
  for (const [id, size] of Object.entries(sizes)) {
    it(`gives ${id} ${size} members, and says when that was so`, () => {
      assert.equal(organizations.get(id)?.members.length, size);
      assert.match(organizations.get(id)!.membersAsOf, /^20\d\d-(?:0\d|1[012])$/);
    });
  }

  it('follows those who joined and left', () => {
    const isIn = (id: string, code: string): boolean => organizations.get(id)!.members.includes(code);
    assert.deepEqual([isIn('NATO', 'SE'), isIn('NATO', 'FI'), isIn('ASEAN', 'TL'), isIn('BRICS', 'ID'), isIn('SCO', 'BY'), isIn('Eurozone', 'BG'), isIn('Schengen Area', 'RO'), isIn('CPTPP', 'GB')], Array(8).fill(true));
    assert.deepEqual([isIn('EU', 'GB'), isIn('OPEC', 'AE'), isIn('OPEC', 'AO'), isIn('OPEC', 'QA'), isIn('ECOWAS', 'ML'), isIn('IGAD', 'ER'), isIn('Council of Europe', 'RU'), isIn('OAS', 'NI'), isIn('BRICS', 'AR')], Array(9).fill(false));
  });

  it('knows 150 beyond the best known, without those of a single state', () => {
    const named = new Set(['NATO', 'EU', 'UN', 'ASEAN', 'AUKUS', 'Quad', 'G7', 'G20', 'BRICS', 'African Union', 'OPEC', 'IAEA', 'IMF', 'World Bank', 'WTO', 'SCO', 'GCC']);
    for (const id of named) assert.ok(organizations.has(id), id);
    const more = [...organizations.values()].filter(({ id, members }) => !named.has(id) && members.length !== 1);
    assert.ok(more.length >= 150, String(more.length));
  });
});

describe('organisations', () => {
  it('are found by full name and by abbreviation, with and without points', () => {
    for (const [id, ...spellings] of [
      ['NATO', 'NATO', 'Nato', 'the North Atlantic Treaty Organization'], ['EU', 'the EU', 'the E.U.', 'the European Union'], ['IMF', 'the IMF', 'the I.M.F.', 'the International Monetary Fund'],
      ['UN', 'the UN', 'the U.N.', 'the United Nations'], ['G20', 'the G20', 'the G-20', 'the Group of Twenty'], ['IAEA', 'the IAEA', 'the International Atomic Energy Agency'], ['Pentagon', 'the Pentagon', 'the DoD', 'the U.S. Department of Defense'],
      ['OSCE', 'the OSCE', 'the Organisation for Security and Co-operation in Europe'], ['SCO', 'the SCO', 'the Shanghai Cooperation Organisation'], ['GCC', 'the GCC', 'the Gulf Co-operation Council'], ['Quad', 'the Quad', 'the Quadrilateral Security Dialogue'],
    ] as const) for (const spelling of spellings) assert.deepEqual(idsIn(`Nobody asked ${spelling} about it.`), [id], spelling);
  });

  it('include the organs and agencies of the United Nations', () => {
    const text = 'The Security Council, the UN General Assembly, ECOSOC, the UN Secretariat, the International Court of Justice, the Human Rights Council, UNHCR, UNICEF, UNESCO, UNRWA, the WHO, the FAO and the IAEA sent reports.';
    assert.deepEqual(idsIn(text), ['UN Security Council', 'UN General Assembly', 'ECOSOC', 'UN Secretariat', 'ICJ', 'UN Human Rights Council', 'UNHCR', 'UNICEF', 'UNESCO', 'UNRWA', 'WHO', 'FAO', 'IAEA']);
  });

  it('with a short abbreviation that means other things need their full name in the text', () => {
    assert.deepEqual(idsIn('The ECO label is on the box.'), []);
    assert.deepEqual(idsIn('The Economic Cooperation Organization met; the ECO adjourned.'), ['ECO']);
    assert.deepEqual(idsIn('In the west wing the EPC was cheap.'), []);
  });

  it('keep the countries in their names to themselves', () => {
    for (const text of ['The Bank of England waited.', 'The Organization of American States waited.', 'The African Union waited.', 'The Bank of Japan waited.']) {
      assert.deepEqual(findPlaces(text, { blocks: [], persons: [] }).countries, [], text);
    }
  });
});

describe('regions', () => {
  it('are recognised and are no countries', () => {
    const text = 'From the Indo-Pacific and the Balkans to the Sahel, the Levant, Latin America, Central Asia and the South China Sea.';
    const { countries, regions } = findPlaces(text, { blocks: [], persons: [] });
    assert.deepEqual(countries, []);
    assert.deepEqual(regions.map(({ name }) => name), ['Indo-Pacific', 'Balkans', 'Sahel', 'Levant', 'Latin America', 'Central Asia', 'South China Sea']);
  });
});
