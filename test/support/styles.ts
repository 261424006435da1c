import type { Locator } from 'playwright-core';

/** What of the page's globals is used there; the tests themselves are compiled without the DOM's types. */
interface PageGlobals {
  readonly getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;
}

/** A computed style property of every element there is now. */
export function stylesOf(locator: Locator, property: string): Promise<string[]> {
  return locator.evaluateAll((elements: unknown[], name) => elements.map((element) => (globalThis as unknown as PageGlobals).getComputedStyle(element)[name] ?? ''), property);
}

/** A computed style property of the first element there is now; undefined where there is none. Waits for nothing: what is drawn anew is read anew. */
export async function styleOf(locator: Locator, property: string): Promise<string | undefined> {
  return (await stylesOf(locator, property))[0];
}
