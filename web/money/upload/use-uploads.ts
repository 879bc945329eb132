import type { UploadReport } from '@duologue/contract/bank.ts';
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
  readonly report?: UploadReport;
  readonly error?: unknown;
};

/** What was said about a file, by the id of the question. */
export type Answers = Readonly<Record<string, string>>;
type Queued = Upload & {
  readonly file: File;
  /** By the attachment of a mail that they are for; 0 for a file that is no mail. */
  readonly answers: Readonly<Record<number, Answers>>;
  /** The attachment that is meant when the file is read again. */
  readonly part: number;
};

/** Reads files one after the other, in the order in which they were dropped; each keeps its own report or failure. */
export function useUploads() {
  const text = useText();
  const [queue, setQueue] = useState<readonly Queued[]>([]);
  const { writeAsync } = useApiWrite('POST /bank/files');
  /** Done once every file that was dropped so far is read. */
  const tail = useRef<Promise<void>>(Promise.resolve());
  const change = (key: number, part: Partial<Queued>) =>
    setQueue((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const read = async ({ key, name, file, answers, part, report: before }: Queued) => {
    change(key, { state: 'reading' });
    try {
      const query = { name, ...queryOf(answers[part] ?? {}), ...(part === 0 ? {} : { part }) };
      change(key, { report: withPart(before, await writeAsync({ query, file }), part), state: 'done' });
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
    /** The same file again, with what was said so far about it, or about one attachment of it. */
    answer: (key: number, said: Answers, part = 0) => {
      const answers = queue.find((one) => one.key === key)?.answers ?? {};
      readAgain(key, { answers: { ...answers, [part]: { ...answers[part], ...said } }, part });
    },
  };
}

const queued = (file: File, key: number): Queued => ({
  key,
  name: file.name,
  file,
  answers: {},
  part: 0,
  state: file.size > FILE_BYTES_MAX ? 'too-large' : 'waiting',
});

/** What was said of one attachment stands in the place of what it said before. */
function withPart(before: UploadReport | undefined, now: UploadReport, part: number): UploadReport {
  if (part === 0 || before?.mail === undefined) return now;
  const parts = before.mail.parts.map((one) => now.mail?.parts.find((again) => again.part === one.part) ?? one);
  return { ...before, mail: { ...before.mail, parts } };
}

function queryOf(answers: Answers) {
  return Object.keys(answers).length === 0 ? {} : { answers: JSON.stringify(answers) };
}
