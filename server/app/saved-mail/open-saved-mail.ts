import type { TenantId } from '@duologue/core/cases/ids.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import {
  BEHIND,
  type MailAttachment,
  type MailProblem,
  type OpenedMail,
  openMail,
} from '@duologue/formats/mail/open-mail.ts';
import { type ByteSource, bytesSource } from '@duologue/formats/source.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { Ids } from '../deps.ts';
import type { Upload, Uploads } from '../ports/uploads.ts';

/** An attachment that may be a statement, an e-invoice or a ledger. `part` counts those of one mail from 1. */
export type MailPart = { readonly part: number; readonly attachment: MailAttachment };

export type SavedMail = Omit<OpenedMail, 'attachments'> & {
  readonly parts: readonly MailPart[];
  /** Names of the attachments that are nothing for us. They are never kept. */
  readonly left: readonly string[];
};

export async function openSavedMail({ source }: Pick<Upload, 'source'>): Promise<Result<SavedMail, MailProblem>> {
  const opened = await openMail(source);
  if (!opened.ok) return opened;
  const { attachments, ...rest } = opened.value;
  const parts: MailPart[] = [];
  const left: string[] = [];
  for (const attachment of attachments) {
    if (await isForUs(bytesSource(attachment.name, attachment.bytes)))
      parts.push({ part: parts.length + 1, attachment });
    else left.push(attachment.name);
  }
  return accept({ ...rest, parts, left });
}

/** Refusals that say of a file what it is not. All others are about a file of this kind, and somebody should read them. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'not-an-invoice',
  'pdf-without-invoice',
  'pdf-encrypted',
  'not-a-statement',
  'not-a-ledger',
  'empty-file',
]);
const isOfThisKind = (read: Result<unknown, readonly { readonly code: string }[]>): boolean =>
  read.ok || read.refusal.some(({ code }) => !NOT_OURS.has(code));

async function isForUs(source: ByteSource): Promise<boolean> {
  return (
    isOfThisKind(await readInvoices(source)) ||
    isOfThisKind(await openStatement(source)) ||
    (await openLedger(source)).ok
  );
}

const NAME_CHARS_MAX = 255;

type Around = { readonly tenantId: TenantId; readonly uploads: Uploads; readonly ids: Ids };

/** Does something with an attachment as with a file that somebody brought: its name says from which mail it came. */
export async function withPart<Done>(
  { tenantId, uploads, ids }: Around,
  mail: Pick<Upload, 'name'>,
  { attachment }: MailPart,
  work: (upload: Upload) => Promise<Done>,
): Promise<Done> {
  const name = `${mail.name}${BEHIND}${attachment.name}`;
  // The end of a name that is too long tells more than its beginning.
  const kept = name.length <= NAME_CHARS_MAX ? name : `…${name.slice(1 - NAME_CHARS_MAX)}`;
  const about = { tenantId, uploadId: ids.next(), name: kept, statedAsOf: null };
  const upload = await uploads.save(about, bytesSource(kept, attachment.bytes).open());
  try {
    return await work(upload);
  } finally {
    await uploads.remove(tenantId, upload.uploadId);
  }
}
