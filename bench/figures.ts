import { performance } from 'node:perf_hooks';
import { type Processor, since } from './processor.ts';

/** How long some work took, in milliseconds, and what it answered. */
export async function timed<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly ms: number; readonly answer: Answer }> {
  const since = performance.now();
  const answer = await work();
  return { ms: performance.now() - since, answer };
}

export type Spread = { readonly p50: number; readonly p99: number; readonly max: number };

/**
 * Several works again and again, each time with another number, after some runs that warm up and do not count. They take
 * turns, so that a busy moment of the machine meets all of them.
 */
export async function spreadsOf<Name extends string>(
  runs: number,
  works: Readonly<Record<Name, (run: number) => Promise<unknown>>>,
): Promise<Readonly<Record<Name, Spread>>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = -Math.ceil(runs / 10); run < runs; run += 1) {
    for (const name of names) {
      const { ms } = await timed(() => works[name](Math.abs(run)));
      if (run >= 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spreadOf(times[name])])) as Record<Name, Spread>;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}

/** The most memory that this process held while the work went on, in bytes. */
export async function peakOf<Answer>(
  work: () => Promise<Answer>,
): Promise<{ readonly rss: number; readonly answer: Answer }> {
  let rss = process.memoryUsage.rss();
  const timer = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss());
  }, 100);
  try {
    const answer = await work();
    return { rss: Math.max(rss, process.memoryUsage.rss()), answer };
  } finally {
    clearInterval(timer);
  }
}

/** A phase of some work: how long it took, and the processor time that went into it. */
export type Phase = { readonly ms: number; readonly processor: Processor };

export async function phaseOf<Answer>(
  clock: () => Processor,
  work: () => Promise<Answer>,
): Promise<Phase & { readonly answer: Answer }> {
  const before = clock();
  const { ms, answer } = await timed(work);
  return { ms, answer, processor: since(before, clock()) };
}

export const count = (value: number) => Math.round(value).toLocaleString('en-GB');
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const millis = (ms: number) => `${ms.toFixed(2)} ms`;
export const megabytes = (bytes: number) => `${count(bytes / 2 ** 20)} MB`;
export const times = (value: number) => `${value.toFixed(2)}×`;

/** Lines of cells under each other, the first to the left and the others to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  const pad = (cell: string, index: number) =>
    index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  for (const row of rows) console.log(`  ${row.map(pad).join('  ').trimEnd()}`);
}
