/** Shows a text in the real workbench and saves a picture of it. Run with `npm run screenshot -- FILE --out picture.png`; `--help` lists the options. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.js';
import { PlainFailure, runMain } from './host/failure.js';
import { Workbench } from './host/workbench.js';

const usage = `npm run screenshot -- FILE... [options]
  --out PNG               where the picture goes (out/screenshot.png)
  --theme NAME            "Default Dark Modern", "Default Light Modern", "Default High Contrast", "Default High Contrast Light", "Monokai" …
  --size WxH              window size (1400x900)
  --name NAME             the name the first file has in the workbench (its own)
  --setting KEY=JSON      a user setting, repeatable
  --container NAME        click this icon of the activity bar (default "Policy Text" where it is there; "none" for the explorer)
  --goto LINE:COLUMN      put the cursor there
  --hover LINE:COLUMN     show the hover there
  --command TITLE         run a command from the palette by its title, repeatable, in order
  --wait MS               wait before the picture (1500)
  --dump CSS              also print the text of every element that matches
  --no-build              take dist/ as it is`;

interface Position { readonly line: number; readonly column: number }

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'out/screenshot.png' },
      theme: { type: 'string', default: 'Default Dark Modern' },
      size: { type: 'string', default: '1400x900' },
      name: { type: 'string' },
      setting: { type: 'string', multiple: true, default: [] },
      container: { type: 'string' },
      goto: { type: 'string' },
      hover: { type: 'string' },
      command: { type: 'string', multiple: true, default: [] },
      wait: { type: 'string', default: '1500' },
      dump: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  if (!values['no-build']) await buildAll();
  const workbench = await Workbench.open({ files: await readFiles(positionals, values.name), theme: values.theme, settings: parseSettings(values.setting), size: parseSize(values.size) });
  try {
    await showContainer(workbench, values.container);
    if (values.goto !== undefined) await at(values.goto, (p) => workbench.goTo(p.line, p.column));
    for (const title of values.command) await workbench.runCommand(title);
    if (values.hover !== undefined) {
      const shown = await at(values.hover, (p) => workbench.hover(p.line, p.column));
      if (!shown) console.error(`There is no hover at ${values.hover}.`);
    }
    await workbench.page.waitForTimeout(Number(values.wait));
    await workbench.page.screenshot({ path: values.out });
    if (values.dump !== undefined) console.log((await workbench.page.locator(values.dump).allInnerTexts()).join('\n'));
  } finally {
    await workbench.dispose();
  }
  console.log(resolve(values.out));
  return 0;
}

async function readFiles(paths: readonly string[], firstName: string | undefined): Promise<Record<string, string>> {
  const texts = await Promise.all(paths.map(async (path, index) => {
    const text = await readFile(path, 'utf8').catch(() => {
      throw new PlainFailure(`Cannot read ${path}.`);
    });
    return [index === 0 && firstName !== undefined ? firstName : basename(path), text] as const;
  }));
  return Object.fromEntries(texts);
}

async function showContainer(workbench: Workbench, name: string | undefined): Promise<void> {
  if (name === 'none') return;
  const icon = workbench.page.locator('.activitybar .action-label[aria-label^="Policy Text"]');
  if (name !== undefined) await workbench.showView(name);
  // The extension host comes up after the editor; without the extension's container the picture is taken as it is.
  else if (await icon.waitFor({ timeout: 5_000 }).then(() => true, () => false)) await workbench.showView('Policy Text');
}

async function at<T>(text: string, action: (position: Position) => Promise<T>): Promise<T> {
  const match = /^(\d+):(\d+)$/.exec(text);
  if (match === null) throw new PlainFailure(`A position is LINE:COLUMN, both from 1; not "${text}".`);
  return action({ line: Number(match[1]), column: Number(match[2]) });
}

function parseSize(text: string): { width: number; height: number } {
  const match = /^(\d+)x(\d+)$/.exec(text);
  if (match === null) throw new PlainFailure(`A size is WIDTHxHEIGHT, such as 1400x900; not "${text}".`);
  return { width: Number(match[1]), height: Number(match[2]) };
}

function parseSettings(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(pairs.map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 0) throw new PlainFailure(`A setting is KEY=JSON; not "${pair}".`);
    const text = pair.slice(equals + 1);
    try {
      return [pair.slice(0, equals), JSON.parse(text) as unknown];
    } catch {
      return [pair.slice(0, equals), text];
    }
  }));
}

void runMain(main);
