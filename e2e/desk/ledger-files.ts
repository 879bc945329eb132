/** A row of an export: who, their number, the invoice, its dates as the package writes them, what is open. */
export type Line = {
  readonly no: string;
  readonly name: string;
  readonly contact?: string;
  readonly phone: string;
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly open: string;
};

const HEADINGS =
  'Customer No,Customer Name,Contact,Phone,Country,Invoice No,Invoice Date,Due Date,Currency,Open Amount';

/** The export of an accounts package, with the columns in the order in which many write them. */
export function ledgerCsv(lines: readonly Line[]): string {
  return [
    HEADINGS,
    ...lines.map(({ no, name, contact = '', phone, invoice, issued, due, open }) =>
      [no, name, contact, phone, 'GB', invoice, issued, due, 'GBP', open].join(','),
    ),
  ].join('\r\n');
}

/** Every date can be read both ways: which comes first, the day or the month, has to be asked. */
export const amara: Line = {
  no: 'C-1001',
  name: 'Amara Textiles Ltd',
  contact: 'Ruth Okafor',
  phone: '+44 20 7946 0101',
  invoice: 'INV-2041',
  issued: '04/09/2026',
  due: '05/10/2026',
  open: '12400.00',
};
export const bogdan: Line = {
  no: 'C-1002',
  name: 'Bogdan Motors Ltd',
  contact: 'Peter Lund',
  phone: '+44 20 7946 0102',
  invoice: 'INV-2042',
  issued: '07/09/2026',
  due: '08/10/2026',
  open: '6300.00',
};
export const carla: Line = {
  no: 'C-1003',
  name: 'Carla Bakery Ltd',
  phone: '+44 20 7946 0103',
  invoice: 'INV-2043',
  issued: '10/09/2026',
  due: '12/10/2026',
  open: '900.00',
};
export const dora: Line = {
  no: 'C-1004',
  name: 'Dora Print Ltd',
  phone: '+44 20 7946 0104',
  invoice: 'INV-2044',
  issued: '09/09/2026',
  due: '11/10/2026',
  open: '450.50',
};
