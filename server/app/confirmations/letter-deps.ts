import type { CaseDeps } from '../case-deps.ts';
import type { Mailer } from '../ports/mailer.ts';

/** What letters need beside what cases do: somebody who takes them to the mail server. */
export type LetterDeps = CaseDeps & { readonly mailer: Mailer };
