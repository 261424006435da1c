/** Pages in many forms, written for these tests, each with the authors a reader would name. */
export interface SamplePage {
  readonly form: string;
  readonly lines: readonly string[];
  readonly authors: readonly string[];
}

/** Running text for the pages: long enough to be a main text, and naming people who are not its authors. */
const text = [
  'The harbour council met for the third time this spring, and for the third time it left without a decision. The plan on the table would move the fish market two streets inland.',
  '“Nobody asked the people who work there,” said Margarethe Olsen, who has sold cod on the quay since 1988. Her view is shared by most of the traders, and it deserves a hearing.',
  'By Friday the council must choose. By all accounts it would rather not, because whichever way it votes some of its own members will lose their seats.',
  'The better course would be to leave the market where it is and to repair the roof, which everybody agrees is the real problem and which would cost a tenth as much.',
];
const menu = ['Skip to content', 'Home', 'World', 'Politics', 'Business', 'Culture', 'Sport', 'Search', 'Subscribe', 'Sign in'];
const foot = ['Share', 'Facebook', 'Twitter', 'Most read', 'Mayor defends new parking rules', 'Ferry prices to rise again', 'About us', 'Contact us', 'Privacy Policy', 'Terms of Use', '© 2019 The Quay. All rights reserved.'];
const title = 'The Market That Nobody Wants to Move';

const page = (form: string, lines: readonly string[], ...authors: readonly string[]): SamplePage => ({ form, lines, authors });
const article = (form: string, head: readonly string[], ...authors: readonly string[]): SamplePage => page(form, [...menu, ...head, ...text, ...foot], ...authors);
const ending = (form: string, tail: readonly string[], ...authors: readonly string[]): SamplePage => page(form, [...menu, title, ...text, ...tail, ...foot], ...authors);

export const samplePages: readonly SamplePage[] = [
  article('by and a name', [title, 'By Rosamund Keller', 'May 4, 2019'], 'Rosamund Keller'),
  article('by in capitals', [title, 'BY ROSAMUND KELLER', 'MAY 4, 2019'], 'Rosamund Keller'),
  article('two names with and', [title, 'By Rosamund Keller and Obadele Sanni', 'May 4, 2019'], 'Rosamund Keller', 'Obadele Sanni'),
  article('three names with commas', [title, 'By Rosamund Keller, Obadele Sanni & Wei-Lin Tsao'], 'Rosamund Keller', 'Obadele Sanni', 'Wei-Lin Tsao'),
  article('names on lines of their own', [title, 'By', 'Rosamund Keller', 'and', 'Obadele Sanni', 'Published 4 May 2019'], 'Rosamund Keller', 'Obadele Sanni'),
  article('an outlet after the name', [title, 'By Rosamund Keller, Quay News', 'Updated 10:15 AM, Sat May 4, 2019'], 'Rosamund Keller'),
  article('an office after the name', [title, 'By Rosamund Keller, Senior Political Correspondent', '4 May 2019'], 'Rosamund Keller'),
  article('an office on the next line', [title, 'Rosamund Keller', 'Senior Political Correspondent', '4 May 2019'], 'Rosamund Keller'),
  article('a glued office', [title, 'Rosamund KellerEditor', '4 May 2019'], 'Rosamund Keller'),
  article('a glued date', [title, 'By Rosamund KellerMay 4, 2019'], 'Rosamund Keller'),
  article('a handle', [title, 'By Rosamund Keller @roskeller', '4 May 2019'], 'Rosamund Keller'),
  article('a bar and a date', [title, 'Rosamund Keller | May 4, 2019 | 6 min read'], 'Rosamund Keller'),
  article('a bullet and a reading time', [title, 'Rosamund Keller • 6 min read'], 'Rosamund Keller'),
  article('a degree', [title, 'Written by Rosamund Keller, PhD', 'Medically reviewed by Aled Prosser, MD', '4 May 2019'], 'Rosamund Keller'),
  article('a label', [title, 'Author: Rosamund Keller', 'Date: 4 May 2019'], 'Rosamund Keller'),
  article('a label in the plural', [title, 'Author(s): Rosamund Keller; Obadele Sanni', '4 May 2019'], 'Rosamund Keller', 'Obadele Sanni'),
  article('posted by', [title, 'Posted by Rosamund Keller on May 4, 2019'], 'Rosamund Keller'),
  article('posted on a date by', [title, 'Posted on May 4, 2019 by Rosamund Keller', '3 Comments'], 'Rosamund Keller'),
  article('a date, then by', [title, 'May 4, 2019 by Rosamund Keller', 'Leave a Comment'], 'Rosamund Keller'),
  article('words by, photographs by', [title, 'Words by Rosamund Keller', 'Photographs by Dmitri Halloran', '4 May 2019'], 'Rosamund Keller'),
  article('a photographer right above', ['Photo: Dmitri Halloran', title, 'Rosamund Keller', '4 May 2019'], 'Rosamund Keller'),
  article('a picture credit below', [title, 'By Rosamund Keller', 'Traders on the quay, April 2019', 'Dmitri Halloran / Reuters'], 'Rosamund Keller'),
  article('an editor', [title, 'By Rosamund Keller', 'Edited by Aled Prosser', '4 May 2019'], 'Rosamund Keller'),
  article('additional reporting', [title, 'By Rosamund Keller', 'Additional reporting by Aled Prosser', '4 May 2019'], 'Rosamund Keller'),
  article('a rubric before by', ['Opinion', title, 'Opinion by Rosamund Keller', '4 May 2019'], 'Rosamund Keller'),
  article('a guest essay', [title, 'Guest Essay', 'By Rosamund Keller', 'Ms. Keller is a historian of ports.', '4 May 2019'], 'Rosamund Keller'),
  article('a particle', [title, 'By Pieter van den Hoek', '4 May 2019'], 'Pieter van den Hoek'),
  article('an Arabic particle', [title, 'By Samira al-Khatib and Yusuf ibn Rashid', '4 May 2019'], 'Samira al-Khatib', 'Yusuf ibn Rashid'),
  article('initials', [title, 'By R. J. Keller and T.S. Obuya', '4 May 2019'], 'R. J. Keller', 'T.S. Obuya'),
  article('a suffix', [title, 'By Rosamund Keller and Walter P. Dunmore Jr.', '4 May 2019'], 'Rosamund Keller', 'Walter P. Dunmore Jr.'),
  article('a rank', [title, 'By Lieutenant Colonel Rosamund Keller, U.S. Army', '4 May 2019'], 'Rosamund Keller'),
  article('a title and an honour', [title, 'By Professor Sir Rosamund Keller OBE', '4 May 2019'], 'Rosamund Keller'),
  article('Korean order', [title, 'By Choi Min-jung', '4 May 2019'], 'Choi Min-jung'),
  article('accents', [title, 'By Íñigo Núñez-Álvarez', '4 May 2019'], 'Íñigo Núñez-Álvarez'),
  article('a bare name above the title', ['Rosamund Keller', title, '4 May 2019'], 'Rosamund Keller'),
  article('by under a standfirst', [title, 'The council should repair the roof and leave the traders alone.', 'By Rosamund Keller'], 'Rosamund Keller'),
  article('by without its space', [title, 'ByRosamund Keller', 'May 4, 2019'], 'Rosamund Keller'),
  article('German', [title, 'Von Dieter Hallmann', '4. Mai 2019'], 'Dieter Hallmann'),
  article('French', [title, 'Par Geneviève Laurent', 'Publié le 4 mai 2019'], 'Geneviève Laurent'),
  article('Spanish', [title, 'Por Ignacio Bermúdez', '4 de mayo de 2019'], 'Ignacio Bermúdez'),
  article('a name on a date', [title, 'Miriam Keller on May 4, 2019'], 'Miriam Keller'),
  article('the title by the author', ['The Market That Nobody Wants to Move, by Miriam Keller', 'May 4, 2019'], 'Miriam Keller'),
  article('a rubric after the name', [title, 'By Miriam Keller Europe editor, Quay News', '4 May 2019'], 'Miriam Keller'),
  article('this article was written by', [title, 'May 4, 2019', 'This article was written by Miriam Keller'], 'Miriam Keller'),
  article('two bare names on two lines', [title, 'Miriam Keller', 'Thomas Sanni', '4 May 2019'], 'Miriam Keller', 'Thomas Sanni'),
  ending('a wire service', ['(Reporting by Miriam Keller; Editing by Aled Prosser)'], 'Miriam Keller'),
  ending('signed with a dash', ['— Miriam Keller'], 'Miriam Keller'),
  article('an agency only', [title, 'By The Associated Press', 'May 4, 2019']),
  article('staff only', [title, 'By Staff Reporters', 'May 4, 2019']),
  article('nobody', [title, 'May 4, 2019', '5 min read']),
  article('teasers before and after', ['Also today', 'Trams to run late', 'By Aled Prosser', 'Bridge to close', 'By Dmitri Halloran', title, 'By Rosamund Keller', 'May 4, 2019'], 'Rosamund Keller'),
  page('a list of other stories below', [...menu, title, 'By Rosamund Keller', 'May 4, 2019', ...text, 'Related', 'Trams to run late', 'By Aled Prosser', '3 May 2019', 'Bridge to close', 'By Dmitri Halloran', '3 May 2019', 'Ice on the river', 'By Wanda Ferris', '2 May 2019', ...foot], 'Rosamund Keller'),
  page('the author among the other stories', [...menu, title, 'Rosamund Keller', 'May 4, 2019', ...text, 'More from Rosamund Keller', 'Trams to run late', 'By Rosamund Keller', 'Bridge to close', 'By Dmitri Halloran', ...foot], 'Rosamund Keller'),
  ending('a biography at the end', ['Rosamund Keller is a columnist and the author of “Nets”.'], 'Rosamund Keller'),
  ending('a biography in capitals', ['ROSAMUND KELLER is Professor of Maritime History at the University of Bremen.'], 'Rosamund Keller'),
  ending('a biography with an apposition', ['Rosamund Keller, a former harbour master, is a visiting fellow at the Coastal Institute.'], 'Rosamund Keller'),
  ending('a box about the author', ['About the Author', 'Rosamund Keller', 'Rosamund Keller covers ports and fisheries for The Quay.'], 'Rosamund Keller'),
  ending('comments', ['2 Comments', 'Aled Prosser says:', 'May 5, 2019 at 9:14 am', 'I could not disagree more.', 'Wanda Ferris says:', 'May 5, 2019 at 11:02 am', 'Nor I.']),
  page('a byline run into the text', [...menu, title, 'May 4, 2019', `ROSAMUND KELLER ${text[0]!}`, ...text.slice(1), ...foot], 'Rosamund Keller'),
  page('a plain essay', [title, 'by Rosamund Keller', '', ...text], 'Rosamund Keller'),
  page('a plain essay with a semicolon', [title, 'Rosamund Keller; Obadele Sanni', '', ...text], 'Rosamund Keller', 'Obadele Sanni'),
  page('a signed letter', ['To the Editor:', '', ...text.slice(0, 2), '', 'Rosamund Keller', 'Bremen'], 'Rosamund Keller'),
  page('remarks', ['Remarks by Ambassador Rosamund Keller at the Harbour Forum', 'May 4, 2019', '', 'Thank you very much. It is a pleasure to be here.', ...text], 'Rosamund Keller'),
  page('an office owned', ['PRIME MINISTER ROSAMUND KELLER’S STATEMENT TO THE HOUSE', 'May 4, 2019', '', ...text], 'Rosamund Keller'),
  page('an inaugural address', ['Inaugural Address of Rosamund Keller', 'May 4, 2019', '', ...text], 'Rosamund Keller'),
  page('menu entries that look like names', [...menu, 'Santa Monica', 'Grant Park', 'Will Street', title, 'By Rosamund Keller', ...text, ...foot], 'Rosamund Keller'),
  page('a press release', ['FOR IMMEDIATE RELEASE', 'May 4, 2019', 'Contact: Dmitri Halloran, press@quay.example', title, ...text]),
];
