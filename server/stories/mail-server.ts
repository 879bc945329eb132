import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;

type Refusal = { readonly code: number; readonly text: string };

/** A real SMTP server on this machine. `refuse` may say no to a recipient, as a server does that does not know them. */
export async function openMailServer({
  refuse = () => undefined,
  password,
  echo = false,
}: {
  readonly refuse?: (address: string) => Refusal | undefined;
  readonly password?: string;
  /** Repeats what it was told when it refuses, as careless servers do. */
  readonly echo?: boolean;
} = {}) {
  const received: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password
        ? done(null, { user: 'firm' })
        : done(answer({ code: 535, text: echo ? `Not ${username}/${given}.` : 'No such user.' })),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refuse(address);
      done(refusal === undefined ? null : answer(refusal));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: Buffer.concat(chunks).toString('latin1') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const answer = ({ code, text }: Refusal) => Object.assign(new Error(text), { responseCode: code });

export type Part = { readonly type: string; readonly name: string | null; readonly bytes: Buffer };

/** The leaves of a MIME message, in their order, decoded. As plain as our own messages are. */
export function partsOf(raw: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
} {
  const headers = headersOf(raw);
  return { headers, parts: leavesOf(raw) };
}

function headersOf(raw: string): ReadonlyMap<string, string> {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

function leavesOf(raw: string): readonly Part[] {
  const headers = headersOf(raw);
  const type = headers.get('content-type') ?? '';
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  const [, boundary] = /boundary="([^"]+)"/.exec(type) ?? [];
  if (boundary !== undefined) {
    const pieces = body.split(`--${boundary}`).slice(1, -1);
    return pieces.flatMap((piece) => leavesOf(piece.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  }
  const [, name = null] = /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '') ?? [];
  return [
    { type: type.split(';')[0] ?? '', name, bytes: decode(body, headers.get('content-transfer-encoding') ?? '') },
  ];
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
