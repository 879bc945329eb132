import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { at } from '../calendar/testing.ts';
import type { ActorId, CaseId, TenantId } from '../cases/ids.ts';
import { type Anchor, anchorHash, findAnchorFault, headLine } from './anchor.ts';
import { canonicalForm, type Plain } from './canonical-form.ts';
import {
  type ChainedEvent,
  chainEvent,
  EMPTY_HEAD,
  envelope,
  type Hash,
  parseHash,
  type RecordedEvent,
} from './chain.ts';
import { stubOf } from './erasure.ts';
import vectors from './vectors.json' with { type: 'json' };
import { verifyChain } from './verify-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash;

const hashOf = (text: string): Hash => {
  const hash = parseHash(text);
  if (hash === undefined) throw new Error(`${text} is not a hash`);
  return hash;
};

type Published = (typeof vectors.events)[number]['event'];
const eventOf = (event: Omit<Published, 'data' | 'v' | 'prev'> & { readonly data: Plain }): RecordedEvent => ({
  tenantId: event.tenant as TenantId,
  caseId: event.case as CaseId,
  version: event.version,
  type: event.type,
  at: at(event.at),
  actor: event.actor as ActorId,
  data: event.data,
});
const events = vectors.events.map(({ event }) => eventOf(event));

test.each(vectors.values)('value $canonical', ({ value, canonical }) => {
  expect(canonicalForm(value)).toEqual({ ok: true, value: canonical });
});

test('the published events have the published texts and hashes, and verify', () => {
  let head = EMPTY_HEAD;
  const chain = events.map((event, index) => {
    const linked = chainEvent(head, event, sha256);
    const published = vectors.events[index];
    expect(envelope(event, head.hash)).toEqual({ ok: true, value: published?.text });
    expect(linked.hash).toBe(published?.hash);
    head = { version: linked.version, hash: linked.hash };
    return linked;
  });
  const caseId = chain[0]?.caseId as CaseId;
  expect(verifyChain(caseId, chain, { head }, sha256)).toEqual({ ok: true, count: chain.length, head });
});

test('the published chain with an erased event verifies, and its stub is the published one', () => {
  const { kept, stubs, head } = vectors.erasure;
  const chain = kept.map(
    (event): ChainedEvent => ({
      ...eventOf({ ...event, data: event.data as Plain }),
      prevHash: hashOf(event.prev),
      hash: hashOf(event.hash),
    }),
  );
  const [blank] = chain;
  if (blank === undefined) throw new Error('one event is erased');
  expect(stubOf(blank, sha256)).toBe(sha256(stubs[0]?.text ?? ''));
  expect(stubOf(blank, sha256)).toBe(stubs[0]?.stub);
  const end = { version: head.version, hash: hashOf(head.hash) };
  expect(verifyChain(blank.caseId, chain, { head: end }, sha256)).toEqual({ ok: true, count: 3, head: end });
});

const { anchor: published } = vectors;
const heads = published.heads.map((head) => ({
  caseId: head.case as CaseId,
  head: { version: head.version, hash: hashOf(head.hash) },
}));
const headsText = heads.map(({ caseId, head }) => headLine(caseId, head)).join('');
const anchor: Anchor = {
  tenantId: published.tenant as TenantId,
  anchorNo: published.anchor,
  at: at(published.at),
  cases: heads.length,
  headsHash: sha256(headsText),
};
const chained = { ...anchor, prevHash: EMPTY_HEAD.hash, hash: hashOf(published.hash) };
const start = { anchorNo: 0, hash: EMPTY_HEAD.hash };

test('the published anchor has the published text and hash', () => {
  expect(headsText).toBe(published.headsText);
  expect(anchorHash(EMPTY_HEAD.hash, anchor, sha256)).toBe(published.hash);
  expect(findAnchorFault(start, chained, anchor.headsHash, sha256)).toBeUndefined();
});

test.each([
  ['an anchor was taken out', { ...chained, anchorNo: 2 }, anchor.headsHash, 'missing'],
  ['its time was changed', { ...chained, at: at('2026-11-03T00:00:00Z') }, anchor.headsHash, 'edited'],
  ['the count of its heads was changed', { ...chained, cases: 1 }, anchor.headsHash, 'edited'],
  ['it follows another anchor', { ...chained, prevHash: sha256('x') }, anchor.headsHash, 'edited'],
  ['its hash was changed', { ...chained, hash: sha256('x') }, anchor.headsHash, 'edited'],
  ['the heads kept for it were changed', chained, sha256(headsText.slice(1)), 'heads-edited'],
] as const)('%s', (_, kept, headsHash, reason) => {
  expect(findAnchorFault(start, kept, headsHash, sha256)).toEqual({ anchorNo: 1, reason });
});
