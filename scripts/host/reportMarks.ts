/** Stands before each line a suite inside VS Code reports, to tell it from what VS Code itself writes to the same console. */
export const reportMark = '│ ';

/** Stands before the tally, as JSON, in the report of a suite that has no file to write it to. */
export const tallyMark = 'tally ';
