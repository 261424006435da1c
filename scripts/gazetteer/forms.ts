/** The entries of one table cell, parted by ";". */
export function parseEntries(cell: string | undefined): string[] {
  return (cell ?? '').split(';').map((entry) => entry.trim()).filter(Boolean);
}

/** CLDR's short spelling written out: “St. Kitts & Nevis” → “Saint Kitts and Nevis”. */
export function spelledOut(name: string): string {
  return name.replace(/ & /g, ' and ').replace(/^St\. /, 'Saint ').replace(/’/g, '\'');
}

/**
 * Every form under which an entry is looked up: plurals marked “+s”, “and” for “&”, “Saint”, “St.” and “St”, without diacritics, straight
 * apostrophes (the matcher takes curly ones for the same), ISO's inverted names the right way round, brackets off.
 */
export function formsOf(entries: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const entry of entries) for (const form of plurals(entry)) for (const spelling of spellings(form)) forms.add(spelling);
  return [...forms];
}

function plurals(entry: string): string[] {
  return entry.endsWith('+s') ? [entry.slice(0, -2), entry.slice(0, -2) + 's'] : [entry];
}

function spellings(form: string): string[] {
  let plain = form.replace(/’/g, '\'').replace(/–/g, '-').trim();
  if (plain === '' || plain.includes(' or ') || plain.includes(' - ')) return [];
  const bracket = /^([^(]+?) \([^)]*\)$/.exec(plain);
  if (bracket) plain = bracket[1]!;
  const inverted = /^([^,]+), ((?:\w+ )*(?:of|Province of China))$/.exec(plain);
  if (inverted) plain = `${inverted[2]!} ${inverted[1]!}`;
  if (plain.endsWith(')') || /, (?:British|U\.S\.)$/.test(plain)) return [];
  const all = [plain];
  if (plain.includes(' & ')) all.push(plain.replace(/ & /g, ' and '));
  for (const one of [...all]) if (/^(?:St\.?|Saint) /.test(one)) for (const saint of ['St. ', 'St ', 'Saint ']) all.push(one.replace(/^(?:St\.?|Saint) /, saint));
  for (const one of [...all]) {
    const bare = one.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    all.push(bare);
  }
  return [...new Set(all)].map((one) => one.replace(/^The (?!Hague)/, ''));
}
