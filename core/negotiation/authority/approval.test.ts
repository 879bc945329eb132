import { expect, test } from 'vitest';
import { at } from '../../calendar/testing.ts';
import { proposal } from '../testing.ts';
import { eur } from '../testing.ts';
import { proposalText } from '../offers/proposal.ts';
import { type Approval, answerApproval, approvalState, useApproval } from './approval.ts';

const asked: Approval = { proposalHash: 'a', expiresAt: at('2026-11-23T10:15:00Z'), answer: null, usedAt: null };
const approved: Approval = { ...asked, answer: 'approved' };

test.each<[string, Approval, string, string]>([
  ['nobody has answered', asked, '2026-11-23T10:14:59Z', 'open'],
  ['too late to answer', asked, '2026-11-23T10:15:00Z', 'expired'],
  ['approved', approved, '2026-11-23T10:14:59Z', 'approved'],
  ['what was approved does not stand for ever', approved, '2026-11-23T10:15:00Z', 'expired'],
  ['a no stays a no', { ...asked, answer: 'declined' }, '2026-11-24T00:00:00Z', 'declined'],
  ['used', { ...approved, usedAt: at('2026-11-23T10:05:00Z') }, '2026-11-24T00:00:00Z', 'used'],
])('%s', (_, approval, now, state) => expect(approvalState(approval, at(now))).toBe(state));

test('it is used once, for what was asked, and in time', () => {
  const now = at('2026-11-23T10:10:00Z');
  expect(useApproval(approved, 'a', now)).toEqual({ ok: true, value: { usedAt: now } });
  expect(useApproval(approved, 'b', now)).toMatchObject({ refusal: { code: 'approval-for-another' } });
  expect(useApproval({ ...approved, usedAt: now }, 'a', now)).toMatchObject({ refusal: { state: 'used' } });
  expect(useApproval(asked, 'a', now)).toMatchObject({ refusal: { state: 'open' } });
  expect(answerApproval(approved, now)).toMatchObject({ refusal: { state: 'approved' } });
  expect(answerApproval(asked, now)).toEqual({ ok: true, value: true });
});

test('any difference in days and amounts is another proposal; its name is none', () => {
  const texts = [
    proposal(),
    proposal({ claim: eur(120_001) }),
    proposal({ forgiven: eur(1) }),
    proposal({
      instalments: [{ number: 1, dueOn: proposal().instalments[0]?.dueOn ?? ('' as never), amount: eur(1) }],
    }),
  ].map(proposalText);
  expect(new Set(texts).size).toBe(4);
  expect(proposalText(proposal({ kind: 'settlement' }))).toBe(proposalText(proposal()));
});

test('a settlement with another last day is another one; a plan has none', () => {
  const settled = (expiresOn?: string) =>
    proposalText(proposal({ forgiven: eur(1), ...(expiresOn === undefined ? {} : { expiresOn: expiresOn as never }) }));
  expect(new Set([settled(), settled('2026-12-01'), settled('2026-12-02')]).size).toBe(3);
  expect(proposalText(proposal({ expiresOn: '2026-12-01' as never }))).toBe(proposalText(proposal()));
});
