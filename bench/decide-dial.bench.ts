import { performance } from 'node:perf_hooks';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { addMs, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { count, printTable } from './figures.ts';
import { NOW } from './workbench.ts';

/** A number kept for fiction. */
const NUMBER = '+12125550123';
const MEASURED_MS = 2_000;
/** Answers are kept, so that no loop is left out as work without a purpose. */
let kept: unknown;
const ruleBook: RuleBook = { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' };

const lines = [0, 100, 10_000].map((events) => {
  const facts = factsWith(events);
  const request = { caseId: 'c' as CaseId, number: NUMBER };
  const { verdict } = decideDial(request, ruleBook, facts);
  const judged = perSecond(() => decideDial(request, ruleBook, facts));
  const looped = perSecond(() => lastOf(facts));
  return [`${count(events)} past contacts (${verdict})`, count(judged), count(looped)];
});
console.log(`\n  a consumer in New York, every pack (${allPacks.map(({ id }) => id).join(', ')})`);
printTable([['', 'decisions/s', 'empty loops/s'], ...lines]);
if (kept === undefined) throw new Error('Nothing was decided.');

/** Calls some hours apart, most of which nobody answered. */
function factsWith(count: number): ContactFacts {
  const at = addMs(NOW, 6 * 60 * MINUTE_MS);
  const events = Array.from({ length: count }, (_, index): ContactEvent => {
    const outcome = index % 9 === 0 ? 'conversation' : 'no-answer';
    return { kind: 'call-out', at: addMs(at, -(index + 1) * 300 * MINUTE_MS), outcome, personId: 'd', number: NUMBER };
  });
  return {
    at,
    act: 'contact',
    channel: 'call',
    voice: 'live',
    dialling: 'by-hand',
    relation: 'debtor',
    purpose: 'collect',
    number: NUMBER,
    numberUse: 'mobile',
    personId: 'd',
    accountId: 'a',
    itemIds: ['i'],
    zones: [zoneId('America/New_York')],
    regime: {
      places: [{ country: 'US', region: 'NY', city: 'New York' }],
      debtKind: 'consumer',
      collector: 'first-party',
    },
    events,
    holds: [],
    stops: [],
    states: [],
    answers: {},
    consents: [],
    limitation: 'unknown',
    stillOwed: { state: 'owed' },
    accountOpen: true,
    milestones: {},
  };
}

/** What touching each event costs when nothing is judged. */
function lastOf({ events, at }: ContactFacts): number {
  let last: number = at;
  if (events !== 'unknown') for (const event of events) last = Math.min(last, event.at);
  return last;
}

function perSecond(work: () => unknown): number {
  for (const warmUpUntil = performance.now() + MEASURED_MS / 4; performance.now() < warmUpUntil; ) kept = work();
  const since = performance.now();
  let done = 0;
  while (performance.now() - since < MEASURED_MS) {
    for (let inner = 0; inner < 20; inner += 1) kept = work();
    done += 20;
  }
  return (done / (performance.now() - since)) * 1000;
}
