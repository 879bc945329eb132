import type { MailMessage } from '../ports/mailer.ts';
import type { PaperBytes } from '../ports/papers.ts';

/** A file of an invoice that goes with a letter. */
export type Carried = PaperBytes & { readonly bytes: Uint8Array };

export const isThere = (paper: PaperBytes): paper is Carried => paper.bytes !== null;

/** As a mail carries them: no two of one name. That a name is plain was seen to when the file was kept. */
export function attachmentsOf(papers: readonly Carried[]): MailMessage['attachments'] {
  const names = new Set<string>();
  return papers.map(({ fileName, mediaType, bytes }, index) => {
    const name = names.has(fileName.toLowerCase()) ? `${index + 1}-${fileName}` : fileName;
    names.add(name.toLowerCase());
    return { fileName: name, mediaType, bytes };
  });
}
