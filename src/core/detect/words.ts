/** The words that are counted to tell policy texts from others, in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of taking a stand: modals of duty, verbs of holding and opposing, words of judgment. */
export const stanceWords: ReadonlySet<string> = set(`
  should must ought cannot argue argues argued arguing argument arguments claim claims contend contends believe believes insist insists assert asserts
  urge urges urged call calls demand demands warn warns propose proposes recommend recommends support supports oppose opposes reject rejects critics
  skeptics advocates proponents opponents therefore
  necessary essential crucial vital urgent imperative dangerous misguided mistake mistaken wrong rightly unjust unacceptable
  folly failure consequences risk risks credible responsibility commitment commitments deserves deserve worth better`);

/** Words that weigh one thing against another, or say what would follow. */
export const connectiveWords: ReadonlySet<string> = set(`
  however nevertheless nonetheless moreover yet although though instead rather thus indeed because unless but if nor would perhaps`);

/** Arguments deny what others hold; reports and descriptions do so less. */
export const negations: ReadonlySet<string> = set('not no never nor none nothing nobody neither cannot without');

/** Who said what to whom on which day: the words of news reports and announcements. */
export const newsWords: ReadonlySet<string> = set(`
  said told added announced reporters spokesman spokeswoman spokesperson officials according
  monday tuesday wednesday thursday friday saturday sunday`);

/** The matter of policy: states and their organs, security, trade, law, public goods. */
export const policyWords: ReadonlySet<string> = set(`
  alliance alliances ally allies security defense defence deterrence deter treaty treaties agreement agreements sanctions military troops forces
  missile missiles nuclear weapons arms war wars peace conflict ceasefire aggression invasion occupation terrorism strategy strategic government
  governments state states nation nations national international foreign policy policies diplomacy diplomatic democracy democratic democracies regime
  parliament congress senate minister ministers president ministry council commission administration election elections voters citizens sovereignty
  republic union trade tariff tariffs economy economic economies market markets growth inflation tax taxes budget spending debt investment workers
  wages jobs housing climate emissions carbon energy pipeline oil gas health schools education welfare immigration migration migrants refugees rights
  freedom justice law laws legislation reform reforms courts constitution public institutions power powers region regional global leaders negotiations
  negotiate settlement resolution mandate civilians humanitarian aid development poverty multilateral bilateral territorial maritime border borders
  partners cooperation legislature transport ambassador ambassadors embassy visa visas asylum detention passport consulate summit protocol convention
  conventions ratify ratified accord intervention army navy soldiers veterans police prison prisons prisoners crime sentencing judge judges jury
  juries tribunal lawyers constitutional legal illegal statute regulation regulations regulator regulators permit permits quota quotas subsidy
  subsidies taxpayers revenue deficit fund funds funding costs poor poorest inequality exports exporters imports importers industry industries
  factories manufacturers employers unions strike wage pension pensions unemployment rent rents tenants landlords zoning fares railway railways roads
  bridges ferry ferries traffic infrastructure water groundwater irrigation drought farmers farming fisheries recycling waste pollution electricity
  grid hospital hospitals nurses patients vaccine vaccines disease teachers libraries vote votes voting ballot voter lawmakers lawmaker senator
  senators mayor mayors governor municipal federal county councils department agency agencies ministries minority minorities civil neighbor neighbors
  neighbour neighbours empire colonial sovereign embargo landmines ammunition`);

/** The commonest words of English prose: lists, tables, code and other languages have few. */
export const functionWords: ReadonlySet<string> = set('the of and to a in that is it for was on with as be by are not this which have has from at or an but they we their its our who will were had been than');
