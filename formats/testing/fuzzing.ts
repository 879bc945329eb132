/** Mutations of each format. In the normal lane each gets so many seconds at most; with DUOLOGUE_FUZZ all are run. */
const WANTED = process.env['DUOLOGUE_FUZZ'];
export const RUNS = Number(WANTED ?? 10_000);
export const BUDGET_MS = WANTED === undefined ? 4_000 : Number.POSITIVE_INFINITY;
/** How long a test of one format may take. */
export const TEST_MS_MAX = WANTED === undefined ? 300_000 : 3_600_000;
/** A reader that works so long at a small file has hung. */
export const HANG_MS = 1_000;

/** The same numbers in every run: a finding can be looked at again. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return (mixed ^ (mixed >>> 16)) % below;
  };
}
