/** Phrases of page furniture. Written by hand; folded to lower case. */

/** Whole lines (punctuation aside) that are menus, buttons and forms. */
export const furnitureLines: ReadonlySet<string> = new Set(`
home|menu|search|sign in|log in|login|log out|sign out|sign up|register|subscribe|subscribe now|subscriptions|newsletter|newsletters|account|my account|profile|settings
share|share this|share this article|share article|share full article|share on facebook|share on twitter|tweet|pin it|email|e-mail|print|print this article|save|save article|bookmark|copy link|link|links|facebook|twitter|instagram|linkedin|whatsapp|reddit|pinterest|youtube|telegram|flipboard|rss|x|google+|tumblr|messenger|mastodon|bluesky|threads
follow|follow us|following|like|like us|likes|comment|comments|no comments|no comments:|leave a comment|post a comment|add a comment|view comments|show comments|comments are closed|join the conversation|reply|report
advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|promoted links|skip to content|skip to main content|skip advertisement|skip to navigation|continue reading|read more|read more »|learn more|see more|show more|load more|more|view all|see all|next|previous|back|close|dismiss|cancel|ok|accept|accept all|i agree|got it|submit|send|go|open|play|pause|loading|loading...|listen|listen to this article|watch|download|download pdf|pdf|cite|cite this
about|about us|contact|contact us|careers|jobs|help|help center|faq|support|privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms and conditions|cookie policy|cookies|cookie settings|accessibility|sitemap|site map|site index|advertise|advertise with us|legal|disclaimer|imprint|feedback|press|corrections|do not sell my personal information|your privacy choices
related|related articles|related stories|related content|related posts|related news|related topics|related reading|most read|most popular|most viewed|trending|trending now|popular|popular now|recommended|recommended for you|recommended reading|more stories|more from|latest|latest news|latest stories|top stories|editor's picks|editors' picks|editors’ picks|editor’s picks|you may also like|you might also like|up next|read next|read this next|recent posts|what to read next|more news|in case you missed it|don't miss|don’t miss|featured|in this story|explore more|keep reading
topics|tags|tags:|filed under|categories|keywords|language|english|video|videos|photos|gallery|podcast|podcasts|audio|live|edition|select edition|more in this series
give a gift|gift this article|give this article|donate|support us|become a member|join|join now|membership|e-paper|epaper|app|apps|font size|text size|a a a|views|shares|resize text|print article|read in app|open in app|send any friend a story|report this article|increase font size|decrease font size
for immediate release|for release|press release|news release|media release
startseite|anmelden|einloggen|registrieren|abo|abonnieren|teilen|drucken|merken|kommentare|kommentieren|mehr zum thema|lesen sie auch|auch interessant|impressum|datenschutz|datenschutzerklärung|agb|kontakt|suche|anzeige|zum inhalt springen|weiterlesen
accueil|se connecter|connexion|s'abonner|s'inscrire|partager|partage|imprimer|commenter|commentaires|lire aussi|à lire aussi|à lire|mentions légales|politique de confidentialité|confidentialité|recherche|rechercher|publicité|aller au contenu|lire la suite
inicio|iniciar sesión|suscríbete|suscribirse|regístrate|compartir|imprimir|comentarios|más información|te puede interesar|lea también|aviso legal|política de privacidad|buscar|publicidad|leer más|saltar al contenido|contacto
início|entrar|assinar|assine|compartilhar|partilhar|comentários|leia também|leia mais|termos de uso|política de privacidade|buscar|publicidade|contato|contacto
accedi|abbonati|condividi|stampa|commenti|leggi anche|leggi tutto|pubblicità|cerca|contatti|note legali|informativa sulla privacy
inloggen|abonneren|delen|reacties|lees ook|lees meer|privacybeleid|zoeken|advertentie|naar de hoofdinhoud|hem|logga in|prenumerera|dela|läs mer|läs också|annons|om oss|logg inn|log ind|del|les også|læs også|kontakt oss
ana sayfa|anasayfa|giriş|giriş yap|üye ol|abone ol|paylaş|yorumlar|yorum yap|devamını oku|gizlilik politikası|hakkımızda|iletişim|zaloguj|zaloguj się|strona główna|udostępnij|drukuj|komentarze|czytaj także|czytaj dalej|polityka prywatności|kontakt|szukaj|reklama
`.trim().split(/[|\n]/).map((line) => line.trim()).filter(Boolean));

/** Beginnings of furniture lines, whatever follows. */
export const furnitureStarts: readonly string[] = [
  'we use cookies', 'this site uses cookies', 'this website uses cookies', 'by clicking', 'by continuing', 'by using this', 'by submitting', 'by signing up', 'by subscribing', 'by entering your', 'by registering',
  'sign up for', 'sign up to', 'subscribe to our', 'subscribe to the', 'subscribe for', 'get the latest', 'get our', 'join our', 'receive our', 'thank you for subscribing', 'thanks for signing up', 'enter your email', 'your email address', 'please enter',
  'all rights reserved', '© ', '(c) ', 'copyright ©', 'copyright 1', 'copyright 2', 'this site is protected by recaptcha', 'advertisement', 'story continues below', 'article continues', 'continue reading', 'read more:', 'read next:', 'read also', 'also read', 'see also:', 'see also ', 'related:', 'watch:', 'listen:', 'more:', 'more on ', 'more from ', 'more about ', 'more stories', 'more articles', 'filed under', 'posted in ', 'tagged', 'tags:', 'tag:', 'topics:', 'topics & ', 'topics and regions', 'keywords:', 'categories:', 'category:', 'log in to', 'sign in to', 'already a subscriber', 'already a member', 'create an account', 'please log in', 'you have reached', 'you must be logged in',
  'share this', 'share on', 'share via', 'tweet this', 'click here to', 'click to share', 'follow us on', 'like us on', 'find us on', 'view our', 'skip to', 'back to top', 'return to top', 'powered by', 'opens in new', 'opens in a new', 'listen to this ', 'listen to the ', 'listen to article', 'listen now', 'audio version', 'watch this', 'type your email', 'type your e-mail', 'previous post', 'next post', 'previous article', 'next article', 'older post', 'newer post', 'previous entry', 'next entry', 'previous story', 'next story', 'this article was originally published', 'this article originally appeared', 'this article appears in', 'republish this', 'the views expressed', 'disclaimer:', 'disclaimer (', 'corrections:', 'if you purchase', 'we may earn', 'we are a participant in', 'when you purchase through', 'comments (', 'leave a reply', 'leave a comment', 'post a comment', 'view comments', 'no comments', 'add comment', 'want to ', 'support our', 'help us ', 'download the app', 'for more information, visit', 'do not sell', 'manage cookies', 'an error has occurred', 'after newsletter promotion', 'privacy notice:', 'our standards:', 'suggested topics', 'downloaded from http', 'was this page useful', 'was this article helpful', 'check your inbox', 'please try again', 'subscribe today', 'subscribe now',
];

/** Words inside a short paragraph that tell the publisher's own voice: newsletters, letters desks, paywalls, disclaimers of institutions. */
const publisherWords: readonly string[] = [
  "reader-supported (?:publication|newsletter)", "consider (?:becoming|subscribing)\\b.{0,40}\\bsubscriber", "becom(?:e|ing) a (?:free or )?paid subscriber", 
  "post is public so feel free", "feel free to (?:share|forward|republish)", "type your e-?mail", "if you (?:liked|enjoyed) this (?:post|article|piece|essay|newsletter)", "forwarded (?:you )?this (?:e-?mail|newsletter)",
  "publishing a diversity of letters", "like to hear what you think", "here(?:’|'| i)s our e-?mail", "letters?,? (?:(?:should|must|may|can) be (?:sent|addressed|submitted)|including e-?mails|to the editor (?:should|may|must|can) be)", "reserves? the right to (?:edit|shorten|cut|condense)", "(?:edited|condensed) for (?:length|clarity|style)(?: and (?:length|clarity|style))?\\.$",
  "follow (?:us|our|the|@)\\b[^.]{0,60}\\bon (?:facebook|twitter|instagram|x\\b|bluesky|linkedin|threads|tiktok)", "version of this (?:article|essay|piece|op-ed|column) (?:appears|appeared|ran|was (?:first |originally )?published)", "order reprints", "(?:read|viewed|used) (?:all )?\\d+ of (?:your )?\\d+ (?:free )?(?:articles|stories)", "free articles? (?:this|per|a|left|remaining)", "subscribe (?:now |today )?(?:for|from) (?:only |just )?[$£€]\\s?\\d",
  "does not (?:itself )?take (?:any )?(?:specific |institutional |corporate |official )*(?:policy )?positions?", "(?:views|opinions|positions)(?:,? [a-z]+){0,4},? (?:and [a-z]+ )?(?:expressed|contained|presented)\\b.{0,60}\\b(?:are|is|should|do|does|represent|belong|remain)", "affiliations? (?:are|is) (?:given|listed|provided|included|for)", "to add your (?:name|signature)", "(?:media|press) (?:enquiries|inquiries|contact)s?\\s*:", "for (?:press|media) (?:enquiries|inquiries)",
  "sign(?:ing)? up (?:to|for) (?:our|the)\\b[^.]{0,40}\\b(?:newsletter|e-?mails?|briefing|digest)", "editorials? (?:represents?|reflects?) the (?:views?|opinions?)", "do you have an opinion on",
  "licen[cs]ed under (?:the )?(?:open|creative)\\b.{0,60}\\blicen[cs]e", "original(?:ly)? published (?:in|on|by|at)\\b.{0,80}\\b(?:republished|reprinted|permission|licen[cs]e)", "republished (?:with permission|under)",
];
export const publisherPhrases = new RegExp(publisherWords.join("|"), "iu");

/** The same, told by the name of a publication or a giver. */
export const publisherNames = /\b[Tt]hank(?:s| you) for (?:reading|subscribing to|listening to|following) (?:[Tt]he |this )?\p{Lu}[^.?]{1,60}[!.]|\b(?:[Tt]his|[Oo]ur) (?:policy )?(?:brief|report|paper|study|publication|project|research|article|work|series)\b.{0,30}\b(?:was|is|has been) (?:made possible|(?:\p{Ll}+ly )?(?:supported|funded|financed)) (?:in part )?(?:by|with|through) (?:(?:the )?\p{Lu}|(?:an? )?(?:\p{Ll}+ )?(?:grants?|support|funding|gifts?)\b)/u;

/** What {@link publisherNames} begins with, in any case. */
const ownText = '(?:policy )?(?:brief|report|paper|study|publication|project|research|article|work|series)\\b';
const publisherNameBeginnings = ['thanks? (?:you )?for\\b', `this ${ownText}`, `our ${ownText}`];

/** One pattern for several phrases that begin with plain letters. It looks at each first letter once and not phrase by phrase, in half the time. */
function alternatives(phrases: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const phrase of phrases) rests.set(phrase.charAt(0), [...(rests.get(phrase.charAt(0)) ?? []), phrase.slice(1)]);
  return Array.from(rests, ([letter, some]) => `${letter}(?:${some.join('|')})`).join('|');
}

/** `(?:edited|condensed) for …`: a phrase for each of the words it may begin with. */
function eachBeginning(phrase: string): string[] {
  const first = /^\(\?:([a-z|]+)\)/.exec(phrase);
  return first ? first[1]!.split('|').map((word) => word + phrase.slice(first[0].length)) : [phrase];
}

/** What the publisher's voice and notices of copyright hold, all in one: most paragraphs hold none of it, and need no other look. */
export const mayBePublisher = new RegExp(alternatives([...publisherWords.flatMap(eachBeginning), ...publisherNameBeginnings, 'copyright', 'all rights']), 'iu');

/** Labels before a list of the parts of the text. */
export const contentsLabels: ReadonlySet<string> = new Set(['contents', 'table of contents', 'in this issue', 'in this article', 'in this report', 'in this section', 'on this page', 'jump to', 'jump to section', 'responses', 'replies', 'letters', 'sections', 'chapters', 'outline', 'what’s inside', "what's inside", 'in this brief', 'in this paper']);

/** Labels of a block that names the work that is answered. */
export const inResponseLabels: ReadonlySet<string> = new Set(['in response to', 'in response', 'in reply to', 'responding to', 'a response to', 'reply to', 'response to']);

/** Headings of matter before and after the argument. */
export const notesHeadings: ReadonlySet<string> = new Set(['notes', 'endnotes', 'footnotes', 'references', 'bibliography', 'works cited', 'sources', 'further reading', 'acknowledgements', 'acknowledgments', 'about the author', 'about the authors', 'author', 'authors', 'the author', 'the authors', 'contributors', 'about the contributors', 'citation', 'suggested citation', 'disclosure', 'disclosures', 'funding']);

/** What stands on the buttons of a page; a line of nothing but these and numbers is a bar of buttons. */
export const buttonWords: ReadonlySet<string> = new Set(`
comment comments copy email e-mail facebook flipboard follow gift instagram like likes link linkedin listen mail messenger mastodon bluesky
pinterest pocket print reddit reply repost save share shares sms subscribe telegram threads tweet twitter whatsapp x youtube
`.trim().split(/\s+/));

/** Words of the label above a title that says which part of a publication it stands in (`Opinion | Guest Column`). */
export const kickerWords: ReadonlySet<string> = new Set(`
analysis blog blogs column commentary comment debate editorial editorials essay essays exclusive explainer feature features forum guest ideas interview
book books brief briefing briefs policy paper papers working research dossier backgrounder factsheet exchange roundtable symposium dispatch dispatches insight insights q&a mailbag memorandum memo
letter letters op-ed opinion opinions perspective perspectives politics response responses review reviews special report the to editor viewpoint voices world
`.trim().split(/\s+/));
