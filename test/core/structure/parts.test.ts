import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const first = 'The ferry between the two islands has lost money for a generation. A joint company would let both ministries pay for it without quarrelling over the timetable, which neither of them reads.';
const second = 'This reading of the accounts is too kind. The old company had a subsidy behind it, and the new one would have nothing of the sort, whatever the two ministries may promise each other today.';
const third = 'I thank my critics for their care. Both suppose that money must come before trust. I argued the reverse, and I have read nothing here that shakes it at all.';

/** `heading | authors | answers`, one a section. */
function sectionsOf(lines: readonly string[]): string[] {
  const { sections, authors } = readStructure(lines.join('\n'));
  return sections.map(({ heading, authorIds, answers }) => `${heading ?? '—'} | ${authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')} | ${answers.join(' ')}`);
}

function kindsOf(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return readStructure(text).blocks.map(({ kind, start }) => `${kind}: ${text.slice(start, start + 12)}`);
}

describe('texts of several writers in other forms', () => {
  it('gives each part of a roundtable to the name above it, and passes over the office between', () => {
    const lines = ['Roundtable: Who Should Run the Ferry?', 'Three islanders answer', 'March 12, 2031', '', 'We asked three people who use the ferry every week what the ministries should do about it.', '',
      'Mirela Stanescu', 'Associate Professor, University of Cluj', '', first, '', 'Obinna Achterberg', 'Harbor Institute', '', second, '', 'Katarzyna Lis', 'Former harbor master', '', third];
    assert.deepEqual(sectionsOf(lines), ['— |  | ', 'Mirela Stanescu | Mirela Stanescu | ', 'Obinna Achterberg | Obinna Achterberg | ', 'Katarzyna Lis | Katarzyna Lis | ']);
    assert.deepEqual(readStructure(lines.join('\n')).authors.map(({ affiliations }) => affiliations), [['University of Cluj'], ['Harbor Institute'], []]);
    assert.equal(readStructure(lines.join('\n')).title, 'Roundtable: Who Should Run the Ferry?');
  });

  it('takes portraits under the names of those they tell of for nobody’s own parts', () => {
    const portrait = (name: string): string => `${name} has run the ferry for a generation, and the two ministries owe the old company more than they say when they speak of what it cost them.`;
    const { authors } = readStructure(['Three Who Made the Ferry', 'By Petra Lindgren', '', first, '', 'Mirela Stanescu', portrait('Stanescu'), '', 'Victor Achterberg', portrait('Achterberg')].join('\n'));
    assert.deepEqual(authors.map(({ name }) => name), ['Petra Lindgren']);
  });

  it('reads a forum whose responses are numbered, an uncommon name among the others', () => {
    const lines = ['THE FERRY AND THE LAW', '', 'Response 1', 'Against a Joint Company', 'Mirela Stanescu', '', first, '', 'Response 2', 'For a Timetable', 'Obinna Achterberg', '', second, '', 'Response 3', 'A View From the Quay', 'Katarzyna Lis', '', third];
    assert.deepEqual(sectionsOf(lines).filter((section) => section.startsWith('Response')), ['Response 1 | Mirela Stanescu | ', 'Response 2 | Obinna Achterberg | ', 'Response 3 | Katarzyna Lis | ']);
  });

  it('gives the sides of a debate to those whom the lines under their headings tell of, and their rebuttals too', () => {
    const lines = ['Does the Ferry Pay?', '', 'Yes', 'Daniel Moriyama is director of the Harbor Project at Keio University.', '', first, '', 'No', 'Mirela Stanescu teaches history at the University of Cluj.', '', second, '', 'Rebuttal: Yes', '', third];
    assert.deepEqual(sectionsOf(lines), ['Yes | Daniel Moriyama | ', 'No | Mirela Stanescu | ', 'Rebuttal: Yes | Daniel Moriyama | sec2']);
    assert.equal(kindsOf(lines).filter((kind) => kind.startsWith('biography')).length, 2);
  });

  it('reads the reply under letters as a part of whoever replies, and the label above the title as no heading', () => {
    const lines = ['LETTERS', 'The Ferry: An Exchange', '', 'To the Editors:', '', first, '', 'Mirela Stanescu', 'Cluj', '', 'To the Editors:', '', second, '', 'Victor Achterberg', 'Bremen', '', 'Daichi Moriyama replies:', '', third];
    assert.deepEqual(sectionsOf(lines), ['— | Mirela Stanescu | ', '— | Victor Achterberg | ', 'Daichi Moriyama replies: | Daichi Moriyama | sec1 sec2']);
  });

  it('accepts short parts of those whom the head of a pasted page names together', () => {
    const lines = ['Skip to main content', 'Subscribe', 'Sign In', 'Search', 'Share', 'Can the Ferry Be Shared?', 'Mirela Stanescu; Daniel Moriyama', 'March 12, 2031', 'No Paymaster', '', 'Mirela Stanescu', '', second, '', 'Moriyama Replies', '', third, '', 'Most read', 'Privacy Policy', 'Terms of Use'];
    assert.deepEqual(sectionsOf(lines), ['No Paymaster | Mirela Stanescu | ', 'Moriyama Replies | Daniel Moriyama | sec1']);
  });

  it('names authors in the order of their byline', () => {
    const { authors } = readStructure(['Does the Ferry Pay?', 'Obinna Achterberg and Mirela Stanescu', '', first, '', second, '', 'Mirela Stanescu is a professor at the University of Cluj.'].join('\n'));
    assert.deepEqual(authors.map(({ name }) => name), ['Obinna Achterberg', 'Mirela Stanescu']);
  });

  it('follows speakers by surname or initials once they are named in full', () => {
    assert.deepEqual(sectionsOf(['A Talk on the Ferry', '', `Petra Lindgren: ${first}`, '', `Victor Achterberg: ${second}`, '', 'Lindgren: And what of the subsidy?', '', 'VA: It was never one, and both ministries knew it well.']),
      ['— | Petra Lindgren | ', '— | Victor Achterberg | ', '— | Petra Lindgren | ', '— | Victor Achterberg | ']);
  });
});

describe('matter at the end of a text', () => {
  const brief = ['Sharing the Ferry', 'Victor Achterberg and Mirela Stanescu', '', 'Introduction', '', first, '', 'Recommendations', '', second];

  it('reads all that stands under “About the authors” as biography, continued paragraphs included', () => {
    const lines = [...brief, '', 'About the Authors', '', 'Victor Achterberg is a senior fellow at the Harbor Institute.', '', 'He was a pilot and has written on radar, rescue and law. He lives in Bremen.', '', 'Mirela Stanescu, associate professor at the University of Cluj.'];
    assert.deepEqual(kindsOf(lines).slice(-4), ['metadata: About the Au', 'biography: Victor Achte', 'biography: He was a pil', 'biography: Mirela Stane']);
    assert.match(readStructure(lines.join('\n')).authors[0]!.biography!, /lives in Bremen\.$/);
  });

  it('keeps what a text says of its publisher and its helpers out of the argument', () => {
    const lines = [...brief, '', 'About the Institute', '', 'The Harbor Institute is an independent research organization that was founded in 1974.', '', 'Acknowledgments', '', 'The authors thank Katarzyna Lis for her comments on a draft of this brief.'];
    assert.deepEqual(kindsOf(lines).slice(-4), ['metadata: About the In', 'metadata: The Harbor I', 'metadata: Acknowledgme', 'metadata: The authors ']);
  });
});
