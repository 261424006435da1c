/** Words that show whether a capital stands for its government, by hand. */

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const irregular: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', seek: 'sought', make: 'made', take: 'took taken', give: 'gave given', send: 'sent', see: 'saw seen', know: 'knew known', think: 'thought', hold: 'held', keep: 'kept', lose: 'lost', win: 'won',
  choose: 'chose chosen', withdraw: 'withdrew withdrawn', break: 'broke broken', deny: 'denied', rely: 'relied', try: 'tried', hit: 'hit', cut: 'cut', set: 'set', put: 'put', let: 'let', build: 'built', spend: 'spent', buy: 'bought',
  sell: 'sold', fight: 'fought', feel: 'felt', find: 'found', do: 'did done', go: 'gone', begin: 'began begun', draw: 'drew drawn', forbid: 'forbade forbidden', strike: 'struck', pay: 'paid', lay: 'laid', lead: 'led', bring: 'brought',
  get: 'got', have: 'had', leave: 'left', speak: 'spoke spoken', swear: 'swore sworn', undertake: 'undertook', understand: 'understood', bet: 'bet', back: 'backed', grow: 'grew grown', show: 'showed shown', stand: 'stood', fall: 'fell', retaliate: 'retaliated', shrink: 'shrank',
  expel: 'expelled', compel: 'compelled', repel: 'repelled', rebel: 'rebelled', defer: 'deferred', scrap: 'scrapped', shrug: 'shrugged', nod: 'nodded', beg: 'begged', grab: 'grabbed', trim: 'trimmed', patrol: 'patrolled', control: 'controlled', cancel: 'cancelled', concur: 'concurred', demur: 'demurred',
  forgive: 'forgave forgiven', arise: 'arose arisen', bind: 'bound', cast: 'cast', catch: 'caught', deal: 'dealt', dig: 'dug', eat: 'ate eaten', flee: 'fled', forget: 'forgot forgotten', foresee: 'foresaw foreseen', hear: 'heard', hide: 'hid hidden', lend: 'lent', meet: 'met', mislead: 'misled', owe: 'owed', read: 'read', rise: 'rose risen', shake: 'shook shaken', teach: 'taught', wake: 'woke woken', wear: 'wore worn', weave: 'wove woven', bear: 'bore borne', beat: 'beat beaten', bend: 'bent', bite: 'bit bitten', blow: 'blew blown', sink: 'sank sunk', shine: 'shone', sleep: 'slept', sit: 'sat', freeze: 'froze frozen', overcome: 'overcame', tread: 'trod', oversee: 'oversaw overseen', redraw: 'redrew redrawn', rethink: 'rethought', rebuild: 'rebuilt', uphold: 'upheld', overthink: 'overthought', misread: 'misread', withhold: 'withheld', overrun: 'overran', outbid: 'outbid', undo: 'undid undone',
  throw: 'threw thrown', become: 'became', overthrow: 'overthrew', forgo: 'forwent', hope: 'hoped', come: 'came', lie: 'lied', bid: 'bid', quit: 'quit', shut: 'shut', run: 'ran', write: 'wrote written', mean: 'meant', ban: 'banned', plan: 'planned', drop: 'dropped', admit: 'admitted', commit: 'committed', permit: 'permitted', transfer: 'transferred', refer: 'referred', prefer: 'preferred', deter: 'deterred', submit: 'submitted', stop: 'stopped', step: 'stepped', sign: 'signed', rebut: 'rebutted', snub: 'snubbed', dub: 'dubbed', prod: 'prodded', balk: 'balked', veto: 'vetoed', travel: 'travelled',
};

export function inflected(stems: readonly string[]): string[] {
  return stems.flatMap((stem) => {
    const yes = /[^aeiou]y$/.test(stem), silent = stem.endsWith('e');
    const third = yes ? stem.slice(0, -1) + 'ies' : /(?:s|sh|ch|x|z|o)$/.test(stem) ? stem + 'es' : stem + 's';
    const past = irregular[stem] ?? (yes ? stem.slice(0, -1) + 'ied' : silent ? stem + 'd' : stem + 'ed');
    const doubled = /^(?:ban|plan|drop|admit|commit|permit|transfer|refer|prefer|deter|submit|stop|step|rebut|snub|dub|prod|cut|set|put|hit|let|get|win|run|begin|bet|forbid|quit|shut|expel|compel|propel|repel|rebel|defer|infer|occur|incur|concur|demur|acquit|omit|remit|scrap|shrug|nod|beg|grab|trim|patrol|control|cancel)$/.test(stem);
    const present = doubled ? stem + stem.at(-1)! + 'ing' : silent ? stem.slice(0, -1) + 'ing' : stem + 'ing';
    return [stem, third, present, ...past.split(' ')];
  });
}

/** What governments say, want and do, uninflected. */
const actions = words(`
  say deny announce insist claim argue declare demand warn threaten want seek accuse blame agree refuse reject accept approve oppose support back deploy impose vow pledge promise urge call ask hope fear believe think know see
  consider regard view deem try attempt aim intend plan decide respond react retaliate condemn criticize criticise denounce protest complain offer propose suggest signal indicate confirm recognize recognise acknowledge admit
  sign ratify withdraw pull push press pressure lobby negotiate sanction expel recall summon veto block ban lift suspend halt stop cut sever restore normalize normalise arm fund finance subsidize subsidise send supply sell buy provide give
  cooperate collaborate ally side abandon betray tolerate embrace welcome hail praise dismiss ignore overlook rule refrain avoid prefer choose hesitate fail succeed manage need rely depend worry expect assume
  understand realize realise recognise conclude insist maintain assert contend state stress emphasize emphasise reiterate repeat note add tell inform notify counter challenge confront contain deter provoke escalate invade annex
  occupy attack strike bomb intervene interfere meddle mediate broker host lead pursue adopt enact abolish enforce violate breach honor honour abide comply break keep hold make take put set let get have spend invest build develop test launch
  resume begin start end continue step act move shift change turn soften harden tighten loosen ease raise lower increase reduce double bow yield concede capitulate relent balk bet hedge prepare mobilize mobilise
  control dominate exploit manipulate undermine encourage discourage persuade convince court woo appease isolate target punish reward grant extend deliver transfer export import retain use deserve face enjoy gain lose win benefit
  rebuff rebuke snub shun resist defy delay postpone cancel revoke scrap drop return release detain arrest extradite swap apologize apologise regret share join quit forge strengthen deepen expand weaken look remain protect defend fight care favor favour
  stand hit shut bring draw find feel show allow permit enable help force compel pay owe interpret perceive suspect trust distrust respect commit dispatch redouble scramble rush weigh mull ponder back-pedal backtrack appoint install engage reassure assure proclaim
  speak talk treat focus stick cling question dispute contest object play portray depict paint cast brand label designate name identify equate compare issue publish leak report estimate calculate gamble risk squander miss learn forget remember
  unveil outline pour pump promote peddle spread sow stoke foment fuel exert exercise wield project flex assemble amass station base store stockpile ship withhold freeze unfreeze seize confiscate nationalise nationalize privatise privatize expropriate
  follow grumble shrug fume bristle dither waver stall wait gloat cheer applaud obey disobey acquiesce reciprocate balance
  abrogate accelerate acquire adhere advocate affirm align answer annul apply arrange assist authorise authorize avert avow bargain blacklist blockade bluff bluster bombard boycott brandish bribe bully cajole caution cave cede censure champion charge
  clamp clarify coax combat congratulate consent contemplate convene counsel covet crush dally debate decline decree decry defer defuse delegate demote deport deride despatch devalue devote dictate disagree disapprove disarm disavow disclaim disclose
  discuss disengage dislike disown dissent downplay echo encroach endorse enlist envisage envision espouse establish evacuate exaggerate exchange exclude execute exhort exonerate expedite falter flout foresee formalise formalize forswear fumble
  guarantee harangue harass harbour harbor heed hint incite initiate insinuate institute insult intercede intimidate investigate invoke jail jeopardise jeopardize justify lament lash launch legalise legalize legislate levy liberalise liberalize liken
  loathe mishandle misjudge misread mistrust mock monitor mourn neglect nudge obstruct order oust outlaw overestimate overreach overreact overturn pacify pardon parley penalise penalize petition placate plead posture preach prevent prioritise
  prioritize procure profess prohibit prolong prosecute provoke quarrel rattle readmit reaffirm realign rearm reassess rebuild recant recede recruit redeploy refute regulate reimpose reinforce reinstate relax relay relinquish relish reopen
  repatriate repeal replace reply repress reprimand request require rescind resent resolve restrain restrict resupply rethink retract retrieve reverse revise rewrite ridicule scoff scuttle secure seethe shelve shelter shield sidestep silence slam
  smuggle sneer speculate sponsor spurn squabble stage stiffen stifle stonewall subscribe subvert sulk suppress surrender swear temper terminate thank throttle thwart tolerate topple torpedo toughen trumpet undercut underestimate underline
  explain count own value prize price prevent bar preclude covet cherish jettison discard nurse harden underestimate overrate underrate rank measure judge weigh view frame cite quote credit dread detest despise abhor relish savour savor ape mirror explain revive default lack defuse reschedule restructure rejig reshuffle rewrite devalue float peg ration requisition conscript demobilise demobilize decommission mothball earmark underfund overfund outspend invite hire sack dismiss reinstate publicise publicize air float table shepherd chair second fast-track shelve consult confer connive collude conspire scheme manoeuvre maneuver equivocate prevaricate temporise temporize deliberate agonise agonize fret seethe sulk hector bluff posture preen crow harden dig blink flinch discover nod beg grab patrol forgive lend meet hear read teach bend stave hide bind deal underwrite trade import export train equip house concede mean stumble overplay outmanoeuvre outmaneuver rely bristle cheat steal escape duck evade borrow afford deserve demur concur oversee meddle rejoin settle lecture mislead resist humour outbid undo swallow digest worry dread tire
  underscore unleash uphold usher vacillate vie vindicate volunteer vote vouch waive whine wish wreck`);

/** What governments say, want and do, in all forms. */
export const actingVerbs: ReadonlySet<string> = new Set(inflected(actions));

/** Pasts and participles that do not end in -ed. */
export const pastForms: ReadonlySet<string> = new Set(Object.values(irregular).flatMap((forms) => forms.split(' ')).filter((form) => !/^(?:put|set|let|cut|hit|shut|bet|bid|quit|read|cast)$/.test(form)));

/** Those forms that stand alone only after another verb or a plural: “court”, “debate”; not “put”, which is a past too. */
export const bareVerbs: ReadonlySet<string> = new Set(actions.filter((verb) => !(irregular[verb] ?? '').split(' ').includes(verb)));

/** What somebody with a mind has: reasons, patience, friends. */
export const minded: ReadonlySet<string> = new Set(words(`
  interest interests reason reasons leverage patience incentive incentives ambitions ambition doubts doubt concerns qualms misgivings illusions appetite intention intentions option options choice choices obligation obligations veto allies friends
  partners objection objections grievances scruples stake designs influence priorities excuse desire responsibility qualm misgiving sympathy understanding agreement plan plans policy strategy answer quarrel grievance dispute stakes hopes fears suspicions`));

/** “The Damascus regime”. */
export const rulers: ReadonlySet<string> = new Set(words('regime regimes governments government leadership junta administration establishment authorities policymakers elite'));

/** What belongs to a city: streets, crowds, weather. */
export const cityNouns: ReadonlySet<string> = new Set(words(`
  street streets airport airports suburb suburbs resident residents mayor mayors skyline population subway metro tube underground weather museum museums zoo university universities outskirts district districts neighborhood neighborhoods neighbourhood
  neighbourhoods downtown center centre square squares park parks hotel hotels restaurant restaurants shop shops cafe cafes bar bars pub pubs theatre theatres theater theaters cathedral church churches mosque mosques synagogue market markets exchange
  bourse stock traffic roads road river riverside port harbor harbour docks station stations hospital hospitals school schools stadium arena club clubs team derby marathon olympics olympic games festival film fashion art arts architecture buildings building
  skyscrapers tower towers bridge bridges walls wall gates gate citadel palace palaces opera orchestra philharmonic ballet nightlife smog air pollution climate smell homeless poor slums slum rich inhabitants citizens people youth taxi taxis bus buses
  trains commuters tourists visitors firefighters fire police east west north south eastern western northern southern old oldest biggest largest tallest famous best-known iconic historic fashionable trendy poorest wealthiest busiest inner city housing property rents
  rent house homes apartments flats libraries library gallery galleries cemetery prison jail court courts crown chamber borough boroughs council assembly green liberal shopping financial business main jewish muslim
  baths bath ftse cac cac-40 dax nikkei topix index
  hilton sheraton central international domestic heathrow gatwick tahrir zone fortified ancient medieval sewers sewage canals canal red-light nightclub nightclubs music jazz jews evening morning summer winter spring autumn`));

/** What cities do as places. */
export const cityVerbs: ReadonlySet<string> = new Set(inflected(words(`
  flood sink lie sit grow shrink burn sleep wake swell sprawl stretch straddle house feature commemorate witness experience suffer endure hum bustle smell teem glitter rise fall drown freeze thaw shiver swelter bake celebrate boast attract smoulder crumble
  decay thrive flourish prosper recover empty overflow dry wither reach rain snow shine number resemble consist comprise contain become seem appear live die double triple treble quadruple gleam surround abound
  belong reek simmer boil erupt sparkle adjoin border vibrate throb throng gridlock starve melt glow charm delight enchant enthral dazzle beckon choke bloom blossom twinkle tremble quake ache stir slumber`)));

/** What cities need, build and close: the object tells a city from a government. */
export const cityThings: ReadonlySet<string> = new Set(words(`
  bus buses tram trams tramway trolleybuses metro subway underground pavement pavements sidewalk sidewalks drains drainage sewer sewers sewerage lamp lamps streetlights streets street avenue avenues boulevards lane lanes bicycle bicycles bikes cyclists car cars parking pedestrians
  rubbish garbage trash refuse traffic housing homes flats apartments rents rent taxis playground playgrounds park parks museum museums hotel hotels restaurant restaurants cafés cafes bars theatre theatres theaters cinemas stadium stadiums marathon potholes roofs clinics churches mosques mosque church
  skyscrapers skyscraper towers suburb suburbs inhabitants residents tourists dogs cats pigeons visitors commuters neighbourhoods neighborhoods libraries library airport airports stations station bookshops markets shops skyline greenery shade harbourfront riverfront waterfront district districts libraries cemetery
  facades façades temples temple monuments statues fountains balconies towers zoo opera orchestra smog sunshine rainfall degrees winters summers trees nurseries schoolteachers firefighters clubs pubs nightlife boroughs streetcars overpass overpasses flyover flyovers ringroad crossroads sanitation taps`));
