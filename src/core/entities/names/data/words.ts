/** Word lists for recognising personal names. All folded: lower case, no accents. Written by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lower-case words inside a name. */
export const particles = words(`
  van von der den de del della dello di da do dos das du des la le el al bin bint ibn ben bar ter ten ter te zu zur zum af av y e und
  ould ag abu abd st ap o lo san mac y`);

/** Titles and ranks before a name; with or without a full stop. */
export const honorifics = words(`
  mr mrs ms miss mx messrs madam madame mme mlle monsieur sir dame lord lady baron baroness count viscount duke prince princess king queen
  dr prof professor doctor rev reverend fr father sister brother bishop archbishop cardinal rabbi imam sheikh sheikha sayyid ayatollah pope
  hon honourable honorable he h.e hrh excellency ambassador amb minister president senator sen rep representative congressman congresswoman
  prime chairman chairwoman chair chancellor governor gov mayor judge justice secretary undersecretary commissioner premier
  gen general lt lieutenant col colonel maj major capt captain cpt cdr commander adm admiral sgt sergeant brig brigadier marshal commodore cpl corporal
  vice rear herr frau señor senor senora señora don doña signor signora pan pani mp`);

/** Given names that are written short, with a full stop. */
export const abbreviatedGivenNames = words('ma md mohd muh muhd wm chas geo jas thos robt edw saml danl benj fredk');

/** Honorifics that are said before a bare surname in running text and in records. */
export const civilHonorifics = words('mr mrs ms miss mx dr sir lord lady dame prof professor senator sen rep representative president secretary ambassador minister congressman congresswoman general admiral judge justice chairman governor chancellor prime madam baroness');

/** Letters and words after a name that belong to it. */
export const nameSuffixes = words('jr sr jnr snr ii iii iv');

/** Degrees and distinctions after a name that do not belong to it. */
export const degrees = words(`
  phd ph.d ph.d. dphil md m.d m.d. mph rn rd rdn ldn do dds dvm jd j.d esq ba b.a ma m.a msc bsc mba cpa cfa cfp frs obe mbe cbe kbe kcmg cmg qc kc sc mp mep ret
  edd psyd lcsw np pa-c pharmd dpt cscs mscs ms m.s bs b.s llm llb ll.m lld msw faan facp`);

/** Capitalised words that end a name: offices, occupations and editorial notes that follow it without a comma. */
export const rolesAfterName = words(`
  ceo cto cfo coo cmo editor editors reporter reporters correspondent correspondents columnist writer writers contributor contributors author staff senior
  special guest contributing associate assistant managing executive chief deputy director manager producer photographer journalist fellow
  professor lecturer researcher scholar scholars visiting adjunct distinguished nonresident non-resident postdoctoral doctoral emeritus emerita analyst founder cofounder president chairman chair chairwoman secretary minister ambassador opinion freelance freelancer
  published updated posted last modified created reviewed edited written by on in at and follow following subscribe share bio email contact
  head lead principal partner advisor adviser consultant strategist technologist scientist engineer designer developer architect economist
  political national foreign diplomatic business health science sports technology tech culture politics economics environment education global
  the a an is was has says said writes this read more profile view views comments comment photo photos image images video via for from with
  min mins minute minutes hour hours day days ago today yesterday est edt pst pdt gmt utc bst cet ist am pm
  news newspaper magazine times post press journal daily weekly herald tribune gazette guardian telegraph reuters afp ap associated bloomberg cnn bbc
  agency service services network media publications`);

/** Words that no personal name holds: menus, institutions, page furniture. A capitalised run with one of them is something else. */
export const neverInNames = words(`
  about account accessibility ad ads advertise advertisement advertising affairs africa african agency agenda agreement alert alerts all america american americas analysis
  and announcement app apps archive archives army art article articles arts asia asian associated association atlantic audio australia australian automotive award awards
  back bank best big blog blogs board book books brief briefing britain british business buy by calendar campaign campus canada canadian career careers cars cart
  category celebrity center central centre century change chat china chinese choice cities city civil classifieds click climate close club college comment commentary
  comments commission committee community companies company conference congress connect contact content contents continue cookie cookies cooking copyright corner corporate
  corporation council countries country court courses cover credit crime crisis culture current daily data date day days deals death defence defense democracy democratic
  department design development digital directory disclaimer discover discussion donate download drink east eastern economic economics economy edition editor editorial
  editorials education election elections electric email employment energy english entertainment environment error essay essays europe european event events
  every everything exclusive experience expert explore eye facebook family faq fashion fast feature featured features feed federal feedback festival film films finance financial
  find fitness follow food football for foreign forum foundation free french from front full fund future gallery game games gaming garden gear general german get
  gift global good google government great group guide guides hard has health healthcare help here high history hockey holiday home homepage hot house how
  human ideas images immigration in india indian industry info information initiative innovation insider insight insights instagram institute insurance international
  internet interview interviews intro introduction investigation investigations investing investment is issue issues it japan japanese jobs join journal journalism
  key kids knowledge lab labour latest law league learn learning leadership legal letter letters library life lifestyle like linkedin links list listen lists live living local log login logo
  love magazine mail main make management map market marketing markets me media meet membership members menu message military mobile money monthly more most movement movies
  museum music my nation national nations nato natural nature navigation network networks new news newsletter newsletters newspaper next ocean of off office official
  oil old on one online only open opinion opinions options order organization organisation our out overview pacific page pages parliament partner partners party
  password peace people phone photo photography photos pick picks pinterest podcast podcasts police policy policies political politics popular post posts power premium presents press previous
  print privacy products profile program programme programs project public publication publications publisher puzzles quarterly quick quiz radio read reader reading recent recipes
  recommended reddit region register registration related relations release releases religion reply report reports republic republican research resources response responses results reuters
  review reviews rights rss rules russia russian sale save school schools science search season section sections security see senate series service services session settings
  share shipping shop shopping show shows sign site sitemap skip soccer social society software sources south southern space special sponsored sport sports staff standards state
  statement states stay store stories story strategy street studies study style submissions submit subscribe subscribed subscriber subscription sunday supplement support survey sustainability syndication
  tag tags talk tax team tech technology telegram television terms test that the their theater theatre theory these things think this times tips to today together tools top topics
  trade trademark traffic transcript translate transport travel treaty trending trends tribune tv tweet twitter two type ukraine union united university update updated updates us use user
  username vaccine values version video videos view viewed views visit voices vote wanted war watch water we wealth weather web webinar webinars website week weekend weekly welcome
  west western what whatsapp when where which who why wiki wikipedia wildlife win wine with women word work workplace works world write writing wrong year years yes you your youtube zone
  says said how not no vs versus can could should would will must may might shall do does did are was were be been being if then than but or nor yet so because while
  answer answers question questions chapter part appendix annex figure table references notes footnotes summary conclusion recommendations background
  emeritus emerita
  north northern coast river lake mountain island islands sea bay county province district valley beach park avenue road airport hotel hospital`);

/** Given names that are common words, months or places: weak evidence alone. */
export const ambiguousGivenNames = words(`
  april may june august summer autumn will mark grant faith hope grace joy rose jordan chad georgia india china virginia paris london brooklyn austin dallas houston
  madison lincoln washington jackson america israel asia kenya cuba victoria florence carolina dakota montana savannah sydney melbourne berlin milan
  max art bill frank sterling drew guy ray rich jack pat sandy dawn eve ivy lily daisy violet amber ruby pearl crystal heather iris olive ginger
  angel christian major earl duke king prince noble royal page cliff dale glen brook lane marsh west east north stone wood rusty
  case chase chance clay dean don destiny genesis harmony honor justice liberty mercy patience prudence serenity star sunny trinity unity
  young long brown black white gray green golden santa san santo jean saint new sunday monday friday wednesday
  iceland holland ireland britain chelsea kent lance miles norman pierce rob sue tad van wade win woody gay gene`);

/** Words in the source lists that are no given names in English text. */
export const notGivenNames = words(`
  a an and as at be but by can do for from go he her his how if in is it its more my new no not of on or our out she so than that the their them then there these they
  this to too up us was we were what when where which who why with you your the all also any are back been before being both could down each even every
  first good had has have here him into just last like made make many most much must now off one only other over same see should some such take tell think
  time two under very want way well would year years mister mr mrs ms miss dr sir about above article home news reply response share world state united south day`);

/** Words of {@link neverInNames} that are surnames too: no evidence against a name when they end one that begins with a known given name. */
export const wordSurnames = words(`
  best love law house lake beach good hall street park west north south east bay power court church day page english french german war win wood young key case book
  post hard help house may will price rich long short brief bank banks cook farmer hunter fisher baker mason stone rivers waters fields wells hill brook
  sun life may moon guest reader speaker israel england france holland ireland jordan germany spain cuba chad street club ball bell fox wolf bird fish fine rush weeks
  parish temple abbey cross close green black white brown gray weather winters summers snow frost rain cloud fast quick sharp strong wise`);

/** Family names that stand first in Chinese, Korean and Vietnamese order, romanised. */
export const familyFirst = words(`
  xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye
  cheng wei su lu ding ren shen yao lu fu zhong cui liao fan jin wen mao hou bai kong qin qian lai shi gu meng hao
  kim lee park pak choi choe chung jung jeong kang cho yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn song ryu yoo yu hong jeon ko moon mun ban roh noh
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly lee ong tan lim goh chan wong leung cheung kwok lam mao deng chiang tsai`);
