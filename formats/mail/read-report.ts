import PostalMime from 'postal-mime';
import { MAIL_NOTE_BYTES_MAX, MAIL_RECIPIENTS_MAX, MAIL_SAID_CHARS_MAX } from '../limits.ts';
import { DELIVERY_ACTIONS, type DeliveryAction, type DeliveryReport, type RecipientReport } from './delivery-report.ts';
import type { MailLeaf, MailTree } from './mail-thread.ts';

export type Fields = ReadonlyMap<string, string>;

/** The first of each header, by its name in small letters. */
export function fieldsOf(headers: MailTree['headers']): Fields {
  return new Map([...headers].reverse().map(([name, value]) => [name, value.trim()] as const));
}

/**
 * What a mail reports of the delivery of another one, or `undefined` for a mail that is no such report. An answer that
 * somebody's program gives while they are away is none: it returns nothing of what was sent.
 */
export async function readReport(tree: MailTree): Promise<DeliveryReport | undefined> {
  const head = fieldsOf(tree.headers);
  const status = tree.leaves.find(({ type }) => DELIVERY_STATUS.has(type));
  if (status === undefined && !isFromServer(tree, head)) return undefined;
  const note = noteOf(tree);
  const groups = status === undefined ? [] : await readGroups(status);
  const returned = [...(await returnedIds(tree, note)), ...groups.flatMap(idsOfMail)];
  if (status !== undefined) {
    const recipients = groups.flatMap(recipientOf);
    // Some servers return nothing of the mail, and name it as what their report answers.
    const messageIds = [...new Set([...returned, ...idsIn(head.get('in-reply-to')), ...idsIn(head.get('references'))])];
    return { messageIds, recipients: recipients.length > 0 ? recipients : [byWords(head, note)] };
  }
  const said = byWords(head, note);
  // A postmaster may write like anybody else: without a word that we know it is no report.
  return returned.length === 0 || said.action === 'unclear' ? undefined : { messageIds: returned, recipients: [said] };
}

export const DELIVERY_STATUS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);
/** The mail that is returned, or its headers. */
export const RETURNED: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);

/** Whether a mail server wrote this about another mail, by the signs that a person's program does not give together. */
function isFromServer({ type, reportType, leaves }: MailTree, head: Fields): boolean {
  if (reportType !== '' && reportType !== 'delivery-status') return false;
  if (head.has('x-failed-recipients')) return true;
  const isReport = type === 'multipart/report' || leaves.some((leaf) => leaf.type.endsWith('rfc822-headers'));
  const isServer = /\b(mailer-daemon|postmaster|mail delivery (sub)?system)\b/i.test(head.get('from') ?? '');
  return isReport || isServer || head.get('return-path') === '<>';
}

const utf8 = new TextDecoder();
const textOf = ({ bytes }: MailLeaf) => utf8.decode(bytes.subarray(0, MAIL_NOTE_BYTES_MAX)).replaceAll('\r\n', '\n');

/** What the server says to people. */
function noteOf({ leaves }: MailTree): string {
  const plain = leaves.find(({ type }) => type === 'text/plain');
  return plain === undefined ? '' : textOf(plain);
}

async function returnedIds({ leaves }: MailTree, note: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const leaf of leaves.filter(({ type }) => RETURNED.has(type))) {
    const head = fieldsOf(await readFields(headOf(textOf(leaf))));
    ids.push(...idsOfMail(head));
  }
  // Those that know no parts put a copy of the mail below their words.
  for (const [, id = ''] of note.matchAll(/^[ \t>]*message-id:\s*<([^<>\s]+)>/gim)) ids.push(id);
  return [...new Set(ids)];
}

/** Services that give a mail another Message-ID keep ours beside it. */
const ID_FIELDS = [
  'message-id',
  'x-original-message-id',
  'x-google-original-message-id',
  'x-gmail-original-message-id',
];
const idsOfMail = (fields: Fields) => ID_FIELDS.flatMap((name) => idsIn(fields.get(name)));

const headOf = (text: string) => text.replace(/^\n+/, '').split('\n\n', 1)[0] ?? '';
const idsIn = (text = '') => [...text.matchAll(/<([^<>\s]+)>/g)].map(([, id = '']) => id);

async function readFields(text: string): Promise<MailTree['headers']> {
  // A header that is too long by far is no header: then there are none.
  const mail = await PostalMime.parse(`${text}\n\n`).catch(() => undefined);
  return (mail?.headers ?? []).map(({ key, value }) => [key, value] as const);
}

/** The groups of fields of a delivery status: about the mail as a whole, then one for each recipient. */
async function readGroups(leaf: MailLeaf): Promise<readonly Fields[]> {
  const groups = textOf(leaf)
    .split(/\n[ \t]*\n/)
    .filter((group) => group.trim() !== '');
  const read: Fields[] = [];
  for (const group of groups.slice(0, MAIL_RECIPIENTS_MAX)) read.push(fieldsOf(await readFields(group)));
  return read;
}

function recipientOf(fields: Fields): readonly RecipientReport[] {
  const action = fields.get('action');
  const status = fields.get('status');
  if (action === undefined && status === undefined) return [];
  const said = (fields.get('diagnostic-code') ?? '').replace(/^(smtp|x-[\w-]+|unknown)\s*;\s*/i, '');
  // Exchange may keep the words of the other server in a field of its own.
  const words = said === '' ? (fields.get('x-supplementary-info') ?? '') : said;
  return [
    {
      action: actionOf(action, status),
      status: status === undefined ? null : status.slice(0, 40),
      said: shortened(words),
    },
  ];
}

/** In any letters, and with a comment behind it; where none is given, the class of the status says it. */
function actionOf(written = '', status = ''): DeliveryAction {
  const word = /^[a-z]+/.exec(written.toLowerCase())?.[0];
  const known = DELIVERY_ACTIONS.find((action) => action === word);
  if (known !== undefined) return known;
  const byClass: Readonly<Record<string, DeliveryAction>> = { '5': 'failed', '4': 'delayed', '2': 'delivered' };
  return byClass[status.trim()[0] ?? ''] ?? 'unclear';
}

/** Of a report in plain words: given up, still trying, or said in no way that we know. */
const STILL_TRYING =
  /will (continue|keep|be retried|re-?try)|(delivery|message|mail) [\w\W]{0,80}delayed|not yet been delivered|this is a warning|^warning\b/im;
const GIVEN_UP =
  /permanent|giv(en|ing) up|could ?(not|n.t) be delivered|not delivered|error delivering|undeliver|delivery (has )?failed|failure|fatal errors|returned to sender|\b5\d\d[ -]|\b5\.\d{1,3}\.\d{1,3}\b/i;

function byWords(head: Fields, note: string): RecipientReport {
  const own = note.split(COPY_BELOW, 1)[0] ?? '';
  const words = `${head.get('subject') ?? ''}\n${own}`;
  const action = STILL_TRYING.test(words)
    ? 'delayed'
    : GIVEN_UP.test(words) || head.has('x-failed-recipients')
      ? 'failed'
      : 'unclear';
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(own)?.[0] ?? null;
  return { action, status, said: shortened(tellingLines(own)) };
}

/** Where the copy of the mail begins. */
const COPY_BELOW = /^-{2,}.*(copy|original|returned|unsent|below this line).*$|^(return-path|received|message-id): /im;

/** The line with a code and what belongs to it, else the first paragraph that speaks of an address. */
function tellingLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line));
  const from = at === -1 ? lines.findIndex((line) => line.includes('@')) : at;
  if (from === -1) return '';
  const rest = lines.slice(from);
  const end = rest.indexOf('');
  return rest.slice(0, end === -1 ? 4 : Math.min(4, end)).join(' ');
}

function shortened(text: string): string | null {
  const plain = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return plain === '' ? null : plain.slice(0, MAIL_SAID_CHARS_MAX);
}
