import { readDataVector } from './data/read-data-vector.ts';
import { readUsVector } from './us/us-vector.ts';
import type { VectorReader } from './vector.ts';

/** Every form of vectors that is known here, the narrowest first. */
export const vectorReaders: readonly VectorReader[] = [readDataVector, readUsVector];
