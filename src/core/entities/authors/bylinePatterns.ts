/** The ways in which lines introduce the names of those who made a text. Each pattern matches what stands before the first name. */

const writing = 'written|words|story|stories|text|reported|reporting|report|analysis|commentary|comment|opinion|perspective|review|reviewed|essay|guest essay|guest post|article|post|posted|published|authored|column|blog|feature|interview|op-ed|testimony|statement|prepared|submitted|contributed|presented|created|compiled|uploaded|shared|a letter|letter|reply|response|a reply|a response|responses|introduction|foreword|translated|told';
/** `By Ana Roe`, `Written by Ana Roe`, `This essay was written by Ana Roe`. */
export const byPattern = new RegExp(`^[^a-z0-9À-ɏ“"]{0,8}(?:(?:this\\s+|an?\\s+|guest\\s+)?(?:${writing})\\s+(?:was\\s+)?(?:originally\\s+)?(?:written\\s+|authored\\s+|contributed\\s+|posted\\s+|published\\s+)?)?by\\s*[:.]?\\s+`, 'i');
/** `ByJane Roe`: the label lost its space on the way through the clipboard. */
export const byGlued = /^(?:Written |Posted |Story |Words )?[Bb]y:?(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** Bylines of other languages; in an English text the words are too common to be believed without a known given name after them. */
export const foreignBy = /^\W{0,3}(?:(?:(?:ein|eine|un|une|een)\s+)?(?:gastbeitrag|gastkommentar|beitrag|kommentar|bericht|article|tribune|texte|texto|testo|tekst|artículo|artigo|articolo|geschrieben|veröffentlicht|verfasst|écrit|publié|rédigé|propos recueillis|escrito|publicado|scritto|pubblicato|a cura|geschreven|gepubliceerd|skriven|skrevet)\s+(?:von|par|por|door|av|af|di|de)|von|par|por|door|av|af|di|texto|texte|text|from)\s*:?\s+(?=\S)/i;
/** `(Reporting by Ana Roe; …)`, at the end of wire-service reports. */
export const reporting = /^\(?(?:reporting|reported|writing)\s+by\s*:?\s+/i;
/** `The Last Ferry, by Ana Roe`. */
export const titled = /^.{6,140}?[,–—:|-]?\s+by\s+(?=\p{Lu})/u;
/** `Opinion | By Ana Roe`. */
export const byTrailing = /^(?:[a-zÀ-ɏ][a-zÀ-ɏ& ]{2,24}\s*[|•·:–—-]\s*)?by\s*:?\s+/i;
/** `By`, `Written by`, `About the author` on a line of its own; the name follows. */
export const byAlone = new RegExp(`^[^a-z0-9À-ɏ]{0,3}(?:(?:${writing})\\s+)?by\\s*:?$|^(?:about the authors?|authors?|author\\(s\\)|words|text|by-?line|writers?|story)\\s*:?$`, 'i');
/** `Author: Ana Roe`. */
export const labelPattern = /^\W{0,3}(?:(?:about the\s+)?authors?(?:\(s\))?|article author|post author|lead authors?|writers?|by-?line|columnist|reporters?|contributors?|submitted by|from(?=\s*:)|speaker|witness|words|text|story|autore?s?|autora|yazan|yazar|haber|tekst|autorin|auteurs?|verfasser(?:in)?|attributed to)\s*[:|–—-]\s*["'“]?/i;
/** `Written evidence submitted by Ana Roe`, `Memorandum from Ana Roe`, `Answer given by Ana Roe`: how parliaments print what they are sent. */
export const evidencePattern = /^\W{0,3}(?:(?:supplementary|further|additional|joint|oral|written|expert)\s+)*(?:(?:evidence|memorandum|submission)\s+(?:(?:submitted|given|provided|received)\s+)?(?:by|from)|(?:answer|reply)\s+given\s+by)\s*:?\s+(?=\p{Lu})/iu;
/** `Posted on May 4 by Ana Roe`; what stands before `by` is checked for a date. */
export const postedPattern = /^\W{0,3}(?:(?:(?:post|first post|last updat|updat|publish|first publish|originally publish|written|submitt|creat|add|upload|releas)(?:ed)?\s+)(?:on\s+)?[^a-z]{0,4}\S[^\n]{3,90}?|(?:on\s+)?[^a-z]{0,4}\S[^\n]{3,48}?)\sby\s+(?=\S)/i;
/** `More articles by Ana Roe`, `Follow Ana Roe`. */
export const morePattern = /^(?:(?:read|see|view|find|get|browse|show)?\s*(?:more|all|other|latest|recent)?\s*(?:articles?|posts?|stories|content|work|columns?|news|pieces|entries|essays)?\s*(?:by|from|about|of)|subscribe to|follow|contact|e-?mail|write to|send a note to|all posts by|posts by|view (?:all )?posts by|about|reach|meet)\s+(?=\S)/i;
/** `Photo: Ana Roe`, `Illustrations by Ana Roe`. */
export const photographer = /^\W{0,3}(?:photo(?:graph)?(?:y|s|ed|er)?|pictures?|images?|illustrat(?:ion|ions|ed|or)|art|artwork|graphics?|video|film(?:ed)?|cartoon|design(?:ed)?|animation|cover|collage|produced|animated|music|audio|narrated|read|maps?|charts?|data|visuals?|directed)\s*(?:credits?|courtesy|and design)?\s*(?:by|:|\/)\s*/i;
/** `Edited by Ana Roe`, `Medically reviewed by Ana Roe`. */
export const editing = /^\W{0,3}(?:(?:medically\s+|clinically\s+|legally\s+|technically\s+|expert\s+|scientifically\s+)(?:reviewed|edited)|(?:edited|fact[- ]checked|checked|translated|transcribed|curated|moderated|approved|verified|copy-?edited|hosted|introduced|updated|sponsored|powered|presented)|edit(?:or|ing)s?)\s*(?:on [^b]{4,30} )?(?:by|:)\s*/i;
/** `Additional reporting by Ana Roe`. */
export const contributed = /^\W{0,3}(?:additional|with|further)?\s*(?:reporting|contributions?|research|writing|editing)\s+(?:from|by|:)/i;
/** `Author Ana Roe`, without a colon. */
export const authorBefore = /^authors?\s+(?=\S)/i;
/** `This entry was posted in Ports and tagged fish by Ana Roe`, at the foot of an entry. */
export const entryFoot = /^this (?:entry|post|article|item) was (?:written|posted|published|filed|submitted)\b[^\n]{0,160}?\sby\s+(?=\p{Lu})/iu;
/** `Reviewed by Ana Roe`: who wrote a review, or who checked what another wrote. */
export const reviewed = /^\W{0,3}reviewed\s+(?:on [^b]{4,30} )?by\s*:?\s*/i;
/** `Hartwell Press, 320 pages, $28`: what stands under the title and the author of a book. */
export const bookDetails = /\b\d{2,4}\s*(?:pp\b|pages\b|pgs?\b)/i;
