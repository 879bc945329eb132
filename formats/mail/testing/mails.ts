import { Buffer } from 'node:buffer';

type Part = {
  readonly type: string;
  readonly name?: string;
  readonly content: string | Uint8Array;
  readonly how?: 'base64' | '8bit';
  readonly disposition?: 'attachment' | 'inline' | 'none';
};

/** A mail with a text, and parts beside it. All names and addresses are invented. */
export function mailWith(parts: readonly Part[], { subject = 'Statement', boundary = 'b0' } = {}): string {
  return [
    'From: Bank <statements@bank.example>',
    'To: desk@firm.example',
    `Subject: ${subject}`,
    'Date: Mon, 02 Mar 2026 07:00:00 +0000',
    `Message-ID: <${boundary}@bank.example>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please find your statement attached.',
    ...parts.flatMap((part) => [`--${boundary}`, ...linesOf(part)]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function linesOf({ type, name, content, how = 'base64', disposition = 'attachment' }: Part): readonly string[] {
  const named = name === undefined ? '' : `; filename="${name}"`;
  const text =
    how === 'base64'
      ? (Buffer.from(content)
          .toString('base64')
          .match(/.{1,76}/g) ?? [])
      : [String(content)];
  return [
    `Content-Type: ${type}${name === undefined || disposition !== 'none' ? '' : `; name="${name}"`}`,
    ...(disposition === 'none' ? [] : [`Content-Disposition: ${disposition}${named}`]),
    `Content-Transfer-Encoding: ${how}`,
    '',
    ...text,
  ];
}

/** A picture of one dot, as signatures carry them. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
