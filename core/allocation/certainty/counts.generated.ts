/** How often proposals with these traits were right on the labelled set: `[right, all]`. Written by `bench/allocation.bench.ts --calibrate`. */
export const COUNTS: Readonly<Record<string, readonly [number, number]>> = {};
