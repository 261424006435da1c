import { dams, tariffs } from './sitePages.js';
import type { SitePage } from './sitePages.js';

const site = (name: string, title: string | null, authors: readonly string[], ...lines: readonly (string | readonly string[])[]): SitePage => ({ site: name, title, authors, lines: lines.flat() });

const damTitle = 'Who Reads the River at Night?';
const apart = (paragraphs: readonly string[]): string[] => paragraphs.flatMap((paragraph) => ['', paragraph]);

const pier = [
  'The ferry between the two islands has lost money for a generation, and a joint company would let both ministries pay for it without quarrelling over the timetable, which neither of them reads.',
  'Nor is it true that nobody measures the crossings. The gauge at the pier has been read every morning for eleven years, and the council holds every figure that was ever written down there.',
  'The government should found the company this year, because the hull will not last another winter and the insurers have said so in two letters that the ministry has not answered.',
  'Some will say that the islands can wait. They have waited since the bridge was promised, and in that time a third of the young people have gone to the mainland and not come back.',
];

/** Pages pasted with blank lines and little around them: briefs, records, letters, reviews. */
export const pastedPages: readonly SitePage[] = [
  site('co-authors one below the other, an office behind each, and a contributor', damTitle, ['Oksyra Danylenko-Marsh', 'Kwabena Sarpong'],
    damTitle, '', 'Oksyra Danylenko-Marsh, Research Fellow', 'Dr. Kwabena Sarpong, Visiting Scholar', 'with contributions from T. R. Venkat', '', 'March 2031', apart(dams)),
  site('co-authors one below the other, an office under each', damTitle, ['Oksyra Danylenko', 'Kwabena Sarpong'],
    damTitle, '', 'Oksyra Danylenko', 'Senior Fellow, Harbor Institute', 'Kwabena Sarpong', 'Visiting Scholar, University of Ghent', '', 'March 2031', apart(dams)),
  site('an author with a middle initial above and without it below', 'The Steel Tariff Has Not Hired Anybody', ['Pieter J. van den Hoek'],
    'The Steel Tariff Has Not Hired Anybody', 'Pieter J. van den Hoek', '', tariffs, '', 'Pieter van den Hoek is a fellow at the Harbor Institute.'),
  site('a press briefing whose speakers are named in full below', 'Press Briefing on the Ferry Accord', ['Nilsa Quarterman', 'Rolf-Dieter Anselm'],
    'Office of the Spokesperson', 'Press Briefing on the Ferry Accord', 'Eastness, 4 May 2031', '', '11:04 a.m. EDT', '', `MS. QUARTERMAN: Good morning, everyone. ${pier[0]!}`, '', 'QUESTION: Does Norway agree to that?', '', `MS. QUARTERMAN: ${pier[1]!}`, '', 'QUESTION: Thank you. And the money?', '', `MR. ANSELM: ${pier[2]!}`, '', '(The briefing was concluded at 11:32 a.m.)', '', 'Nilsa Quarterman is the spokesperson. Rolf-Dieter Anselm is the special envoy for ferries.'),
  site('a podcast with the time before each speaker', 'The Pier, Episode 9: Who Pays for the Hull?', ['Thandeka Mbatha-Lowe', 'Jorunn Ravn'],
    'The Pier, Episode 9: Who Pays for the Hull?', 'Published May 4, 2031', 'Transcript', '', '[00:00:12] Thandeka Mbatha-Lowe: Welcome back. With me is Jorunn Ravn, who has run a shipyard for thirty years. Jorunn, who pays?', '', `[00:00:31] Jorunn Ravn: ${pier[0]!}`, '', '[00:02:05] Thandeka Mbatha-Lowe: And the gauge?', '', `[00:02:09] Jorunn Ravn: ${pier[1]!} ${pier[2]!}`, '', '[00:04:40] Thandeka Mbatha-Lowe: Thank you.', '', 'Subscribe wherever you get your podcasts.'),
  site('a memorandum', 'Why the Ministry Should Found a Ferry Company', ['Ysolde Karremans'],
    'MEMORANDUM', '', 'TO: The Minister of Harbours', 'FROM: Ysolde Karremans, Director of Policy Planning', 'DATE: 4 May 2031', 'SUBJECT: Why the Ministry Should Found a Ferry Company', '', '1. Background', '', pier[0]!, '', '2. Assessment', '', pier[1]!, '', pier[3]!, '', '3. Recommendation', '', pier[2]!),
  site('a joint statement of ministers', 'Joint Statement on the Strait Ferry', ['Aslaug Brekke', 'Kwadwo Ansah-Mensah', 'Milena Dragović'],
    'Joint Statement on the Strait Ferry', '', 'Oslo, 4 May 2031', '', `We, the ministers responsible for harbours, have met to discuss the future of the ferry. ${pier[0]!}`, '', pier[1]!, '', `We call on all parties to sign. ${pier[2]!}`, '', 'Signed:', '', 'Aslaug Brekke, Minister of Harbours, Norway', 'Kwadwo Ansah-Mensah, Minister of Transport, Ghana', 'Milena Dragović, State Secretary for Shipping, Montenegro'),
  site('a panel whose parts are headed by name and thesis', 'Can the Strait Be Shared? Three Views', ['Odalys Ferrán', 'Bram Hoekstra-Lind', 'Yuki Tanabe'],
    'Harbour Institute', 'Can the Strait Be Shared? Three Views', 'Edited by Petra Lindgren', '4 May 2031', '', 'The institute asked three experts what the accord would change.', '', 'Odalys Ferrán: Sign it now', 'Senior Fellow, Harbour Institute', '', pier[0]!, '', pier[2]!, '', 'Bram Hoekstra-Lind: Not without a gauge', 'Professor of Law, University of Bergen', '', pier[1]!, '', pier[3]!, '', 'Yuki Tanabe: Ask the islanders first', 'Former ambassador of Japan', '', 'Nobody has asked those who live there. Many will say that the islands can wait. They have waited since the bridge was promised, and in that time a third of the young people have gone to the mainland and not come back.'),
  site('a paper under the name of its journal', 'Reading the Gauge: Evidence From Two Islands', ['Ingrid Solheim-Park', 'Tadesse Alemu', 'Wu Jialing'],
    'Journal of Strait Studies, Vol. 12, No. 3 (2031)', '', 'Reading the Gauge: Evidence From Two Islands', '', 'Ingrid Solheim-Park1*, Tadesse Alemu2, and Wu Jialing1', '', '1 Department of Economics, University of Bergen, Norway', '2 Addis Ababa Institute of Technology, Ethiopia', '* Corresponding author: isp@bergen.example', '', 'Abstract', '', `${pier[1]!} ${pier[0]!}`, '', 'Keywords: ferries, gauges, islands', '', '1. Introduction', '', pier[3]!, '', pier[2]!, '', 'References', '', '1. Lund H. Gauges without rivers. Strait Stud. 2019;4:11-19.'),
  site('a thread of posts', null, ['Mireille Kouassi-Blanc'],
    'Mireille Kouassi-Blanc', '@mkblanc', '', '1/ The ferry accord is better than its critics say. A thread on who pays, who sails and who waits. 🧵', '', `2/ ${pier[0]!}`, '', `3/ ${pier[1]!}`, '', `4/ So: ${pier[2]!}`, '', '9:14 AM · May 4, 2031 · 41.2K Views', '212 Reposts  14 Quotes  1,022 Likes', '', 'Hesper Lund', '@hlund · 3h', 'Spain should pay for this.', '', 'Show more replies'),
  site('a mailbag', 'Mailbag: Your Questions on the Ferry', ['Lubomir Stanek'],
    'The Harbour Letter', 'Mailbag: Your Questions on the Ferry', 'By Lubomir Stanek', 'May 4, 2031', '', `You asked and I answer. ${pier[3]!}`, '', 'Q: Why does Denmark not pay? — Tom, Odense', '', `A: ${pier[0]!}`, '', 'Q: Is the gauge honest? — Aisha, Leeds', '', `A: ${pier[1]!}`, '', 'Q: What should the ministry do? — Anonymous', '', `A: ${pier[2]!}`, '', 'Thanks for reading The Harbour Letter!'),
  site('a letter circulated as a document', 'Letter dated 4 May 2031 from the Permanent Representative of Vaitele to the United Nations addressed to the President of the Security Council', ['Falaniko Tuiasosopo-Reid'],
    'United Nations', 'S/2031/412', 'Security Council', 'Distr.: General', '5 May 2031', 'Original: English', '', 'Letter dated 4 May 2031 from the Permanent Representative of Vaitele to the United Nations addressed to the President of the Security Council', '', `On instructions from my Government, I have the honour to draw your attention to the following. ${pier[0]!}`, '', pier[1]!, '', pier[2]!, '', 'I should be grateful if you would have the present letter circulated as a document of the Security Council.', '', '(Signed) Falaniko Tuiasosopo-Reid', 'Ambassador', 'Permanent Representative'),
];
