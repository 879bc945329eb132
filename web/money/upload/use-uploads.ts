import type { BankFileReport } from '@duologue/contract/bank.ts';
import { useEffect, useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { announce } from '../../ui/feedback/announcer.tsx';

/** As the server takes them (`formats/statement/limits.ts`); larger files are not sent at all. */
export const FILE_BYTES_MAX = 256 * 1024 * 1024;

export type UploadState = 'waiting' | 'reading' | 'done' | 'failed' | 'too-large';
export type Upload = {
  readonly key: number;
  readonly name: string;
  readonly state: UploadState;
  readonly report?: BankFileReport;
  readonly error?: unknown;
};

type Queued = Upload & { readonly file: File };

/** Reads files one after the other, in the order in which they were dropped; each keeps its own report or failure. */
export function useUploads() {
  const text = useText();
  const [queue, setQueue] = useState<readonly Queued[]>([]);
  const { writeAsync } = useApiWrite('POST /bank/files');
  const change = (key: number, part: Partial<Queued>) =>
    setQueue((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const isReading = queue.some(({ state }) => state === 'reading');
  const next = isReading ? undefined : queue.find(({ state }) => state === 'waiting');
  useEffect(() => {
    if (next === undefined) return;
    const { key, name, file } = next;
    change(key, { state: 'reading' });
    writeAsync({ query: { name }, file }).then(
      (report) => {
        change(key, { state: 'done', report });
        announce(text('money.upload.doneOne', { name }));
      },
      (error: unknown) => change(key, { state: 'failed', error }),
    );
    // The queue moves on by the state of its files; nothing else starts a reading.
  }, [next?.key]);

  return {
    uploads: queue as readonly Upload[],
    add: (files: readonly File[]) =>
      setQueue((before) => [
        ...before,
        ...files.map((file, at) => ({
          key: before.length + at,
          name: file.name,
          file,
          state: file.size > FILE_BYTES_MAX ? ('too-large' as const) : ('waiting' as const),
        })),
      ]),
    again: (key: number) => change(key, { state: 'waiting', error: undefined }),
  };
}
