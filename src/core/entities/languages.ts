/** A demonym that names a language: “speaks Polish”, “in French.”, “Russian-speaking”. */
import { wordAfter, wordBefore } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const spoken = list('Afghan Albanian Amharic Armenian Azerbaijani Azeri Belarusian Bulgarian Burmese Chinese Croatian Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hungarian '
  + 'Icelandic Indonesian Irish Italian Japanese Kazakh Khmer Korean Kyrgyz Lao Latvian Lithuanian Macedonian Malagasy Maltese Mongolian Nepali Norwegian Persian Polish Portuguese Romanian Russian Samoan Scottish Serbian '
  + 'Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tajik Thai Tongan Turkish Turkmen Ukrainian Uzbek Vietnamese Welsh Soviet');
const onlyLanguage = list('Arabic Hebrew Mandarin Cantonese Farsi Hindi Urdu Latin Swahili Pashto Dari Tamil Yiddish Esperanto Tagalog Amharic Hausa English');
const speaking = list('speak speaks spoke spoken speaking learn learns learned learnt learning understand understands fluent teach teaches taught studied study studying read reads mispronounced');
const afterLanguage = list('language languages speaker speakers speaking word words phrase alphabet grammar vocabulary dialect dialects translation translations subtitles transliteration lessons idiom language-speaking proverb');
/** What makes “English”, which mostly is the language, the people or the state. */
const english = list('Crown crown king kings king\'s queen queens throne law laws common government parliament Parliament army navy fleet troops soldiers forces team side captain players player footballer football cricket rugby '
  + 'town towns city village countryside county coast people colonies colonists settlers monarchy constitution court courts history politics press politicians aristocracy nobility club clubs league championship champions fans coach manager');

export function isLanguage(occurrence: Occurrence): boolean {
  const { text, hit, form } = occurrence;
  if (!spoken.has(form.form)) return false;
  if (/^[-–](?:[Ll]anguage|[Ss]peak|[Mm]edium|[Ss]ubtitled)/.test(text.slice(hit.end, hit.end + 10))) return true;
  const { after, before } = occurrence;
  if (isSpokenOf(occurrence) || isInListOfLanguages(occurrence)) return true;
  if (after.gap === '' && afterLanguage.has(after.word)) return true;
  if (before.gap === '') {
    if (speaking.has(before.word.toLowerCase()) && !isPeople(occurrence)) return true;
    if (/^(?:fluently|broken|fluent|Mandarin|Brazilian|Swiss|medieval|Old|Middle)$/.test(before.word) && form.form !== 'Soviet' && /^(?:English|German|French|Chinese|Dutch|Irish|Greek|Persian)$/.test(form.form) && !isPeople(occurrence)) return true;
    if (/^(?:in|into|In)$/.test(before.word) && endsPhrase(occurrence)) return true;
    if (before.word === 'from' && /^(?:into|to|by)$/.test(after.word) && /translat\w+\s+from\s+$/.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return true;
  }
  return form.form === 'English' && !(after.gap === '' && english.has(after.word)) && !(before.word.toLowerCase() === 'the' && isPlural(occurrence));
}

/** “Polish is also spoken there.” */
function isSpokenOf({ text, after }: Occurrence): boolean {
  return after.gap === '' && /^(?:is|was|are|were)$/.test(after.word) && /^\s+(?:also |still |widely |only |not |often |rarely )?(?:spoken|taught|an official language|the official language)\b/.test(text.slice(after.end, after.end + 40));
}

/** “Arabic, Russian and English”: beside a word that is nothing but a language. */
function isInListOfLanguages(occurrence: Occurrence): boolean {
  const { text, before, after } = occurrence;
  if (!endsPhrase(occurrence)) return false;
  const joined = before.gap === ',' ? before.word : /^(?:and|or)$/.test(before.word) && before.gap === '' ? wordBefore(text, before.start).word : '';
  if (onlyLanguage.has(joined)) return true;
  const next = after.gap === ',' ? after.word : /^(?:and|or)$/.test(after.word) && after.gap === '' ? wordAfter(text, after.end).word : '';
  return onlyLanguage.has(next);
}

/** A noun follows: “read Chinese newspapers” is still the country's. */
function isPeople({ after }: Occurrence): boolean {
  return after.gap === '' && /^[a-z]/.test(after.word) && !/^(?:and|or|but|at|in|on|with|to|as|well|fluently|badly|poorly|better|when|because|for|before|after|than|only|is|was|from|by|that|who|so|nor)$/.test(after.word);
}

/** Nothing that “Polish” could describe follows. */
function endsPhrase({ after }: Occurrence): boolean {
  return after.word === '' || after.gap !== '' || /^(?:and|or|but|on|at|to|that|as|with|by|for|is|was|than|because|when|before|after|only)$/.test(after.word);
}

function isPlural({ after }: Occurrence): boolean {
  return after.gap === '' && /^(?:are|were|have|had|and|who|will|would|themselves)$/.test(after.word);
}
