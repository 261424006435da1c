import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'Every town that finds water under its fields makes the same promise, and this time, it says, the wells will last. They will not last unless somebody counts what is pumped.';
const page = (...head: readonly string[]): string => [...head, prose, prose, prose].join('\n');

describe('the title of a page', () => {
  for (const kicker of ['Opinion | Guest Column', 'Letters to the Editor', 'OPINION', 'Analysis', 'Guest Essay', 'Opinion · Commentary', 'Opinion | Asia', 'POLICY BRIEF | No. 14/2031', 'Books  |  Review Essay', 'INTERVIEW / WATER', 'Check against delivery', 'Vol. 12 No. 3 · 5 February 2031', 'Subcommittee on Rivers, Lakes, and the International Use of Water']) {
    it(`is not the label “${kicker}” above it`, () => {
      assert.equal(readStructure(page('The Valley Courier', kicker, 'Wells Will Not Save Us', 'Two districts show how to waste an aquifer', 'By Marisol Roe and Peter van der Berg')).title, 'Wells Will Not Save Us');
    });
  }

  it('is the line whose words the text takes up, not the name of a column nearer to the byline', () => {
    assert.equal(readStructure(page('The Valley Courier', 'Wells Will Not Save Us', 'Places Near Me', 'Archaeology and Fossils', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may hold the words of such a label', () => {
    assert.equal(readStructure(page('In Defense of the Guest Essay', 'By Marisol Roe')).title, 'In Defense of the Guest Essay');
  });

  for (const bar of ['Share  Tweet  Email  Comments 41', 'Facebook | X | Copy link', 'Print · Email · 12 Comments', '5 min read', '12-minute read', 'Reading time: about 4 minutes']) {
    it(`and no heading is a bar of buttons or a reading time: “${bar}”`, () => {
      const text = page('Wells Will Not Save Us', 'By Marisol Roe', 'Oct. 14, 2025', bar);
      const { title, sections, blocks } = readStructure(text);
      assert.equal(title, 'Wells Will Not Save Us');
      assert.ok(sections.every(({ heading }) => heading === null), JSON.stringify(sections));
      assert.equal(blocks.find(({ start }) => text.startsWith(bar, start))?.kind, 'boilerplate');
    });
  }

  const menu = ['Home', 'News', 'Search', 'Sign in', 'Water', 'Land and Farms', 'Towns', 'The Letters Desk'];

  it('is no entry of the menu before it, though the text takes its words up', () => {
    assert.equal(readStructure(page(...menu, 'Towns and Wells', 'Why counting what is pumped comes before new wells', 'By Marisol Roe')).title, 'Why counting what is pumped comes before new wells');
  });

  it('is not the path that leads to it', () => {
    assert.equal(readStructure(page(...menu, 'Home News Water Wells Will Not Save Us', 'Wells Will Not Save Us', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may be printed twice, however long it is', () => {
    const title = 'Two Districts Show How to Waste an Aquifer, According to the Engineers Who Dug Its Wells';
    assert.equal(readStructure(page(...menu, title, title, 'Both promised that the water would last', 'By Marisol Roe')).title, title);
  });

  it('may stand below the byline', () => {
    assert.equal(readStructure(page(...menu, 'Marisol Roe', 'October 14, 2025', 'Why Wells Will Not Save the Towns of the Valley')).title, 'Why Wells Will Not Save the Towns of the Valley');
  });

  it('may stand above a row of buttons and the picture', () => {
    assert.equal(readStructure(page(...menu, 'Advertisement', 'Wells Will Not Save Us', 'Share this article', 'Print article', 'Read in app', 'Photo by Ana Doe', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may come after a menu entry that reads like a greeting', () => {
    assert.equal(readStructure(page('Home', 'Dear Future Self', 'Search', 'Books', 'Relations', 'Towns', 'Wells Will Not Save Us', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('is not the name of the site, though the text takes it up and the menu repeats it', () => {
    assert.equal(readStructure(page('The Valley Courier', 'Subscribe', 'Sign in', 'Share', 'Wells Will Not Save Us', 'By Marisol Roe', 'The Valley Courier has asked every district.', 'Privacy Policy')).title, 'Wells Will Not Save Us');
    assert.equal(readStructure(page('The Courier', 'LATEST', 'FARMS', 'The Courier', 'Log in', 'Subscribe', 'Share', 'The Courier', 'Marisol Roe/', 'Oct. 14, 2025', 'Wells Will Not Save Us')).title, 'Wells Will Not Save Us');
  });

  it('stands above the first of two equal bylines', () => {
    assert.equal(readStructure(page('Wells Will Not Save Us', 'By Marisol Roe', 'Oct. 14, 2025', 'Share', 'Never miss a story', 'Email address', 'A field near the river', 'By Marisol Roe', 'Oct. 14, 2025')).title, 'Wells Will Not Save Us');
  });

  it('is not the line above with the name of the site at its end, and not a standfirst nearer to the byline', () => {
    assert.equal(readStructure(page('Wells Will Not Save Us From Drought | The Valley Courier', 'Farms', 'Wells Will Not Save Us From Drought', 'Two districts show how to waste an aquifer in ten years.', 'Social Sharing', 'Average depth of a well that was sunk in May was 640 feet', 'By Marisol Roe')).title, 'Wells Will Not Save Us From Drought');
  });

  it('is not the headline of another text, with its date and name above it or a link to go on below', () => {
    assert.equal(readStructure(page('Search for:', 'About Us', 'Contact', 'Wells Will Not Save Us This Time Around', 'Recent Posts', 'October 30, 2025 Ana Poe', 'Watering Tomatoes: How To Do It and When', 'Read More', 'October 28, 2025 Ana Poe', 'Pruning Roses: How To Begin and When to Stop', 'Read More')).title, 'Wells Will Not Save Us This Time Around');
  });

  it('is found under a menu that a word such as “Sections” opens', () => {
    assert.equal(readStructure(page('Sections', 'The Valley Courier', 'Wells Will Not Save Us', 'Sign In', 'Subscribe', 'Farms', 'Wells Will Not Save Us', 'Share on Facebook', 'Share on Twitter', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may call something a picture', () => {
    assert.equal(readStructure(page('Institute for Open Waters', 'Policy Brief No. 14 | March 2031', 'Sharing the Radar Picture: A First Step for Two Towns', 'Marisol Roe')).title, 'Sharing the Radar Picture: A First Step for Two Towns');
  });

  it('is no line with a telephone number and no byline of somebody else', () => {
    assert.equal(readStructure(page('FOR IMMEDIATE RELEASE', 'Media Contact: Ana Poe, +41 22 555 0199, ana@wells.example', 'Towns Ask for Wells That Last')).title, 'Towns Ask for Wells That Last');
    assert.equal(readStructure(page('Wells Will Not Save Us', 'The Last Aquifer', 'By Oswald Tremaine', 'Hartwell Press, 320 pages', 'Reviewed by Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may be two sentences, and may stand in quotation marks', () => {
    assert.equal(readStructure(page('Opinion | Africa', 'The Towns Lost Their Wells. They Should Stop Digging.', 'Two districts show how to waste an aquifer in ten years', 'By Marisol Roe')).title, 'The Towns Lost Their Wells. They Should Stop Digging.');
    assert.equal(readStructure(page('Statement before the', 'Committee on Land and Water', '“What the Wells Are Worth”', 'A statement by:', 'Marisol Roe')).title, '“What the Wells Are Worth”');
  });

  it('is no item of a list, and no byline of an uncommon name', () => {
    assert.equal(readStructure(page('Wells Will Not Save Us', 'Marisol Roe', '', 'SUMMARY', '• Wells, not rain, are now what towns and wells depend on.', '• Wells cost more than rivers.')).title, 'Wells Will Not Save Us');
    assert.equal(readStructure(page('Wells Will Not Save Us', 'By Thandolwe Xabisa')).title, 'Wells Will Not Save Us');
  });

  it('is not what an office signs, and may stand under a menu, short as it is, where it holds a comma', () => {
    assert.equal(readStructure(page('Wells Will Not Save Us', 'By News Desk', 'Oct. 14, 2025')).title, 'Wells Will Not Save Us');
    for (const office of ['By The Editorial Board', 'By the Valley Institute', 'By the editors']) assert.equal(readStructure(page('Menu', 'THE VALLEY POST', 'Log in', 'Editorial', 'Wells will not save us from another drought', office, 'Oct. 14, 2025', 'Share', 'Bookmark')).title, 'Wells will not save us from another drought', office);
    assert.equal(readStructure(page('Farms', 'Towns', 'Weather', 'Sport', 'Wells below, drought above', 'Two districts show how to waste an aquifer', 'By Marisol Roe')).title, 'Wells below, drought above');
  });

  it('is no bar of buttons with gaps between, and not the question under it', () => {
    assert.equal(readStructure(page('Dryland', 'Notes from the valley', 'Sign in   Register', 'FARMS', 'The Rivers Owe No Town a Well', 'Oct 14, 2025', 'MARISOL ROE')).title, 'The Rivers Owe No Town a Well');
    assert.equal(readStructure(page('Letting the Rivers Keep Their Wells', 'How Much Water Does a Town Need?', 'Marisol Roe and Peter van der Berg', 'March 2025')).title, 'Letting the Rivers Keep Their Wells');
    assert.equal(readStructure(page('THE VALLEY QUARTERLY', 'How Much Water Does a Town Need?', 'Marisol Roe', 'March 2025')).title, 'How Much Water Does a Town Need?');
  });
});
