import { addBusinessDays, isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { ARRIVED_BUSINESS_DAYS } from '@duologue/core/calls/limits.ts';
import { addMs, formatInstant } from '@duologue/core/calendar/instant.ts';
import type { MailSettings } from '@duologue/contract/confirmations.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { asProgram } from '../cases/follow-up-day.ts';
import type { Acting } from '../deps.ts';
import type { Letter } from '../letters/letter.ts';
import { renderCalendar } from '../letters/calendar.ts';
import { renderHtml } from '../letters/render-html.ts';
import { renderPdf } from '../letters/render-pdf.ts';
import { renderMailText } from '../letters/render-text.ts';
import type { LetterRecord } from '../ports/letters.ts';
import type { MailMessage, MailResult } from '../ports/mailer.ts';
import type { TenantRecord } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { sha256Bytes } from '../sha256.ts';
import { afterSent } from './after-sending.ts';
import { giveUp, isOver } from './give-up.ts';
import { attachmentsOf, type Carried, isThere } from '../papers/attachments-of.ts';
import { tasksDoneBy } from '../papers/tasks-done-by.ts';
import type { LetterDeps } from './letter-deps.ts';
import { HELD_BACK_MS_MAX, LEASE_MS, LETTERS_PER_RUN, RETRY_MS } from './limits.ts';
import { isMailReady } from './draft-letter.ts';
import { mayWrite } from './may-write.ts';
import { writingOf } from './send-letter.ts';

/**
 * Hands the letters whose time has come to the mail server. Each is taken in one transaction, sent outside of any, and
 * told of in another: what stops us before the sending leaves it waiting, and what stops us after it has it sent once
 * more under the same Message-ID when the lease is over. Answers how many were handed over.
 */
export async function deliverLetters(deps: LetterDeps, tenant: TenantRecord): Promise<number> {
  const waiting = await deps.store.inTenant(tenant.tenantId, (records) =>
    records.letters.listWaiting(deps.clock.now(), LETTERS_PER_RUN),
  );
  let handed = 0;
  for (const { letterId, caseId } of waiting) {
    if (await deliverOne(deps, asProgram(tenant), caseId, letterId)) handed += 1;
  }
  return handed;
}

type Taken =
  | {
      readonly letter: LetterRecord;
      readonly content: Letter;
      readonly mail: MailSettings;
      readonly papers: readonly Carried[];
    }
  | undefined;

async function deliverOne(deps: LetterDeps, acting: Acting, caseId: CaseId, letterId: string): Promise<boolean> {
  const taken = await changeCase<Taken>(deps, acting, caseId, (change) => take(change, letterId));
  if (!taken.ok || taken.value === undefined) return false;
  const { letter, content, mail, papers } = taken.value;
  const pdf = await renderPdf(content);
  const result = await deps.mailer.send(mail, messageOf(letter, content, mail, { pdf, papers }));
  await changeCase(deps, acting, caseId, (change) => tell(change, letter, { result, pdf: sha256Bytes(pdf) }));
  return result.kind === 'accepted';
}

const nothing: Result<Taken, Refusal> = accept(undefined);

/** The letter, if it may leave now. What was true when it was asked for is asked again: a stop binds from its moment on. */
async function take(change: CaseChange, letterId: string): Promise<Result<Taken, Refusal>> {
  const { records, at } = change;
  const letter = await records.letters.find(letterId);
  const isDue = letter?.state === 'queued' || letter?.state === 'sending';
  if (letter === undefined || letter.letter === null || !isDue || (letter.nextTryAt ?? at) > at) return nothing;
  const writing = await writingOf(change);
  if (isOver(letter, writing)) {
    await giveUp(change, { ...letter, state: 'withheld', problem: { code: 'agreement-ended', said: null } });
    return nothing;
  }
  if (!isMailReady(writing)) {
    const problem = { code: 'mail-not-set-up', said: null };
    await records.letters.save({ ...letter, state: 'queued', problem, nextTryAt: addMs(at, RETRY_MS[1]) });
    return nothing;
  }
  const { purpose } = letter;
  const decision = mayWrite(writing.facts, 'email', { purpose, ruleBook: writing.deps.ruleBook });
  if (decision.verdict === 'deny') {
    const refusing = decision.judgement.findings.find(
      ({ result, effect }) => result !== 'satisfied' && effect === 'deny',
    );
    const until = decision.nextAllowedAt;
    const problem = { code: 'refused-by-rule', said: refusing?.code ?? null };
    const isSoon = until !== null && until <= addMs(letter.queuedAt, HELD_BACK_MS_MAX);
    if (isSoon) await records.letters.save({ ...letter, state: 'queued', problem, nextTryAt: until });
    else await giveUp(change, { ...letter, state: 'withheld', problem });
    return nothing;
  }
  const papers = await records.papers.carriedBy(letterId);
  if (!papers.every(isThere)) {
    // Somebody took the file away, because it was the wrong one: nobody is sent it, nor a letter that says it is there.
    await giveUp(change, { ...letter, state: 'withheld', problem: { code: 'paper-removed', said: null } });
    return nothing;
  }
  const attempts = letter.attempts + 1;
  const next = { ...letter, state: 'sending', problem: null, attempts, nextTryAt: addMs(at, LEASE_MS) } as const;
  await records.letters.save(next);
  return accept({ letter: next, content: letter.letter, mail: writing.mail, papers });
}

/** What the mail server said. A letter that was erased meanwhile has nobody to tell of. */
async function tell(
  change: CaseChange,
  letter: LetterRecord,
  { result, pdf }: { readonly result: MailResult; readonly pdf: string },
): Promise<Result<undefined, Refusal>> {
  const { records, at } = change;
  // Where two attempts crossed, the report of one may be back before the other is told of.
  if ((await records.letters.find(letter.letterId))?.state === 'failed') return accept(undefined);
  if (result.kind === 'accepted') {
    await records.letters.save({ ...letter, state: 'sent', problem: null, nextTryAt: null, sentAt: at });
    const { nextSteps: steps } = (await writingOf(change)).facts.situation;
    const done = await tasksDoneBy(change, letter);
    const after = { letter, at, steps, contactLogId: change.deps.ids.next(), done };
    await change.keep(afterSent(after, pdf, watchOn(letter, change.today)));
    return accept(undefined);
  }
  const problem = { code: result.code, said: result.said };
  const wait = RETRY_MS[letter.attempts - 1];
  if (!result.isFinal && wait !== undefined) {
    await records.letters.save({ ...letter, state: 'queued', problem, nextTryAt: addMs(at, wait) });
    return accept(undefined);
  }
  await giveUp(change, { ...letter, state: 'failed', problem });
  return accept(undefined);
}

/** When one looks whether it had its effect: on the day of the next payment; of invoices, when they must have come. */
function watchOn({ purpose, letter }: LetterRecord, today: CalendarDate): CalendarDate {
  if (purpose === 'invoices') return addBusinessDays(today, ARRIVED_BUSINESS_DAYS, isWeekday);
  return parseCalendarDate(letter?.dates.find(({ dueOn }) => dueOn >= today)?.dueOn ?? '') ?? today;
}

function messageOf(
  { letterId, to, queuedAt }: LetterRecord,
  letter: Letter,
  { fromAddress }: MailSettings,
  { pdf, papers }: { readonly pdf: Uint8Array; readonly papers: readonly Carried[] },
): MailMessage {
  assert(to !== null, 'an e-mail goes to somebody');
  const calendar = {
    fileName: 'payments.ics',
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    bytes: new TextEncoder().encode(letter.dates.length === 0 ? '' : renderCalendar(letter)),
  };
  return {
    // What comes back names it: `saved-mail/note-delivery.ts` finds the letter by it.
    messageId: `<${letterId}@${fromAddress.split('@')[1] ?? 'localhost'}>`,
    date: formatInstant(queuedAt),
    to,
    subject: letter.subject,
    text: renderMailText(letter),
    html: renderHtml(letter, { isMail: true }),
    language: letter.language,
    attachments: [
      { fileName: `${letter.purpose}-${letter.writtenOn}.pdf`, mediaType: 'application/pdf', bytes: pdf },
      ...(letter.dates.length === 0 ? [] : [calendar]),
      ...attachmentsOf(papers),
    ],
  };
}
