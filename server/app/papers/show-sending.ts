import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { sendingWire } from '../confirmations/send-letter.ts';
import type { LetterDeps } from '../confirmations/letter-deps.ts';
import type { UseCase } from '../use-case.ts';

/** What became of a letter with invoices, for somebody who waits for it. */
export const showSending =
  (deps: LetterDeps): UseCase<'GET /cases/{caseId}/papers/sendings/{sendingId}'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ letters }) => {
      const letter = await letters.find(params.sendingId);
      const isIt = letter?.caseId === params.caseId && letter.purpose === 'invoices';
      if (letter === undefined || !isIt) return refuse({ code: 'sending-not-found' });
      const { sendingId, state, sentAt, problem } = sendingWire(letter);
      return accept({ sendingId, state, sentAt, problem });
    });
