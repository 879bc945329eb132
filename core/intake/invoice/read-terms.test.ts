import { describe, expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import { readTerms } from './read-terms.ts';

/** The date of the invoice in all of these. */
const ISSUED = on('2026-02-13');

const read = (text: string) => {
  const reading = readTerms(text, ISSUED);
  return reading.kind === 'due' ? reading.dueOn : reading.kind === 'asked' ? reading.reason : reading.kind;
};

describe('terms that tell a day', () => {
  test.each([
    ['30 Tage netto', '2026-03-15'],
    ['Zahlbar bis 15.03.2026', '2026-03-15'],
    ['net 30 days', '2026-03-15'],
    ['Net 30', '2026-03-15'],
    ['Net-30', '2026-03-15'],
    ['Payment is due within thirty (30) days', '2026-03-15'],
    ['Payment period: 30 days', '2026-03-15'],
    ['<p>Payment terms: 30 Days</p>', '2026-03-15'],
    ['Zahlungsziel 30 Tage ab Rechnungsdatum', '2026-03-15'],
    ['Bitte begleichen Sie die Rechnung bis zum 15.3.2026.', '2026-03-15'],
    ['Betaling uiterlijk 05-03-2026', '2026-03-05'],
    ['pagamento a 30 giorni data fattura', '2026-03-15'],
    ['Bonifico bancario 30 gg. d.f.', '2026-03-15'],
    ['30 gg data fattura', '2026-03-15'],
    ['Paiement à 30 jours date de facture', '2026-03-15'],
    ['30 jours nets', '2026-03-15'],
    ['Pago a 30 días fecha factura', '2026-03-15'],
    ['Betaling binnen 30 dagen', '2026-03-15'],
    ['30 dagar netto. Dröjsmålsränta:12 %', '2026-03-15'],
    ['Netto 14 dage', '2026-02-27'],
    ['14 Tage', '2026-02-27'],
    ['innerhalb von 14 Tagen', '2026-02-27'],
    ['Zahlungsziel: 14 Kalendertage', '2026-02-27'],
    ['Payment within 30 days', '2026-03-15'],
    ['Payment due within two weeks', '2026-02-27'],
    ['Payable within one month', '2026-03-13'],
    ['zahlbar innerhalb eines Monats', '2026-03-13'],
    ['Fällig nach Belegdatum + 10 Tage', '2026-02-23'],
    ['Zahlbar innerhalb von 14 Tagen ab Rechnungsdatum ohne Abzug.', '2026-02-27'],
    ['Bitte überweisen Sie den Betrag innerhalb von 14 Tagen auf unten stehendes Konto.', '2026-02-27'],
    ['Bitte überweisen Sie bis zum 24.03.2026 auf das Konto.', '2026-03-24'],
    ['Zahlung ohne Abzug bis zum 13.03.2026 bei uns\n  eingehend.', '2026-03-13'],
    ['Payable by 15 March 2026', '2026-03-15'],
    ['Due March 15, 2026', '2026-03-15'],
    ['Due date: 2026-03-15', '2026-03-15'],
    ['Please pay by 25/03/2026', '2026-03-25'],
    ['Scadenza 05/03/2026', '2026-03-05'],
    ['Zahlbar bis zum 15. März 2026', '2026-03-15'],
    ['à régler avant le 15 mars 2026', '2026-03-15'],
    ['Zahlbar sofort ohne Abzug.', '2026-02-13'],
    ['Zahlbar sofort rein netto', '2026-02-13'],
    ['Paiement immédiat', '2026-02-13'],
    ['Zahlbar unter Angabe der Nummer sofort netto Kasse; fällig zum 24.02.2026 ohne Abzug', '2026-02-24'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a discount is never the due date', () => {
  test.each([
    ['10 Tage 3% Skonto, 30 Tage netto', '2026-03-15'],
    ['10 Tage 3% Skonto 30 Tage netto', '2026-03-15'],
    ['14 Tage 2% Skonto netto 30 Tage', '2026-03-15'],
    ['2/10 net 30', '2026-03-15'],
    ['2% 10, net 30', '2026-03-15'],
    ['2% 10 net 30', '2026-03-15'],
    ['Zahlbar innerhalb 30 Tagen netto bis 15.03.2026, 3% Skonto innerhalb 10 Tagen bis 23.02.2026', '2026-03-15'],
    ['innerhalb 10 Tagen 2% Skonto, innerhalb 30 Tagen ohne Abzug', '2026-03-15'],
    ['3% Skonto innerhalb 10 Tagen, zahlbar innerhalb 30 Tagen', '2026-03-15'],
    ['2% discount if paid within 10 days, otherwise due in 30 days', '2026-03-15'],
    ['#SKONTO#TAGE=7#PROZENT=2.00#\n#SKONTO#TAGE=30#PROZENT=0.00#', '2026-03-15'],
    ['#SKONTO#TAGE=7#PROZENT=2.00#\n', 'not-understood'],
    ['30 Tage netto, ohne Skonto', '2026-03-15'],
    ['Bei Zahlungen binnen 14 Tagen, 2% Skonto', 'not-understood'],
    ['Bei Zahlung binnen 14 Tagen, 2% Skonto, binnen 7 Tagen 3% Skonto', 'not-understood'],
    ['Bei Zahlung innerhalb 14 Tagen gewähren wir 2,0% Skonto.', 'not-understood'],
    ['Zahlbar innerhalb 10 Tagen, abzüglich 2% Skonto', 'not-understood'],
    ['2% Skonto, innerhalb von 10 Tagen', 'not-understood'],
    ['2 % discount if paid within 2 days Penalty percentage 10% from due date', 'not-understood'],
    ['30 Tage netto 14 Tage 2% Skonto', 'several-dates'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('terms that are asked about', () => {
  test.each([
    ['Zahlbar innerhalb 14 Tagen nach Erhalt der Rechnung.', 'from-receipt'],
    ['Due on receipt', 'from-receipt'],
    ['30 days after delivery', 'from-delivery'],
    ['30 Tage ab Lieferdatum', 'from-delivery'],
    ['within 10 business days', 'business-days'],
    ['10 Werktage netto', 'business-days'],
    ['30 days EOM', 'end-of-month'],
    ['45 jours fin de mois', 'end-of-month'],
    ['30 gg. f.m.', 'end-of-month'],
    ['60 gg D.F.F.M.', 'end-of-month'],
    ['50% prepaid, 50% within one month', 'in-parts'],
    ["30% d'acompte, solde à 30 j", 'in-parts'],
    ['Der Betrag wird am 20.03.2026 von Ihrem Konto per SEPA-Lastschrift eingezogen.', 'direct-debit'],
    ['Der Rechnungsbetrag wurde bereits beglichen.', 'says-paid'],
    ['This invoice has been paid in full', 'says-paid'],
    ['Please pay by 03/04/2026', 'date-ambiguous'],
    ['Zahlbar bis 15.03.2026 oder 20.03.2026', 'several-dates'],
    ['Zahlbar bis 15.03.2025', 'before-the-invoice'],
    ['Zahlbar in 14 Tagen oder zahlbar in 30 Tagen', 'several-dates'],
    ['Vorkasse', 'in-advance'],
    ['Bonifico a vista fattura', 'from-receipt'],
    ['Paiement comptant à réception de facture', 'from-receipt'],
    ['Delivery period 30 days', 'not-understood'],
    ['Zahlbar bis 15.03.', 'not-understood'],
    ['Zinsen fallen nach 30 Tagen an.', 'not-understood'],
    ['Bitte überweisen Sie den Betrag innerhalb von […] Tagen', 'not-understood'],
    ['Beanstandungen sind innerhalb von 8 Tagen zu melden.', 'not-understood'],
    ['Nach 30 Tagen berechnen wir Verzugszinsen.', 'not-understood'],
    ['Leistungszeitraum 01.02.2026 bis 28.02.2026', 'not-understood'],
    ['total amount', 'not-understood'],
    ['Rechnungsnummer 1234/78/901', 'not-understood'],
    ['', 'silent'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  ['Please pay by 03/04/2026', ['2026-03-04', '2026-04-03']],
  // To the end of the month of the thirtieth day, or thirty days from the end of the month of the invoice.
  ['Net 30 days EOM', ['2026-03-30', '2026-03-31']],
  ['Zahlbar bis 15.03.2026 oder 20.03.2026', ['2026-03-15', '2026-03-20']],
  // Nobody knows here when it was received: no day is proposed.
  ['Zahlbar innerhalb 14 Tagen nach Erhalt der Rechnung.', []],
])('the readings of "%s"', (text, candidates) => {
  expect(readTerms(text, ISSUED)).toMatchObject({ kind: 'asked', candidates });
});

test('a date beats the count beside it, and the count is told', () => {
  expect(readTerms('Zahlbar innerhalb 30 Tagen netto bis 04.07.2018', on('2018-06-13'))).toEqual({
    kind: 'due',
    dueOn: on('2018-07-04'),
    by: 'date',
    countSays: on('2018-07-13'),
  });
});

test('without the date of the invoice, days tell nothing and a date still does', () => {
  expect(readTerms('30 Tage netto', undefined).kind).toBe('asked');
  expect(readTerms('Zahlbar bis 15.03.2026', undefined)).toMatchObject({ kind: 'due', dueOn: on('2026-03-15') });
});

test('a long text is searched in bounded time', () => {
  const since = performance.now();
  for (const part of ['1 ', '30 tage ', '12.', '%,', 'netto 30 ', '#SKONTO#TAGE=', 'd.f.', '9/9/', 'ohne keine ']) {
    readTerms(part.repeat(5_000), ISSUED);
  }
  expect(performance.now() - since).toBeLessThan(2_000);
});
