import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { type CaseChange, changeCase, homeToday } from '../cases/change-case.ts';
import type { DuePromise } from '../ports/letters.ts';
import type { TenantRecord } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { asProgram } from '../cases/follow-up-day.ts';
import { draftLetter, isMailReady } from './draft-letter.ts';
import type { LetterDeps } from './letter-deps.ts';
import { LETTERS_PER_RUN, THANKS_DAYS } from './limits.ts';
import { letterOf, queued, refusalOf, wayRefusal, writingOf } from './send-letter.ts';
import { readSettings } from './settings-shape.ts';

export type Written = { readonly reminders: number; readonly receipts: number };

/**
 * What a day brings: a reminder so many days before an instalment, and thanks after one that was kept, where the firm
 * wants them. Each is written once, whatever happens to it then; run late or twice it changes nothing.
 */
export async function writeOfTheDay(deps: LetterDeps, tenant: TenantRecord): Promise<Written> {
  const today = homeToday(deps, tenant, deps.clock.now());
  const due = await deps.store.inTenant(tenant.tenantId, async (records) => {
    const mail = (await records.letters.settings('mail'))?.settings ?? readSettings('mail', {});
    if (!isMailReady({ mail })) return { toRemind: [], toThank: [] };
    const { reminderDays, receipts } = mail;
    const until = addDays(today, reminderDays);
    return {
      // From tomorrow on: on the day itself it would come too late to be of help.
      toRemind: reminderDays === 0 ? [] : await records.letters.listToRemind(addDays(today, 1), until, LETTERS_PER_RUN),
      toThank: receipts ? await records.letters.listToThank(addDays(today, -THANKS_DAYS), LETTERS_PER_RUN) : [],
    };
  });
  let [reminders, receipts] = [0, 0];
  for (const one of due.toRemind) if (await write(deps, tenant, one, 'reminder')) reminders += 1;
  for (const one of due.toThank) if (await write(deps, tenant, one, 'receipt')) receipts += 1;
  return { reminders, receipts };
}

async function write(
  deps: LetterDeps,
  tenant: TenantRecord,
  { caseId, promiseId }: DuePromise,
  purpose: 'reminder' | 'receipt',
): Promise<boolean> {
  const written = await changeCase(deps, asProgram(tenant), caseId, (change) => writeOne(change, promiseId, purpose));
  return written.ok && written.value;
}

async function writeOne(
  change: CaseChange,
  promiseId: string,
  purpose: 'reminder' | 'receipt',
): Promise<Result<boolean, Refusal>> {
  const writing = await writingOf(change);
  const agreement = writing.agreements.find(({ instalments }) =>
    instalments.some((one) => one.promiseId === promiseId),
  );
  const due = agreement?.instalments.find((one) => one.promiseId === promiseId);
  const instalment = due?.number;
  const [to] = writing.addresses;
  if (agreement === undefined || to === undefined) return accept(false);
  const { disputes, stops, bank } = writing.facts.situation;
  const isQuiet =
    disputes.some(({ closedAt }) => closedAt === null) || stops.some(({ revokedAt }) => revokedAt === null);
  const hasArrived = due !== undefined && due.received.minor >= due.amount.minor;
  // Money that came in and may be theirs may be this very payment: it is sorted first.
  const isPaidPerhaps = hasArrived || bank.received.length > 0;
  if (isQuiet || (purpose === 'reminder' && isPaidPerhaps)) return accept(false);
  const given = { purpose, instalment };
  const draft = await draftLetter(writing, agreement, { ...given, today: change.today });
  const refusal = refusalOf(agreement, draft, given) ?? wayRefusal(writing, 'email', given);
  // What waiting mends is left to the sending; what nothing mends today is looked at again tomorrow.
  const isLater = refusal?.code === 'letter-refused-by-rules' && typeof refusal.values?.['nextAllowedAt'] === 'string';
  if (refusal !== undefined && !isLater) return accept(false);
  const letter = letterOf(change, agreement, draft, { by: 'email', to, given, dedupeKey: `${purpose}:${promiseId}` });
  const isNew = await change.records.letters.add(letter);
  if (isNew) await change.keep(queued(letter, writing));
  return accept(isNew);
}
