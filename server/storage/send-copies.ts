import type pg from 'pg';

/** Messages of the frontend, PostgreSQL documentation, section "Message Formats". */
const COPY_DATA = 0x64;
const COPY_DONE = 0x63;
const COPY_FAIL = 0x66;
/** The length of a message counts itself, and not the byte before it that tells its kind. */
const LENGTH_BYTES = 4;

/**
 * Runs statements among which are as many `copy … from stdin` as there are data, and sends the data right behind them: the
 * database takes each when it comes to it, and never waits for us to hear that it has. The package that streams a COPY waits
 * for an answer before it sends, and knows one COPY at a time. Answers how many rows each `insert` has written.
 *
 * After an error the database leaves out the other statements, and drops what is still sent of the data.
 */
export function sendCopies(
  client: pg.ClientBase,
  statements: string,
  data: readonly Iterable<Buffer>[],
): Promise<readonly number[]> {
  const messages = messagesOf(data);
  const counts: number[] = [];
  let fault: unknown;
  let isOver = false;

  return new Promise((resolve, reject) => {
    const pump = (stream: pg.Connection['stream']): void => {
      if (isOver) return;
      try {
        for (let next = messages.next(); next.done !== true; next = messages.next()) {
          if (!stream.write(next.value)) {
            stream.once('drain', () => pump(stream));
            return;
          }
        }
      } catch (error) {
        fault = error;
        stream.write(message(COPY_FAIL, Buffer.from('the rows could not be made\0')));
      }
    };
    client.query({
      submit: (connection: pg.Connection) => {
        connection.query(statements);
        pump(connection.stream);
      },
      handleCommandComplete: ({ text }: { readonly text: string }) => {
        const [, rows] = /^INSERT 0 (\d+)$/.exec(text) ?? [];
        if (rows !== undefined) counts.push(Number(rows));
      },
      handleCopyInResponse: () => undefined,
      handleReadyForQuery: () => {
        isOver = true;
        resolve(counts);
      },
      handleError: (error: unknown) => {
        isOver = true;
        reject(fault ?? error);
      },
    });
  });
}

function* messagesOf(data: readonly Iterable<Buffer>[]): Generator<Buffer> {
  for (const chunks of data) {
    for (const chunk of chunks) yield message(COPY_DATA, chunk);
    yield message(COPY_DONE);
  }
}

function message(kind: number, content: Uint8Array = new Uint8Array()): Buffer {
  const bytes = Buffer.allocUnsafe(1 + LENGTH_BYTES + content.length);
  bytes[0] = kind;
  bytes.writeUInt32BE(LENGTH_BYTES + content.length, 1);
  bytes.set(content, 1 + LENGTH_BYTES);
  return bytes;
}
