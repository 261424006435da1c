import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { obtainChromium } from './chromium.js';
import { PlainFailure } from './failure.js';

const flags = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts a headless Chromium. It ends with this process: it is driven over a pipe and goes when the pipe does. */
export async function launchBrowser(): Promise<Browser> {
  const binary = await obtainChromium();
  try {
    return await chromium.launch({ executablePath: binary.executablePath, args: flags, env: { ...process.env, ...binary.env }, headless: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').find((line) => /error while loading|cannot open|No such file|Failed/.test(line)) ?? error.message.split('\n')[0] : String(error);
    throw new PlainFailure(`Chromium does not start (${binary.executablePath}): ${reason ?? ''}`);
  }
}
