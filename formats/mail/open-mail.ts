import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { accept, refuse, type Result } from '@duologue/core/kernel/result.ts';
import { readWhole } from '../archive.ts';
import { sniff } from '../ledger/sniff.ts';
import {
  MAIL_BYTES_MAX,
  MAIL_DEPTH_MAX,
  MAIL_HEADERS_BYTES_MAX,
  MAIL_NAME_CHARS_MAX,
  MAIL_NESTING_MAX,
  MAIL_PARTS_MAX,
  MAIL_SECONDS_MAX,
} from '../limits.ts';
import { createReadingThread } from '../reading-thread.ts';
import type { ByteSource } from '../source.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { type MailAnswer, type MailLeaf, type MailTree, mailThreadText } from './mail-thread.ts';
import { DELIVERY_STATUS, fieldsOf, readReport, RETURNED } from './read-report.ts';
import { isMailHead } from './sniff-mail.ts';

/** What of a mail could not be read, and why. */
export const MAIL_PROBLEMS = [
  'too-large',
  'damaged',
  'cut-off',
  'too-nested',
  'too-deep',
  'too-many',
  'too-slow',
] as const;
export type MailProblem = {
  readonly code: (typeof MAIL_PROBLEMS)[number];
  /** The mail or the part, as the mail names it; null: the mail itself. */
  readonly name: string | null;
  readonly values: Readonly<Record<string, number>>;
};

export type MailAttachment = {
  /** As the mail names it, behind the names of the mails that it was in. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type OpenedMail = {
  /** In the order in which they stand in the mail. What only adorns it is not among them. */
  readonly attachments: readonly MailAttachment[];
  readonly reports: readonly DeliveryReport[];
  readonly problems: readonly MailProblem[];
  /** A program answered for somebody: away, or read. Such an answer says nothing of a delivery. */
  readonly isAutomaticAnswer: boolean;
  /** Milliseconds since 1970, as the mail says it; null where it says none that can be read. */
  readonly sentAt: number | null;
};

const ask = createReadingThread<MailAnswer>(() => {
  const limits = { partsMax: MAIL_PARTS_MAX, nestingMax: MAIL_NESTING_MAX, headersBytesMax: MAIL_HEADERS_BYTES_MAX };
  return {
    text: mailThreadText(),
    workerData: { library: createRequire(import.meta.url).resolve('postal-mime'), limits },
  };
});

/** What is in a saved mail, mails within it included. Refused is only one of which nothing can be read. */
export async function openMail(
  source: ByteSource,
  secondsMax: number = MAIL_SECONDS_MAX,
): Promise<Result<OpenedMail, MailProblem>> {
  const bytes = await readWhole(source, MAIL_BYTES_MAX);
  if (bytes === undefined) return refuse({ code: 'too-large', name: null, values: { bytesMax: MAIL_BYTES_MAX } });
  const opening: Opening = {
    attachments: [],
    reports: [],
    problems: [],
    isAutomaticAnswer: false,
    sentAt: null,
    partsLeft: MAIL_PARTS_MAX,
    secondsMax,
    isLate: false,
  };
  const timer = setTimeout(() => {
    opening.isLate = true;
  }, secondsMax * 1000);
  try {
    await open(opening, withoutMailboxLine(bytes), []);
  } finally {
    clearTimeout(timer);
  }
  const { attachments, reports, problems, isAutomaticAnswer, sentAt } = opening;
  const [first] = problems;
  if (first?.name === null && attachments.length === 0 && reports.length === 0) return refuse(first);
  return accept({ attachments, reports, problems, isAutomaticAnswer, sentAt });
}

type Opening = {
  readonly attachments: MailAttachment[];
  readonly reports: DeliveryReport[];
  readonly problems: MailProblem[];
  isAutomaticAnswer: boolean;
  sentAt: number | null;
  partsLeft: number;
  readonly secondsMax: number;
  /** The time is over: no further mail within it is opened. */
  isLate: boolean;
};

/** One mail of those that lie within each other; `path` names those around it. */
async function open(opening: Opening, bytes: Uint8Array, path: readonly string[]): Promise<void> {
  const name = path.length === 0 ? null : path.join(BEHIND);
  const tell = (code: MailProblem['code'], values: MailProblem['values'] = {}) =>
    opening.problems.push({ code, name, values });
  if (path.length > MAIL_DEPTH_MAX) return void tell('too-deep', { depthMax: MAIL_DEPTH_MAX });
  const answer = opening.isLate ? undefined : await ask(bytes, opening.secondsMax);
  if (answer === undefined) return void tell('too-slow', { secondsMax: opening.secondsMax });
  if ('failure' in answer) return void tell(answer.failure);
  if (path.length === 0) opening.sentAt = sentAtOf(answer);
  const isWhole = answer.boundary === '' || Buffer.from(bytes).includes(`--${answer.boundary}--`);
  if (answer.boundary !== '' && answer.leaves.length === 0) return void tell('damaged');
  const report = await readReport(answer);
  if (report !== undefined) return void opening.reports.push(report);
  opening.isAutomaticAnswer ||= isAutomatic(answer);
  if (answer.beyond > 0) tell('too-many', { partsMax: MAIL_PARTS_MAX });
  for (const [index, leaf] of answer.leaves.entries()) {
    // A report of another kind returns what it is about: that is ours, and brings nothing.
    if (answer.reportType !== '' && RETURNED.has(leaf.type)) continue;
    const isLast = index === answer.leaves.length - 1;
    await take(opening, leaf, { path, number: index + 1, isCut: isLast && !isWhole, tell });
  }
}

type Place = {
  readonly path: readonly string[];
  readonly number: number;
  /** The mail ends within this part. */
  readonly isCut: boolean;
  readonly tell: (code: MailProblem['code'], values: MailProblem['values']) => void;
};

async function take(opening: Opening, leaf: MailLeaf, { path, number, isCut, tell }: Place): Promise<void> {
  if (isOrnament(leaf)) return;
  if (opening.partsLeft <= 0) {
    if (opening.partsLeft === 0) tell('too-many', { partsMax: MAIL_PARTS_MAX });
    opening.partsLeft = -1;
    return;
  }
  opening.partsLeft -= 1;
  const isMail = leaf.type === 'message/rfc822' || leaf.type === 'message/global' || isMailHead(leaf.bytes);
  const name = shown(leaf.name ?? (isMail ? `mail-${number}.eml` : `part-${number}`));
  const inside = [...path, name];
  if (isCut) opening.problems.push({ code: 'cut-off', name: inside.join(BEHIND), values: {} });
  else if (isMail) await open(opening, withoutMailboxLine(leaf.bytes), inside);
  else opening.attachments.push({ name: inside.join(BEHIND), bytes: leaf.bytes });
}

/** Between the name of a mail and that of what was in it. */
export const BEHIND = ' › ';

/** What a mail is written and signed with: its texts, pictures, signatures, an invitation or a card. Nobody misses it. */
function isOrnament({ type, name, disposition, bytes }: MailLeaf): boolean {
  if (/^image\/|^text\/(calendar|vcard|x-vcard)$|signature$|pgp-encrypted$/.test(type)) return true;
  if ((type === 'text/plain' || type === 'text/html') && name === null && disposition !== 'attachment') return true;
  if (DELIVERY_STATUS.has(type) || NOTES.has(type) || (RETURNED.has(type) && type.includes('headers'))) return true;
  const start = sniff(bytes.subarray(0, 64));
  return bytes.byteLength === 0 || (start.kind === 'other' && start.looksLike === 'image');
}

function sentAtOf({ headers }: MailTree): number | null {
  const written = Date.parse(fieldsOf(headers).get('date') ?? '');
  return Number.isNaN(written) ? null : written;
}

/** What programs tell each other: that a mail was read, or taken for spam. */
const NOTES: ReadonlySet<string> = new Set(['message/disposition-notification', 'message/feedback-report']);

/** RFC 3834, its forerunners, and a note that a mail was read (RFC 8098). */
function isAutomatic({ headers, reportType }: MailTree): boolean {
  const fields = fieldsOf(headers);
  const submitted = fields.get('auto-submitted') ?? 'no';
  const isAnswer = /^auto-replied/i.test(submitted) || fields.has('x-autoreply') || fields.has('x-autorespond');
  return isAnswer || reportType === 'disposition-notification' || /auto_?reply/i.test(fields.get('precedence') ?? '');
}

/** Names are shown and written into texts: no sign that a screen or a terminal takes for an order. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').trim();
  if (plain.length <= MAIL_NAME_CHARS_MAX) return plain === '' ? 'part' : plain;
  // The ending tells what it is.
  return `${plain.slice(0, MAIL_NAME_CHARS_MAX - 21)}…${plain.slice(-20)}`;
}

/** Some programs write the line of a mailbox, `From somebody Sat Jun 13`, before the first header. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  const start = Buffer.from(bytes.subarray(at, at + 6)).toString('latin1');
  if (!/^>?From /.test(start)) return bytes.subarray(at);
  const end = bytes.indexOf(0x0a, at);
  return end === -1 ? bytes : bytes.subarray(end + 1);
}
