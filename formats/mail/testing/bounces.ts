/** Mails that come back, as the usual mail servers write them. All names and addresses are invented. */
export const LETTER_ID = '0190c3a0-0000-7000-8000-00000000a001';
export const MESSAGE_ID = `${LETTER_ID}@firm.example`;

const RETURNED_HEAD = (messageId: string) =>
  [
    'Received: from desk.firm.example by mx.firm.example; Sat, 13 Jun 2026 09:00:00 +0000',
    `Message-ID: <${messageId}>`,
    'Date: Sat, 13 Jun 2026 09:00:00 +0000',
    'From: Firm <desk@firm.example>',
    'To: okafor@amara.example',
    'Subject: What we agreed',
  ].join('\n');

type Report = {
  readonly head?: readonly string[];
  readonly note?: string;
  readonly status: readonly string[];
  readonly returned?: string;
  readonly messageId?: string;
};

/** A delivery status notification as RFC 3464 has it. */
export function dsn({ head = [], note = 'It did not work.', status, returned = 'message/rfc822', messageId }: Report) {
  return [
    'Return-Path: <>',
    ...(head.length > 0 ? head : ['From: Mail Delivery System <MAILER-DAEMON@mx.firm.example>']),
    'To: desk@firm.example',
    'Date: Sat, 13 Jun 2026 09:01:00 +0000',
    'Message-ID: <bounce-1@mx.firm.example>',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b1"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--=_b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    note,
    '',
    '--=_b1',
    'Content-Type: message/delivery-status',
    '',
    ...status,
    '',
    ...(returned === ''
      ? []
      : [
          '--=_b1',
          `Content-Type: ${returned}`,
          '',
          RETURNED_HEAD(messageId ?? MESSAGE_ID),
          '',
          ...(returned === 'message/rfc822' ? ['Dear Mrs Okafor,', ''] : []),
        ]),
    '--=_b1--',
    '',
  ].join('\r\n');
}

export const POSTFIX = dsn({
  note: 'This is the mail system at host mx.firm.example.\n\n<okafor@amara.example>: host mx.amara.example said: 550 5.1.1\n    User unknown (in reply to RCPT TO command)',
  status: [
    'Reporting-MTA: dns; mx.firm.example',
    'X-Postfix-Queue-ID: 4VxQ1',
    'Arrival-Date: Sat, 13 Jun 2026 09:00:00 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; okafor@amara.example',
    'Original-Recipient: rfc822;okafor@amara.example',
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; mx.amara.example',
    'Diagnostic-Code: smtp; 550 5.1.1 <okafor@amara.example>: Recipient address',
    '    rejected: User unknown in local recipient table',
  ],
  returned: 'text/rfc822-headers',
});

export const POSTFIX_DELAYED = dsn({
  status: [
    'Reporting-MTA: dns; mx.firm.example',
    '',
    'Final-Recipient: rfc822; okafor@amara.example',
    'Action: delayed',
    'Status: 4.4.1',
    'Diagnostic-Code: X-Postfix; connect to mx.amara.example[192.0.2.7]:25: Connection timed out',
    'Will-Retry-Until: Thu, 18 Jun 2026 09:00:00 +0000 (UTC)',
  ],
  returned: 'text/rfc822-headers',
});

export const EXIM = dsn({
  head: ['X-Failed-Recipients: okafor@amara.example', 'From: Mail Delivery System <Mailer-Daemon@mx.firm.example>'],
  status: [
    'Reporting-MTA: dns; mx.firm.example',
    '',
    'Action: failed',
    'Final-Recipient: rfc822;okafor@amara.example',
    'Status: 5.0.0',
    'Remote-MTA: dns; mx.amara.example',
    'Diagnostic-Code: smtp; 552 5.2.2 The mailbox is over its quota',
  ],
});

/** Older ones know no parts. */
export const EXIM_PLAIN = [
  'Return-path: <>',
  'X-Failed-Recipients: okafor@amara.example',
  'Auto-Submitted: auto-replied',
  'From: Mail Delivery System <Mailer-Daemon@mx.firm.example>',
  'To: desk@firm.example',
  'Subject: Mail delivery failed: returning message to sender',
  'Message-Id: <E1abc-0001@mx.firm.example>',
  'Date: Sat, 13 Jun 2026 09:01:00 +0000',
  '',
  'This message was created automatically by mail delivery software.',
  '',
  'A message that you sent could not be delivered to one or more of its',
  'recipients. This is a permanent error. The following address(es) failed:',
  '',
  '  okafor@amara.example',
  '    Unrouteable address',
  '',
  '------ This is a copy of the message, including all the headers. ------',
  '',
  RETURNED_HEAD(MESSAGE_ID),
  '',
  'Dear Mrs Okafor,',
  '',
].join('\n');

export const EXCHANGE = dsn({
  head: [
    'From: <postmaster@firm.onmicrosoft.example>',
    'Content-Language: en-GB',
    `In-Reply-To: <${MESSAGE_ID}>`,
    `References: <${MESSAGE_ID}>`,
    'X-MS-Exchange-Message-Is-Ndr:',
  ],
  status: [
    'Reporting-MTA: dns;LO0P123.prod.example',
    'Received-From-MTA: dns;desk.firm.example',
    'Arrival-Date: Sat, 13 Jun 2026 09:00:00 +0000',
    '',
    'Final-Recipient: rfc822;okafor@amara.example',
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  ],
});

/** Returns nothing of the mail, and names it as what it answers. */
export const EXCHANGE_BARE = dsn({
  head: ['From: <postmaster@firm.onmicrosoft.example>', `In-Reply-To: <${MESSAGE_ID}>`],
  status: [
    'Reporting-MTA: dns;LO0P123.prod.example',
    '',
    'Final-Recipient: rfc822;okafor@amara.example',
    'Action: failed',
    'Status: 5.7.1',
    'Diagnostic-Code: smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
  ],
  returned: '',
});

export const GMAIL = dsn({
  head: [
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    'X-Failed-Recipients: okafor@amara.example',
    `In-Reply-To: <${MESSAGE_ID}>`,
  ],
  status: [
    'Reporting-MTA: dns; googlemail.example',
    'Arrival-Date: Sat, 13 Jun 2026 02:00:00 -0700 (PDT)',
    `X-Original-Message-ID: <${MESSAGE_ID}>`,
    '',
    'Final-Recipient: rfc822; okafor@amara.example',
    'Action: failed',
    'Status: 5.1.2',
    'Diagnostic-Code: smtp; The domain amara.example could not be found.',
    'Last-Attempt-Date: Sat, 13 Jun 2026 02:00:01 -0700 (PDT)',
  ],
});

/** Google's own: the status is there and empty, and the mail went on under another Message-ID. */
export const GMAIL_EMPTY = dsn({
  head: [
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    'X-Failed-Recipients: okafor@amara.example',
  ],
  note: '** Message not delivered **\n\nThe response was:\n\nUnspecified error: no such user okafor@amara.example',
  status: [],
  messageId: `CAB1@mail.gmail.example>\nX-Gmail-Original-Message-ID: <${MESSAGE_ID}`,
});

/** An edge server keeps the words of the other one in a field of its own. */
export const EXCHANGE_EDGE = dsn({
  head: ['From: postmaster@firm.example'],
  status: [
    'Reporting-MTA: dns; edge.firm.example',
    '',
    'Final-recipient: RFC822;',
    ' okafor@amara.example',
    'Action: failed',
    'Status: 5.0.0',
    'X-Supplementary-Info: <mx.amara.example #5.1.1 smtp;550-5.1.1 The account that you tried to reach',
    ' does not exist>',
  ],
});

/** Small agents write a few lines, and the headers below them. */
export const DRAGONFLY = [
  'Received: from MAILER-DAEMON',
  '\tid e0720',
  '\tby df.firm.example; Sat, 13 Jun 2026 09:01:00 +0000',
  'From: MAILER-DAEMON <>',
  'To: desk@firm.example',
  'Subject: Mail delivery failed',
  'Message-Id: <e0720@df.firm.example>',
  'Date: Sat, 13 Jun 2026 09:01:00 +0000',
  '',
  'There was an error delivering your mail to <okafor@amara.example>.',
  '',
  'mx.amara.example [192.0.2.7] did not like our final DATA:',
  '550-5.7.26 Unauthenticated mail is not accepted due to the domain policy.',
  '',
  'Message headers follow.',
  '',
  RETURNED_HEAD(MESSAGE_ID),
  '',
].join('\n');

export const SENDMAIL = dsn({
  head: ['From: Mail Delivery Subsystem <MAILER-DAEMON@firm.example>'],
  note: '   ----- The following addresses had permanent fatal errors -----\n<okafor@amara.example>\n    (reason: 550 5.7.1 Message rejected as spam)',
  status: [
    'Reporting-MTA: dns; firm.example',
    'Received-From-MTA: DNS; desk.firm.example',
    '',
    'Final-Recipient: RFC822; okafor@amara.example',
    'Action: failed',
    'Status: 5.7.1',
    'Remote-MTA: DNS; mx.amara.example',
    'Diagnostic-Code: SMTP; 550 5.7.1 Message rejected as spam',
  ],
});

export const QMAIL = [
  'Return-Path: <>',
  'Date: 13 Jun 2026 09:01:00 -0000',
  'From: MAILER-DAEMON@mx.firm.example',
  'To: desk@firm.example',
  'Subject: failure notice',
  'Message-ID: <20260613090100.1.qmail@mx.firm.example>',
  '',
  'Hi. This is the qmail-send program at mx.firm.example.',
  "I'm afraid I wasn't able to deliver your message to the following addresses.",
  "This is a permanent error; I've given up. Sorry it didn't work out.",
  '',
  '<okafor@amara.example>:',
  'Sorry, no mailbox here by that name. (#5.1.1)',
  '',
  '--- Below this line is a copy of the message.',
  '',
  'Return-Path: <desk@firm.example>',
  RETURNED_HEAD(MESSAGE_ID),
  '',
  'Dear Mrs Okafor,',
  '',
].join('\n');

/** Two parts, no status: the words, and the headers of what was sent. */
export const HEADERS_ONLY = [
  'From: postmaster@amara.example',
  'To: desk@firm.example',
  'Subject: Delivery Status Notification (Failure)',
  'Message-ID: <n1@amara.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=q',
  '',
  '--q',
  'Content-Type: text/plain',
  '',
  'Your message to okafor@amara.example could not be delivered:',
  'Mailbox is full.',
  '--q',
  'Content-Type: text/rfc822-headers',
  '',
  RETURNED_HEAD(MESSAGE_ID),
  '--q--',
  '',
].join('\r\n');

const delivered = (action: string, status: string) =>
  dsn({
    status: [
      'Reporting-MTA: dns; mx.firm.example',
      '',
      'Final-Recipient: rfc822; okafor@amara.example',
      action,
      status,
    ],
  });
export const DELIVERED = delivered('Action: delivered', 'Status: 2.0.0');
export const RELAYED = delivered('Action: relayed (to non-DSN-aware mailer)', 'Status: 2.1.9');

/** Somebody is away. Exchange sends it from nobody, in answer to our letter. */
export const OUT_OF_OFFICE = [
  'Return-Path: <>',
  'From: Ada Okafor <okafor@amara.example>',
  'To: desk@firm.example',
  'Subject: Automatic reply: What we agreed',
  'Message-ID: <ooo-1@amara.example>',
  `In-Reply-To: <${MESSAGE_ID}>`,
  `References: <${MESSAGE_ID}>`,
  'Auto-Submitted: auto-replied',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'I am away until 5.1.2027; mail is not forwarded. In a failure of the heating call 550 123.',
  '',
].join('\r\n');

/** A note that the letter was opened. */
export const READ_RECEIPT = [
  'From: Ada Okafor <okafor@amara.example>',
  'To: desk@firm.example',
  'Subject: Read: What we agreed',
  'Message-ID: <mdn-1@amara.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=disposition-notification; boundary=m',
  '',
  '--m',
  'Content-Type: text/plain',
  '',
  'Your message was read; no failure.',
  '--m',
  'Content-Type: message/disposition-notification',
  '',
  'Final-Recipient: rfc822;okafor@amara.example',
  `Original-Message-ID: <${MESSAGE_ID}>`,
  'Disposition: manual-action/MDN-sent-manually; displayed',
  '--m',
  'Content-Type: text/rfc822-headers',
  '',
  RETURNED_HEAD(MESSAGE_ID),
  '--m--',
  '',
].join('\r\n');
