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

/** The work again and again, each time with another number, after some runs that warm up and do not count. */
export async function spreadOf(runs: number, work: (run: number) => Promise<unknown>): Promise<Spread> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await timed(() => work(run))).ms);
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: times.at(-1) ?? 0 };
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
