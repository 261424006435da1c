/** A demonym that names a language: “speaks Polish”, “in French.”, “Russian-speaking”. */
import { wordAfter, wordBefore } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const spoken = list('Afghan Albanian Amharic Armenian Azerbaijani Azeri Belarusian Bulgarian Burmese Chinese Croatian Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hungarian '
  + 'Icelandic Indonesian Irish Italian Japanese Kazakh Khmer Korean Kyrgyz Lao Latvian Lithuanian Macedonian Malagasy Maltese Mongolian Nepali Norwegian Persian Polish Portuguese Romanian Russian Samoan Scottish Serbian '
  + 'Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tajik Thai Tongan Turkish Turkmen Ukrainian Uzbek Vietnamese Welsh Soviet');
const onlyLanguage = list('Arabic Hebrew Mandarin Cantonese Farsi Hindi Urdu Latin Swahili Pashto Dari Tamil Yiddish Esperanto Tagalog Amharic Hausa English');
const speaking = list('speak speaks spoke spoken speaking learn learns learned learnt learning understand understands fluent teach teaches taught studied study studying read reads mispronounced');
const afterLanguage = list('language languages speaker speakers speaking word words phrase alphabet grammar vocabulary dialect dialects translation translations subtitles transliteration lessons idiom language-speaking proverb characters script');
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
    // “a French that she had from songs”: no person is “a French”.
    if (/^(?:a|an|little|some)$/.test(before.word) && /(?:sh|ch|ese)$/.test(form.form) && endsPhrase(occurrence)) return true;
    if (isSpokenSomehow(occurrence)) return true;
    if (before.word === 'from' && /^(?:into|to|by)$/.test(after.word) && /translat\w+\s+from\s+$/.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return true;
  }
  return form.form === 'English' && !(after.gap === '' && (english.has(after.word) || persons.test(after.word))) && !(before.word.toLowerCase() === 'the' && isPlural(occurrence)) && !isSaidOfPerson(occurrence);
}

/** “English auditors”; not “English speakers”. */
const persons = /^(?!speakers?$|readers?$|learners?$|teachers?$|tutors?$|majors?$|instructors?$|letters?$|chapters?$|papers?$|newspapers?$|numbers?$|characters?$|answers?$|orders?$)[a-z]{2,}(?:ors?|ers?|men|man|ants?|ists?|women|woman)$/;

/** “in halting Korean”, “speaks no French”, “taught herself Norwegian”, “switched to German”, “translated from the Dutch”, “Spanish for ‘boy’”. */
function isSpokenSomehow(occurrence: Occurrence): boolean {
  const { text, hit, before, after } = occurrence;
  if (after.gap === '' && after.word === 'for' && /^\s+for\s+[“"‘']/.test(text.slice(hit.end, hit.end + 8))) return true;
  if (!endsPhrase(occurrence)) return false;
  if (how.test(before.word)) return true;
  const verb = wordBefore(text, before.start);
  if (verb.gap !== '') return false;
  if (howMuch.test(before.word)) return speaking.has(verb.word.toLowerCase()) || /^(?:in|In)$/.test(verb.word);
  if (/(?:self|selves)$/.test(before.word)) return /^(?:taught|teach|teaches|teaching)$/.test(verb.word);
  if (/^(?:to|into)$/.test(before.word)) return /^(?:switch|switches|switched|switching|translate|translates|translated|translating|dubbed|lapsed|lapses|lapsing|reverted)$/.test(verb.word);
  return before.word === 'the' && verb.word === 'from' && /^(?:[Tt]ranslat\w+|adapted)$/.test(wordBefore(text, verb.start).word);
}

const how = /^(?:halting|fluent|broken|rusty|passable|flawless|faltering|impeccable|accented|schoolboy|schoolgirl|pidgin|colloquial|idiomatic|stilted|serviceable)$/;
const howMuch = /^(?:no|some|little|bad|good|better|perfect|excellent|poor|terrible|awful|decent|basic|only|both|also|mostly|mainly)$/;

/** “whether I was English”. */
function isSaidOfPerson({ text, before }: Occurrence): boolean {
  if (before.gap !== '' || !/^(?:am|is|are|was|were|be|being)$/.test(before.word)) return false;
  const subject = wordBefore(text, before.start);
  return subject.gap === '' && /^(?:I|he|she|we|they|you|who|He|She|We|They|You)$/.test(subject.word);
}

/** “Polish is also spoken there.” */
function isSpokenOf({ text, after }: Occurrence): boolean {
  return after.gap === '' && /^(?:is|was|are|were)$/.test(after.word) && /^\s+(?:also |still |widely |only |not |often |rarely )?(?:spoken|taught|an official language|the official language)\b/.test(text.slice(after.end, after.end + 40));
}

/** “Arabic, Russian and English”, “speaks Khmer, Thai and some Lao”: joined to a word that is nothing but a language, or to what is spoken. */
function isInListOfLanguages(occurrence: Occurrence): boolean {
  const { text, before, after } = occurrence;
  if (!endsPhrase(occurrence)) return false;
  let item = before;
  for (let i = 0; i < 6; i++) {
    const joined = item.gap === ',' && !joins.test(item.word) ? item : joins.test(item.word) ? wordBefore(text, item.start) : null;
    if (!joined || !/^,?$/.test(joined.gap)) break;
    if (onlyLanguage.has(joined.word)) return true;
    if (!spoken.has(joined.word)) break;
    item = wordBefore(text, joined.start);
    if (item.gap === '' && (speaking.has(item.word.toLowerCase()) || /^(?:in|into)$/.test(item.word))) return true;
  }
  const next = after.gap === ',' ? after.word : /^(?:and|or)$/.test(after.word) && after.gap === '' ? wordAfter(text, after.end).word : '';
  return onlyLanguage.has(next);
}

const notDescribed = /^(?:and|or|but|at|in|on|with|to|as|well|fluently|badly|poorly|better|when|because|for|before|after|than|only|is|was|are|were|from|by|that|who|so|nor|while|though|if|since)$/;

/** A noun follows: “read Chinese newspapers” is still the country's. */
function isPeople({ after }: Occurrence): boolean {
  return after.gap === '' && /^[a-z]/.test(after.word) && !notDescribed.test(after.word);
}

const joins = /^(?:and|or)$/;

/** Nothing that “Polish” could describe follows: neither “Polish-built” nor “Polish and Czech mines”. */
function endsPhrase(occurrence: Occurrence): boolean {
  const { text, hit, hits, index, after } = occurrence;
  if (/[-–]/.test(text[hit.end] ?? '')) return false;
  let last = hit;
  for (let next = index + 1; next < hits.length && /^,?\s*(?:and |or )?$/.test(text.slice(last.end, hits[next]!.start)); next++) last = hits[next]!;
  if (last !== hit) {
    const described = wordAfter(text, last.end);
    if (described.gap === '' && /^[a-z]/.test(described.word) && !notDescribed.test(described.word) && !afterLanguage.has(described.word)) return false;
  }
  return after.word === '' || after.gap !== '' || /^(?:and|or|but|on|at|to|that|as|with|by|for|is|was|than|because|when|before|after|only)$/.test(after.word);
}

function isPlural({ after }: Occurrence): boolean {
  return after.gap === '' && /^(?:are|were|have|had|and|who|will|would|themselves)$/.test(after.word);
}
