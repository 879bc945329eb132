import { performance } from 'node:perf_hooks';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { addMs, DAY_MS, HOUR_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { ContactEvent, ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';
import type { ContactFacts, Place } from '@duologue/core/compliance/facts/facts.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { count, printTable } from './figures.ts';
import { parseOptions } from './options.ts';
import { NOW } from './workbench.ts';

/**
 * The gate over a whole portfolio on one core: accounts in many places, each with its own past, made one after another
 * and judged by every pack. Beside it, in the same run, the same accounts made and their events touched, not judged.
 */

const accounts = parseOptions({ rows: [1_000_000], runs: 1 }).rows[0] ?? 1_000_000;

const HOMES: readonly (readonly [Place, string])[] = [
  [{ country: 'US', region: 'NY', city: 'New York' }, 'America/New_York'],
  [{ country: 'US', region: 'CA' }, 'America/Los_Angeles'],
  [{ country: 'US', region: 'TX' }, 'America/Chicago'],
  [{ country: 'GB', region: 'ENG' }, 'Europe/London'],
  [{ country: 'DE', region: 'BY' }, 'Europe/Berlin'],
  [{ country: 'IT' }, 'Europe/Rome'],
  [{ country: 'NL' }, 'Europe/Amsterdam'],
  [{ country: 'CA', region: 'ON' }, 'America/Toronto'],
  [{ country: 'AU', region: 'NSW' }, 'Australia/Sydney'],
  [{ country: 'BR', region: 'SP' }, 'America/Sao_Paulo'],
];
const ENDS: readonly ContactOutcome[] = [
  'no-answer',
  'no-answer',
  'voicemail-limited',
  'no-answer',
  'conversation',
  'busy',
];
const ruleBook: RuleBook = { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' };
const base = quietFacts({
  at: '2026-06-10T10:00Z',
  zone: 'Europe/London',
  regime: {
    places: [{ country: 'GB' }],
    debtKind: 'consumer',
    collector: 'third-party',
    product: 'goods-and-services',
  },
});

const judged = run((facts, index) => {
  const request = { caseId: `case-${index}` as CaseId, number: facts.number };
  return decideDial(request, ruleBook, facts).verdict;
});
const looped = run((facts) => {
  let last: number = facts.at;
  if (facts.events !== 'unknown') for (const event of facts.events) last = Math.min(last, event.at);
  return last > 0 ? 'touched' : 'none';
});

console.log(
  `\n  ${count(accounts)} accounts in ${HOMES.length} places, 0 to 19 past contacts each, ${allPacks.length} packs`,
);
printTable([
  ['', 'seconds', 'of processor', 'accounts/s of it', 'heap at the start', 'heap at the end', 'most held'],
  ['judged by the gate', ...judged.figures],
  ['made and touched only', ...looped.figures],
]);
console.log(`  answers: ${[...judged.answers].map(([answer, times]) => `${answer} ${count(times)}`).join(', ')}`);

function run(work: (facts: ContactFacts, index: number) => string) {
  const answers = new Map<string, number>();
  const before = process.memoryUsage().heapUsed;
  let most = process.memoryUsage.rss();
  const since = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let index = 0; index < accounts; index += 1) {
    const answer = work(account(index), index);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (index % 10_000 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - since) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const processor = (user + system) / 1_000_000;
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  const after = process.memoryUsage().heapUsed;
  return {
    answers,
    figures: [
      seconds.toFixed(1),
      processor.toFixed(1),
      count(accounts / processor),
      megabytes(before),
      megabytes(after),
      megabytes(most),
    ],
  };
}

/** The same account for the same number, different from its neighbours. */
function account(index: number): ContactFacts {
  const [place, zone] = HOMES[index % HOMES.length] ?? [{ country: 'GB' }, 'Europe/London'];
  const at = addMs(NOW, ((index * 7) % 24) * HOUR_MS);
  const events = Array.from({ length: (index * 13) % 20 }, (_, past): ContactEvent => {
    const outcome = ENDS[(index + past) % ENDS.length] ?? 'no-answer';
    return { kind: 'call-out', at: daysBefore(at, past, index), outcome, personId: 'd', number: base.number };
  });
  return {
    ...base,
    at,
    personId: 'd',
    accountId: `account-${index}`,
    zones: [zoneId(zone)],
    regime: {
      places: [place],
      debtKind: index % 3 === 0 ? 'commercial' : 'consumer',
      collector: index % 2 === 0 ? 'third-party' : 'first-party',
      product: 'goods-and-services',
    },
    events,
  };
}

function daysBefore(at: Instant, past: number, index: number): Instant {
  return addMs(at, -(past * (1 + (index % 5)) * DAY_MS + 3 * HOUR_MS));
}
