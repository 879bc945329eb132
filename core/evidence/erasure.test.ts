import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ChainedEvent, chainEvent, type Hash, type Head } from './chain.ts';
import { BLANK, ERASED_TYPE, stubOf } from './erasure.ts';
import { caseNumbered, chainOf, eventOf } from './testing.ts';
import { type BadReason, verifyChain } from './verify-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash;
const caseId = caseNumbered(1);
const recorded = chainOf(caseId, 5, sha256);
const at = (version: number): ChainedEvent => {
  const event = recorded[version - 1];
  if (event === undefined) throw new Error(`no event ${version}`);
  return event;
};
const blanked = (event: ChainedEvent): ChainedEvent => ({ ...event, data: BLANK });

/** The chain with these versions blanked, followed by an event that names those. */
function erase(versions: readonly number[], named: readonly number[] = versions) {
  const stubs = named.map((version) => ({ version, stub: version > 5 ? sha256('x') : stubOf(at(version), sha256) }));
  const last: Head = { version: 5, hash: at(5).hash };
  const tombstone = chainEvent(last, { ...eventOf(caseId, 6), type: ERASED_TYPE, data: { stubs } }, sha256);
  const events = recorded.map((event) => (versions.includes(event.version) ? blanked(event) : event));
  return { events: [...events, tombstone], tombstone, head: { version: 6, hash: tombstone.hash } };
}

const { events, tombstone, head } = erase([1, 2, 3]);
const verify = (list: readonly ChainedEvent[], end: Head = head) => verifyChain(caseId, list, { head: end }, sha256);
const bad = (version: number, reason: BadReason) => ({ ok: false, firstBad: { caseId, version, reason } });
const change = (version: number, given: Partial<ChainedEvent>) =>
  events.map((event) => (event.version === version ? { ...event, ...given } : event));

test('events that a later event names may be blank, and nothing else of them has changed', () => {
  expect(verify(events)).toEqual({ ok: true, count: 6, head });
});

test('the same in parts, when the erasure is in a later one', () => {
  const parts = verifyChain(caseId, events.slice(0, 2), { erasures: [tombstone] }, sha256);
  expect(parts).toMatchObject({ ok: true, count: 2 });
  expect(verifyChain(caseId, events.slice(0, 2), {}, sha256)).toEqual(bad(1, 'edited'));
});

describe('found out', () => {
  test('blank, and no event says so', () => {
    const last = { version: 5, hash: at(5).hash };
    expect(verify([blanked(at(1)), ...recorded.slice(1)], last)).toEqual(bad(1, 'edited'));
  });

  test('blank, and the erasure names others', () => {
    const wrong = erase([2], [3]);
    expect(verify(wrong.events, wrong.head)).toEqual(bad(2, 'edited'));
    const later = erase([2], [2, 9]);
    expect(verify(later.events, later.head)).toMatchObject({ ok: true });
  });

  test.each<[string, Partial<ChainedEvent>, BadReason]>([
    ['its type', { type: 'hold-placed' }, 'edited'],
    ['its time', { at: (at(2).at + 1) as ChainedEvent['at'] }, 'edited'],
    ['its actor', { actor: '0193a5c0-0000-7000-8000-0000000000ab' as ChainedEvent['actor'] }, 'edited'],
    ['its hash', { hash: sha256('x') }, 'edited'],
    ['what it follows', { prevHash: sha256('x') }, 'edited'],
    ['other data in the place of the blank', { data: { note: 'never called' } }, 'edited'],
    ['more than the blank', { data: { erased: true, note: 'x' } }, 'edited'],
    ['the data that was erased', { data: at(2).data }, 'returned'],
  ])('blank, and then changed: %s', (_, given, reason) => {
    expect(verify(change(2, given))).toEqual(bad(2, reason));
  });

  test('an erasure that was edited to name more says nothing', () => {
    const stubs = [1, 2, 3, 4].map((version) => ({ version, stub: stubOf(at(version), sha256) }));
    const forged = change(6, { data: { stubs } }).map((event) => (event.version === 4 ? blanked(event) : event));
    expect(verify(forged)).toEqual(bad(1, 'edited'));
  });

  test('a blank event that was taken out', () => {
    const taken = events.toSpliced(1, 1);
    expect(verify(taken)).toEqual(bad(2, 'missing'));
    // Numbered anew, the erasure is no longer what was recorded: nothing that it says counts.
    expect(verify(taken.map((event, index) => ({ ...event, version: index + 1 })))).toMatchObject({ ok: false });
  });

  test('an erasure that is itself blank', () => {
    expect(verify(change(6, { data: BLANK }))).toEqual(bad(1, 'edited'));
  });
});
