import { judgeVector } from './judge-vector.ts';
import type { ReadVector, VectorLibrary, VectorReader, VectorReport } from './vector.ts';

/** More vectors than this in one file are a mistake. */
export const VECTORS_MAX = 100_000;

/**
 * Judges every vector of a file: a list, or an object whose lists are taken together. A vector that no reader knows
 * fails, as does one of which something is not understood; interest vectors belong to another engine and are not counted.
 */
export function runVectors(file: unknown, readers: readonly VectorReader[], library: VectorLibrary): VectorReport {
  const vectors = vectorsOf(file);
  if (vectors.length === 0) return failedWhole('a list of vectors', 'no vector in the file');
  if (vectors.length > VECTORS_MAX) return failedWhole(`at most ${VECTORS_MAX} vectors`, `${vectors.length} vectors`);
  const answers = vectors.flatMap((vector, index) => answerOf(vector, index, readers, library));
  const failures = answers.flatMap(({ result, ...failure }) => (result === 'failed' ? [failure] : []));
  const count = (result: Answer['result']) => answers.filter((answer) => answer.result === result).length;
  return { passed: count('passed'), failed: failures.length, skipped: count('skipped'), failures };
}

type Answer = {
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly id: string;
  readonly expected: unknown;
  readonly actual: unknown;
};

function answerOf(
  vector: unknown,
  index: number,
  readers: readonly VectorReader[],
  library: VectorLibrary,
): readonly Answer[] {
  const read = readWith(vector, readers, library);
  switch (read?.state) {
    case 'not-a-rule-vector':
      return [];
    case 'skipped':
      return [{ result: 'skipped', id: read.id, expected: undefined, actual: undefined }];
    case 'unreadable':
      return [{ result: 'failed', id: read.id, expected: expectationOf(vector), actual: { problems: read.problems } }];
    case 'judged':
      return [{ ...read, result: read.passes ? 'passed' : 'failed' }];
    case 'rule': {
      const { passes, actual } = judgeVector(read.vector);
      return [{ result: passes ? 'passed' : 'failed', id: read.vector.id, expected: expectationOf(vector), actual }];
    }
    case undefined: {
      const actual = { problems: ['this is no vector of a form that is known here'] };
      return [{ result: 'failed', id: idOf(vector, index), expected: expectationOf(vector), actual }];
    }
  }
}

function readWith(vector: unknown, readers: readonly VectorReader[], library: VectorLibrary): ReadVector | undefined {
  for (const reader of readers) {
    const read = reader(vector, library);
    if (read !== undefined) return read;
  }
  return undefined;
}

function vectorsOf(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if (!isObject(file)) return [];
  const lists = Object.values(file).filter((value): value is unknown[] => Array.isArray(value));
  // A single vector is a file of one.
  return 'expect' in file ? [file] : lists.flat();
}

function failedWhole(expected: string, actual: string): VectorReport {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ id: 'file', expected, actual }] };
}

function idOf(vector: unknown, index: number): string {
  return isObject(vector) && typeof vector['id'] === 'string' ? vector['id'] : `vector ${index + 1}`;
}

function expectationOf(vector: unknown): unknown {
  return isObject(vector) ? vector['expect'] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
