import type { CaseDeps } from '../case-deps.ts';
import type { Uploads } from '../ports/uploads.ts';

/** What the use cases of money in need: those of cases, and a place for the bytes while a file is read. */
export type BankDeps = CaseDeps & { readonly uploads: Uploads };
