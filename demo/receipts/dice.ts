import { draw } from '../random.ts';

/** Draws one after the other, all settled by a seed and a place. */
export type Dice = {
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly isBelow: (chance: number) => boolean;
  readonly pick: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
  readonly digits: (count: number) => string;
};

export function diceOf(seed: number, ...place: readonly number[]): Dice {
  let drawn = 0;
  const next = () => draw(seed, ...place, (drawn += 1));
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    isBelow: (chance) => next() < chance,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}
