import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { Clock } from '../deps.ts';
import type { Proof } from '../ports/proof.ts';
import type { UseCase } from '../use-case.ts';

export type ProofDeps = { readonly proof: Proof; readonly clock: Clock };

export const verifyEvidence =
  ({ proof }: ProofDeps): UseCase<'GET /verify'> =>
  async (_ask, acting) => {
    const { lastAnchor, ...verdict } = await proof.verify(acting.tenantId);
    return accept({
      ...verdict,
      lastAnchor: lastAnchor === null ? null : { ...lastAnchor, at: formatInstant(lastAnchor.at) },
    });
  };

export const makeAnchor =
  ({ proof, clock }: ProofDeps): UseCase<'POST /anchors'> =>
  async (_ask, acting) => {
    const anchor = await proof.anchor(acting.tenantId, clock.now());
    return accept({ ...anchor, at: formatInstant(anchor.at) });
  };
