import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/host/paths.js';

interface Contributed {
  readonly id: string;
  readonly defaults: Readonly<Record<ThemeKind, string>>;
}
type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** Backgrounds of the editor in themes that many use: VS Code's own, Monokai, One Dark, Solarized. */
const backgrounds: Readonly<Record<ThemeKind, readonly string[]>> = {
  dark: ['#1f1f1f', '#1e1e1e', '#272822', '#282c34', '#002b36'],
  light: ['#ffffff', '#f5f5f5', '#fdf6e3'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};
const lines = ['policyText.claimBorder', 'policyText.tentativeClaimBorder', 'policyText.premiseBorder'];
/** What WCAG 2 asks of a mark that means something. */
const leastContrast = 3;

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly contributes: { readonly colors: readonly Contributed[] } };

/** The parts of a color such as #d7a24a or #d7a24a30, from 0 to 1; opaque where it does not say. */
function parts(color: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.slice(1).match(/../g)!.map((pair) => parseInt(pair, 16) / 255);
  return [red, green, blue, alpha];
}

/** How light a color is as it shows on an opaque background, as WCAG 2 defines it. */
function luminance(color: string, on: string): number {
  const [red, green, blue, alpha] = parts(color);
  const under = parts(on);
  const [r, g, b] = [red, green, blue].map((part, i) => part * alpha + under[i]! * (1 - alpha)).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

describe('the lines under claims and premises', () => {
  for (const kind of ['dark', 'light', 'highContrast', 'highContrastLight'] as const) {
    for (const id of lines) {
      it(`can be told from the background: ${id}, ${kind}`, () => {
        const color = manifest.contributes.colors.find((one) => one.id === id)!.defaults[kind];
        for (const background of backgrounds[kind]) {
          const [dark, light] = [luminance(color, background), luminance(background, background)].sort((a, b) => a - b);
          const contrast = (light! + 0.05) / (dark! + 0.05);
          assert.ok(contrast >= leastContrast, `${color} on ${background}: ${contrast.toFixed(2)}`);
        }
      });
    }
  }
});
