import assert from 'node:assert/strict';
import type { Organization } from '../../../src/core/analysis.js';
import { findPlaces } from '../../../src/core/entities/places.js';

function organizationsIn(text: string): readonly Organization[] {
  return findPlaces(text, { blocks: [], persons: [] }).organizations;
}

/** `id: surface, surface` of each organisation. */
function shown(text: string): string[] {
  return organizationsIn(text).map(({ id, mentions }) => `${id}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`);
}

describe('organisations that the text defines', () => {
  it('are known by their abbreviation from there on', () => {
    assert.deepEqual(shown('The Council for Regional Affairs (CRA) met. Later the CRA’s chair left; nobody at CRA minded.'), ['CRA: Council for Regional Affairs, CRA, CRA, CRA']);
    assert.equal(organizationsIn('The Council for Regional Affairs (CRA) met.')[0]?.name, 'Council for Regional Affairs');
  });

  it('are known by their full name too, where it comes again', () => {
    assert.deepEqual(shown('The Harbour Masters’ Forum (HMF) met. The Harbour Masters’ Forum adjourned.'), ['HMF: Harbour Masters’ Forum, HMF, Harbour Masters’ Forum']);
  });

  for (const bracket of ['(CRA)', '(“CRA”)', '("CRA")', '(the CRA)', '(hereinafter “CRA”)', '(or CRA)', '(CRA, founded in 1992)']) {
    it(`may be defined as ${bracket}`, () => {
      assert.deepEqual(shown(`The Council for Regional Affairs ${bracket} met. The CRA left.`), ['CRA: Council for Regional Affairs, CRA, CRA']);
    });
  }

  it('may have the abbreviation first', () => {
    assert.deepEqual(shown('The CRA (Council for Regional Affairs) met. The CRA left.'), ['CRA: CRA, Council for Regional Affairs, CRA']);
  });

  it('may skip small words and take two letters of one word', () => {
    assert.deepEqual(shown('The Movement of the Free Ports (MFP) and the Radio Commission (RaCo) agreed. MFP paid.'), ['MFP: Movement of the Free Ports, MFP, MFP', 'RaCo: Radio Commission, RaCo']);
  });

  it('leave a country in their name its place', () => {
    const text = 'The Maltese Dredging Authority (MDA) struck. The MDA won.';
    assert.deepEqual(shown(text), ['MDA: MDA, MDA']);
    assert.deepEqual(findPlaces(text, { blocks: [], persons: [] }).countries.map(({ code }) => code), ['MT']);
  });

  it('are the known ones where the full name is known, whatever the abbreviation', () => {
    assert.deepEqual(shown('The Association of Southeast Asian Nations (ASEAN) met. ASEAN left.'), ['ASEAN: Association of Southeast Asian Nations, ASEAN, ASEAN']);
    assert.deepEqual(shown('The Warsaw Treaty Organization (WTO) fell. The WTO had seven members.'), ['Warsaw Pact: Warsaw Treaty Organization, WTO, WTO']);
    assert.deepEqual(shown('The African Development Bank (ADB) lends. ADB is large.'), ['AfDB: African Development Bank, ADB, ADB']);
    assert.deepEqual(shown('The International Telecommunication Union (ITU) met. ITU left.'), ['ITU: International Telecommunication Union, ITU, ITU']);
  });

  it('are the known ones where the name differs a little', () => {
    const [opec, ...more] = organizationsIn('The Organization for Petroleum Exporting Countries (OPEC) met. OPEC left.');
    assert.deepEqual([opec?.id, opec?.name, opec?.mentions.length, more.length], ['OPEC', 'Organization of the Petroleum Exporting Countries', 2, 0]);
    assert.ok(opec!.members.includes('SA'));
  });

  it('are their own where a known abbreviation is given another meaning', () => {
    const [office] = organizationsIn('The Western Hemisphere Office (WHO) met. The WHO left.');
    assert.deepEqual([office?.name, office?.members], ['Western Hemisphere Office', []]);
  });

  it('are none where the bracket holds no abbreviation of the name, or the name is no organisation', () => {
    for (const text of ['The Council for Regional Affairs (XYZ) met.', 'The Council for Regional Affairs (CXY) met.', 'The Court (Co) met.', 'The Council for Regional Affairs (see below) met.', 'Small Green Apples (SGA) are cheap.', 'We met at the council for regional affairs (CRA).', 'An unclosed bracket (CRA']) {
      assert.deepEqual(shown(text), [], text);
    }
  });

  it('do not reach into longer words', () => {
    assert.deepEqual(shown('The Council for Regional Affairs (CRA) met. CRAFT and SCRA are others.'), ['CRA: Council for Regional Affairs, CRA']);
  });
});
