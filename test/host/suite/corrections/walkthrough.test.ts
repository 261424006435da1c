import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import { Correcting } from '../../support/correcting.js';
import { closeEditors, openText } from '../../support/editor.js';

const text = `Bread for the Islands
By Mira Solberg

Ruritania must open its ports before winter. Norway should pay for the first ships, as Jonas Berg has argued.
`;

/** Whatever a reader corrects, by the command and its argument. */
const corrections: readonly (readonly [string, string, string, object])[] = [
  ['a sentence', 'markNoArgument', 'Norway should pay', {}],
  ['a country', 'isCountry', 'Ruritania', { code: 'SK', everywhere: false }],
  ['a name that is no country’s', 'notCountry', 'Norway', { everywhere: true }],
  ['an author', 'notAuthor', 'Mira Solberg', {}],
];

describe('the step of the walkthrough about corrections', () => {
  const { executeCommand } = commands;
  /** What `policyText.corrected` was set to last. */
  let ticked: unknown;
  before(() => {
    Object.assign(commands, {
      executeCommand: (command: string, ...rest: unknown[]): Thenable<unknown> => {
        if (command === 'setContext' && rest[0] === 'policyText.corrected') ticked = rest[1];
        return executeCommand(command, ...rest);
      },
    });
  });
  after(() => Object.assign(commands, { executeCommand }));
  beforeEach(() => { ticked = undefined; });
  afterEach(closeEditors);

  for (const [what, command, words, more] of corrections) {
    it(`is done by correcting ${what}, and by nothing less`, async () => {
      const at = new Correcting(await openText(text));
      await at.analysis();
      await until('the text in the views', () => ticked === false);
      assert.equal(await at.run(command, { ...at.place(words), ...more }), true);
      await until('the step to be ticked off', () => ticked === true);
      assert.equal(await at.run('undoCorrection', at.place(words)), true);
      await until('nothing corrected', () => ticked === false);
    });
  }
});
