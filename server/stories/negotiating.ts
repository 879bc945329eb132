import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { Result } from '@duologue/core/kernel/result.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { AddedCase, Given, World } from './world.ts';

export const must = async <Value>(answer: Promise<Result<Value, unknown>>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};
export const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
export const settlement: ProposalIn = {
  kind: 'settlement',
  instalments: [{ dueOn: '2026-06-24', amount: GBP(96_000) }],
  forgiven: GBP(24_000),
  expiresOn: '2026-06-24',
};

/** What those do who negotiate in a world, and who approves it. */
export function negotiating(world: World) {
  const supervisor: Acting = { ...world.bob, role: 'supervisor' };
  return {
    supervisor,
    /** Late since the first of May with 1,200.00. */
    late: (given: Given = {}) => world.addCase({ items: [['INV-1', '2026-05-01', 120_000]], ...given }),
    ask: ({ caseId }: AddedCase, proposal: ProposalIn = settlement, who = world.ann) =>
      world.run('POST /cases/{caseId}/approvals', who, {
        params: { caseId },
        body: { proposal, note: 'On the line.' },
      }),
    answer: (approvalId: string, said: 'approve' | 'decline', who = supervisor) =>
      world.run('POST /approvals/{approvalId}/answer', who, {
        params: { approvalId },
        body: { answer: said, reason: 'So.' },
      }),
    timeline: async ({ caseId }: AddedCase) =>
      (await must(world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } }))).entries,
    /** A call to them that is open; its id. */
    ring: async ({ caseId, number }: AddedCase, more: { readonly objective?: string } = {}) => {
      const body = { number, acknowledgeWarnings: true, ...more };
      return (await must(world.run('POST /cases/{caseId}/calls', world.ann, { params: { caseId }, body }))).call.callId;
    },
  };
}
