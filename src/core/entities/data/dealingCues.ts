/** Words that show that a government is dealt with, by hand. */
import { inflected, words } from './governmentCues.js';

/** What is done to governments: “urged Beijing”, “accuses Moscow of”, “bypasses Kyiv”. Verbs of travel and of war are not here: cities are visited and besieged. */
const treatments = words(`
  urge press pressure accuse warn ask persuade convince tell allow force punish blame sanction criticize criticise condemn deter provoke appease help support back anger irk embarrass isolate engage recognise recognize counter confront defy
  prompt push encourage discourage compel antagonize antagonise alienate infuriate enrage annoy irritate alarm worry reassure assure challenge pressurize pressurise lobby implore beg invite notify inform oblige permit enable suspect
  trust distrust outmaneuver outmanoeuvre balance contain coerce blackmail rebuke betray let appeal oppose offer reward praise thank please placate woo court consult dissuade prod nudge spur tempt entice frustrate scold
  telephone phone pay lend owe sell hurt harm bypass stop arm rearm equip fund finance subsidise subsidize bribe buy cost suit serve favour favor forgive spare save rescue bail starve squeeze cripple strangle weaken strengthen embolden deprive
  lecture brief mollify mislead deceive cheat trick fool humiliate shame snub shun spurn rebuff ridicule mock ostracise ostracize bully threaten intimidate menace cow tame restrain constrain bind hamstring hobble handicap burden saddle
  obey follow emulate imitate copy mimic outbid outspend outflank outwit outlast outvote overrule ignore neglect overlook sideline exclude expel readmit admit accept welcome embrace forsake abandon desert ditch join rejoin deny grant
  underestimate overestimate misjudge misread misunderstand understand mistrust fear dread resent hate admire respect envy pity flatter humour cajole coax goad egg bait taunt needle unsettle unnerve rattle shock surprise astonish bewilder puzzle perplex
  console comfort compensate reimburse indemnify indebt bankrupt impoverish enrich advise counsel guide steer instruct order petition beseech sue indict prosecute charge fine denounce vilify demonise demonize
  accommodate satisfy indulge tolerate excuse absolve exonerate vindicate credit discredit delegitimise delegitimize legitimise legitimize commend congratulate applaud chide berate castigate chastise admonish upbraid rebuke reproach reprimand
  insult offend upset disappoint dismay distress perturb trouble bother disturb discomfit disconcert jolt sway influence manipulate exploit use prevent bar preclude confine corner unshackle aid assist bolster buttress prop sustain
  remind teach promise guarantee bill pester harass hound badger answer refute contradict rebut doubt believe outlive outdo rival match`);
export const treatedVerbs: ReadonlySet<string> = new Set([...inflected(treatments).filter((verb) => verb !== 'respecting'), 'give', 'gives', 'gave', 'giving', 'given', 'bought']);

/** Verbs that give, say or owe something to somebody, for a regular expression. */
export const dativeVerbs = '(?:g[ai]v(?:e|es|en|ing)|lends?|lent|lending|ow(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|sell(?:s|ing)?|sold|hand(?:s|ed|ing)?|ced(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|offer(?:s|ed|ing)?|den(?:y|ies|ied|ying)|grant(?:s|ed|ing)?|explain(?:s|ed|ing)?|complain(?:s|ed|ing)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|signal(?:s|led|ling)?|leav(?:e|es|ing)|yield(?:s|ed|ing)?|bow(?:s|ed|ing)?|entrust(?:s|ed|ing)?|outsourc(?:e|es|ed|ing)|dictat(?:e|es|ed|ing)|submit(?:s|ted|ting)?|extend(?:s|ed|ing)?|attribut(?:e|es|ed|ing)|assign(?:s|ed|ing)?|belong(?:s|ed)?|looks?|looked|looking)';

const under = (heads: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> => new Map(Object.entries(heads).map(([preposition, list]) => [preposition, new Set(words(list))]));

/** What a government is the aim of, by preposition: “sanctions on Moscow”, “a gift to Beijing”, “an ally of Damascus”. */
export const directedAt = under({
  against: 'sanctions case complaint force aggression tariffs retaliation retaliate retaliated allegations accusations charges hedge coalition measures campaign talks deal war dispute feud alliance suit claim claims embargo boycott appeal insurance grievances side sided siding vote voted votes',
  on: `call calls called calling urging pressure sanctions tariffs embargo dependent dependence reliant reliance rely relies relied relying depend depends depended prevail prevailed leverage restrictions imposed impose imposing hawks attack attacks blame hold grip hardliners
    line squeeze demands conditions burden curbs penalties lean leaned leaning spy spied spying hopes bet bets gamble costs`,
  without: 'peace settlement solution consensus future quorum ceasefire truce complete done happen',
  upon: 'call calls called calling depend depends depended imposed prevail prevailed pressure rely relied dependence dependent',
  over: 'leverage influence hold control power veto victory advantage pressure sway authority',
  for: 'support setback blow victory win problem problems challenge priority rebuke embarrassment defeat headache priorities dilemma concern loss called calls calling triumph cover stakes bad good weapons arms ammunition missiles tanks lesson lessons warning humiliation boon bonanza disaster insult price respite lifeline rescue bailout guarantee guarantees sympathy contempt apologist apologists shill mouthpiece spokesman spokeswoman spying spied excuse excuses',
  of: `ally allies critic critics criticism critical wary suspicious support supportive recognition intentions enemy enemies puppet puppets accuses accused accusing independent opponent opponents rival rivals behest backing hands wrath request distrust mistrust policies creditors
    creditor client clients proxy proxies instrument instruments mercy bidding tool pawn creature hostage victim orders consent connivance complicity approval permission insistence instigation friend friends fear demanded demands expected asked asks ahead patience resolve ambition grasp clutches goodwill neighbours neighbors government governments isolation appeasement condemnation containment defiance`,
  to: `loyal hostile message messages signal signals aid warning warnings concessions concession opposed allied response ultimatum threat threats challenge beholden rival rebuke answerable acceptable alternative subservient sympathetic deference olive overtures overture assurances according allegiance
    alienating opposition closer weapons arms support gift gifts loan loans note notes letter letters channel channels lifeline blow debt debts owed owe envoy envoys demarche démarche demarches sales grant grants guarantee guarantees promise promises pledge pledges assurance apology apologies appeal appeals present
    insult affront boon indebted subordinate subject vassal accountable obliged obligations obligation obedience submission surrender resistance resistant favourable favorable friendly unfriendly unacceptable grateful gratitude courtesy subsidies subsidy transfers payments payment assistance help rent tribute
    answer answers reply replies petition proposal proposals offer offers objection objections deferential nod slap advice lessons lesson counterweight link cost costs embarrassment bribes credits favour favor favours important valuable useful invaluable worth due matters`,
});

/** What governments are between: “caught between Washington and Beijing”. */
export const betweenGovernments: ReadonlySet<string> = new Set(words(`
  differences difference gap torn caught choose choosing mediate mediates mediated mediating mediator intermediary distrust mistrust balance balancing arms hotline channel wedge ceasefire bridge disagreement disagreements misunderstanding misunderstandings coordination stalemate hostilities animosity
  triangle compromise broker brokered brokering arbitrate adjudicate quarrel quarrels feud row rows grievances bargain enmity suspicion suspicions blood trust chosen chose war wars peace truce parity understanding entente détente detente squeezed trapped sandwiched oscillated hedge hedged navigate navigating love lost hatred`));

/** What those who govern in a capital have or hold: “leverage in Naypyidaw”, “the view in Vientiane”. */
export const heldIn: ReadonlySet<string> = new Set(words(`
  leverage faith confidence trust alarm unease dismay consternation anxiety nervousness resentment suspicion suspicions view views thinking assumption assumptions calculation calculations calculus resolve rulers masters paymasters patrons sponsors backers hawks doves hardliners politburo generals junta mandarins`));

/** What is had with a government. */
export const dealings: ReadonlySet<string> = new Set(words(`
  talks talk ties relations deal deals agreement agreements dispute disputes negotiations negotiation war alliance cooperation co-operation dialogue tensions tension contacts contact relationship relationships partnership trade negotiate negotiating
  negotiated negotiates engage engages engaged engaging collaborate collaborates collaborated collaborating collaboration cooperate cooperates cooperating friendly confrontation deal dealing dealings dealt work works working worked allied sided side siding sides links link pact treaty conflict rivalry
  competition engagement détente detente feud row standoff rapprochement compete competing discussions discussion consultations consult consulting coordinate coordination coordinating accord bargain bargaining compromise clash clashed clashing break broke
  breach rift split spat frictions friction patience frustrated angry impatience cooperated trade peace ceasefire truce summit friendship alignment aligned align aligning partner partners plead pleaded diplomacy influence leverage understanding reconciliation
  normalization normalisation normalize normalise meeting treaties policy policies stance attitude hostility hostile approach tough soft closer quarrel quarrels quarrelled quarreled quarrelling squabble squabbles bargain bargains bargaining bargained truces alliances ceasefires grievance grievances settle settled settling trades traded trading swap swaps
  solidarity accommodation accommodations collusion collude colludes colluded colluding conspire conspired conspiring entente reckoning quarreling argument arguments impatient furious disappointed popular unpopular credit credibility goodwill credits collision loan arrears contract contracts`));

/** What comes from a government. */
export const receivedFrom: ReadonlySet<string> = new Set(words(`
  support pressure orders order aid funding independence permission approval demands demand assurances assurance distance signals signal instructions backing recognition concessions concession guidance criticism condemnation protests response
  reaction interference help assistance loans subsidies money arms weapons guarantees guarantee threats threat warnings warning directives autonomy commitment commitments statements statement message messages complaints denials word rhetoric objections opposition
  rebuke cooperation credit sympathy silence`));
