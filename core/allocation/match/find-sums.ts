import { SUM_ITEMS_MAX, SUM_STEPS_MAX } from '../limits.ts';

export type SumSearch = {
  /** Places of the values that add up, smallest place first. */
  readonly places: readonly number[] | undefined;
  /** No other choice of values adds up, as far as the search went. */
  readonly isOnly: boolean;
  /** Every choice was tried. */
  readonly isComplete: boolean;
};

const NO_SUM: SumSearch = { places: undefined, isOnly: false, isComplete: false };

/**
 * Looks for values (positive) whose sum is the target: at most `partsMax` of them, at most `SUM_STEPS_MAX` steps. It ends
 * with the second choice that fits, because then nobody knows which was meant.
 */
export function findSum(values: readonly bigint[], target: bigint, partsMax: number): SumSearch {
  if (target <= 0n || values.length > SUM_ITEMS_MAX) return NO_SUM;
  const order = values
    .map((value, place) => ({ value: Number(value), place }))
    .filter(({ value }) => value > 0 && value <= Number(target))
    .sort((left, right) => right.value - left.value || left.place - right.place);
  const total = order.reduce((sum, { value }) => sum + value, 0);
  if (!Number.isSafeInteger(total) || total < Number(target)) return { ...NO_SUM, isComplete: true };

  const after: number[] = Array.from({ length: order.length + 1 }, () => 0);
  for (let at = order.length - 1; at >= 0; at -= 1) after[at] = (after[at + 1] ?? 0) + (order[at]?.value ?? 0);
  const solutions: number[][] = [];
  let steps = 0;
  const chosen: number[] = [];

  const search = (at: number, left: number): void => {
    steps += 1;
    if (left === 0) solutions.push([...chosen]);
    if (left === 0 || solutions.length > 1 || steps > SUM_STEPS_MAX || chosen.length === partsMax) return;
    for (let next = at; next < order.length; next += 1) {
      if ((after[next] ?? 0) < left || solutions.length > 1 || steps > SUM_STEPS_MAX) return;
      const { value, place } = order[next] ?? { value: 0, place: 0 };
      // What is left needs several of the rest, and they are all smaller than this one.
      if (value > left) continue;
      if (value * (partsMax - chosen.length) < left) return;
      chosen.push(place);
      search(next + 1, left - value);
      chosen.pop();
    }
  };
  search(0, Number(target));
  const isComplete = steps <= SUM_STEPS_MAX;
  return {
    places: solutions[0]?.sort((left, right) => left - right),
    isOnly: solutions.length === 1 && isComplete,
    isComplete,
  };
}

/**
 * How many choices of `parts` of the values would make this sum by chance, about: the number of choices over the number of
 * sums there could be, where amounts are multiples of their common measure. Well below one, a sum is no accident.
 */
export function chanceSums(values: readonly bigint[], parts: number, target: bigint): number {
  let choices = 1;
  for (let at = 0; at < parts; at += 1) choices = (choices * (values.length - at)) / (at + 1);
  const measure = values.reduce((left, right) => commonMeasure(left, Number(right)), 0);
  return choices / Math.max(1, Number(target) / Math.max(1, measure));
}

function commonMeasure(left: number, right: number): number {
  let [larger, smaller] = [left, right];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
