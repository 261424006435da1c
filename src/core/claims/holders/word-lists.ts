/** Word tables of reported speech: verbs and nouns that hand a claim to somebody, and words that judge it. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Every finite form and the past participle of regular verbs, and irregular forms as given. */
function inflect(verbs: string): string {
  return verbs.split(/\s+/).map((verb) => {
    if (verb.includes('/')) return verb.replaceAll('/', ' ');
    if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb} ${verb}es ${verb}ed`;
    if (/[^aeiou]y$/.test(verb)) return `${verb} ${verb.slice(0, -1)}ies ${verb.slice(0, -1)}ied`;
    return verb.endsWith('e') ? `${verb} ${verb}s ${verb}d` : `${verb} ${verb}s ${verb}ed`;
  }).join(' ');
}

/** Verbs that report what somebody holds, with a clause after them. */
export const reportVerbs = set(inflect(`argue claim contend assert maintain insist say/says/said state believe think/thinks/thought suggest warn write/writes/wrote/written note
  observe point declare allege propose recommend predict conclude fear hope acknowledge admit/admits/admitted concede deny/denies/denied stress emphasize emphasise underscore
  complain explain report announce tell/tells/told advocate posit postulate hold/holds/held reckon caution counter/counters/countered object protest reply respond retort remark
  assume presume imagine imply/implies/implied urge demand affirm reiterate estimate forecast/forecasts judge know/knows/knew see/sees/saw recall highlight feel/feels/felt
  charge accuse promise pledge vow lament worry/worries/worried doubt envision envisage fret/frets/fretted add confirm agree answer repeat remind quip/quips/quipped joke sneer snap/snaps/snapped grumble
  muse boast gloat scoff mutter murmur testify swear/swears/swore/sworn venture guess wager concur/concurs/concurred opine surmise conjecture speculate infer/infers/inferred rejoin volunteer sigh plead shrug/shrugs/shrugged grant rule fume suspect
  submit assure hint confide attest aver/avers/averred signal/signals/signalled preach clarify moan intimate inform profess calculate dispute contest reasoned/reasoned`));

/** Of those, verbs that take a clause without “that”. */
export const bareClauseVerbs = set(inflect('say/says/said think/thinks/thought believe argue contend claim insist warn predict suggest hope fear conclude maintain know/knows/knew assume note concede admit/admits/admitted agree reckon swear/swears/swore suspect surmise'));

/** Of those, verbs that only somebody who speaks, or something written, can be the subject of: whatever stands before them holds the claim. */
export const speakingVerbs = set(inflect(`argue claim contend assert maintain insist say/says/said state believe think/thinks/thought warn write/writes/wrote/written declare allege predict conclude fear hope
  acknowledge admit/admits/admitted concede deny/denies/denied stress complain explain announce advocate counter object protest reply retort respond caution urge reckon affirm reiterate
  lament worry/worries/worried fret/frets/fretted doubt add estimate tell/tells/told hold/holds/held note observe remark confirm agree promise pledge vow recall answer repeat remind quip/quips/quipped joke sneer snap/snaps/snapped
  grumble muse boast gloat scoff mutter murmur testify swear/swears/swore concur/concurs/concurred opine surmise conjecture speculate rejoin sigh shrug/shrugs/shrugged fume suspect
  submit assure hint confide attest aver/avers/averred preach clarify moan intimate inform calculate`));

/** Verbs that report a finding: of writings and inquiries only, as everybody finds things. */
export const findingVerbs = set('find finds found');

/** Who finds, beside the writings themselves: “the court found that”. */
export const inquirers = set('judge judges justice justices commissioner commissioners inspector inspectors auditor auditors ombudsman coroner magistrate magistrates jury arbitrator arbitrators office agency agencies authority bureau court courts circuit council institute inspectorate watchdog regulator regulators');

/** Verbs that turn their clause round: “denied that P” is not P. */
export const denyingVerbs = set(inflect('deny/denies/denied doubt dispute contest'));

/** Verbs whose object is what somebody wants done: “urges Japan to …”, “advocates a pact”, “calls for …”. */
export const demandVerbs = set(inflect('urge propose recommend advocate demand accuse want'));
export const callVerbs = set('call calls called appeal appeals appealed argue argues argued plead pleads pleaded press presses pressed');

/** Verbs that give somebody's word for a thing: “what X calls ‘…’”. */
export const namingVerbs = set(inflect('call term dub describe label name style/styles/styled characterize characterise/characterises/characterised'));

/** Verbs of seeing and judging a thing “as” something. */
export const seeingVerbs = set(inflect('see/sees/saw/seen view regard dismiss deride/derides/derided denounce condemn/condemns hail portray depict paint cast/casts present brand ridicule mock decry/decries/decried praise interpret perceive'));

/** Verbs by which somebody lays a thing to another's charge or credit, and the word that says what: “blames X | for Y”. */
export const ascribingVerbs: ReadonlyMap<string, RegExp> = new Map(([
  ['liken equate', /^(?:to|with)$/], ['attribute/attributes/attributed ascribe', /^to$/], ['blame fault chide criticise/criticises/criticised criticize commend credit/credits/credited reproach berate castigate', /^(?:for|with)$/],
] as const).flatMap(([verbs, link]) => [...set(inflect(verbs))].map((verb) => [verb, link] as const)));

/** Verbs of judging a thing to be another: “considers my field a marsh”. */
export const deemingVerbs = set(inflect('consider deem think/thinks/thought pronounce judge believe find/finds/found'));

/** What only somebody with a mind can be: “convinced that P”. */
export const convictions = set('convinced certain sure adamant persuaded confident afraid agreed agreement satisfied worried wary insistent hopeful sceptical skeptical emphatic unanimous fearful mindful optimistic doubtful positive concerned opinion view impression doubt granted unconvinced unpersuaded');

/** Views that are everybody's where such a word as “conventional” stands before them; and “those who say”. */
export const receivedViews = set('wisdom opinion view account consensus orthodoxy assumption belief those legend folklore rumour rumor theory answer explanation story gossip');

/** Participles by which a side clause reports: “…, arguing that P”. */
export const participles = set('arguing insisting maintaining contending claiming believing saying warning explaining noting adding complaining protesting asserting stressing concluding conceding admitting objecting fearing hoping predicting declaring reasoning convinced persuaded confident certain worried');

/** Verbs of saying with which a sentence may begin: “Wrote Kay in his minute: …”. */
export const openingVerbs = set('said says wrote writes warned warns added adds replied replies declared declares argued argues observed observes insisted insists explained explains concluded concludes answered answers announced recalled complained retorted');

/** Last words before a colon behind which somebody has their say: “begs to differ:”, “is unrepentant:”, “the union objected:”. */
export const speaksUp = set('differ follows disagree disagrees disagreed demur demurs demurred objects objected retorts retorted replies replied answers answered protests protested warns warned complains complained concludes concluded insists insisted explains explained blunt frank unrepentant adamant unmoved sceptical skeptical categorical emphatic candid dismissive scathing unconvinced defiant unapologetic');

/** What somebody takes, gives or makes before a colon and the claim: “takes a different line: P”. */
export const takenViews = set('line view answer explanation reply point case argument conclusion lesson warning reason reasons theory objection moral position verdict complaint');

/** Participles that report with nobody named: “it is argued that”. */
export const passiveParticiples = set('argued claimed said believed assumed asserted alleged contended suggested thought maintained held supposed presumed objected feared hoped reported often-said remarked insisted urged');

export const claimNouns = set(`argument arguments claim claims contention contentions view views proposal proposals assertion assertions belief beliefs thesis case suggestion suggestions position idea
  ideas notion prediction predictions warning warnings insistence charge charges allegation allegations conviction conclusion conclusions assumption assumptions premise hypothesis theory opinion
  recommendation recommendations prescription diagnosis critique criticism objection objections complaint reasoning logic point contention statement statements assessment hope fear fears demand call plea promise promises pledge pledges confidence faith certainty optimism pessimism expectation worry worries suspicion suspicions impression remedy remedies finding findings answer reply retort verdict explanation line rejoinder excuse defence defense rejoinder anxiety dread boast feeling refrain`);

/** Of those, nouns for claims that a writer hands to others even where nobody is named: “the notion that P is a myth”. */
export const strangeClaimNouns = set('claim claims case position notion idea argument contention assertion belief myth assumption objection charge allegation suggestion theory complaint fear refrain slogan accusation presumption supposition view opinion mantra wisdom orthodoxy line rumour rumor');

/** Verbs by which somebody has such a claim: “cling to the belief that”. */
export const holdingVerbs = set('cling clings clung subscribe subscribes subscribed share shares shared express expresses expressed voice voices voiced advance advances advanced make makes made press presses pressed hold holds held defend defends defended embrace embraces embraced repeat repeats repeated echo echoes echoed revive revives revived recycle recycles recycled rehearse rehearses rehearsed parrot parrots parroted endorse endorses endorsed adopt adopts adopted entertain entertains entertained peddle peddles promote promotes spread spreads take takes took taken incline inclines inclined');

/** What somebody wrote or said, as a whole. */
export const workNouns = set('article articles essay essays book books piece paper report letter response reply analysis account contribution work speech review column commentary remarks testimony critique vision plan approach framework');

export const viewNouns = set('view views opinion words eyes judgment judgement account telling reading estimation assessment estimate estimates reckoning admission lights phrase formulation mind');

/** People without a name who hold views. */
export const groupNouns = set(`critics critic opponents opponent proponents proponent supporters supporter advocates advocate skeptics sceptics skeptic sceptic experts expert analysts analyst observers
  observer officials official scholars scholar economists economist historians historian commentators commentator pundits pundit leaders leader politicians politician lawmakers lawmaker senators senator
  policymakers policymaker diplomats diplomat generals general strategists strategist researchers researcher scientists scientist academics academic theorists theorist realists realist liberals conservatives
  hawks doves optimists pessimists detractors defenders enthusiasts hardliners hard-liners moderates activists journalists reporters editors authors author writers writer people voters citizens
  representative representatives ambassador ambassadors minister ministers president chairman chairwoman spokesman spokeswoman spokesperson secretary governor governors envoy delegation delegations
  government governments administration authorities regime opposition party council commission committee ministry department court judges judge report reports study studies survey think-tanks
  allies partners adversaries friends rivals neighbors neighbours gentlemen gentleman colleagues colleague predecessors predecessor framers adversary advisers adviser aides aide lawyers lawyer jurists
  federalists anti-federalists unionists republicans democrats union unions workers strikers protesters farmers teachers doctors firms industry association lobby parents residents nationalists isolationists interventionists reformers readers reader`);

/** Those of them that are writings, not people: “the report says”. */
export const sourceNouns = set('release memo memorandum inquiry audit tribunal panel court commission report reports study studies survey surveys paper analysis estimates estimate assessment document communiqué communique statement resolution figures poll polls review newspaper press media');

export const quantifiers = set('some many others most several both everyone everybody those others anyone someone somebody');
export const nobodyWords = set('nobody none no-one few neither no');

export const firstPersons = set("i we i've i'd i'm i'll we've we'd we're we'll");
export const personPronouns = set('he she');
export const groupPronouns = set('they');
export const firstPossessives = set('my our');
export const personPossessives = set('his her');
export const groupPossessives = set('their');

export const auxiliaries = set('has have had would will may might could can should do does did is are was were be been must shall');
export const clauseMarkers = set('is are was were be will would can could should must may might has have had shall cannot does do did ought need needs remains remain');
/** Words after which a new clause begins. */
export const subordinators = set('that because if when while although though since where whereas than whether how why what as until unless before after so');

/** Prepositions that open a phrase before or behind a noun. */
export const phraseOpeners = set('of in at from to on for within outside by with against between among about over under toward towards near through during since after before despite without into upon across');

/** What cannot speak though grammar lets it. */
export const unspeakingSubjects = set('it this that there which what these here evidence experience history logic situation fact result results data figures years days times reason reasons hope events needs times problems changes conditions circumstances facts findings developments nothing something everything');

export const adverbs = set('also often still now then always even himself herself themselves itself rightly wrongly again once sometimes never not ever further only just too long thus therefore however indeed well all');

/** Capitals at the beginning of a sentence that belong to no name. */
export const sentenceStarters = set(`but yet and while as if although though however so because since when still indeed thus instead even like for in on at by with from to of the a an this that these those
  nor or not what who whom whose which where why how whether after before during despite unlike given moreover furthermore nevertheless nonetheless therefore hence here there it its
  first second third finally perhaps maybe today yesterday recently then once also only some many most all both each every no few several such other others another`);

/** Words that give a point away. */
export const concedingAdjectives = set('right correct persuasive compelling convincing valid sound');
export const concedingAdverbs = set('rightly correctly wisely justly accurately persuasively convincingly usefully helpfully properly aptly');
export const approvingAdjectives = set('appropriate admirable valuable thoughtful welcome laudable commendable valid fair insightful perceptive excellent useful legitimate cogent powerful thorough important compelling persuasive');

/** Words that turn against a point. */
export const opposingAdjectives = set('wrong mistaken flawed misguided false untenable unpersuasive unconvincing naive naïve misplaced premature incorrect unfounded dubious misleading unrealistic shortsighted short-sighted fallacious groundless baseless implausible absurd dangerous incomplete inadequate insufficient questionable simplistic counterproductive irrelevant belied refuted debunked disproved contradicted');
export const opposingAdverbs = set('wrongly mistakenly falsely incorrectly erroneously naively misleadingly unfairly');
export const opposingVerbs = set(inflect(`overlook ignore miss neglect underestimate overestimate overstate understate exaggerate misread/misreads misunderstand/misunderstands/misunderstood misrepresent mischaracterize mischaracterise/mischaracterises/mischaracterised
  misjudge misdiagnose misconstrue misstate conflate confuse discount/discounts/discounted dismiss downplay/downplays/downplayed disregard/disregards/disregarded distort/distorts/distorted fail collapse crumble contradict founder/founders/foundered err/errs/erred forget/forgets/forgot evade dodge duck caricature belittle romanticize romanticise trivialize trivialise sidestep/sidesteps/sidestepped elide omit/omits/omitted`));
