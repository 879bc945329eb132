import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { type DeliveryVerdict, judgeDelivery, type RecipientReport } from './delivery-report.ts';
import { openMail } from './open-mail.ts';
import * as bounces from './testing/bounces.ts';

async function opened(mail: string) {
  const read = await openMail(bytesSource('bounce.eml', Buffer.from(mail)));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const failed = (reason: string, said: string) => ({ kind: 'failed', reason, said: expect.stringContaining(said) });

describe('what a report says of the letter', () => {
  test.each<[style: string, mail: string, verdict: unknown]>([
    [
      'POSTFIX',
      bounces.POSTFIX,
      failed('no-mailbox', '550 5.1.1 <okafor@amara.example>: Recipient address rejected: User unknown'),
    ],
    [
      'POSTFIX_DELAYED',
      bounces.POSTFIX_DELAYED,
      { kind: 'delayed', said: expect.stringContaining('Connection timed out') },
    ],
    ['EXIM', bounces.EXIM, failed('mailbox-full', '552 5.2.2 The mailbox is over its quota')],
    ['EXIM_PLAIN', bounces.EXIM_PLAIN, failed('no-mailbox', 'Unrouteable address')],
    ['EXCHANGE', bounces.EXCHANGE, failed('no-mailbox', '550 5.1.10 RESOLVER.ADR.RecipientNotFound')],
    ['EXCHANGE_BARE', bounces.EXCHANGE_BARE, failed('not-wanted', '550 5.7.133')],
    ['GMAIL', bounces.GMAIL, failed('no-domain', 'The domain amara.example could not be found.')],
    ['GMAIL_EMPTY', bounces.GMAIL_EMPTY, failed('no-mailbox', 'no such user')],
    [
      'EXCHANGE_EDGE',
      bounces.EXCHANGE_EDGE,
      failed('no-mailbox', 'The account that you tried to reach does not exist'),
    ],
    ['DRAGONFLY', bounces.DRAGONFLY, failed('not-wanted', '550-5.7.26 Unauthenticated mail')],
    ['SENDMAIL', bounces.SENDMAIL, failed('not-wanted', '550 5.7.1 Message rejected as spam')],
    ['QMAIL', bounces.QMAIL, failed('no-mailbox', 'no mailbox here by that name. (#5.1.1)')],
    ['HEADERS_ONLY', bounces.HEADERS_ONLY, failed('mailbox-full', 'Mailbox is full.')],
    ['DELIVERED', bounces.DELIVERED, { kind: 'delivered' }],
    ['RELAYED', bounces.RELAYED, { kind: 'delivered' }],
  ])('%s', async (_style, mail, verdict) => {
    const { reports, attachments, problems } = await opened(mail);
    expect({ attachments, problems, count: reports.length }).toEqual({ attachments: [], problems: [], count: 1 });
    const [report] = reports;
    expect(report?.messageIds).toContain(bounces.MESSAGE_ID);
    expect(judgeDelivery(report ?? { recipients: [] })).toEqual(verdict);
  });

  test.each([
    ['somebody is away', bounces.OUT_OF_OFFICE],
    ['it was read', bounces.READ_RECEIPT],
  ])('no report of a delivery: %s', async (_what, mail) => {
    expect(await opened(mail)).toMatchObject({
      attachments: [],
      reports: [],
      problems: [],
      isAutomaticAnswer: true,
    });
  });

  test('a report that was forwarded as an attachment is read all the same', async () => {
    const forwarded = [
      'From: desk@firm.example',
      'To: box@firm.example',
      'Message-ID: <f1@firm.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=fwd',
      '',
      '--fwd',
      'Content-Type: message/rfc822',
      '',
      bounces.POSTFIX,
      '--fwd--',
      '',
    ].join('\r\n');
    expect((await opened(forwarded)).reports).toMatchObject([{ messageIds: [bounces.MESSAGE_ID] }]);
  });

  test('a postmaster who writes like anybody else reports nothing', async () => {
    const plain = bounces.HEADERS_ONLY.replace(/could not[^]*?full\./, 'was looked at.').replace('(Failure)', '');
    expect((await opened(plain)).reports).toEqual([]);
  });
});

describe('why a letter did not arrive', () => {
  const of = (status: string | null, said: string | null = null): RecipientReport => ({
    action: 'failed',
    status,
    said,
  });
  test.each<[string | null, string | null, Extract<DeliveryVerdict, { kind: 'failed' }>['reason']]>([
    ['5.1.1', null, 'no-mailbox'],
    ['5.1.10', null, 'no-mailbox'],
    ['5.2.1', null, 'no-mailbox'],
    ['5.1.2', null, 'no-domain'],
    ['5.4.4', null, 'no-domain'],
    ['5.4.310', null, 'no-domain'],
    ['5.2.2', null, 'mailbox-full'],
    ['4.2.2', null, 'mailbox-full'],
    ['5.3.4', null, 'too-large'],
    ['5.2.3', null, 'too-large'],
    ['5.7.1', null, 'not-wanted'],
    ['5.7.26', null, 'not-wanted'],
    ['4.4.7', null, 'no-answer'],
    // A code that says only that it failed: the words of the server tell, and first the code among them.
    ['5.0.0', '550 5.1.1 blocked', 'no-mailbox'],
    ['5.0.0', '550 User unknown', 'no-mailbox'],
    ['5.0.0', '550 Blocked by our policy', 'not-wanted'],
    ['5.0.0', '554 no', 'other'],
    [null, 'retry time not reached for any host after a long failure period', 'no-answer'],
    [null, null, 'other'],
  ])('status %s, said %s', (status, said, reason) => {
    expect(judgeDelivery({ recipients: [of(status, said)] })).toEqual({ kind: 'failed', reason, said: said ?? status });
  });

  test('it failed when it failed for one of those to whom it was passed on; of nobody, nothing is known', () => {
    const passed: RecipientReport = { action: 'delivered', status: '2.0.0', said: null };
    expect(judgeDelivery({ recipients: [passed, of('5.1.1')] }).kind).toBe('failed');
    expect(judgeDelivery({ recipients: [passed, { ...passed, action: 'delayed' }] }).kind).toBe('delayed');
    expect(judgeDelivery({ recipients: [passed, { ...passed, action: 'unclear' }] }).kind).toBe('unclear');
    expect(judgeDelivery({ recipients: [] }).kind).toBe('unclear');
  });
});
