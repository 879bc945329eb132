import { Buffer } from 'node:buffer';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { bytesSource } from '../../source.ts';
import { readInvoices } from '../open-invoice.ts';

/** The one invoice of a text that must be readable. */
export async function readOne(text: string): Promise<ReadInvoice> {
  const read = await readInvoices(bytesSource('any', Buffer.from(text)));
  assert(read.ok, `the invoice is readable: ${read.ok ? '' : JSON.stringify(read.refusal)}`);
  const [first] = read.value;
  assert(first !== undefined && read.value.length === 1, 'there is one invoice');
  return first;
}
