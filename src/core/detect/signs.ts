/** What speaks for a policy text and against it. Weights add up in log-odds; these were set by hand, those of what is counted were fitted: see detect.ts. */

export interface Sign {
  /** Shown to the reader as a reason. */
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
  /** How many matches it takes; one where not given. */
  readonly atLeast?: number;
  /** The matches are counted per 6,000 characters: in a long text a few prove nothing. */
  readonly scaled?: boolean;
}

/** Signs of form: who speaks to whom, and where it was printed. Each counts once. */
export const signsFor: readonly Sign[] = [
  { name: 'byline', weight: 1, pattern: /^[ \t]*(?:By|BY|Written by|Author:)(?:[ \t]+(?:and|\p{Lu}[\p{L}.’'-]*),?){2,9}[ \t]*$/mu },
  { name: 'reply', weight: 1.3, pattern: /^[ \t]*(?:In Response To|Responses?|Repl(?:y|ies)|A (?:Reply|Response|Rejoinder)(?: to)?\b.*|(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Repl(?:y|ies)|Responds?))[ \t]*:?$/mu },
  { name: 'letters', weight: 1.6, pattern: /^[ \t]*(?:To the Editors?\b|Letters? to the Editor|Dear (?:Editor|Prime Minister|(?:Mr|Madam|Mr\. |Madam )?\.? ?(?:President|Secretary|Chair\w*)|Senator|Minister)|SIR[,—–-]|Sir[,—–]|An open letter)/m },
  { name: 'delegations', weight: 3, pattern: /^[ \t]*(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Prince|Sheikh|Baroness|Lord)\.?[ \t][^\n:()]{2,50}\((?:\p{Lu}[^()\n]{2,60})\)(?:[ \t]*\([^()\n]{3,60}\))?[ \t]*:/mu },
  { name: 'record', weight: 2, pattern: /^[ \t]*(?:The (?:Acting )?(?:President|Chair(?:man|woman|person)?|Speaker|Secretary-General|Presiding Officer)|(?:SENATOR|REPRESENTATIVE|CHAIR(?:MAN|WOMAN)?|Mr\.|Ms\.|Mrs\.|Senator|Representative) [\p{Lu}][\p{L}’'-]+)[ \t]*[:.](?=[ \t])/mu, atLeast: 2 },
  { name: 'address', weight: 2, pattern: /\b(?:Mr\.?|Madam|Mister) (?:President|Speaker|Chair(?:man|woman|person)?|Secretary-General)\b|\bMembers of (?:the )?(?:Congress|Parliament|Committee|Council|General Assembly|Security Council)\b|\b[Mm]y fellow (?:\p{Lu}\p{L}+|citizens)|\bRanking Member\b|\bExcellenc(?:y|ies)\b|\b[Dd]istinguished (?:Members|delegates|guests|colleagues)\b|\bfellow citizens\b/u },
  { name: 'testimony', weight: 1.5, pattern: /\b(?:thank you for the (?:opportunity|invitation) to (?:testify|appear|speak)|(?:written|prepared) (?:statement|testimony|remarks)|Statement (?:of|by)|Testimony (?:of|before)|Remarks by|testify before)\b/i },
  { name: 'biography', weight: 1, pattern: /^[ \t]*(?:The (?:writer|author) (?:is|was|teaches)|(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:is|was|served as|teaches) (?:an? |the )?(?:\w+ ){0,3}(?:fellow|professor|director|minister|ambassador|senator|economist|scholar|columnist|adviser|advisor|member|chair|president|secretary|researcher|analyst))\b/mu },
];

/** Signs of other kinds of text. Each counts once. */
export const signsAgainst: readonly Sign[] = [
  { name: 'licence', weight: 6, pattern: /\b(?:Permission is hereby granted|WITHOUT WARRANT|Licensed under the|GNU (?:Lesser |Affero )?General Public License|Redistribution and use in source|copyright notice|Creative Commons|Open Database License|CC0|sublicen[cs]e)\b/i },
  { name: 'mail', weight: 4, pattern: /^(?:From|To|Cc|Subject|Date|Message-ID|Received|Return-Path|Reply-To|Content-Type):[ \t]|^From \S+@?\S* \w{3} \w{3}/gm, atLeast: 3 },
  { name: 'code', weight: 4, pattern: /(?:[{}]|[)\]"'`];|=.*;)[ \t]*$|^[ \t]*(?:import|def|class|function|const|#include|#!|return|public|package|use|fn|if) ?.*[({:;]$|^[ \t]*(?:import|from|#include|package) [\w."<>/{} ,*]+;?$|<\/?\w{1,20}[^<>\n]{0,200}>$/gm, atLeast: 5, scaled: true },
  { name: 'terms', weight: 4, pattern: /\b(?:these Terms|Terms (?:of|and) (?:Service|Use|Conditions)|your (?:account|device)|our (?:Service|website)|Privacy Policy|you agree (?:to|that))\b/gi, atLeast: 3, scaled: true },
  { name: 'minutes', weight: 3, pattern: /^[ \t]*(?:Minutes of\b|Present:|Apologies\b|In attendance:|Any other business|Next meeting\b|Matters arising|The meeting (?:opened|closed|was opened))/gim, atLeast: 2 },
  { name: 'log', weight: 4, pattern: /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\[?\d\d:\d\d(?::\d\d)?\]?[ \t]|^\w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d/gm, atLeast: 3, scaled: true },
  { name: 'dialogue', weight: 2.5, pattern: /[,.!?]["”'’] (?:(?:he|she|I|they|\p{Lu}\p{L}+) (?:said|asked|replied|whispered|cried|answered|muttered|shouted)|(?:said|asked|replied|whispered|cried|answered|muttered) )/gu, atLeast: 2, scaled: true },
  { name: 'recipe', weight: 3, pattern: /^[ \t]*(?:[-*•][ \t]*)?\d[\d/., ]*(?:g|kg|ml|cl|dl|l|oz|lb|cups?|tbsp|tsp|tablespoons?|teaspoons?|cloves?)\b/gim, atLeast: 2, scaled: true },
  { name: 'manual', weight: 3.5, pattern: /\b(?:click|press|tap|unplug|install|download|plug in|battery|power (?:cord|button)|warranty|npm|pip|docker|apt)\b/gi, atLeast: 4, scaled: true },
  { name: 'curriculum vitae', weight: 3, pattern: /^[ \t]*(?:Curriculum Vitae|R[eé]sum[eé]|Education|(?:Work |Professional )?Experience|Employment(?: history)?|Skills|Languages|References|Publications|Interests)[ \t]*:?$/gim, atLeast: 3 },
  { name: 'travel', weight: 2.5, pattern: /\b(?:Day \d+|check[- ]?(?:in|out)|hotel|hostel|sightseeing|itinerary|airport|breakfast)\b/gi, atLeast: 4, scaled: true },
  { name: 'sport', weight: 3, pattern: /\b(?:(?:own|opening|winning|late|first|second) goals?|scor(?:ed?|ing|er)|kick-?off|half-?time|penalty (?:kick|shoot)|striker|midfielder|goalkeeper|equali[sz]er|league table|quarter-?finals?)\b/gi, atLeast: 3, scaled: true },
  { name: 'abstract', weight: 2.5, pattern: /\b(?:Methods?:|Results:|Conclusions?:|Background:|p ?[<=] ?0?\.\d|95% (?:CI|confidence)|doi:|Keywords:|n ?= ?\d+)/gi, atLeast: 2, scaled: true },
  { name: 'placeholder', weight: 5, pattern: /\blorem ipsum\b/i },
  { name: 'Markdown code', weight: 3, pattern: /^```|^\[?!\[[^\]]*\]\(/m },
];

/** File names that say what they are, whatever they hold. */
export const namesOfOtherKinds = /^(?:requirements[\w-]*|constraints|robots|humans|security|ads|licen[cs]e[\w.-]*|copying|copyright|notices?|third-?party[\w-]*|changelog|changes|news|history|readme|install|todo|cmakelists|authors|contributors|manifest|pkg-info|sources|version|thumbs|top_level|entry_points)(?:\.(?:txt|md|rst|text))?$|\.(?:log|csv|tsv|json|ya?ml|ini|cfg|conf|toml|xml|html?|eml|mbox|diff|patch|srt|vtt|sql|lock)(?:\.txt)?$/i;
