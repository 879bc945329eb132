import { createRequire } from 'node:module';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { PDF_ATTACHMENTS_MAX, PDF_SECONDS_MAX, PDF_UNPACKED_BYTES_MAX } from '../limits.ts';
import { createReadingThread } from '../reading-thread.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { type PdfAnswer, type PdfAttachment, pdfThreadText } from './pdf-thread.ts';

export type PdfFiles = { readonly attachments: readonly PdfAttachment[]; readonly others: readonly string[] };

const ask = createReadingThread<PdfAnswer>(() => {
  const limits = { attachmentsMax: PDF_ATTACHMENTS_MAX, unpackedBytesMax: PDF_UNPACKED_BYTES_MAX };
  const library = createRequire(import.meta.url).resolve('@cantoo/pdf-lib');
  return { text: pdfThreadText(), workerData: { library, limits } };
});

/**
 * The attachments of a PDF that begin like XML, and the names of the others. In a thread of its own: the time limit
 * holds whatever the file does to the library, and nobody else waits meanwhile.
 */
export async function pdfAttachments(
  bytes: Uint8Array,
  secondsMax: number = PDF_SECONDS_MAX,
): Promise<Result<PdfFiles, InvoiceFileProblem>> {
  const answer = await ask(bytes, secondsMax);
  if (answer === undefined) return refuse({ code: 'took-too-long', values: { secondsMax } });
  if ('failure' in answer) return refuse({ code: answer.failure, values: { bytesMax: PDF_UNPACKED_BYTES_MAX } });
  return accept({ attachments: answer.attachments, others: answer.others });
}
