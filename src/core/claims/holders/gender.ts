/** Whether “he” or “she” can stand for somebody, as far as a name tells. */
import { givenNames, sharedNames, womensNames } from '../../entities/data/givenNames.js';

const menTitles = /^(?:mr|sir|lord|king|prince|baron|duke|count|pope|father|congressman|chairman|spokesman|gentleman|brother)$/;
const womenTitles = /^(?:mrs|ms|miss|dame|lady|queen|princess|baroness|duchess|countess|sister|congresswoman|chairwoman|spokeswoman)$/;

function genderOf(name: string): 'he' | 'she' | null {
  for (const word of name.split(/\s+/)) {
    const bare = word.replace(/\.$/, '');
    const title = bare.toLowerCase();
    if (menTitles.test(title)) return 'he';
    if (womenTitles.test(title)) return 'she';
    if (!givenNames.has(bare) || sharedNames.has(bare)) continue;
    return womensNames.has(bare) ? 'she' : 'he';
  }
  return null;
}

/** @param pronoun in lower case: “he”, “his”, “him”, “she”, “her”; others stand for anybody. @param name as the text calls somebody: a title or a given name tells. */
export function mayStandFor(pronoun: string, name: string): boolean {
  const said = /^(?:he|his|him)$/.test(pronoun) ? 'he' : /^(?:she|hers?)$/.test(pronoun) ? 'she' : null;
  return said === null || (genderOf(name) ?? said) === said;
}
