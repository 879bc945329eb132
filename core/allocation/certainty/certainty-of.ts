import { type Traits, traitsGroup, traitsKey } from '../traits.ts';
import { COUNTS } from './counts.generated.ts';

/** What many traits together say is worth this many receipts of the same traits. */
const GROUP_WEIGHT = 2;
/** Traits that were hardly ever counted are never surer than this. */
const GROUP_RATE_MAX = 0.9;

let groups: ReadonlyMap<string, readonly [number, number]> | undefined;

/**
 * Chance in thousandths that a proposal with these traits is right: as often as such were right on the labelled set, drawn
 * towards their group where there were few of them. Rounded down, so that 1000 is never reached.
 */
export function certaintyOf(traits: Traits): number {
  const key = traitsKey(traits);
  const known = certainties.get(key);
  if (known !== undefined) return known;
  const certainty = counted(key, traits);
  certainties.set(key, certainty);
  return certainty;
}

/** There are a few thousand traits at most, and each is asked for again and again. */
const certainties = new Map<string, number>();

function counted(key: string, traits: Traits): number {
  const [right, all] = COUNTS[key] ?? [0, 0];
  const rate = Math.min(GROUP_RATE_MAX, groupRate(traitsGroup(traits)));
  return Math.min(999, Math.floor(((right + GROUP_WEIGHT * rate) / (all + GROUP_WEIGHT)) * 1000));
}

/** Laplace's rule: one right and one wrong are added to what was counted. */
function groupRate(group: string): number {
  groups ??= grouped();
  const [right, all] = groups.get(group) ?? [0, 0];
  return all === 0 ? 0.3 : (right + 1) / (all + 2);
}

function grouped(): ReadonlyMap<string, readonly [number, number]> {
  const sums = new Map<string, readonly [number, number]>();
  for (const [key, [right, all]] of Object.entries(COUNTS)) {
    const group = groupOfKey(key);
    const [rightBefore, allBefore] = sums.get(group) ?? [0, 0];
    sums.set(group, [rightBefore + right, allBefore + all]);
  }
  return sums;
}

/** `number account exact none !` to `number exact !`. */
function groupOfKey(key: string): string {
  const [naming = '', , fit = '', , mark] = key.split(' ');
  return `${naming} ${fit}${mark === undefined ? '' : ' !'}`;
}
