import { testIds } from '@duologue/server/storage/testing-tenant.ts';

/** What the writer writes and the test expects. */
export const TENANT = testIds.tenant(1);
export const WRITERS = 4;
export const IMPORT_CASES = 3_000;
