import { FileDecoration, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import { answerCount } from '../wording.js';

const scheme = 'policytext-answers';
/** A badge has room for two characters. */
const most = 99;

/** The address of a row that shows at its right how often it is answered: what a description says is cut away behind a long label. */
export function badgeUri(answers: number): Uri {
  return Uri.from({ scheme, path: `/${answers}` });
}

/** Draws the badges; the number is in the address itself. */
export function registerAnswerBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri): FileDecoration | undefined => {
      if (uri.scheme !== scheme) return undefined;
      const answers = Number(uri.path.slice(1));
      return new FileDecoration(String(Math.min(answers, most)), answerCount(answers));
    },
  });
}
