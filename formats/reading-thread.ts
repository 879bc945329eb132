import { Worker } from 'node:worker_threads';

type Asked = { readonly id: number };
type Thread<Answer> = {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: Answer | undefined) => void>;
};

/** How a thread is started: the text that it runs, and what it is told once. */
export type ThreadStart = { readonly text: string; readonly workerData: object };

/**
 * One thread for all files of a kind, started with the first one. The time limit holds whatever a file does to the library
 * that reads it, and nobody else waits meanwhile: a file that takes too long, or all of the memory, takes the thread down
 * and has no answer. The text is that of a thread which answers `{ id, bytes }` with the same `id`.
 */
export function createReadingThread<Answer extends Asked>(start: () => ThreadStart) {
  let thread: Thread<Answer> | undefined;
  let asked = 0;
  /** The one before: files are opened one after the other, so that the time of one is not spent waiting for another. */
  let last: Promise<unknown> = Promise.resolve();

  function startThread(): Thread<Answer> {
    const { text, workerData } = start();
    const resourceLimits = { maxOldGenerationSizeMb: MEMORY_MB };
    const worker = new Worker(text, { eval: true, workerData, resourceLimits });
    const waiting: Thread<Answer>['waiting'] = new Map();
    worker.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer));
    // Out of memory, or ended because of the time: whatever was asked has no answer.
    worker.on('error', () => endThread(worker));
    worker.on('exit', () => {
      if (thread?.worker === worker) thread = undefined;
      for (const answer of waiting.values()) answer(undefined);
    });
    return { worker, waiting };
  }

  function endThread(worker: Worker): void {
    if (thread?.worker === worker) thread = undefined;
    void worker.terminate();
  }

  function ask(bytes: Uint8Array, secondsMax: number): Promise<Answer | undefined> {
    thread ??= startThread();
    const { worker, waiting } = thread;
    const id = (asked += 1);
    return new Promise((resolve) => {
      const timer = setTimeout(() => endThread(worker), secondsMax * 1000);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (waiting.size === 0) worker.unref();
        resolve(answer);
      });
      worker.ref();
      worker.postMessage({ id, bytes });
    });
  }

  return (bytes: Uint8Array, secondsMax: number): Promise<Answer | undefined> => {
    const mine = last.then(() => ask(bytes, secondsMax));
    last = mine.catch(() => undefined);
    return mine;
  };
}

const MEMORY_MB = 384;
