import { EventEmitter, commands } from 'vscode';
import type { Disposable, Memento } from 'vscode';

const countryOrders = ['count', 'name', 'code'] as const;
export type CountryOrder = (typeof countryOrders)[number];

const place = 'policyText.countries.order';

/** How the Countries view is sorted, kept with the workspace. */
export class CountriesOrder implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  get value(): CountryOrder {
    const kept = this.#state.get<string>(place);
    return countryOrders.find((one) => one === kept) ?? 'count';
  }

  async change(order: CountryOrder): Promise<void> {
    await this.#state.update(place, order);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** `policyText.sortCountries(order?)` sorts the Countries view; without an order the next one's turn comes. */
export function registerSortCountries(order: CountriesOrder): Disposable {
  return commands.registerCommand('policyText.sortCountries', (asked?: unknown) => {
    const next = countryOrders[(countryOrders.indexOf(order.value) + 1) % countryOrders.length]!;
    return order.change(countryOrders.find((one) => one === asked) ?? next);
  });
}
