import type { BankFileReport, MorningReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { addDays, type CalendarDate, daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import type { FileRead, Sum } from '../ports/morning.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { MORNING_FILES_MAX, MORNING_ROWS_MAX } from './limits.ts';
import { bankVerdict } from './take-bank-file.ts';

/** What came in since the beginning of the last working day before today, in the firm's own zone, or since a moment. */
export const showMorning =
  (deps: CaseDeps): UseCase<'GET /bank/morning'> =>
  ({ query }, acting) =>
    deps.store.inTenantLong(acting.tenantId, async (records) => {
      const until = deps.clock.now();
      const today = homeToday(deps, acting, until);
      const since = parseInstant(query.since ?? '') ?? lastWorkingDay(deps, acting, today);
      return accept({
        since: formatInstant(since),
        until: formatInstant(until),
        ...(await moneyOf(records, { since, until })),
        bank: (await records.bank.bankUpTo()).map(({ account, currency, upTo }) => {
          return { account, currency, upTo, days: Math.max(0, daysBetween(upTo, today)) };
        }),
        ledgerAsOf: await records.ledger.latestAsOf(),
        promises: await promisesOf(records, homeToday(deps, acting, since)),
      });
    });

async function moneyOf({ morning }: Records, stretch: { readonly since: Instant; readonly until: Instant }) {
  const files = await morning.files(stretch, MORNING_FILES_MAX);
  const paid = await morning.paid(stretch, MORNING_ROWS_MAX);
  const { doubtful, notMatched } = await morning.waiting();
  return {
    files: files.map((file) => {
      return { fileId: file.fileId, name: file.name, readAt: formatInstant(file.readAt), result: resultOf(file) };
    }),
    paid: paid.map(({ caseId, debtorName, amount, settled }) => {
      return { caseId, debtorName, amount: moneyWire(amount), settled };
    }),
    doubtful: sumWire(doubtful),
    notMatched: sumWire(notMatched),
  };
}

async function promisesOf({ morning }: Records, since: CalendarDate): Promise<MorningReport['promises']> {
  const promises = await morning.promises(since, MORNING_ROWS_MAX);
  return promises.map(({ caseId, debtorName, status, amount, dueOn }) => {
    return { caseId, debtorName, status, amount: moneyWire(amount), dueOn };
  });
}

const sumWire = ({ count, totals }: Sum) => ({ count, totals: totals.map(moneyWire) });

/** A Monday looks back to Friday morning: whoever reads it twice misses nothing. */
function lastWorkingDay({ ruleBook }: CaseDeps, { zone }: Acting, today: CalendarDate): Instant {
  let day = addDays(today, -1);
  while (!isWeekday(day)) day = addDays(day, -1);
  const start = firstInstantAt(ruleBook.zoneTable, zoneId(zone), day, 0);
  assert(start !== undefined, 'a day of the firm has a beginning');
  return start;
}

function resultOf(file: FileRead): Message {
  if (file.kind === 'inbox') return file.result as Message;
  if (file.kind === 'bank-file') return bankVerdict(file.report as BankFileReport).result;
  const count = (name: string) => file.counts[name] ?? 0;
  const values = { ledgerAsOn: file.asOf, newItems: count('newItems'), changedItems: count('changedItems') };
  return { code: 'inbox.ledger', values: { ...values, paidItems: count('paidItems'), goneItems: count('goneItems') } };
}
