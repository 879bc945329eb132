/** Mails as programs save them. All names and addresses are invented. */

type Attachment = { readonly type: string; readonly name: string; readonly content: string };

/** A mail with a text and attachments. */
export function mailWith(attachments: readonly Attachment[], date = 'Wed, 10 Jun 2026 07:00:00 +0000'): string {
  return [
    'From: Bank <statements@bank.example>',
    'To: desk@firm.example',
    'Subject: Your files',
    `Date: ${date}`,
    'Message-ID: <files-1@bank.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=files',
    '',
    '--files',
    'Content-Type: text/plain',
    '',
    'Please find your files attached.',
    ...attachments.flatMap(({ type, name, content }) => [
      '--files',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(content)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    '--files--',
    '',
  ].join('\r\n');
}

type Fate = { readonly action: string; readonly status: string; readonly said: string };

/** What a mail server reports of the mail with a Message-ID, as RFC 3464 has it. */
export function bounceOf(messageId: string, { action, status, said }: Fate): string {
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.firm.example>',
    'To: desk@firm.example',
    'Message-ID: <report-1@mx.firm.example>',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=report',
    '',
    '--report',
    'Content-Type: text/plain',
    '',
    'This is the mail system at host mx.firm.example.',
    '--report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.firm.example',
    '',
    'Final-Recipient: rfc822; okafor@amara.example',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '--report',
    'Content-Type: text/rfc822-headers',
    '',
    'From: desk@firm.example',
    `Message-ID: ${messageId}`,
    '--report--',
    '',
  ].join('\r\n');
}
