/** FNV-1a, 32 bits, over UTF-16 code units: the same number for the same name, everywhere and always. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * Chooses the fifth that is never trained on: in every stratum the documents whose names hash lowest, at least one.
 * @param stratumOf puts each document in a stratum, so that each is represented.
 * @returns the ids held out.
 */
export function chooseHeldOut<Entry extends { readonly id: string }>(entries: readonly Entry[], stratumOf: (entry: Entry) => string): Set<string> {
  const strata = new Map<string, string[]>();
  for (const entry of entries) {
    const stratum = strata.get(stratumOf(entry));
    if (stratum) stratum.push(entry.id);
    else strata.set(stratumOf(entry), [entry.id]);
  }
  const heldOut = new Set<string>();
  for (const ids of strata.values()) {
    ids.sort((a, b) => nameHash(a) - nameHash(b) || (a < b ? -1 : 1));
    for (const id of ids.slice(0, Math.max(1, Math.round(ids.length / 5)))) heldOut.add(id);
  }
  return heldOut;
}
