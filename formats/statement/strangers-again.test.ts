import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { BLOCKS, CAMT053, MT940 } from './testing/fixtures.ts';
import { readAll, readText } from './testing/read-all.ts';

// What the second round of unknown files left over, with names and amounts of ours.

describe('a balance of CAMT that does not say which way it stands', () => {
  const bare = (file: string) => file.replace(/(<Bal>.*?<\/Amt>)<CdtDbtInd>\w+<\/CdtDbtInd>/g, '$1');
  const balances = async (file: string) => {
    const { statements, problems } = await readText(file);
    const [statement] = statements;
    const told = (end: 'opening' | 'closing') => statement && balanceOf(statement, end)?.amount;
    const [opening, closing] = [told('opening'), told('closing')];
    return [opening && formatExact(opening), closing && formatExact(closing), problems.map(({ code }) => code)];
  };

  test('stands as the sum of the entries proves', async () => {
    expect(await balances(bare(CAMT053))).toEqual(['100.00', '330.50', []]);
  });

  test('also where that is in debit', async () => {
    const file = bare(CAMT053).replace('>100.00<', '>361.00<').replace('>330.50<', '>130.50<');
    expect(await balances(file)).toEqual(['-361.00', '-130.50', []]);
  });

  test('is left out where nothing fits, and where both ways do', async () => {
    const left = [undefined, undefined, ['balance-unreadable', 'balance-unreadable']];
    expect(await balances(bare(CAMT053).replace('>100.00<', '>99.00<'))).toEqual(left);
    const nothing = bare(CAMT053)
      .replace(/<Ntry>[^]*<\/Ntry>/, '')
      .replace('>100.00<', '>330.50<');
    expect(await balances(nothing)).toEqual(left);
  });
});

describe('`:25:` in place of `:86:`', () => {
  const file = (line: string) =>
    `:20:X\n:25:12030000/0000202051\n:28C:1/1\n:60F:C260301EUR0,\n:61:2603020302C250,50NTRFNONREF//B1\n${line}\n:62F:C260302EUR250,50\n`;

  test('its text is that of the payment, and it is said', async () => {
    const { statements, problems } = await readText(
      file(':25:166?00GUTSCHRIFT?20EREF+E2E-7?21SVWZ+Invoice A-1042?22\n for Bogdan?32AMARA'),
    );
    expect(statements.map(({ account }) => account)).toEqual(['12030000/0000202051']);
    expect(statements[0]?.entries[0]).toMatchObject({
      endToEndId: 'E2E-7',
      remittance: 'Invoice A-1042 for Bogdan',
      counterparty: { name: 'AMARA' },
    });
    expect(problems.map(({ code }) => code)).toEqual(['text-out-of-place']);
  });

  test('one that can be an account is none of the remittance', async () => {
    const { statements } = await readText(file(':25:DE02500105170137075030'));
    expect(statements[0]?.entries[0]?.remittance).toBeUndefined();
  });
});

describe('one account is one statement', () => {
  test.each([
    ['a stray quote before it', `'DE02120300000000202051`],
    ['a stray quote behind it', `DE02120300000000202051'`],
    ['a quote of the table that was left', `"""DE02120300000000202051"`],
    ['a quote within', `DE0212030000'0000202051`],
    ['blanks within', 'DE02 1203 0000 0000 2020 51'],
  ])('%s', async (_, written) => {
    const { statements } = await readText(
      `Auftragskonto;Buchungstag;Verwendungszweck;Betrag\nDE02120300000000202051;13.03.2026;Amara;250,50\n${written};14.03.2026;Bogdan;10,00\nDE02120300000000202051;15.03.2026;Cleo;20,00\n`,
    );
    expect(statements.map(({ account, entries }) => [account, entries.length])).toEqual([
      ['DE02120300000000202051', 3],
    ]);
  });

  test('the name of an account keeps its apostrophe', async () => {
    const { statements } = await readText(
      `Date,Description,Amount,Account Name\n2026-03-13,Amara,250.50,Hale's Giro\n2026-03-14,Bogdan,-20.00,Hale's Giro\n`,
    );
    expect(statements.map(({ account, entries }) => [account, entries.length])).toEqual([["Hale's Giro", 2]]);
  });
});

describe('an archive', () => {
  const zip = (files: Readonly<Record<string, string>>) => {
    const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
    return readAll(bytesSource('a.zip', zipSync(Object.fromEntries(parts))));
  };
  const README = 'Statements of March.\nAsk the bank for more.\n';

  test('a readme beside the statements is named, and they are read', async () => {
    const { statements, problems } = await zip({ 'a.xml': CAMT053, 'readme.txt': README, 'z.sta': MT940 });
    expect(statements.map(({ entries }) => entries.length)).toEqual([2, 2, 1]);
    expect(problems).toMatchObject([{ code: 'archive-part-left-out', severity: 'warning', path: 'readme.txt' }]);
  });

  test('of nothing else is refused', async () => {
    const { problems } = await zip({ 'readme.txt': README });
    expect(problems.map(({ code }) => code)).toEqual(['archive-part-left-out', 'no-statement']);
  });

  test('a table that must be asked about is asked about, by its name', async () => {
    const { problems } = await zip({
      'a.xml': CAMT053,
      'b.csv': '27 Feb 2026,UMC, 7.80, ,AMARA\n28 Feb 2026,UMC, 9.10, ,BOGDAN\n',
    });
    expect(problems).toMatchObject([{ code: 'column-open', severity: 'question', path: 'b.csv' }]);
  });
});

describe('movements in blocks of lines', () => {
  test.each([
    ['with blank lines', BLOCKS],
    ['without', BLOCKS.replaceAll(/\n\n(?=Date)/g, '\n')],
    ['with the line ends of Windows', BLOCKS.replaceAll('\n', '\r\n')],
  ])('are read as a table, %s', async (_, text) => {
    for (const encoding of ['utf8', 'latin1'] as const) {
      const { statements, problems } = await readText(text, { currency: 'GBP' }, encoding);
      expect(problems).toEqual([]);
      const [statement] = statements;
      expect(statement?.entries.map(({ amount, bookedOn, line }) => [formatExact(amount), bookedOn, line])).toEqual([
        ['-20.00', '2026-03-14', expect.any(Number)],
        ['250.50', '2026-03-13', expect.any(Number)],
      ]);
      expect(statement?.entries[1]?.remittance).toBe('RECEIPT REF: INV 1042 FROM AMARA');
      const closing = statement && balanceOf(statement, 'closing');
      expect(closing && formatExact(closing.amount)).toBe('1230.50');
    }
  });

  test('an amount that is none is named with its line', async () => {
    const { problems } = await readText(BLOCKS.replace('250.50', 'x'), { currency: 'GBP' });
    expect(problems).toMatchObject([{ code: 'not-an-amount', line: 14 }]);
  });

  test('a letter with a date and an amount in it is none', async () => {
    const { problems } = await readText(
      'Dear Amara,\nyour invoice is still open.\nDate: 13/03/2026\nAmount: 250.50\nYours\nHale\nTools\n',
    );
    expect(problems.map(({ code }) => code)).toEqual(['not-a-statement']);
  });
});
