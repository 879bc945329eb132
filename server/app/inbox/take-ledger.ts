import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { LedgerMapping } from '@duologue/core/intake/ledger-mapping.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { Acting } from '../deps.ts';
import { commitImport } from '../imports/commit-import.ts';
import { inspectUpload } from '../imports/inspect-upload.ts';
import { prepareReading } from '../imports/prepare-reading.ts';
import type { Upload } from '../ports/uploads.ts';
import type { Refusal } from '../refusal.ts';
import { messageOf } from './refusal-message.ts';
import type { InboxDeps } from './inbox-deps.ts';
import { TEXT_LINES_MAX } from './limits.ts';
import type { Verdict } from './verdict.ts';

/** A file as a ledger: none, one of a layout that nobody has answered for, or one that can be read without asking. */
export type LedgerLook =
  | { readonly kind: 'no-table' }
  | { readonly kind: 'layout-not-known' }
  | { readonly kind: 'asked'; readonly questions: readonly Message[] }
  | { readonly kind: 'ready'; readonly mapping: LedgerMapping; readonly asOf: CalendarDate };

/**
 * Looks whether a file is a ledger of a layout that was imported before. `writtenOn` is the day on which the file was last
 * written: the day of the ledger where neither a title nor a column names one.
 */
export async function lookForLedger(
  { imports }: Pick<InboxDeps, 'imports'>,
  acting: Acting,
  upload: Upload,
  writtenOn: CalendarDate,
): Promise<LedgerLook> {
  const profiled = await imports.profiles(upload, () => undefined);
  if (!profiled.ok) return { kind: 'no-table' };
  const given = { answers: {}, homeCurrency: parseCurrency(acting.homeCurrency) };
  const read = (asOf: CalendarDate | null) =>
    imports.store.inTenant(acting.tenantId, (records) =>
      prepareReading(profiled.value, { ...given, asOf, remembered: (layoutKey) => records.findMapping(layoutKey) }),
    );
  const reading = await read(null);
  if (!reading.ok || !reading.value.isRemembered) return { kind: 'layout-not-known' };
  const asOf = reading.value.mapping.asOn ?? writtenOn;
  const dated = await read(asOf);
  if (!dated.ok) return { kind: 'layout-not-known' };
  if (dated.value.questions.length > 0) {
    const questions = dated.value.questions.map(({ kind, role, columns }): Message => {
      const values = { role: role ?? null, column: columns.map(({ header }) => header).join(', ') };
      return { code: `intake.question.${kind}`, values };
    });
    return { kind: 'asked', questions };
  }
  return { kind: 'ready', mapping: dated.value.mapping, asOf };
}

/** Imports the ledger as `duologue import` would: items that it does not list are kept and asked about. */
export async function importLedger(
  { imports }: Pick<InboxDeps, 'imports'>,
  acting: Acting,
  upload: Upload,
  { mapping, asOf }: Extract<LedgerLook, { kind: 'ready' }>,
): Promise<Verdict> {
  const params = { uploadId: upload.uploadId };
  const wire = { ...mapping, asOn: asOf, version: 1 as const };
  const body = { mapping: wire, asOf, gone: 'keep-and-ask' as const, acceptRejected: false };
  const result = await commitImport(imports)({ params, query: undefined, body, bytes: undefined }, acting);
  if (!result.ok) {
    const details = await rejectedRows({ imports }, acting, upload, { result: result.refusal, asOf, mapping: wire });
    return { kind: 'ledger', outcome: 'refused', result: messageOf(result.refusal), details };
  }
  const { counts, repeated } = result.value;
  if (repeated)
    return { kind: 'ledger', outcome: 'repeated', result: { code: 'inbox.repeated', values: {} }, details: [] };
  const { newItems, changedItems, paidItems, goneItems } = counts;
  const values = { ledgerAsOn: asOf, newItems, changedItems, paidItems, goneItems };
  return { kind: 'ledger', outcome: 'taken', result: { code: 'inbox.ledger', values }, details: [] };
}

type Rejected = { readonly result: Refusal; readonly asOf: CalendarDate; readonly mapping: { readonly version: 1 } };

/** Every row that stood in the way, so that the file can be mended in one pass. */
async function rejectedRows(
  { imports }: Pick<InboxDeps, 'imports'>,
  acting: Acting,
  { uploadId }: Upload,
  { result, asOf, mapping }: Rejected,
): Promise<readonly Message[]> {
  if (result.code === 'input-invalid') return result.problems.map(({ message }) => message);
  if (result.code !== 'rows-rejected') return [];
  const ask = { params: { uploadId }, query: undefined, body: { mapping, answers: {}, asOf }, bytes: undefined };
  const report = await inspectUpload(imports)(ask, acting);
  if (!report.ok) return [];
  return report.value.rejected
    .flatMap(({ line, problems }) =>
      problems.map(({ column, message }): Message => {
        return { code: message.code, values: { ...message.values, place: [line, column].filter(Boolean).join(', ') } };
      }),
    )
    .slice(0, TEXT_LINES_MAX);
}
