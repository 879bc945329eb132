import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { currencyOf } from '../money/testing.ts';
import { parseMapping } from './ledger-mapping.ts';
import { answerQuestion } from './open-questions.ts';
import { layoutKey, proposeMapping } from './propose-mapping.ts';
import { profileOf, proposalFor, sheetOf } from './testing.ts';

const rolesOf = (header: string, data: string) => {
  const { mapping } = proposalFor(sheetOf(`${header}\n${data}`));
  return mapping.columns.map(({ role }) => role);
};

describe('columns', () => {
  test.each([
    [
      'en',
      'Customer No | Customer | Invoice No | Invoice Date | Due Date | Currency | Amount | Balance',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
    [
      'de',
      'Kundennr. | Firma | Rechnungsnummer | Rechnungsdatum | Fälligkeit | Währung | Bruttobetrag | Offener Betrag',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
    [
      'it',
      'Codice cliente | Ragione sociale | Numero fattura | Data fattura | Scadenza | Divisa | Importo | Residuo',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
    [
      'fr',
      'Code client | Raison sociale | N° facture | Date de facture | Échéance | Devise | Montant TTC | Reste dû',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
    [
      'es',
      'Código cliente | Razón social | Nº factura | Fecha factura | Vencimiento | Divisa | Importe | Pendiente',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
    [
      'nl',
      'Debiteurnr | Klantnaam | Factuurnummer | Factuurdatum | Vervaldatum | Valuta | Factuurbedrag | Openstaand',
      'debtorNumber debtorName invoiceNumber issuedOn dueOn currency amount open',
    ],
  ])('headers in %s', (_, header, roles) => {
    expect(rolesOf(header, 'C1 | Alpha GmbH | R-1 | 15.10.2026 | 14.11.2026 | EUR | 100,00 | 50,00')).toEqual(
      roles.split(' '),
    );
  });

  test('a header is not believed against its cells', () => {
    expect(rolesOf('Customer | Due | Amount', 'Alpha | 12.00 | 5.00')).toEqual(['debtorName', 'open', 'amount']);
  });

  test('the better of two headers gets the role', () => {
    expect(
      rolesOf(
        'Date | Invoice Date | No | Invoice No | Customer | Net | Gross',
        '2026-01-01 | 2026-01-02 | 1 | R-1 | Alpha | 10.00 | 12.00',
      ),
    ).toEqual(
      ['ignored', 'issuedOn', 'ignored', 'invoiceNumber', 'debtorName', 'ignored', 'amount'].map((role, at) =>
        at === 2 ? 'reference' : role,
      ),
    );
  });

  test('several telephones are all kept', () => {
    expect(rolesOf('Customer | Phone | Mobile | Amount', 'Alpha | 020 7946 0018 | 07700 900123 | 5.00')).toEqual([
      'debtorName',
      'phone',
      'phone',
      'amount',
    ]);
  });

  test('without any amount the question has nothing to choose', () => {
    const { questions } = proposalFor(sheetOf('Name | Invoice No\nAlpha | R-1'));
    expect(questions.find(({ id }) => id === 'column:amount')?.choices).toEqual([]);
  });

  test('a file without header is asked for its amount, and read after the answer', () => {
    const rows = sheetOf('Alpha Ltd | 12.50 | EUR\nBeta Ltd | 7.25 | EUR');
    const { mapping, questions } = proposalFor(rows);
    expect(mapping.hasHeader).toBe(false);
    const question = questions.find(({ id }) => id === 'column:amount');
    expect(question?.proposed).toBe('1');
    const answered = question === undefined ? undefined : answerQuestion(mapping, profileOf(rows), question, '1');
    expect(answered?.ok && answered.value.columns[1]).toMatchObject({ role: 'amount', decimalStyle: 'point' });
  });
});

describe('dates and numbers are judged by the whole column', () => {
  const list = (...dates: string[]) =>
    sheetOf(['Customer | Issued | Due | Amount EUR', ...dates.map((date) => `Alpha | ${date} | 5,00`)].join('\n'));

  test('one cell beyond the twelfth settles a column, wherever it stands', () => {
    const { mapping, questions } = proposalFor(
      list('03/04/2026 | 05/04/2026', '01/02/2026 | 02/03/2026', '03/04/2026 | 13/04/2026'),
    );
    expect(questions).toEqual([]);
    // The issue dates read both ways; the due dates of the same file do not.
    expect(mapping.columns.map(({ dateStyle }) => dateStyle)).toEqual([undefined, 'dmy', 'dmy', undefined]);
  });

  test('columns that contradict each other are not settled by each other', () => {
    const { questions } = proposalFor(
      sheetOf('Customer | Issued | Due | Settled | Amount EUR\nAlpha | 03/04/2026 | 13/04/2026 | 04/13/2026 | 5'),
    );
    expect(questions[0]).toMatchObject({ id: 'date-order', columns: [{ header: 'Issued' }] });
  });

  test('a typing error does not settle a column of a hundred', () => {
    const rows = Array.from(
      { length: 100 },
      (_, at) => `Alpha | ${String((at % 28) + 1).padStart(2, '0')}/04/2026 | 5`,
    );
    const { mapping } = proposalFor(
      sheetOf(['Customer | Due | Amount EUR', ...rows, 'Beta | 04/31/2026 | 5'].join('\n')),
    );
    expect(mapping.columns[1]?.dateStyle).toBe('dmy');
  });

  test('grouping or decimals is asked with two readings', () => {
    const { questions } = proposalFor(sheetOf('Customer | Amount EUR\nAlpha | 1.234\nBeta | 5'));
    expect(questions[0]).toMatchObject({
      id: 'decimal-style',
      choices: [
        { value: 'point', examples: [{ written: '1.234', read: '1.234' }] },
        { value: 'comma', examples: [{ written: '1.234', read: '1234' }] },
      ],
    });
  });

  test('another amount column of the file may settle it', () => {
    const { mapping, questions } = proposalFor(sheetOf('Customer | Amount EUR | Balance\nAlpha | 1.234 | 12,50'));
    expect(questions).toEqual([]);
    expect(mapping.columns[1]?.decimalStyle).toBe('comma');
  });
});

describe('currency and day', () => {
  const rows = sheetOf('Customer | Invoice No | Amount\nAlpha | R-1 | 5.00');

  test('a missing currency is asked for; the home currency is proposed and not taken', () => {
    const { mapping, questions } = proposalFor(rows, { homeCurrency: currencyOf('GBP') });
    expect(mapping.currency).toBeUndefined();
    expect(questions).toMatchObject([{ id: 'currency', proposed: 'GBP' }]);
  });

  test.each([
    ['a header', 'Customer | Amount (CHF)\nAlpha | 5.00', 'CHF'],
    ['a title', 'All amounts in SEK |\nCustomer | Amount\nAlpha | 5.00', 'SEK'],
    ['a mark', 'Customer | Amount\nAlpha | £5.00\nBeta | 6.00', 'GBP'],
    ['a mark of several currencies', 'Customer | Amount\nAlpha | $5.00', undefined],
  ])('%s may name it', (_, picture, currency) => {
    expect(proposalFor(sheetOf(picture)).mapping.currency).toBe(currency);
  });

  test.each([
    ['As of Nov 20, 2026', '2026-11-20'],
    ['As at 20 November 2026', '2026-11-20'],
    ['Stand: 20.11.2026', '2026-11-20'],
    ['Situazione al 20 novembre 2026', '2026-11-20'],
    ['As of 03/04/2026', undefined],
  ])('%j is the day %s', (title, day) => {
    const { mapping } = proposalFor(sheetOf(`${title} | |\nCustomer | Invoice No | Amount EUR\nAlpha | R-1 | 5.00`));
    expect(mapping.asOn).toBe(day);
  });
});

describe('a remembered mapping', () => {
  const picture = (due: string) => sheetOf(`Customer | Due | Amount\nAlpha | ${due} | 5.00`);
  const first = proposalFor(picture('03/04/2026'), { homeCurrency: currencyOf('GBP') });
  const remembered = {
    ...first.mapping,
    currency: currencyOf('GBP'),
    asOn: on('2026-01-31'),
    columns: first.mapping.columns.map((column) =>
      column.role === 'dueOn' ? { ...column, dateStyle: 'dmy' as const } : column,
    ),
  };

  test('answers what the file leaves open, but never the day', () => {
    const { mapping, questions } = proposalFor(picture('05/06/2026'), { remembered });
    expect(questions).toEqual([]);
    expect(mapping.columns[1]?.dateStyle).toBe('dmy');
    expect(mapping.asOn).toBeUndefined();
  });

  test('gives way to what the file proves', () => {
    expect(proposalFor(picture('05/16/2026'), { remembered }).mapping.columns[1]?.dateStyle).toBe('mdy');
  });

  test('is for its layout only', () => {
    const other = sheetOf('Customer | Due | Gross\nAlpha | 05/06/2026 | 5.00');
    expect(proposalFor(other, { remembered }).questions.map(({ id }) => id)).toEqual(['date-order', 'currency']);
    expect(layoutKey(profileOf(other))).not.toBe(remembered.layoutKey);
  });

  test('survives the way through JSON', () => {
    expect(parseMapping(JSON.parse(JSON.stringify(remembered)))).toEqual({ ok: true, value: remembered });
  });
});

test('a mapping from outside is refused with every problem and its path', () => {
  const { mapping } = proposeMapping(profileOf(sheetOf('Customer | Amount EUR\nAlpha | 5.00')));
  const [first, second] = mapping.columns;
  const broken = {
    ...mapping,
    version: 2,
    layout: 'pivot',
    currency: 'EURO',
    columns: [{ ...first, role: 'amount' }, { ...second, index: -1 }, 7],
  };
  const parsed = parseMapping(broken);
  expect(parsed.ok ? [] : parsed.refusal).toEqual([
    { path: 'version', code: 'not-valid' },
    { path: 'layout', code: 'not-one-of' },
    { path: 'currency', code: 'not-valid' },
    { path: 'columns.1.index', code: 'not-valid' },
    { path: 'columns.1.role', code: 'used-twice' },
    { path: 'columns.2', code: 'not-valid' },
  ]);
  expect(parseMapping(null).ok).toBe(false);
});
