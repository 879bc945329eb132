import { LOOKS_AT_ONCE } from './limits.ts';

/** What was seen in one example: features by number with their values, and its label by number. */
export type Observation = {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  /** How much it counts beside the others. */
  readonly weight: number;
};

export type Learnt = { readonly weights: Float32Array; readonly bias: Float32Array };

export type HowToLearn = {
  readonly rounds: number;
  readonly rate: number;
  /** Share of the features that are left out at random in each look, so that no single word carries everything. */
  readonly leaveOut: number;
  /** How much of the certainty is spread over all labels. */
  readonly doubt: number;
  readonly shrink: number;
};

/** Measured on the sentences with odd numbers: see the decision record. */
export const HOW_TO_LEARN: HowToLearn = { rounds: 14, rate: 0.5, leaveOut: 0.5, doubt: 0.05, shrink: 1e-5 };

/**
 * Multinomial logistic regression by gradient descent, one example after the other in an order drawn from a fixed seed:
 * the same examples give the same weights on every machine. The weights lie feature by feature. It stops every few
 * milliseconds, so that a server can answer somebody in between.
 */
export function* learning(
  observations: readonly Observation[],
  featureCount: number,
  labelCount: number,
  how: HowToLearn = HOW_TO_LEARN,
): Generator<undefined, Learnt> {
  const weights = new Float32Array(featureCount * labelCount);
  const bias = new Float32Array(labelCount);
  const odds = new Float64Array(labelCount);
  const draw = drawFrom(20_261_122);
  const order = observations.map((_, index) => index);
  for (let round = 0; round < how.rounds; round += 1) {
    shuffle(order, draw);
    const rate = how.rate / (1 + (3 * round) / how.rounds);
    for (const [place, index] of order.entries()) {
      const observation = observations[index];
      if (observation !== undefined) look(observation, { weights, bias, odds, rate, draw, how });
      if (place % LOOKS_AT_ONCE === 0) yield;
    }
    const keep = 1 - how.shrink * observations.length * rate;
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * keep;
  }
  return { weights, bias };
}

type Looking = Learnt & {
  readonly odds: Float64Array;
  readonly rate: number;
  readonly draw: () => number;
  readonly how: HowToLearn;
};

/** A miss that is not worth a step: most labels of most examples, which makes learning twice as quick. */
const TOO_SMALL = 0.002;

/** One step towards the label of one example. */
function look({ features, values, label, weight }: Observation, looking: Looking): void {
  const { weights, bias, odds, rate, draw, how } = looking;
  const labels = bias.length;
  const kept: number[] = [];
  for (let at = 0; at < features.length; at += 1) if (draw() >= how.leaveOut) kept.push(at);
  odds.set(bias);
  const larger = 1 / (1 - how.leaveOut);
  for (const at of kept) {
    const row = (features[at] ?? 0) * labels;
    const value = (values[at] ?? 0) * larger;
    for (let k = 0; k < labels; k += 1) odds[k] = (odds[k] ?? 0) + value * (weights[row + k] ?? 0);
  }
  toShares(odds);
  const moved: number[] = [];
  for (let k = 0; k < labels; k += 1) {
    const wanted = (k === label ? 1 - how.doubt : 0) + how.doubt / labels;
    const miss = (odds[k] ?? 0) - wanted;
    if (Math.abs(miss) < TOO_SMALL) continue;
    moved.push(k);
    odds[k] = miss * rate * weight;
    bias[k] = (bias[k] ?? 0) - 0.1 * (odds[k] ?? 0);
  }
  for (const at of kept) {
    const row = (features[at] ?? 0) * labels;
    const value = (values[at] ?? 0) * larger;
    for (const k of moved) weights[row + k] = (weights[row + k] ?? 0) - value * (odds[k] ?? 0);
  }
}

/** Turns log odds into shares of one, in place. */
export function toShares(odds: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of odds) if (one > most) most = one;
  let sum = 0;
  for (let k = 0; k < odds.length; k += 1) {
    const share = Math.exp((odds[k] ?? 0) - most);
    odds[k] = share;
    sum += share;
  }
  for (let k = 0; k < odds.length; k += 1) odds[k] = (odds[k] ?? 0) / sum;
}

/** Numbers from 0 to under 1 that look drawn by lot and are always the same. */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: number[], draw: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
