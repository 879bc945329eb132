import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { codePageOf } from './code-page.ts';

const page = (text: string, bytes: readonly number[] = [0xe4]) =>
  codePageOf(Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(bytes)]));

describe('the code page of a text that does not say it', () => {
  test.each([
    ['a German account', ':25:DE02120300000000202051\n:60F:C260301EUR0,', 'windows-1252'],
    ['nothing that tells a place', 'Date;Text;Amount\n', 'windows-1252'],
    ['a Polish account', ':25:PL61109010140000071219812874\n', 'windows-1250'],
    ['a Polish currency alone', ':60F:C260301PLN100,00\n', 'windows-1250'],
    ['a Czech account with blanks', 'Účet;CZ79 2010 0000 0020 0000 0000\n', 'windows-1250'],
    ['a Hungarian currency', 'Összeg;HUF\n', 'windows-1250'],
    ['a Bulgarian account', ':25:BG80BNBG96611020345678\n', 'windows-1251'],
    ['a Greek account', 'IBAN;GR1601101250000000012300695\n', 'windows-1253'],
    ['a Lithuanian account', 'IBAN;LT121000011101001000\n', 'windows-1257'],
  ])('%s', (_, text, expected) => {
    expect(page(text)).toBe(expected);
  });

  test('one payer from elsewhere does not move a file', () => {
    const german = 'DE02120300000000202051;EUR\n'.repeat(3);
    expect(page(`${german}PL61109010140000071219812874;EUR\n`)).toBe('windows-1252');
  });

  test('ISO 8859-2 shows by letters that are signs in windows-1250, unless a byte is only of the latter', () => {
    expect(page(':60F:C260301PLN0,', [0xa3, 0xb6])).toBe('iso-8859-2');
    expect(page(':60F:C260301PLN0,', [0xa3, 0xb6, 0x9c])).toBe('windows-1250');
  });
});
