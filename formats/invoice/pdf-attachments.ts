import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { PDF_ATTACHMENTS_MAX, PDF_SECONDS_MAX, PDF_UNPACKED_BYTES_MAX } from '../limits.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { type PdfAnswer, type PdfAttachment, pdfThreadText } from './pdf-thread.ts';

export type PdfFiles = { readonly attachments: readonly PdfAttachment[]; readonly others: readonly string[] };

/** One thread for all PDFs of a process, started with the first one. A file that takes too long takes it down. */
type Thread = { readonly worker: Worker; readonly waiting: Map<number, (answer: PdfAnswer | undefined) => void> };
let thread: Thread | undefined;
let asked = 0;
/** The one before: files are opened one after the other, so that the time of one is not spent waiting for another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The attachments of a PDF that begin like XML, and the names of the others. In a thread of its own: the time limit
 * holds whatever the file does to the library, and nobody else waits meanwhile.
 */
export async function pdfAttachments(
  bytes: Uint8Array,
  secondsMax: number = PDF_SECONDS_MAX,
): Promise<Result<PdfFiles, InvoiceFileProblem>> {
  const before = last;
  const mine = before.then(() => ask(bytes, secondsMax));
  last = mine.catch(() => undefined);
  const answer = await mine;
  if (answer === undefined) return refuse({ code: 'took-too-long', values: { secondsMax } });
  if ('failure' in answer) return refuse({ code: answer.failure, values: { bytesMax: PDF_UNPACKED_BYTES_MAX } });
  return accept({ attachments: answer.attachments, others: answer.others });
}

function ask(bytes: Uint8Array, secondsMax: number): Promise<PdfAnswer | undefined> {
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

function startThread(): Thread {
  const require = createRequire(import.meta.url);
  const limits = { attachmentsMax: PDF_ATTACHMENTS_MAX, unpackedBytesMax: PDF_UNPACKED_BYTES_MAX };
  const worker = new Worker(pdfThreadText(), {
    eval: true,
    workerData: { library: require.resolve('@cantoo/pdf-lib'), limits },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const waiting: Thread['waiting'] = new Map();
  worker.on('message', (answer: PdfAnswer) => waiting.get(answer.id)?.(answer));
  // Out of memory, or ended because of the time: whatever was asked has no answer.
  worker.on('error', () => endThread(worker));
  worker.on('exit', () => {
    if (thread?.worker === worker) thread = undefined;
    for (const answer of waiting.values()) answer(undefined);
  });
  return { worker, waiting };
}

const MEMORY_MB = 384;

function endThread(worker: Worker): void {
  if (thread?.worker === worker) thread = undefined;
  void worker.terminate();
}
