import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';

/**
 * The packs of a place and of all places that hold it, the widest first: `US-NY-NYC` takes `US`, `US-NY` and
 * `US-NY-NYC`. Packs of no place, such as those of the house, are not part of it.
 */
export function packsOfPlace(jurisdiction: string, packs: readonly RulePack[]): readonly RulePack[] {
  const parts = jurisdiction.split('-');
  const places = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  return places.flatMap((place) => packs.filter((pack) => pack.jurisdiction === place));
}
