import assert from 'node:assert/strict';
import { findMentions } from '../../../../src/core/entities/authors/mentions.js';
import type { Person } from '../../../../src/core/entities/authors/mentions.js';

const person = (name: string, given: string, surname: string): Person => ({ id: name, name, given, surname });

function mentionsOf(text: string, ...persons: readonly Person[]): string[][] {
  const found = findMentions(text, persons);
  return persons.map(({ id }) => found.get(id)!.map(({ start, end }) => text.slice(start, end)));
}

describe('mentions of persons', () => {
  it('finds full names, surnames, titles and possessives', () => {
    const text = 'Ines Okonjo asks whether it pays. Okonjo’s answer is no; Ms. Okonjo has counted. “Okonjo,” she was told, “OKONJO counts.”';
    assert.deepEqual(mentionsOf(text, person('Ines Okonjo', 'Ines', 'Okonjo')), [['Ines Okonjo', 'Okonjo', 'Okonjo', 'Okonjo', 'OKONJO']]);
  });

  it('keeps two people of one surname apart by given name, then by the nearest antecedent', () => {
    const text = 'Ana Roe and Ben Roe disagree. Ben Roe writes first. Roe says yes. Ana Roe answers; Roe’s view is no, and A. Roe has reasons.';
    assert.deepEqual(mentionsOf(text, person('Ana Roe', 'Ana', 'Roe'), person('Ben Roe', 'Ben', 'Roe')), [['Ana Roe', 'Ana Roe', 'Roe', 'A. Roe'], ['Ben Roe', 'Ben Roe', 'Roe']]);
  });

  it('leaves a namesake alone', () => {
    assert.deepEqual(mentionsOf('Ana Roe writes. Sarah Roe does not, nor does her cousin Tim Roe. Roe does.', person('Ana Roe', 'Ana', 'Roe')), [['Ana Roe', 'Roe']]);
  });

  it('takes particles and Arabic articles along', () => {
    assert.deepEqual(mentionsOf('Pieter van den Hoek came. Van den Hoek thinks so; to van den Hoek it is plain.', person('Pieter van den Hoek', 'Pieter', 'van den Hoek')), [['Pieter van den Hoek', 'Van den Hoek', 'van den Hoek']]);
    assert.deepEqual(mentionsOf('Samira al-Khatib wrote. Al-Khatib said it, and Khatib’s friends repeated it.', person('Samira al-Khatib', 'Samira', 'al-Khatib')), [['Samira al-Khatib', 'Al-Khatib', 'Khatib']]);
  });

  it('reads initials and middle names', () => {
    assert.deepEqual(mentionsOf('Odile D. Renner spoke. ODR was right. Odile Dorothea Renner and O. D. Renner are one.', person('Odile D. Renner', 'Odile', 'Renner')), [['Odile D. Renner', 'ODR', 'Odile Dorothea Renner', 'O. D. Renner']]);
    assert.deepEqual(mentionsOf('Then G.H. Lund rose.', person('Gunnar H. Lund', 'Gunnar', 'Lund')), [['G.H. Lund']]);
  });

  it('reads a generation after the name, and a family name before it', () => {
    assert.deepEqual(mentionsOf('Walter Dunmore Jr. spoke; Dunmore was heard.', person('Walter Dunmore Jr.', 'Walter', 'Dunmore')), [['Walter Dunmore Jr.', 'Dunmore']]);
    assert.deepEqual(mentionsOf('Choi Min-jung spoke. Choi Sung-ho did not. Choi’s point stands.', person('Choi Min-jung', 'Min-jung', 'Choi')), [['Choi Min-jung', 'Choi']]);
  });

  for (const [name, given, surname, text, expected] of [
    ['Edith Brown', 'Edith', 'Brown', 'Edith Brown has a plan. Brown coal is cheap, and dark Brown paint is not. Brown argues that it must go. Mr. Brown agrees; unlike Brown, I do not. Brown University is silent.', ['Edith Brown', 'Brown', 'Brown', 'Brown']],
    ['Leila Jordan', 'Leila', 'Jordan', 'Leila Jordan writes about the river. In Jordan water is scarce, and Jordan is a kingdom. Jordan’s government objects. Jordan argues otherwise, and Jordan’s essay shows why.', ['Leila Jordan', 'Jordan', 'Jordan']],
    ['Piet Holland', 'Piet', 'Holland', 'Piet Holland was minister. Tulips from Holland are cheap; Holland exports them. As Holland said, they fade.', ['Piet Holland', 'Holland']],
    ['Susan Rice', 'Susan', 'Rice', 'Susan Rice spoke. Rice prices rose. Rice is food. Secretary Rice said so, and Rice contends that it is enough.', ['Susan Rice', 'Rice', 'Rice']],
    ['Ned Bush', 'Ned', 'Bush', 'Ned Bush spoke. The bush burned. President Bush said no; Bush warned us, but the Bush Foundation paid.', ['Ned Bush', 'Bush', 'Bush']],
  ] as const) it(`tells ${surname} the person from the word`, () => assert.deepEqual(mentionsOf(text, person(name, given, surname)), [expected]));

  it('finds nobody in nothing, and nothing of nobody', () => {
    assert.deepEqual(mentionsOf('', person('Ana Roe', 'Ana', 'Roe')), [[]]);
    assert.equal(findMentions('Ana Roe', []).size, 0);
  });
});
