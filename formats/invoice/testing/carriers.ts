import { Buffer } from 'node:buffer';

/** A PDF with attachments, written by the library that reads them. */
export async function pdfWith(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]);
  for (const [name, content] of files) {
    await pdf.attach(typeof content === 'string' ? Buffer.from(content) : content, name, { mimeType: 'text/xml' });
  }
  return pdf.save({ useObjectStreams: true });
}

/** A PDF by hand: plain objects, no object streams, what is wanted in its trailer. */
export function plainPdf(objects: readonly string[], trailer: string): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

const length = (size: number) =>
  size < 128
    ? Buffer.from([size])
    : Buffer.from([0x84, (size >> 24) & 255, (size >> 16) & 255, (size >> 8) & 255, size & 255]);
const der = (tag: number, ...parts: readonly Uint8Array[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(content.byteLength), content]);
};
/** The same with a length that is told by an end mark. */
const ber = (tag: number, ...parts: readonly Uint8Array[]) =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])]);

const SIGNED_DATA = der(0x06, Buffer.from('2a864886f70d010702', 'hex'));
const DATA = der(0x06, Buffer.from('2a864886f70d010701', 'hex'));
const VERSION = der(0x02, Buffer.from([1]));

/** Signed data around a content, with nobody's signature; `content` undefined makes a detached signature. */
export function signed(content: Uint8Array | undefined, form: 'definite' | 'indefinite' = 'definite'): Uint8Array {
  const wrap = form === 'definite' ? der : ber;
  const whole = content === undefined ? [] : [wrap(0xa0, octets(content, form))];
  return wrap(0x30, SIGNED_DATA, wrap(0xa0, wrap(0x30, VERSION, der(0x31), wrap(0x30, DATA, ...whole), der(0x31))));
}

function octets(content: Uint8Array, form: 'definite' | 'indefinite'): Uint8Array {
  if (form === 'definite') return der(0x04, content);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < content.byteLength; at += 1000) pieces.push(der(0x04, content.subarray(at, at + 1000)));
  return ber(0x24, ...pieces);
}
