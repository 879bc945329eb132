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

/** What was said about a file, by the id of the question. */
export type Answers = Readonly<Record<string, string>>;
type Queued = Upload & { readonly file: File; readonly answers: Answers };

/** Reads files one after the other, in the order in which they were dropped; each keeps its own report or failure. */
export function useUploads() {
  const text = useText();
  const [queue, setQueue] = useState<readonly Queued[]>([]);
  const { writeAsync } = useApiWrite('POST /bank/files');
  /** Done once every file that was dropped so far is read. */
  const tail = useRef<Promise<void>>(Promise.resolve());
  const change = (key: number, part: Partial<Queued>) =>
    setQueue((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const read = async ({ key, name, file, answers }: Queued) => {
    change(key, { state: 'reading' });
    try {
      change(key, { report: await writeAsync({ query: { name, ...queryOf(answers) }, file }), state: 'done' });
      announce(text('money.upload.doneOne', { name }));
    } catch (error) {
      change(key, { state: 'failed', error });
    }
  };
  const enqueue = (one: Queued) => {
    tail.current = tail.current.then(() => read(one));
  };
  const readAgain = (key: number, part: Partial<Queued>) => {
    const known = queue.find((one) => one.key === key);
    if (known === undefined) return;
    const next = { ...known, ...part, state: 'waiting', error: undefined } as const;
    change(key, next);
    enqueue(next);
  };
  return {
    uploads: queue,
    add: (files: readonly File[]) => {
      const added = files.map((file, at) => queued(file, queue.length + at));
      setQueue((before) => [...before, ...added]);
      for (const one of added) if (one.state === 'waiting') enqueue(one);
    },
    again: (key: number) => readAgain(key, {}),
    /** The same file again, with what was said about it so far. */
    answer: (key: number, answers: Answers) => {
      const before = queue.find((one) => one.key === key)?.answers;
      readAgain(key, { answers: { ...before, ...answers } });
    },
  };
}

const queued = (file: File, key: number): Queued => ({
  key,
  name: file.name,
  file,
  answers: {},
  state: file.size > FILE_BYTES_MAX ? 'too-large' : 'waiting',
});

function queryOf(answers: Answers) {
  return Object.keys(answers).length === 0 ? {} : { answers: JSON.stringify(answers) };
}
