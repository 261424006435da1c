import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const answer = 'It was never costed, and nobody could say who would pay. A ferry that nobody pays for does not sail, whatever the two councils promise.';

/** Who speaks each section. */
function speakers(lines: readonly string[]): string[] {
  const { sections, authors } = readStructure(lines.join('\n'));
  return sections.map(({ authorIds }) => authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', '));
}

describe('labels of speakers', () => {
  const two = ['Thandolwe Xaba', 'Zsolka Wrenk-Ostrava', 'Thandolwe Xaba', 'Zsolka Wrenk-Ostrava'];

  it('follow those named in full by surname and initials, whatever their given names are', () => {
    assert.deepEqual(speakers(['‘We Built a Ferry. Nobody Came.’', 'A talk with the harbour master', '', 'By Thandolwe Xaba', '4 May 2031', '', `Thandolwe Xaba: Why did the plan fail?`, '', `Zsolka Wrenk-Ostrava: ${answer}`, '', 'TX: And now?', '', `ZWO: ${answer}`]), two);
    assert.deepEqual(speakers(['A Talk on the Ferry', '', 'Thandolwe Xaba: Why did the plan fail?', '', `Zsolka Wrenk-Ostrava: ${answer}`, '', 'Xaba: And now?', '', `Wrenk-Ostrava: ${answer}`]), two);
  });

  it('may say the full name every time', () => {
    const lines = [1, 2, 3].flatMap(() => ['', 'Thandolwe Xaba: Why did the plan fail?', '', `Zsolka Wrenk: ${answer}`]);
    assert.deepEqual(speakers(['A Talk on the Ferry', ...lines]), [1, 2, 3].flatMap(() => ['Thandolwe Xaba', 'Zsolka Wrenk']));
  });

  it('follow a family name that stands first by its initials', () => {
    assert.deepEqual(speakers(['A Talk With Ngo Thi-Anh', '', 'By Hesper Lund', '', 'HL: Why did the plan fail?', '', `NTA: ${answer}`, '', 'HL: And now?', '', `NTA: ${answer}`]), ['Hesper Lund', 'Ngo Thi-Anh', 'Hesper Lund', 'Ngo Thi-Anh']);
  });

  it('may be those of the paper that asks: its byline asks then, or the paper itself', () => {
    const turns = ['', 'The Quay: Why did the plan fail?', '', `Hesper Lund: ${answer}`, '', 'The Quay: And now?', '', `Lund: ${answer}`, '', 'The Quay: Who pays?', '', `Lund: ${answer}`];
    assert.deepEqual(speakers(['A Talk With Hesper Lund', '', 'By Ana Roe', ...turns]), ['Ana Roe', 'Hesper Lund', 'Ana Roe', 'Hesper Lund', 'Ana Roe', 'Hesper Lund']);
    assert.deepEqual(speakers(['A Talk With Hesper Lund', ...turns]).slice(0, 2), ['The Quay', 'Hesper Lund']);
  });

  it('may say the name of the paper once, as its masthead has it, and its initials then', () => {
    const turns = ['Wharfside', 'A Talk With Hesper Lund', 'By Ana Roe', '', 'Wharfside: Why did the plan fail?', '', `Hesper Lund: ${answer}`, '', 'WS: And now?', '', `HL: ${answer}`, '', 'WS: Who pays?', '', `HL: ${answer}`, '', 'WS: Thank you.'];
    assert.deepEqual(speakers(turns).slice(0, 3), ['Ana Roe', 'Hesper Lund', 'Ana Roe']);
  });

  it('are none that name a side or a kind of text', () => {
    const { authors } = readStructure(['DEBATE: Should the ferry sail?', '', 'PRO: A bad plan then, a good one now', 'by Ana Roe', '', answer, '', 'CON: Nobody will pay', 'by Hesper Lund', '', answer, '', 'NOTE: Comments close on Friday.'].join('\n'));
    assert.deepEqual(authors.map(({ name }) => name).sort(), ['Ana Roe', 'Hesper Lund']);
  });

  it('need two brackets or more to name a member whose given name is uncommon', () => {
    assert.deepEqual(speakers(['Mr Hale: Who pays?', '', 'Dr Ana Roe: You do.', '', `Siawn Ó Briain (North Isles) (LD): ${answer}`, '', 'Mr Hale: No.']), ['Hale', 'Ana Roe', 'Siawn Ó Briain', 'Hale']);
  });
});
