import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { looksLikeMail } from '@duologue/formats/mail/sniff-mail.ts';
import { asProgram } from '../cases/follow-up-day.ts';
import { homeToday } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import type { InboxPlace, WaitingFile } from '../ports/inbox.ts';
import type { TenantRecord } from '../ports/store.ts';
import type { Upload } from '../ports/uploads.ts';
import type { InboxDeps } from './inbox-deps.ts';
import { INBOX_BYTES_MAX, INBOX_DEATHS_MAX } from './limits.ts';
import { judgeMail } from './judge-mail.ts';
import { takeBankFile } from './take-bank-file.ts';
import { importLedger, lookForLedger } from './take-ledger.ts';
import { textBeside } from './text-beside.ts';
import type { Verdict } from './verdict.ts';

export type ReadInbox = (tenant: TenantRecord, acting?: Acting) => Promise<void>;

/** Where the files of a firm lie; a sample has no place. */
export async function placeOf(
  { listFirms }: Pick<InboxDeps, 'listFirms'>,
  tenantId: TenantRecord['tenantId'],
): Promise<InboxPlace | undefined> {
  const firms = await listFirms();
  const isFirm = firms.some((firm) => firm.tenantId === tenantId);
  return isFirm ? { tenantId, isOnly: firms.length === 1 } : undefined;
}

/**
 * Takes every whole file of a firm's inbox, one after the other, and puts it away: what was taken into `done`, what was
 * not into `refused` with the reason. Taking is safe to repeat, and a file is put away only when what it brought is kept:
 * whoever dies in between takes it again and changes nothing. Two looks into one folder wait for each other.
 */
export function createInboxReader(deps: InboxDeps): ReadInbox {
  const running = new Map<string, Promise<void>>();
  // Nobody drops a file: the program takes it.
  return (tenant, acting = asProgram(tenant)) => {
    const before = running.get(tenant.tenantId) ?? Promise.resolve();
    const mine = before.then(() => readAll(deps, tenant, acting));
    running.set(
      tenant.tenantId,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

async function readAll(deps: InboxDeps, tenant: TenantRecord, acting: Acting): Promise<void> {
  const place = await placeOf(deps, tenant.tenantId);
  if (place === undefined) return;
  await deps.folder.open(place);
  for (const file of await deps.folder.look(place, { patience: true })) {
    if (file.state === 'being-written') continue;
    try {
      if (file.state === 'not-a-file') await sayNotAFile(deps, { tenant, acting, place, file });
      else await takeFile(deps, { tenant, acting, place, file });
    } catch (error) {
      deps.onFault(error);
    }
  }
}

type Taking = {
  readonly tenant: TenantRecord;
  readonly acting: Acting;
  readonly place: InboxPlace;
  readonly file: WaitingFile;
};

const refused = (code: string, values: Verdict['result']['values'] = {}): Verdict => {
  return { kind: 'unknown', outcome: 'refused', result: { code: `inbox.refused.${code}`, values }, details: [] };
};

/** A folder, a link or a device is never read and stays where it is; the text says so. */
async function sayNotAFile({ folder }: InboxDeps, { tenant, place, file }: Taking): Promise<void> {
  await folder.putAway(place, file, { to: 'refused', text: await textBeside(tenant, refused('not-a-file')) });
}

async function takeFile(deps: InboxDeps, taking: Taking): Promise<void> {
  const { folder } = deps;
  const { place, file } = taking;
  if (file.sizeBytes > INBOX_BYTES_MAX)
    return putAway(deps, taking, refused('too-large', { bytesMax: INBOX_BYTES_MAX }));
  if ((await folder.begin(place, file)) >= INBOX_DEATHS_MAX) {
    await putAway(deps, taking, refused('stopped-us', { times: INBOX_DEATHS_MAX }));
    return folder.end(place, file);
  }
  try {
    await takeSnapshot(deps, taking);
  } finally {
    await folder.end(place, file);
  }
}

/** Works on a copy of our own: what lies in the folder may change while it is read, and then it is read again later. */
async function takeSnapshot(deps: InboxDeps, taking: Taking): Promise<void> {
  const { folder, imports, cases } = deps;
  const { place, file, tenant } = taking;
  const bytes = await folder.read(place, file);
  if (bytes === undefined) return;
  const about = { tenantId: tenant.tenantId, uploadId: cases.ids.next(), name: file.name, statedAsOf: null };
  const upload = await imports.uploads.save(about, bytes);
  try {
    if (!(await folder.isSame(place, file))) return;
    await putAway(deps, taking, await judge(deps, taking, upload));
  } finally {
    await imports.uploads.remove(tenant.tenantId, upload.uploadId);
  }
}

/** A mail is taken apart, and each of its attachments judged as a file of its own. */
async function judge(deps: InboxDeps, taking: Taking, upload: Upload): Promise<Verdict> {
  if (!(await looksLikeMail(upload.source))) return judgeFile(deps, taking, upload);
  const verdict = await judgeMail(deps, taking.acting, upload, (part, sentAt) => {
    const { name, sizeBytes } = part.source;
    // What a ledger does not say of its day, the mail does that brought it.
    const modifiedAt = sentAt === null ? taking.file.modifiedAt : (Math.min(sentAt, taking.file.modifiedAt) as Instant);
    return judgeFile(deps, { ...taking, file: { ...taking.file, name, sizeBytes, modifiedAt } }, part);
  });
  await keep(deps, taking, upload, verdict);
  return verdict;
}

async function judgeFile(deps: InboxDeps, taking: Taking, upload: Upload): Promise<Verdict> {
  const { tenant, acting, file } = taking;
  const { store } = deps.cases;
  const before = await store.inTenant(tenant.tenantId, (records) => records.inbox.findTaken(upload.sha256));
  const isKnownLedger = before?.kind === 'ledger';
  const look = isKnownLedger ? undefined : await lookForLedger(deps, acting, upload, writtenOn(deps, tenant, file));
  if (look?.kind === 'ready') {
    // In one transaction: what the ledger brought, and that it was taken.
    return store.inTenantLong(tenant.tenantId, async () => {
      const verdict = await importLedger(deps, acting, upload, look);
      await keep(deps, taking, upload, verdict);
      return verdict;
    });
  }
  const verdict: Verdict = isKnownLedger
    ? { kind: 'ledger', outcome: 'repeated', result: { code: 'inbox.repeated', values: {} }, details: [] }
    : look?.kind === 'asked'
      ? { ...refused('ledger-asked'), kind: 'ledger', details: look.questions }
      : await takeBankFile(deps, acting, upload);
  const isUnknownTable = look?.kind === 'layout-not-known' && verdict.kind === 'unknown';
  const answer = isUnknownTable ? refused('layout-not-known') : verdict;
  await keep(deps, taking, upload, answer);
  return answer;
}

/** What became of the file. The name is kept as far as a screen shows it. */
async function keep({ cases }: InboxDeps, { file, tenant }: Taking, upload: Upload, verdict: Verdict): Promise<void> {
  const { kind, outcome, result } = verdict;
  const about = { fileId: cases.ids.next(), name: shownName(file.name), sha256: upload.sha256, kind, outcome, result };
  const record = { ...about, sizeBytes: file.sizeBytes, readAt: cases.clock.now() };
  await cases.store.inTenant(tenant.tenantId, (records) => records.inbox.keep(record));
}

async function putAway(deps: InboxDeps, { tenant, place, file }: Taking, verdict: Verdict): Promise<void> {
  const text = await textBeside(tenant, verdict);
  if (verdict.outcome === 'refused') return deps.folder.putAway(place, file, { to: 'refused', text });
  const on = homeToday(deps.cases, tenant, deps.cases.clock.now());
  return deps.folder.putAway(place, file, { to: 'done', on, text: verdict.details.length === 0 ? null : text });
}

/** The day on which the file was last written, in the firm's zone; a clock that goes ahead says today. */
function writtenOn({ cases }: InboxDeps, tenant: TenantRecord, { modifiedAt }: WaitingFile): CalendarDate {
  const today = homeToday(cases, tenant, cases.clock.now());
  const written = localTime(cases.ruleBook.zoneTable, zoneId(tenant.zone), modifiedAt as Instant)?.date;
  return written === undefined || written > today ? today : written;
}

export function shownName(name: string): string {
  return name.replaceAll(/\p{C}/gu, '\u{FFFD}').slice(0, 255);
}
