import { type ByteSource, readHead } from '../source.ts';

const HEAD_BYTES = 32 * 1024;
/** Headers that only mails have. A table may well begin with `From:` and `To:`. */
const SURE =
  /^(message-id|mime-version|received|return-path|delivered-to|x-mozilla-status|dkim-signature|x-received)$/i;
const USUAL = /^(from|to|date|subject|sender|reply-to|content-type|received|message-id)$/i;
const HEADER = /^([!-9;-~]{1,100}):/;

/** Whether a file is a mail as programs save it, by its first lines; its name is never looked at. */
export async function looksLikeMail(source: ByteSource): Promise<boolean> {
  return isMailHead(await readHead(source, HEAD_BYTES));
}

export function isMailHead(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES)).replace(/^\u00EF\u00BB\u00BF/, '');
  const names = new Set<string>();
  // Some programs put the line of a mailbox before the first header, others an empty one.
  const lines = text
    .replace(/^(\r?\n)+/, '')
    .replace(/^>?From [^\r\n]*\r?\n/, '')
    .split(/\r?\n/);
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const name = HEADER.exec(line)?.[1];
    if (name === undefined) break;
    names.add(name.toLowerCase());
  }
  const all = [...names];
  return all.some((name) => SURE.test(name)) && all.filter((name) => USUAL.test(name)).length >= 2;
}
