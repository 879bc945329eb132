import type { CaseDeps } from '../case-deps.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import type { Uploads } from '../ports/uploads.ts';

/** What the use cases of money in need: those of cases, and a place for the bytes while a file is read. */
export type BankDeps = CaseDeps & { readonly uploads: Uploads };

/** For files that may be e-invoices as well. */
export type FileDeps = BankDeps & { readonly invoices: InvoiceDeps };
