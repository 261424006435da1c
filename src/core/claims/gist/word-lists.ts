/** Word tables of the gist: what stands before or beside the point of a sentence. */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map((phrase) => phrase.trim()));

/** Connectives a sentence may open with; the point stands without them. Longest first when matched. */
export const leadingConnectives = set(`but|and|yet|so|or|however|nevertheless|nonetheless|moreover|furthermore|in addition|additionally|besides|also|likewise|similarly|therefore|thus|hence|accordingly
 |consequently|as a result|as a consequence|for this reason|for that reason|for these reasons|in short|in sum|in conclusion|to conclude|in fact|indeed|in reality|in truth|for example|for instance|of course|to be sure
 |admittedly|granted|after all|at the same time|in other words|that is|in particular|in general|in this regard|in that regard|in this respect|in that respect|in this context|in that context|in this connection|in that connection
 |on the other hand|on the one hand|on the contrary|by contrast|in contrast|conversely|instead|rather|meanwhile|still|even so|that said|first|firstly|second|secondly|third|thirdly|fourth|finally|lastly|first of all|above all
 |most important|most importantly|more important|more importantly|worse|worse still|what is more|unfortunately|regrettably|sadly|fortunately|clearly|obviously|evidently|surely|certainly|undoubtedly|no doubt|frankly|ultimately
 |overall|then|now|again|once again|once more|well|simply put|put simply|all in all|on balance|by the same token|for one thing|because|for|not surprisingly|unsurprisingly|naturally|apparently|plainly|ironically|in turn|in effect|in practice|in principle|in essence|equally|as such`);

/** Hedges, between commas or at the beginning. */
export const hedges = set(`perhaps|maybe|arguably|possibly|presumably|seemingly|in a sense|in some ways|in some sense|to some extent|to a degree|to some degree|more or less|so to speak|as it were|in my view|in my opinion|in our view|in our opinion
 |to my mind|i think|i believe|i suspect|i submit|we believe|we think|it seems|it seems to me|it appears|it would seem|if anything|as it happens|in all likelihood|in all probability|sort of|kind of|somewhat|rather`);

/** Openings that only introduce the claim; “that” may follow. */
export const introductions = set(`i believe|i think|i argue|i contend|i submit|i am convinced|i am glad to say|i am sorry to say|i am happy to say|i am pleased to say|i am afraid|i fear|i know|i am confident|i am certain|i am sure|i hope|i suspect|i would argue|i would say|i want to stress|i want to emphasize|i must say|i maintain|i would like to stress|i would like to emphasize|i wish to stress
 |we believe|we think|we are convinced|we are confident|we firmly believe|we strongly believe|i firmly believe|i strongly believe|we consider|we hope|we stress|we emphasize|we reiterate|we note|we recall|we maintain|we know|we hold|we are certain|we would like to stress|we would like to emphasize|we must recognize|we must not forget|we should not forget|let us not forget|we have to recognize
 |it is clear|it is obvious|it is evident|it is true|it is certain|it is important to note|it is worth noting|it should be noted|it must be noted|it must be said|it must be remembered|it is well known|it is no secret|it is no accident|it is no coincidence|it is also clear|it is equally clear|it is therefore clear|it is often said|it is said|it is argued|it is often argued|it has been said|it has been argued|it seems|it appears|it seems clear|it follows|it goes without saying|it turns out|it may be
 |there is no doubt|there can be no doubt|there is no question|there is little doubt|there is no denying|the fact is|the truth is|the fact remains|the reality is|the point is|the problem is|the result is|the lesson is|the good news is|the bad news is|the bottom line is|my point is|my view is|our view is|my argument is|the reason is|this means|that means|this suggests|this shows|this implies|all this means|all of this means|experience shows|history shows|history suggests|evidence suggests|the evidence suggests|the evidence shows|make no mistake|let me be clear|let us be clear|suffice it to say|one might say|one could argue|some argue|some say|critics say|critics argue`);

/** Prepositions and subordinators that open a side clause before the main one, which holds without it. */
export const sideOpeners = set(`whether|in|on|at|during|over|with|despite|given|after|before|since|as|while|although|though|even though|even if|when|whenever|because|by|for|from|to|under|amid|amidst|following|according|thanks|through|throughout|unlike|like|beyond|beneath|behind|within|among|between|across|against|notwithstanding|owing|due|based|instead|rather|far|regardless|where|whereas|once|even|except|apart|aside|besides|contrary|compared|faced|having|being|viewed|seen|considering|regarding|concerning|upon|toward|towards|along|today|yesterday|recently`);

/** Openings without which the main clause would say more than the sentence does: “If …”, “Of nineteen ships, …”. */
export const neededOpeners = set('if|unless|until|without|of|only|provided');

/** Words that open something that can go: “, which …”, “, especially …”, “, including …”. */
export const asideOpeners = set('which|who|whom|whose|where|especially|particularly|notably|including|such|namely|along|together|based|led|one|as|like|a|an|the|not|from|with|without|in|by|at|despite|however|indeed|therefore|moreover|too|then|though|for|perhaps|among|made|supported|backed|driven|once|now|often|both|unlike|if|when|while|although|of|i|we|it|to|no|rather|even|much|still|nevertheless|nonetheless|on|under|through|after|before|given|thanks|since');

/** Words with which a finite verb phrase can begin. */
export const finiteVerbs = set(`is|are|was|were|am|be|will|would|shall|should|can|could|may|might|must|cannot|has|have|had|does|do|did|remains|remain|remained|needs|need|ought|seems|seem|became|becomes|become|makes|make|made|gives|give|gave|takes|take|took|means|mean|meant|requires|require|required|offers|offer|offered|shows|show|showed
 |won't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|couldn't|shouldn't|wouldn't|hasn't|haven't|hadn't|deserves|deserve|calls|call|called|demands|depends|depend|leads|led|leaves|left|keeps|kept|puts|set|sets|faces|poses|poses|presents|represents|constitutes|undermines|threatens|allows|lets|helps|serves|lies|stands|rests|comes|came|goes|went|brings|brought|creates|created|reflects|provides|provided|continues|continued|began|begins|fell|rose|grew|lost|won|broke|spent|cost|costs|paid|pays`);

/** A label does not end with one of these. */
export const danglers = set(`the|a|an|of|to|in|on|at|by|for|from|with|without|and|or|but|nor|as|that|than|which|who|whose|whom|is|are|was|were|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|not|no|its|their|his|her|our|my|your|this|these|those|into|over|under|about|between|among|against|through|toward|towards|if|because|while|when|where|so|such|more|most|very|too|also|both|either|neither|each|every|any|some|all|only|even|just|yet|it|they|we|he|she|i|there|do|does|did|cannot|upon|until|within|across|during|before|after|since|per|via|what|how|why|whether|rather|including|especially|particularly|like|many|much|other|another|new|already|existing|very|quite|greater|less|fewer|better|two|three|four|five|one|own|same|existing`);

/** Words before which a long sentence may be cut. */
export const clauseOpeners = set('of|because|if|when|while|although|though|unless|until|since|which|who|whose|where|whereas|but|and|or|so|yet|as|that|than|after|before|without|despite|given|rather|including|especially|particularly|such|with|through|in|for|from|to|under|among|between|against|on|at');

/** Of those, the ones that open a clause rather than a phrase: better places for a cut. */
export const strongOpeners = set('because|if|when|while|although|though|unless|until|since|which|who|whose|where|whereas|but|so|yet|after|before|despite|rather|including|especially|such');

const inflected = (verbs: string): string[] => verbs.split(' ').flatMap((verb) => [verb, /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`]);

/** Forms that are finite verbs wherever they stand, but after “to” and an auxiliary: those of verbs that are no nouns, and the pasts that are no participles. */
export const sureVerbs: ReadonlySet<string> = new Set([
  ...'is are was were am will would shall should can could may might must cannot ought has have had does do did isn\'t aren\'t wasn\'t weren\'t won\'t wouldn\'t shouldn\'t can\'t couldn\'t mustn\'t hasn\'t haven\'t hadn\'t doesn\'t don\'t didn\'t'.split(' '),
  ...inflected(`depend remain become seem require provide include exist contain allow enable create produce reduce prevent protect threaten undermine weaken strengthen deserve represent constitute reflect suggest imply reveal prove argue believe contend insist say think know
 understand forget remember decide choose agree accept reject deny admit refuse prefer expect assume consider regard give take bring keep get go come make see send sell buy write speak tell teach learn lose grow begin continue serve follow carry enjoy receive
 obtain possess belong consist arise occur happen appear tend fail succeed survive extend exceed encourage discourage invite persuade convince compel oblige forbid ensure maintain sustain preserve avoid ignore overlook misread assert deter discover sit live die
 deliver destroy disrupt earn eat endure expand impose improve inform introduce involve join obey oppose overstate perceive propose rely remind replace respond seek settle solve spend suffer warn explain describe define prohibit obscure confuse confirm concede
 contradict guarantee illustrate indicate invoke justify lack neglect observe omit offend presume pretend promote pursue quote recognize recognise recommend resemble resist retain satisfy select specify subsidise subsidize tolerate transform violate weigh`.replace(/\s+/g, ' ')),
  ...'pays wants lies asks adds finds calls stands costs rests works turns leads holds leaves puts runs faces helps treats feeds fills divides became took gave wrote went saw knew fell rose drew chose broke spoke began grew threw ate drove came ran sank swore tore wore woke forgot arose forbade stood said shook stole undertook overtook withdrew foresaw lay flew'.split(' '),
]);

/** Forms that are finite verbs or else participles or nouns; words in “-ed” are such too. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(`built held led left kept brought sent spent lost won paid bought sold met found felt set put cut dealt sought taught caught fought thought made told meant hit shut spread struck stuck understood heard drawn
 need needs cost mean means call demand demands offer offers show shows claim claims plan plans lead hold stand rest rests hope hopes fear fears want ask pay find help use uses work turn run leave rise rises fall falls start starts stop stops vote votes trade trades reach face
 raise raises reward rewards move moves point points matter matters bear bears feed harm harms supply supplies mistake mistakes result results report reports state states note notes answer answers force forces permit permits own owns measure measures miss misses`.split(/\s+/));

/** Hedges and connectives that are nothing else: they go without a comma, the connectives behind a verb (“should therefore plan”). */
export const loneHedges = set('perhaps|arguably|presumably|somewhat');
export const loneConnectives = set('therefore|thus|hence|consequently|accordingly|nevertheless|nonetheless|moreover|furthermore');

/** Words after which a finite verb belongs to a phrase, not to the subject. */
export const phraseOpeners = set('of|in|into|on|with|without|for|from|among|between|by|at|under|that|which|who|to|as|through|against|toward|about|over');

/** Words that open a clause of their own, with a verb of its own. */
export const relatives = set('which|who|whom|whose|where|when|because|if|whether|what|why|how|while|although|though|unless|whoever|whatever|whenever');

/** They open a clause of their own only where its subject follows. */
export const halfRelatives = set('as|than|before|after|since|until|once|so');

export const subjectPronouns = set('i|he|she|it|we|they|you|there');

/** A pronoun that is no object: what it follows without a comma is described by its clause, “the pledge | we made”. */
export const plainSubjects = set('i|he|she|we|they');

/** What stands behind one of these is no finite verb. */
export const determiners = set('the|a|an|this|these|those|its|their|his|her|our|my|your|no|every|each|any|some|such|both|all|most|many|more|of|in|by|for|with|from|on|at|as|than|very|newly|so');

export const joining = set('and|but|or|so|yet');

/** What may stand between the verbs of a group: “should not have been”. */
export const insideGroup = set('not|never|be|been|being|have|also|still|already|now|then|always|often|only|once|no|longer|ever|soon|all|well|rather|yet|at|least|better|best|so|too|much|more|most|thus|therefore|just|even');

export const negations = set('not|no|never|cannot|nor|none|nobody|nothing|neither|hardly|scarcely|without|few|little');

/** Words that turn what is said behind them: “it would be a mistake to conclude that P” is not P. */
export const turningWords = set('not|never|nobody|no|none|few|cannot|wrong|mistake|mistaken|folly|foolish|naive|error|hard|difficult|absurd|tempting|wrongly|falsely|mistakenly|denied|denies|hardly|if|pretend|to');

/** “My trustees’ position is that P”. */
export const positionNouns = set('position|view|argument|point|belief|claim|contention|conclusion|answer|case|objection|complaint|fear|worry|premise|message');

/** For a cut: words that open a clause, and those that open a part beside the {@link clauseOpeners}. */
export const openingClauses = set('that|which|who|whom|whose|where|when|if|because|whether|what|how|why|while|although|though|unless|until|since');
export const openingParts = set('into|about|over|by|across|during|toward|towards|upon|within|under|behind|beyond|what|how|whether|around|throughout|per');

/** Prepositions that a verb, an adjective or a {@link measures measure} may wait for. */
export const awaitedPrepositions = set('to|upon|of|on|with|by|for|from|in|into|against|as|at|than');

/** Words that wait for their “of”, “to” or “in”. */
export const measures = set('number|kind|sort|part|lack|form|act|one|degree|means|rule|series|range|similar|able|unable|likely|unlikely|ready|willing|subject|due|equal|contrary|close|prone|capable|aware|full|afraid|million|billion|hundred|thousand|percent|cent|more|less|chance|right|need|risk|way|idea');

/** Words with which the second half of a pair begins: “as … as”, “not … but”. */
export const pairEnds = set('than|but|as|and|or|nor|not');

/** Words that open a clause that describes a subject. */
export const describingClauses = set('because|that|which|who|whom|whose|if|whether|when|where|while');

/** Nouns and numbers that say nothing without what follows: “a degree [of trust]”. */
export const measureNouns = set('degree|kind|sort|number|lack|sense|series|lot|form|part|piece|absence|amount|majority|range|set|group|act|state|level|measure|source|risk|idea|notion|question|cost|price|end|use|one|most|many|some|all|none|half|each|much|those|dream|hope|right|power|art|want|need|age|rest|few|several|both|any|two|three|four|five|third|quarter|dozen|hundreds|thousands|millions|proportion|share|number|numbers|way|type|fact|theory');
