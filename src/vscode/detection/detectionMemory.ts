import type { Memento, Uri } from 'vscode';

const place = 'policyText.detection.declined';
/** Old answers are forgotten beyond this many. */
const most = 500;

/** The files that a reader said are not policy texts, kept with the workspace. */
export class DetectionMemory {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  declined(uri: Uri): boolean {
    return this.#list().includes(uri.toString());
  }

  async decline(uri: Uri): Promise<void> {
    await this.#state.update(place, [...this.#list().filter((one) => one !== uri.toString()), uri.toString()].slice(-most));
  }

  async forget(uri: Uri): Promise<void> {
    if (this.declined(uri)) await this.#state.update(place, this.#list().filter((one) => one !== uri.toString()));
  }

  #list(): readonly string[] {
    return this.#state.get<readonly string[]>(place, []);
  }
}
