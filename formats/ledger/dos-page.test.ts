import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readText } from '../statement/testing/read-all.ts';
import { bytesSource } from '../source.ts';
import { codePageOf } from './code-page.ts';
import { readFile } from './testing.ts';

/** Words that show the page of DOS by themselves. */
const TELLING =
  'Grüße Müller Büro März Köln Märkte GRÜN KÖLN MÜLLER Österreich Länge Fräulein Société créance près Espèces lunedì Città:è caffè señor Martín Señora ESPAÑOL coöperatie reünie maître naïve garçon Malmö-förening Måned Østergård'
    .split(' ')
    .filter((word) => !/[:Ø]/.test(word));
/** Words that are silent, in either page. */
const SILENT = 'Rechnung Straße Ärzte ähnlich à città perù però Añb Invoice 1042 EUR 250,50 GmbH Ä'.split(' ');
/** What stands in files of windows-1252, its quotes and signs where people put them. */
const WESTERN =
  'Grüße Müller Straße Ärzte Österreich März KÖLN Übertrag Société créance à près château cœur Œuvre naïve garçon Hôtel MAÎTRE lunedì città perché è così più però señor Martín ¿Qué? ¡Hola! España Ñandú João ação São coração Malmö Åsa Måned Østergård Ærø København Žižka Škoda Kovaš BOŽIC KAROŠEC Þór Reykjavík reünie België café… „Amara“ “Bogdan” ‚so‘ ‘so’ l’Oréal L’OREAL Okafor’s – — • … €250 250€ 250,50 £30 Hale™ Hale® 15° ½ §7 «Amara» Nr.° citt… „Ä“ »ja« Menge:2× Amara•Bogdan foo–bar foo—bar x²'.split(
    ' ',
  );

const text = (words: readonly string[]) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
    .chain((found) => fc.constantFrom(' ', ';', '\n', ' / ').map((between) => found.join(between)));

describe('the page of DOS', () => {
  test('every word that tells, tells alone', () => {
    for (const word of TELLING) expect([word, codePageOf(iconv.encode(word, 'cp850'))]).toEqual([word, 'cp850']);
  });

  test('is told whatever silent words stand around one that tells', () => {
    fc.assert(
      fc.property(text([...TELLING, ...SILENT]), fc.constantFrom(...TELLING), (around, word) => {
        expect(codePageOf(iconv.encode(`${around} ${word}`, 'cp850'))).toBe('cp850');
      }),
      { numRuns: 1_000 },
    );
  });

  test('is never seen in a text of windows-1252', () => {
    fc.assert(
      fc.property(text([...WESTERN, ...SILENT]), (written) => {
        expect(codePageOf(iconv.encode(written, 'windows-1252'))).toBe('windows-1252');
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(['SPÓŁKA WAŁĘSA', 'Žižka ťuhýk', 'Przelew środków za Ślub', 'GYŐR ÁTUTALÁS őr'])(
    'is not seen in %s of Central Europe, even where nothing tells the place',
    (written) => {
      for (const page of ['windows-1250', 'iso-8859-2'])
        expect(codePageOf(iconv.encode(written, page))).toBe('windows-1252');
    },
  );

  test('one name of elsewhere among many words of DOS does not hide it, and one among few does', () => {
    expect(codePageOf(iconv.encode(`${'Grüße Köln März '.repeat(10)} LÓPEZ`, 'cp850'))).toBe('cp850');
    expect(codePageOf(iconv.encode('Grüße LÓPEZ', 'cp850'))).toBe('windows-1252');
  });
});

describe('files in it', () => {
  const REMITTANCE = 'Grüße für Straße Ärzte';
  const files = {
    MT940: `:20:X\n:25:12030000/0000202051\n:28C:1/1\n:60F:C260301EUR0,\n:61:2603020302C250,50NTRFNONREF//B1\n:86:${REMITTANCE}\n:62F:C260302EUR250,50\n`,
    QIF: `!Type:Bank\nD14.03.2026\nT250,50\nM${REMITTANCE}\n^\n`,
    CSV: `Buchungstag;Verwendungszweck;Betrag\n13.03.2026;${REMITTANCE};250,50\n14.03.2026;Amara;10,00\n`,
  };

  test.each(Object.entries(files))('a statement in %s', async (_, file) => {
    const bytes = iconv.encode(file, 'cp850');
    const { statements } = await readText(bytes.toString('latin1'), {}, 'latin1');
    expect(statements[0]?.entries[0]?.remittance).toBe(REMITTANCE);
  });

  test('a ledger', async () => {
    const table = 'Kunde;Rechnungsnr;Fälligkeit;Betrag;Währung\nMüller & Söhne;R-1;15.10.2026;12,50;EUR\n';
    const { sheet, records } = await readFile(bytesSource('any', Buffer.from(iconv.encode(table, 'cp850'))));
    expect(sheet.encoding).toBe('cp850');
    expect(records.map(({ debtor }) => debtor.name)).toEqual(['Müller & Söhne']);
  });
});
