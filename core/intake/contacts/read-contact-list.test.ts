import { describe, expect, test } from 'vitest';
import { sheetOf } from '../testing.ts';
import { readContactList } from './read-contact-list.ts';

const read = (picture: string) => readContactList(sheetOf(picture));

describe('a list of telephone numbers', () => {
  test('with headings, in any order, with the person to ask for', () => {
    const list = read(`
      Telefon          | Ansprechpartner | Kundennr | Firma
      +44 20 7946 0101 | Ruth Okafor     | C-1001   | Amara Textiles Ltd
      020 7946 0102    |                 | C-1002   |
    `);
    expect(list).toEqual({
      entries: [
        { line: 2, customers: ['C-1001', 'Amara Textiles Ltd'], phone: '+44 20 7946 0101', contactName: 'Ruth Okafor' },
        { line: 3, customers: ['C-1002'], phone: '020 7946 0102' },
      ],
      problems: [],
    });
  });

  test('without headings: the cell that looks like a number is it, also behind a customer number of digits', () => {
    const list = read(`
      10023 | 020 7946 0101
      Amara Textiles Ltd | +44 20 7946 0102
    `);
    expect(list.entries.map(({ customers, phone }) => [customers, phone])).toEqual([
      [['10023'], '020 7946 0101'],
      [['Amara Textiles Ltd'], '+44 20 7946 0102'],
    ]);
  });

  test('two numbers of one customer are two entries', () => {
    const list = read(`
      Customer No | Phone | Mobile
      C-1 | 020 7946 0101 | 07700 900123
    `);
    expect(list.entries.map(({ phone }) => phone)).toEqual(['020 7946 0101', '07700 900123']);
  });

  test('what is missing is named by its line, and blank rows are nothing', () => {
    const list = read(`
      Customer No | Phone
      C-1 |
       | 020 7946 0101
       |
    `);
    expect(list).toEqual({
      entries: [],
      problems: [
        { line: 2, code: 'phone-missing' },
        { line: 3, code: 'customer-missing' },
      ],
    });
  });

  test('"Contact" is a person beside a customer, and the customer where nothing else is', () => {
    expect(read('Customer | Contact | Phone\nAmara | Ruth | 020 7946 0101').entries[0]).toMatchObject({
      customers: ['Amara'],
      contactName: 'Ruth',
    });
    expect(read('Contact | Phone\nAmara | 020 7946 0101').entries[0]?.customers).toEqual(['Amara']);
  });
});
