import type { InboxFile } from '@duologue/contract/inbox.ts';
import type { Message } from '@duologue/contract/wire.ts';

/** What became of a file: one sentence, and what is to be said in detail. A detail with `place` says where. */
export type Verdict = Pick<InboxFile, 'kind' | 'outcome' | 'result'> & { readonly details: readonly Message[] };
