import * as foundation from './0001-foundation.ts';
import * as worklistSearch from './0002-worklist-search.ts';

/** A step of the schema. `sql` is a text and nothing else: what it does cannot change when our code does. */
export type Migration = { readonly name: string; readonly sql: string };

/** Every migration, in the order in which they are applied. */
export const migrations: readonly Migration[] = [foundation, worklistSearch].map(({ name, sql }) => ({ name, sql }));
