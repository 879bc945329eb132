import { expect, expectTypeOf, test } from 'vitest';
import { at } from '../../calendar/testing.ts';
import type { CallId, DebtorId } from '../../cases/ids.ts';
import { assert } from '../../kernel/assert.ts';
import { advance, type Call, isVerified, startCall, type VerifiedCall } from '../call.ts';
import { type Disclosed, disclose, seal } from './disclose.ts';

const NINE = at('2026-11-23T09:00Z');
const D1 = 'D1' as DebtorId;
const brief = { owed: '150.00', promise: 'by Friday' };
const answered = advance(startCall({ callId: 'C1' as CallId, debtorId: D1, startedAt: NINE }), {
  type: 'picked-up',
  at: NINE,
});
assert(answered.ok, 'somebody answers');
const verified = advance(answered.value, { type: 'identity-confirmed', party: 'debtor-verified' });
assert(verified.ok && isVerified(verified.value), 'the person is verified');
const call = verified.value;

test('P07 a verified call opens it, for that debtor only', () => {
  expect(disclose(call, seal(D1, brief))).toBe(brief);
  expect(() => disclose(call, seal('D2' as DebtorId, brief))).toThrow('the person on the line');
  expect(() => disclose(call, { ...seal(D1, brief) })).toThrow('not a copy');
});

test('sealed, it tells nothing of the debt: neither written out nor copied', () => {
  for (const text of [JSON.stringify(seal(D1, brief)), JSON.stringify({ ...seal(D1, brief) })]) {
    expect(text).toBe('{"debtorId":"D1"}');
  }
});

test('no other call fits, and nothing passes for disclosed that was not: the types say so', () => {
  expectTypeOf<Extract<Call, { state: 'verified' }>>().toExtend<VerifiedCall>();
  expectTypeOf<Extract<Call, { state: 'ringing' | 'answered' | 'voicemail' }>>().not.toExtend<VerifiedCall>();
  expectTypeOf<Extract<Call, { state: 'third-party' }> & { wasVerified: true }>().not.toExtend<VerifiedCall>();
  expectTypeOf<Extract<Call, { state: 'wrap-up' | 'closed' }>>().not.toExtend<VerifiedCall>();
  expectTypeOf(brief).not.toExtend<Disclosed<typeof brief>>();
  expectTypeOf<typeof brief>().not.toExtend<Parameters<typeof disclose>[1]>();
});
