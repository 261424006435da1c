/** Agreement of two annotators on the same items. */
export interface Agreement {
  readonly items: number;
  /** Share of items decided alike; NaN without items. */
  readonly observed: number;
  /** Cohen's kappa; NaN without items, 1 where both used one and the same category throughout. */
  readonly kappa: number;
}

/**
 * Observed agreement and Cohen's kappa (Cohen 1960): (observed − chance) / (1 − chance), chance from each annotator's own distribution.
 * @param pairs the two annotators' categories, item by item.
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const items = pairs.length;
  if (items === 0) return { items, observed: Number.NaN, kappa: Number.NaN };
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let alike = 0;
  for (const [one, other] of pairs) {
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
    if (one === other) alike += 1;
  }
  const observed = alike / items;
  let chance = 0;
  for (const [category, count] of first) chance += (count / items) * ((second.get(category) ?? 0) / items);
  return { items, observed, kappa: chance === 1 ? 1 : (observed - chance) / (1 - chance) };
}
