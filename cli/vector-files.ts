import { readFile, stat } from 'node:fs/promises';
import type { VectorReport } from '@duologue/rules/vectors/vector.ts';

const VECTOR_BYTES_MAX = 100_000_000;

/** Judges vector files one by one and adds up what came out. A file that cannot be read fails under its own name. */
export async function testVectorFiles(
  files: readonly string[],
  run: (value: unknown) => VectorReport,
): Promise<VectorReport> {
  const reports = await Promise.all(
    files.map(async (file): Promise<VectorReport> => {
      const read = await readJsonFile(file, VECTOR_BYTES_MAX);
      if ('value' in read) return run(read.value);
      const failure = { id: file, expected: 'a readable file of vectors', actual: read.problem };
      return { passed: 0, failed: 1, skipped: 0, failures: [failure] };
    }),
  );
  const total = (count: (report: VectorReport) => number) => reports.reduce((all, report) => all + count(report), 0);
  return {
    passed: total(({ passed }) => passed),
    failed: total(({ failed }) => failed),
    skipped: total(({ skipped }) => skipped),
    failures: reports.flatMap(({ failures }) => failures),
  };
}

/** The JSON value of a file, or why there is none. */
export async function readJsonFile(
  file: string,
  bytesMax: number,
): Promise<{ readonly value: unknown } | { readonly problem: string }> {
  try {
    const { size } = await stat(file);
    if (size > bytesMax) return { problem: `more than ${bytesMax} bytes` };
    return { value: JSON.parse(await readFile(file, 'utf8')) as unknown };
  } catch (error) {
    return {
      problem: error instanceof SyntaxError ? 'not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unreadable'),
    };
  }
}

export function vectorReportText({ passed, failed, skipped, failures }: VectorReport): string {
  const lines = failures.map(
    ({ id, expected, actual }) => `${id}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`,
  );
  return [...lines, `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n');
}
