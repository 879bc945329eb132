import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainedEvent, chainHash, type Hash, type Head, NO_HASH } from './chain.ts';
import { caseNumbered, chainOf, eventOf } from './testing.ts';
import { type BadReason, verifyChain } from './verify-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash;
const caseId = caseNumbered(1);
const headOf = (chain: readonly ChainedEvent[]): Head => ({
  version: chain.length,
  hash: chain.at(-1)?.hash ?? NO_HASH,
});

const CHAIN_LENGTH = 12;
const chain = chainOf(caseId, CHAIN_LENGTH, sha256);
const head = headOf(chain);
const anyVersion = fc.integer({ min: 1, max: CHAIN_LENGTH });

const at = (version: number, events: readonly ChainedEvent[] = chain): ChainedEvent => {
  const event = events[version - 1];
  if (event === undefined) throw new Error(`no event ${version}`);
  return event;
};
const renumber = (events: readonly ChainedEvent[]) => events.map((event, index) => ({ ...event, version: index + 1 }));
const rehash = (event: ChainedEvent): ChainedEvent => ({ ...event, hash: chainHash(event.prevHash, event, sha256) });
const replace = (version: number, event: ChainedEvent) => chain.with(version - 1, event);
const forged = (version: number): ChainedEvent =>
  rehash({ ...eventOf(caseId, version, 'forged'), prevHash: at(version).prevHash, hash: NO_HASH });

function expectFirstBad(events: readonly ChainedEvent[], version: number, reason: BadReason) {
  expect(verifyChain(caseId, events, { head }, sha256)).toEqual({ ok: false, firstBad: { caseId, version, reason } });
}

test('a chain as it was recorded verifies, whole or in two parts', () => {
  expect(verifyChain(caseId, chain, { head }, sha256)).toEqual({ ok: true, count: CHAIN_LENGTH, head });
  const first = verifyChain(caseId, chain.slice(0, 5), {}, sha256);
  expect(first).toEqual({ ok: true, count: 5, head: { version: 5, hash: at(5).hash } });
  expect(verifyChain(caseId, chain.slice(5), { from: { version: 5, hash: at(5).hash }, head }, sha256).ok).toBe(true);
  expect(verifyChain(caseId, [], {}, sha256)).toEqual({ ok: true, count: 0, head: { version: 0, hash: NO_HASH } });
});

describe('names the first event that is not as recorded', () => {
  const edits: readonly [string, (event: ChainedEvent) => ChainedEvent][] = [
    ['its data', (event) => ({ ...event, data: { note: 'paid in full' } })],
    ['its type', (event) => ({ ...event, type: 'hold-placed' })],
    ['its time', (event) => ({ ...event, at: (event.at + 1) as ChainedEvent['at'] })],
    ['its actor', (event) => ({ ...event, actor: '0193a5c0-0000-7000-8000-0000000000ab' as ChainedEvent['actor'] })],
    ['its tenant', (event) => ({ ...event, tenantId: caseNumbered(9) as string as ChainedEvent['tenantId'] })],
    ['its hash', (event) => ({ ...event, hash: `f${event.hash.slice(1, 63)}g` as Hash })],
    ['the hash before it', (event) => ({ ...event, prevHash: sha256('x') })],
    ['its data, to something that has no canonical form', (event) => ({ ...event, data: 0.5 })],
  ];
  test.each(edits)('edited: %s', (_, edit) => {
    fc.assert(
      fc.property(anyVersion, (version) => expectFirstBad(replace(version, edit(at(version))), version, 'edited')),
    );
  });

  test('edited together with its hash: what follows contradicts it, or the head does', () => {
    fc.assert(
      fc.property(anyVersion, (version) => expectFirstBad(replace(version, forged(version)), version, 'rewritten')),
    );
  });

  test('deleted, and those after it numbered anew or not', () => {
    fc.assert(
      fc.property(anyVersion, fc.boolean(), (version, isRenumbered) => {
        const rest = chain.toSpliced(version - 1, 1);
        expectFirstBad(isRenumbered ? renumber(rest) : rest, version, 'missing');
      }),
    );
  });

  test('the end cut off', () => {
    fc.assert(fc.property(anyVersion, (version) => expectFirstBad(chain.slice(0, version - 1), version, 'missing')));
  });

  test('inserted: a forgery that fits, a copy of another event; those after it numbered anew or not', () => {
    fc.assert(
      fc.property(anyVersion, fc.boolean(), (version, isRenumbered) => {
        const rest = chain.toSpliced(version - 1, 0, forged(version));
        expectFirstBad(isRenumbered ? renumber(rest) : rest, version, 'inserted');
      }),
    );
    fc.assert(
      fc.property(anyVersion, anyVersion, (version, source) => {
        fc.pre(source < version);
        expectFirstBad(renumber(chain.toSpliced(version - 1, 0, at(source))), version, 'inserted');
      }),
    );
  });

  test('appended behind the head', () => {
    const extra = rehash({ ...eventOf(caseId, CHAIN_LENGTH + 1, 'forged'), prevHash: head.hash, hash: NO_HASH });
    expectFirstBad([...chain, extra], CHAIN_LENGTH + 1, 'inserted');
  });

  test('two events changed places, with or without their numbers', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, fc.boolean(), (one, other, isRenumbered) => {
        fc.pre(one < other);
        const swapped = chain.with(one - 1, at(other)).with(other - 1, at(one));
        expectFirstBad(isRenumbered ? renumber(swapped) : swapped, one, 'reordered');
      }),
    );
  });

  test('two cases exchanged an event, with or without its case id', () => {
    const others = chainOf(caseNumbered(2), CHAIN_LENGTH, sha256);
    fc.assert(
      fc.property(anyVersion, (version) => {
        expectFirstBad(replace(version, at(version, others)), version, 'misplaced');
        expectFirstBad(replace(version, { ...at(version, others), caseId }), version, 'edited');
      }),
    );
  });
});

describe('a chain written anew from some event on is sound in itself', () => {
  const rewrittenFrom = (version: number) => {
    const rewritten = chain.slice(0, version - 1);
    for (let next = version; next <= CHAIN_LENGTH; next += 1) {
      const prevHash = rewritten.at(-1)?.hash ?? NO_HASH;
      rewritten.push(rehash({ ...eventOf(caseId, next, 'forged'), prevHash, hash: NO_HASH }));
    }
    return rewritten;
  };

  test('the head of the case still tells, at its last event', () => {
    fc.assert(fc.property(anyVersion, (version) => expectFirstBad(rewrittenFrom(version), CHAIN_LENGTH, 'rewritten')));
  });

  test('when the head was replaced too, a head bound by an anchor tells', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (version, bound) => {
        const rewritten = rewrittenFrom(version);
        const passes = [{ version: bound, hash: at(bound).hash }];
        const verdict = verifyChain(caseId, rewritten, { head: headOf(rewritten), passes }, sha256);
        // What happened after the anchor is bound by the next one.
        if (bound < version) expect(verdict.ok).toBe(true);
        else expect(verdict).toEqual({ ok: false, firstBad: { caseId, version: bound, reason: 'rewritten' } });
      }),
    );
  });

  test('a case whose end, and head, were cut off before an anchor is missing its next event', () => {
    const cut = chain.slice(0, 4);
    const verdict = verifyChain(caseId, cut, { head: headOf(cut), passes: [head] }, sha256);
    expect(verdict).toEqual({ ok: false, firstBad: { caseId, version: 5, reason: 'missing' } });
  });
});
