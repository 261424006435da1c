import { EventEmitter } from 'vscode';
import type { Disposable, Memento } from 'vscode';
import { claimOrders } from '../../core/query/arguments.js';
import type { ClaimFilter, ClaimOrder } from '../../core/query/arguments.js';

export const groupings = ['author', 'section', 'country', 'relation'] as const;
export type Grouping = (typeof groupings)[number];

export interface ArgumentOptions {
  readonly groupBy: Grouping;
  readonly sortBy: ClaimOrder;
  readonly filter: ClaimFilter;
}

const place = 'policyText.arguments.options';

/** How the Arguments view is grouped, sorted and filtered, kept with the workspace. */
export class ArgumentOptionsStore implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #state: Memento;
  #options: ArgumentOptions;

  constructor(state: Memento) {
    this.#state = state;
    const kept = state.get<Partial<ArgumentOptions>>(place, {});
    this.#options = {
      groupBy: groupings.find((one) => one === kept.groupBy) ?? 'author',
      sortBy: claimOrders.find((one) => one === kept.sortBy) ?? 'place',
      filter: kept.filter ?? {},
    };
  }

  get value(): ArgumentOptions {
    return this.#options;
  }

  async change(options: Partial<ArgumentOptions>): Promise<void> {
    this.#options = { ...this.#options, ...options };
    this.#changed.fire();
    await this.#state.update(place, this.#options);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
