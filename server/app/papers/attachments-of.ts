import type { MailMessage } from '../ports/mailer.ts';
import type { PaperBytes } from '../ports/papers.ts';

/** A file of an invoice that goes with a letter. */
export type Carried = PaperBytes & { readonly bytes: Uint8Array };

/** As a mail carries them: no two of one name, and no name that is a path or holds what a mail program stumbles over. */
export function attachmentsOf(papers: readonly Carried[]): MailMessage['attachments'] {
  const names = new Set<string>();
  return papers.map(({ fileName, mediaType, bytes }, index) => {
    const plain = plainName(fileName);
    const name = names.has(plain.toLowerCase()) ? `${index + 1}-${plain}` : plain;
    names.add(name.toLowerCase());
    return { fileName: name, mediaType, bytes };
  });
}

const NAME_MAX = 120;

function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{C}<>:"|?*]/gu, '_')
    .trim()
    .slice(-NAME_MAX);
  return plain === '' || /^\.+$/.test(plain) ? 'invoice' : plain;
}
