/** Draws media/icon.png, the icon of the marketplace, from media/icons/marketplace.svg. Run again after changing the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from './host/browser.js';
import { runMain } from './host/failure.js';
import { inProject } from './host/paths.js';

const size = 128;

async function main(): Promise<number> {
  const drawing = await readFile(inProject('media', 'icons', 'marketplace.svg'), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await writeFile(inProject('media', 'icon.png'), await page.screenshot({ omitBackground: true }));
    return 0;
  } finally {
    await browser.close();
  }
}

void runMain(main);
