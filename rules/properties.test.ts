import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, type Instant, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { decideContact } from '@duologue/core/compliance/gate/decide-contact.ts';
import { evaluate, isRefusal } from '@duologue/core/compliance/gate/evaluate.ts';
import { nextAllowedAt } from '@duologue/core/compliance/gate/next-allowed-at.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contact } from './testing-contact.ts';
import { allPacks } from './packs.ts';

/** What must hold for every contact under every pack that we ship, all of them loaded at once. */

const book: RuleBook = {
  packs: allPacks,
  zoneTable: builtInZoneTable,
  mode: 'standard',
  chosen: allPacks.map(({ id }) => id),
};
const isRefused = (facts: ContactFacts) => evaluate(book, facts).findings.some(isRefusal);
const eventsOf = ({ events }: ContactFacts): readonly ContactEvent[] => (events === 'unknown' ? [] : events);

describe('for every contact under all packs', () => {
  test('one more attempt never opens the gate', () => {
    const attempt = fc.record({
      outcome: fc.constantFrom('no-answer', 'conversation', 'voicemail-limited', 'answered-by-other', 'unknown'),
      minutesAgo: fc.integer({ min: 0, max: 14 * 24 * 60 }),
    });
    fc.assert(
      fc.property(contact, attempt, (facts, { outcome, minutesAgo }) => {
        fc.pre(isRefused(facts));
        const at = addMs(facts.at, -minutesAgo * MINUTE_MS);
        const more = { kind: 'call-out', outcome, at, personId: facts.personId } as const;
        expect(isRefused({ ...facts, events: [...eventsOf(facts), more] })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the next permitted minute is permitted, and the minute before it is not', () => {
    fc.assert(
      fc.property(contact, (facts) => {
        const next = nextAllowedAt(book, facts);
        fc.pre(next !== null);
        if (next === null) return;
        expect(isRefused({ ...facts, at: next })).toBe(false);
        if (next > facts.at) expect(nextAllowedAt(book, { ...facts, at: minuteBefore(next) })).toBe(next);
      }),
      { numRuns: 200 },
    );
  });

  test('no moment before the next permitted one is permitted', () => {
    fc.assert(
      fc.property(contact, fc.double({ min: 0, max: 0.999, noNaN: true }), (facts, part) => {
        const next = nextAllowedAt(book, facts);
        fc.pre(next !== null && next > facts.at && !hasOneAnswer(facts));
        if (next === null) return;
        const between = Math.floor((facts.at + part * (next - facts.at)) / MINUTE_MS) * MINUTE_MS;
        fc.pre(between >= facts.at);
        const at = between as Instant;
        expect(nextAllowedAt(book, { ...facts, at })).toBe(next);
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the events does not matter, not even of those at the same instant', () => {
    fc.assert(
      fc.property(contact, fc.infiniteStream(fc.nat()), (facts, keys) => {
        const shuffled = eventsOf(facts)
          .map((event) => ({ event, key: keys.next().value as number }))
          .sort((left, right) => left.key - right.key)
          .map(({ event }) => event);
        const reordered = { ...facts, events: shuffled };
        expect(decideContact(book, reordered).verdict).toBe(decideContact(book, facts).verdict);
        expect(nextAllowedAt(book, reordered)).toBe(nextAllowedAt(book, facts));
      }),
      { numRuns: 200 },
    );
  });

  test('a version that comes into force later changes no decision of an earlier day', () => {
    fc.assert(
      fc.property(contact, fc.nat({ max: allPacks.length - 1 }), (facts, index) => {
        const later = addDays(day('2027-01-01'), 1);
        const packs = allPacks.map((pack, at) => {
          if (at !== index) return pack;
          const never = { kind: 'never' } as const;
          const copies = pack.rules.map(({ effectiveTo: _, ...rule }) => ({
            ...rule,
            id: `${rule.id}-2027`,
            check: never,
            effectiveFrom: later,
          }));
          return { ...pack, rules: [...pack.rules, ...copies] };
        });
        expect(decideContact({ ...book, packs }, facts).verdict).toBe(decideContact(book, facts).verdict);
      }),
      { numRuns: 60 },
    );
  });

  test('strict mode, more packs and an unknown place never open what is closed', () => {
    fc.assert(
      fc.property(contact, (facts) => {
        if (!isRefused(facts)) return;
        const strictly = { ...book, mode: 'strict' as const };
        expect(evaluate(strictly, facts).findings.some(isRefusal)).toBe(true);
        const anywhere = { ...facts, regime: { ...facts.regime, places: 'unknown' as const } };
        expect(isRefused(anywhere)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(contact, (facts) => {
        expect(decideContact(book, structuredClone(facts))).toEqual(decideContact(book, facts));
      }),
      { numRuns: 60 },
    );
  });
});

const minuteBefore = (at: Instant) => addMs(at, -MINUTE_MS);

/** Whoever may answer a message today may not tomorrow: there the gate closes by waiting, and opens again later. */
function hasOneAnswer({ purpose }: ContactFacts): boolean {
  return purpose === 'respond' || purpose === 'take-call';
}

test('the contacts that are tried are not all closed or all open', () => {
  const answers = fc.sample(contact, { numRuns: 300, seed: 7 }).map((facts) => {
    const next = nextAllowedAt(book, facts);
    return next === null ? 'never' : next === facts.at ? 'now' : next - facts.at > DAY_MS ? 'days' : 'hours';
  });
  for (const answer of ['never', 'now', 'days', 'hours']) expect(answers).toContain(answer);
});
