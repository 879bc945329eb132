import type { BankFileReport } from '@duologue/contract/bank.ts';
import { useRef, useState } from 'react';
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
  /** Done once every file that was dropped so far is read. */
  const tail = useRef<Promise<void>>(Promise.resolve());
  const change = (key: number, part: Partial<Queued>) =>
    setQueue((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const read = async ({ key, name, file }: Queued) => {
    change(key, { state: 'reading' });
    try {
      change(key, { report: await writeAsync({ query: { name }, file }), state: 'done' });
      announce(text('money.upload.doneOne', { name }));
    } catch (error) {
      change(key, { state: 'failed', error });
    }
  };
  const enqueue = (one: Queued) => {
    tail.current = tail.current.then(() => read(one));
  };
  return {
    uploads: queue,
    add: (files: readonly File[]) => {
      const added = files.map((file, at) => queued(file, queue.length + at));
      setQueue((before) => [...before, ...added]);
      for (const one of added) if (one.state === 'waiting') enqueue(one);
    },
    again: (key: number) => {
      const failed = queue.find((one) => one.key === key);
      if (failed === undefined) return;
      change(key, { state: 'waiting', error: undefined });
      enqueue(failed);
    },
  };
}

const queued = (file: File, key: number): Queued => ({
  key,
  name: file.name,
  file,
  state: file.size > FILE_BYTES_MAX ? 'too-large' : 'waiting',
});
