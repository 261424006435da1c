import assert from 'node:assert/strict';
import { displayName, readName, wholeName } from '../../../../src/core/entities/names/names.js';

describe('personal names', () => {
  for (const [line, name, surname] of [
    ['Ines Okonjo, The Quay', 'Ines Okonjo', 'Okonjo'],
    ['Pieter van den Hoek and others', 'Pieter van den Hoek', 'van den Hoek'],
    ['Samira al-Khatib', 'Samira al-Khatib', 'al-Khatib'],
    ['Yusuf ibn Rashid writes', 'Yusuf ibn Rashid', 'ibn Rashid'],
    ['T.S. Obuya', 'T.S. Obuya', 'Obuya'],
    ['R. J. Keller', 'R. J. Keller', 'Keller'],
    ['Walter P. Dunmore Jr., a lawyer', 'Walter P. Dunmore Jr.', 'Dunmore'],
    ['Dr. Élodie Brandt-Müller, PhD', 'Élodie Brandt-Müller', 'Brandt-Müller'],
    ['Ambassador Sir Alan Frobisher', 'Alan Frobisher', 'Frobisher'],
    ['Choi Min-jung', 'Choi Min-jung', 'Choi'],
    ['Zhou Lihua', 'Zhou Lihua', 'Zhou'],
    ['Lee Hsin Yi', 'Lee Hsin Yi', 'Lee'],
    ['Henry “Hal” Corrigan', 'Henry “Hal” Corrigan', 'Corrigan'],
    ['Gina KellerEditor', 'Gina Keller', 'Keller'],
    ['Gina KellerPaul Sanni, The Quay', 'Gina Keller', 'Keller'],
    ['Gina Keller March 18 at noon', 'Gina Keller', 'Keller'],
    ['Gina Keller Senior Reporter', 'Gina Keller', 'Keller'],
    ['Gina Keller@gkeller', 'Gina Keller', 'Keller'],
    ['GINA KELLER HOW is it possible', 'GINA KELLER', 'KELLER'],
    ['Van der Laan replies', 'Van der Laan', 'Van der Laan'],
    ['Mr. de Castel (France)', 'de Castel', 'de Castel'],
    ['Park Su-jin', 'Park Su-jin', 'Park'],
    ['Ilse Brandt-Marchuk, Fellow', 'Ilse Brandt-Marchuk', 'Brandt-Marchuk'],
    ['Odile Renner-Martin', 'Odile Renner-Martin', 'Renner-Martin'],
    ['Jo Lund-Janssen and others', 'Jo Lund-Janssen', 'Lund-Janssen'],
    ['Hana Decker', 'Hana Decker', 'Decker'],
    ['Gina KellerMarch 18', 'Gina Keller', 'Keller'],
    ['Gina KellerDec. 18', 'Gina Keller', 'Keller'],
    ['Hon. Ma. Teresa V. Ocampo-Reyes, Judge', 'Ma. Teresa V. Ocampo-Reyes', 'Ocampo-Reyes'],
    ['Wm. Harrow, Esq.', 'Wm. Harrow', 'Harrow'],
  ] as const) it(`reads “${line}”`, () => assert.deepEqual([readName(line, 0)?.text, readName(line, 0)?.surname], [name, surname]));

  for (const line of ['by Friday', 'The Council', 'Monday Morning', 'How It Works', '2019', '', 'keller']) it(`reads no name from “${line}”`, () => assert.equal(readName(line, 0), null));

  it('weighs menus and places below people', () => {
    for (const line of ['Privacy Policy', 'Middle East', 'United States', 'Real Estate', 'Contact Us', 'Staff Reporters']) assert.ok((wholeName(line)?.evidence ?? -1) < 0, line);
    for (const line of ['Gina Keller', 'Dr. Obi Nwosu', 'T.S. Obuya Jr.']) assert.ok(wholeName(line)!.evidence > 0.4, line);
  });

  it('weighs cities, organisations and offices below people, and two surnames as a sign of one', () => {
    for (const line of ['Kuala Lumpur', 'Addis Ababa', 'New York', 'Rio de Janeiro', 'Amnesty International', 'Visiting Scholar', 'Adjunct Professor']) assert.ok(wholeName(line)!.evidence < -1.2, line);
    assert.ok(wholeName('Zsolka Wrenk-Ostrava')!.evidence > wholeName('Zsolka Wrenk')!.evidence);
    assert.ok(wholeName('Northern Sino-Latvian')!.evidence < 0);
  });

  it('shows names in capitals as readers expect them', () => {
    assert.equal(displayName('JANE VAN DER BERG'), 'Jane van der Berg');
    assert.equal(displayName('ADA O’NEIL-MCDONALD III'), 'Ada O’Neil-Mcdonald III');
    assert.equal(displayName('G.H. LUND'), 'G.H. Lund');
    assert.equal(displayName('Jane van der Berg'), 'Jane van der Berg');
  });
});
