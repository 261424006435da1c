/**
 * Abbreviations that end in a full stop, by what the full stop can mean. Written without that stop, in the case they are printed in;
 * words all in capitals (`MR.`, `GEN.`) are looked up in their usual case too. Sources: the abbreviation lists that style guides for
 * American and British English give for titles, references, months, firms and states.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Stand before a name: the stop never ends a sentence. */
export const titles: ReadonlySet<string> = new Set(words(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Hon hon Rev Fr Msgr Pres Gov Govs Sen Sens Rep Reps Amb Min Sec'y Atty Supt Insp Det
  Gen Lt Col Maj Brig Capt Cmdr Cdr Comdr Cpl Sgt Pvt Pte Adm Radm Vadm Lieut Ens Comm Asst Assoc Dep Vice-Pres Ald Cllr Sra Srta Dott Mgr Rt rt`));

/** Stand before a number, a numeral or a document symbol (`No. 1`, `Art. IV`, `Doc. A/50/1`): only there the stop ends nothing. */
export const references: ReadonlySet<string> = new Set(words(`
  No Nos no nos Nr N° Nº n° nº p pp P Pp fol ll Art Arts art arts Res res Fig Figs fig figs Sec Secs Sect sec secs sect Ch Chap Chaps ch chap
  Vol Vols vol vols Para Paras para paras Pt pt Eq eq Ex App app Doc Docs doc docs Reg Regs Stat Tab tab fn Fn n nn cl cls col cols ver v
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx ca c circa est tel Tel ext par pars op Op al`));

/** Always lead on to what follows: the stop never ends a sentence. */
export const leading: ReadonlySet<string> = new Set(words(`vs Vs v cf Cf viz Viz e.g E.g eg i.e I.e ie incl esp resp approx ca c. N.B n.b`));

/** May end a sentence; before a capital only when the next word is one that usually opens a sentence. */
export const eitherWay: ReadonlySet<string> = new Set(words(`
  co Co cos Cos Inc inc Ltd ltd Corp corp Bros Mfg Plc Pty Jr Sr jr sr Esq etc al ibid Ibid Ph.D Ph.D.s LL.D LL.B Ed.D ed eds trans rev
  St st Ste Mt Mts Ft Ave Av Blvd Rd Sq Bldg Apt Rte Hwy Dept dept Depts Div Univ Inst Assn Assoc Gov't Govt Int'l Intl Nat'l Natl Cmte Comm Conf Cong
  Sess Adm Admin Bur Est est min max misc hr hrs yr yrs mo mos wk ft lb lbs oz mi sq Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont
  Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask`));

/**
 * Words that, written with a capital after an abbreviation, open a sentence far more often than they go on with a name:
 * pronouns, determiners, question words, conjunctions, adverbs, prepositions, auxiliaries.
 */
export const openers: ReadonlySet<string> = new Set(words(`
  I We You He She It They One Someone Everyone Everybody Nobody Nothing Something Everything Who Whom Whose What When Where Why Which How Whoever Whatever
  Whenever Wherever The A An This That These Those There Here Some Any All Both Each Every Neither Either No None Many Much Most More Few Fewer Several
  Such Other Others Another My Our Your His Her Its Their And But Or Nor So Yet For If Though Although Because Since Unless Until While Whereas Whether As
  Than Then Thus Hence Therefore However Moreover Furthermore Meanwhile Nevertheless Nonetheless Instead Indeed Still Also Besides Even Only Just Now Today
  Yesterday Tomorrow Later Earlier Soon Once Again Perhaps Maybe Certainly Clearly Finally First Second Third Last Next Not Never In On At By To From With
  Without Within Under Over After Before During Despite Between Among Against About Above Across Through Throughout Toward Towards Like Unlike Beyond
  According Given Is Are Was Were Am Be Being Did Do Does Has Have Had Can Could Should Would Will Shall May Might Must Let Please Yes`));

/** Openers that are surnames or given names too: after an initial (`George F. Will`) they go on with the name. */
export const openersThatAreNames: ReadonlySet<string> = new Set(words('An So No My He She You Do Can May Will Most Such Still Here Even Like Many Last Best Must Are Be'));

/** What a clock time may be followed by without a new sentence beginning: zones, days, months. */
export const clockCompanions: ReadonlySet<string> = new Set(words(`
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST HKT Eastern Central Mountain Pacific Greenwich Universal
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December`));

/** Particles that open a name in lower case: `al-Sisi`, `von der Leyen`. */
export const nameParticles: ReadonlySet<string> = new Set(words('al el as ash ad an ar at ed es bin ibn ben von van vom zu zur de del della di da dos du le la ter ten'));
