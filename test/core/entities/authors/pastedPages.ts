import { dams, tariffs } from './sitePages.js';
import type { SitePage } from './sitePages.js';

const site = (name: string, title: string | null, authors: readonly string[], ...lines: readonly (string | readonly string[])[]): SitePage => ({ site: name, title, authors, lines: lines.flat() });

const damTitle = 'Who Reads the River at Night?';
const apart = (paragraphs: readonly string[]): string[] => paragraphs.flatMap((paragraph) => ['', paragraph]);

/** Pages pasted with blank lines and little around them: briefs, records, letters, reviews. */
export const pastedPages: readonly SitePage[] = [
  site('co-authors one below the other, an office behind each, and a contributor', damTitle, ['Oksyra Danylenko-Marsh', 'Kwabena Sarpong'],
    damTitle, '', 'Oksyra Danylenko-Marsh, Research Fellow', 'Dr. Kwabena Sarpong, Visiting Scholar', 'with contributions from T. R. Venkat', '', 'March 2031', apart(dams)),
  site('co-authors one below the other, an office under each', damTitle, ['Oksyra Danylenko', 'Kwabena Sarpong'],
    damTitle, '', 'Oksyra Danylenko', 'Senior Fellow, Harbor Institute', 'Kwabena Sarpong', 'Visiting Scholar, University of Ghent', '', 'March 2031', apart(dams)),
  site('an author with a middle initial above and without it below', 'The Steel Tariff Has Not Hired Anybody', ['Pieter J. van den Hoek'],
    'The Steel Tariff Has Not Hired Anybody', 'Pieter J. van den Hoek', '', tariffs, '', 'Pieter van den Hoek is a fellow at the Harbor Institute.'),
];
