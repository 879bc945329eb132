import type { Language } from './creditors.ts';
import type { Dice } from './dice.ts';

type Texts = readonly [string, ...string[]];

/** `{n}`: one or more numbers. `{d}`: a date. `{k}`: a customer number. `{o}`: something else with digits. */
const NAMED: Readonly<Record<Language, Texts>> = {
  en: [
    'Invoice {n}',
    'INV {n} dated {d}',
    'Payment for invoice no. {n}',
    '{n}',
    'your inv {n} our ref PO{o}',
    'Inv. {n} cust {k}',
  ],
  de: [
    'Rechnung {n} vom {d}',
    'RG {n}',
    'Rg.-Nr. {n} Kd-Nr {k}',
    '{n}',
    'SVWZ+RECHNUNG {n} KD {k}',
    'Zahlung {n} danke',
    'Bestellung {o} Rechnung {n}',
  ],
  it: [
    'Saldo fattura {n} del {d}',
    'Fatt. n. {n}',
    'FT {n}',
    'Pagamento fattura n {n}',
    '{n}',
    'BONIFICO SEPA FATT {n} CLIENTE {k}',
  ],
  fr: ['Facture {n}', 'Règlement facture n° {n} du {d}', 'Fact {n} client {k}', '{n}', 'VIR {n} ref {o}'],
  nl: ['Factuur {n}', 'Factuurnr. {n} klantnr {k}', 'betaling factuur {n} d.d. {d}', '{n}', 'fact {n} order {o}'],
};
const SILENT: Readonly<Record<Language, Texts>> = {
  en: ['', 'payment', 'thank you', 'account {k}', 'invoice {d}', 'as agreed on {d}', 'PO{o}'],
  de: ['', 'Zahlung', 'Danke', 'Kundennr. {k}', 'Rechnung vom {d}', 'offene Posten', 'Bestellung {o}'],
  it: ['', 'bonifico', 'saldo', 'cliente {k}', 'fattura del {d}', 'come da accordi', 'ordine {o}'],
  fr: ['', 'virement', 'merci', 'client {k}', 'facture du {d}', 'solde', 'commande {o}'],
  nl: ['', 'betaling', 'bedankt', 'klantnr {k}', 'factuur d.d. {d}', 'openstaand', 'order {o}'],
};
const CUSTOMER: Readonly<Record<Language, Texts>> = {
  en: ['customer {k}', 'cust no {k}', 'account {k} thank you', 'payment customer no. {k}'],
  de: ['Kd-Nr {k}', 'Kundennummer {k}', 'Kunde {k} Zahlung', 'KDNR. {k}'],
  it: ['cliente {k}', 'cod. cliente {k}', 'saldo cliente n. {k}'],
  fr: ['client {k}', 'n° client {k}', 'règlement client {k}'],
  nl: ['klantnr {k}', 'klantnummer {k}', 'klant {k} betaling'],
};
const INSTALMENT: Readonly<Record<Language, Texts>> = {
  en: ['instalment {i}', 'payment plan {i}/6', 'as agreed', 'plan {d}', 'instalment account {k}'],
  de: ['Rate {i}', '{i}. Rate', 'Ratenzahlung Kd-Nr {k}', 'Rate {i} von 6', 'wie vereinbart'],
  it: ['rata {i}', 'rata {i}/6 cliente {k}', 'come concordato', 'piano di rientro {d}'],
  fr: ['échéance {i}', 'mensualité {i}/6', 'comme convenu', 'échéancier client {k}'],
  nl: ['termijn {i}', 'termijn {i} van 6', 'zoals afgesproken', 'betalingsregeling klantnr {k}'],
};
const BEHALF: Readonly<Record<Language, string>> = {
  en: 'on behalf of {p} {n}',
  de: 'i.A. {p} {n}',
  it: 'per conto di {p} {n}',
  fr: 'pour le compte de {p} {n}',
  nl: 'namens {p} {n}',
};
const NOBODYS: Texts = [
  'Card settlement {d} terminal {o}',
  'Zinsgutschrift Q2 {d}',
  'Erstattung Beleg {o}',
  'Miete Juni {d}',
  'Own transfer {o}',
  'Rimborso spese {o} del {d}',
  'Remboursement {o}',
  'Terugbetaling {o}',
  'INVOICE {o}',
  'Rechnung {o}',
  'Versicherung Schaden {o}',
  'Lohn 06/2026',
];
const JOINS: Texts = [', ', ' ', ' + ', ' / ', '; ', ' und ', ' e ', ' & ', '\n'];

function fill(template: string, dice: Dice, customer: number, values: Readonly<Record<string, string>>): string {
  const day = `${String(dice.whole(1, 28)).padStart(2, '0')}${dice.pick(['.', '/', '-'])}${String(dice.whole(1, 6)).padStart(2, '0')}`;
  const filled: Readonly<Record<string, string>> = {
    d: dice.isBelow(0.5) ? `${day}.2026` : `${day.replace(/[/-]/, '.')}.26`,
    k: String(customer),
    o: dice.digits(dice.whole(4, 9)),
    ...values,
  };
  return template.replace(/\{(\w)\}/g, (_, key: string) => filled[key] ?? '');
}

export function namingText(language: Language, numbers: readonly string[], customer: number, dice: Dice): string {
  return fill(dice.pick(NAMED[language]), dice, customer, { n: numbers.join(dice.pick(JOINS)) });
}
export const silentText = (language: Language, customer: number, dice: Dice) =>
  fill(dice.pick(SILENT[language]), dice, customer, {});
export const customerText = (language: Language, customer: number, dice: Dice) =>
  fill(dice.pick(CUSTOMER[language]), dice, customer, {});
export const instalmentText = (language: Language, customer: number, dice: Dice) =>
  fill(dice.pick(INSTALMENT[language]), dice, customer, { i: String(dice.whole(1, 6)) });
export const behalfText = (language: Language, payer: string, number: string, dice: Dice) =>
  fill(BEHALF[language], dice, 0, { p: payer, n: number });
export const nobodysText = (dice: Dice) => fill(dice.pick(NOBODYS), dice, 0, {});

/** Broken as by lines of a bank of 27 or 35 signs. */
export function broken(text: string, number: string, dice: Dice): string {
  const at = text.indexOf(number) + dice.whole(2, Math.max(2, number.length - 2));
  const between = dice.pick(['\n', ' ', '\n', '  ']);
  return `${text.slice(0, at)}${between}${text.slice(at)}`;
}

/** Letters for digits, as a scanner reads them. */
export function misread(number: string, dice: Dice): string {
  const looks: Readonly<Record<string, string>> = { 0: 'O', 1: dice.pick(['I', 'l']), 5: 'S', 8: 'B' };
  let changed = 0;
  return number.replace(/[0158]/g, (digit) =>
    changed < 2 && dice.isBelow(0.6) ? ((changed += 1), looks[digit] ?? digit) : digit,
  );
}

/** One slip of the finger in the digits of a number. */
export function mistyped(number: string, dice: Dice): string {
  const places = [...number].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const at = places[dice.whole(Math.floor(places.length / 2), places.length - 1)] ?? 0;
  const signs = [...number];
  const way = dice.next();
  const next = places[places.indexOf(at) + 1];
  if (way < 0.45 && next !== undefined && signs[at] !== signs[next]) {
    [signs[at], signs[next]] = [signs[next] ?? '', signs[at] ?? ''];
  } else if (way < 0.8) signs[at] = String((Number(signs[at]) + dice.whole(1, 9)) % 10);
  else if (way < 0.9) signs[at] = '';
  else signs[at] = `${signs[at]}${signs[at]}`;
  return signs.join('');
}

/** Without its letters, or without the zeros that fill it. */
export function shortened(number: string, dice: Dice): string {
  return dice.isBelow(0.6) ? number.replace(/^[A-Z]+[- ]?/, '') : number.replace(/^([A-Z]+)[- ]?/, '$1 ');
}

/** Cut at its end by the bank, or only its last digits. */
export function truncated(number: string, dice: Dice): string {
  const digits = number.replace(/\D/g, '');
  if (dice.isBelow(0.5)) return number.slice(0, -dice.whole(1, 2));
  return digits.slice(-dice.whole(3, Math.max(3, Math.min(5, digits.length - 1))));
}
