/** Surnames that are also common words, countries or places, folded: a bare one is a person only where the context says so. */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(`
brown white black green gray grey gold golden silver young long short small little rich poor strong sharp wise good best
jordan holland ireland england france spain israel germany poland chad cuba mali niger georgia china india japan korea turkey greece wales scotland britain
rice bush wood woods stone field fields hill hills lake rivers waters ford bridge bridges church house street park west north south east banks wells
king bishop pope abbott knight price cook baker miller carter mason taylor smith hunter fisher farmer shepherd gardener potter cooper page judge major marshal
day may march august summer winter winters frost snow rain fox wolf lamb bird bull hawk swan fish salmon power powers law laws love hope grace faith joy
will wills case cross bell ball bond bonds cash chase drew dean early english french german welsh irish scott guest head hand hands foot key keys lord
mark marks moon sun star new noble penny post pound ray rose ross rush self sage sands sharpe speaker sterling storm sun swift temple trump walker ward weeks wells york
washington lincoln jackson madison jefferson monroe cleveland houston austin dallas berlin paris london sydney kent essex boston chester lancaster windsor
`.trim().split(/\s+/));

/** Verbs that have a person for their subject: what follows a surname that is also a word. */
export const speechVerbs: ReadonlySet<string> = new Set(`
says said say writes wrote argues argued claims claimed believes believed thinks thought notes noted adds added suggests suggested contends contended asserts asserted
concludes concluded proposes proposed replies replied responds responded warns warned insists insisted maintains maintained observes observed points pointed acknowledges
acknowledged concedes conceded admits admitted rejects rejected dismisses dismissed overlooks overlooked ignores ignored underestimates overestimates misses assumes assumed calls called
describes described explains explained urges urged recommends recommended advocates advocated underscores underscored is was has had does did also rightly wrongly himself herself
wants wanted fears feared hopes hoped doubts doubted told asked asks tells envisions envisages favors favours seeks sought offers offered makes would could should may might himself
`.trim().split(/\s+/));
