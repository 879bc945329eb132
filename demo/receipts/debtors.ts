import type { Dice } from './dice.ts';
import type { Language } from './creditors.ts';

const FAMILIES = (
  'Abbott Bäcker Benedetti Birch Blackwood Brößler Castaño Conti Côté Dahl Dörfler Dubois Eckhart Fairley Ferri Fürst ' +
  'Garland Gentile Größl Hartmann Höfer Jansen Kähler Keller Lefèvre Lindström Lombard Löwe Mallory Marchetti Müller Nørgaard ' +
  'Oakley Öztürk Palmer Ricci Röder Rossi Sauer Schäfer Sterling Thorne van-den-Berg Vogel Walden Weiß Zöllner Yates'
).split(' ');
const GIVEN =
  'Ada Aisha André Benno Carla Chloé Dario Edith Farah Giulia Günter Ines Jakob Jörg Lena Marco Noor Omar René Søren Vera Zoë'.split(
    ' ',
  );
const TRADES: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  en: ['Bakery', 'Brewing', 'Builders', 'Catering', 'Logistics', 'Plumbing', 'Roofing', 'Tools'],
  de: ['Bäckerei', 'Elektrotechnik', 'Gebäudereinigung', 'Kälteanlagen', 'Maschinenbau', 'Möbelhaus', 'Spedition'],
  it: ['Arredamenti', 'Caffè', 'Costruzioni', 'Impianti', 'Meccanica', 'Trasporti', 'Tipografia'],
  fr: ['Boulangerie', 'Bâtiment', 'Électricité', 'Menuiserie', 'Métallerie', 'Transports', 'Traiteur'],
  nl: ['Bakkerij', 'Bouw', 'Installaties', 'Techniek', 'Tuinbouw', 'Vervoer', 'Verlichting'],
};
const FORMS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  en: ['Ltd', 'Limited', 'LLP', 'plc'],
  de: ['GmbH', 'GmbH & Co. KG', 'AG', 'e.K.', 'UG (haftungsbeschränkt)'],
  it: ['S.r.l.', 'S.p.A.', 's.n.c.', 'S.a.s.'],
  fr: ['SARL', 'SAS', 'S.A.', 'EURL'],
  nl: ['B.V.', 'N.V.', 'V.O.F.'],
};

export function debtorName(language: Language, dice: Dice): string {
  const family = pickOf(FAMILIES, dice);
  if (dice.isBelow(0.2)) return `${pickOf(GIVEN, dice)} ${family}`;
  const second = dice.isBelow(0.4) ? ` & ${pickOf(FAMILIES, dice)}` : '';
  const town = dice.isBelow(0.5) ? ` ${pickOf(TOWNS, dice)}` : '';
  return `${family}${second} ${dice.pick(TRADES[language])}${town} ${dice.pick(FORMS[language])}`;
}
const TOWNS = 'Nord Süd Bergen Lugano Ghent Lyon Torino Leeds Utrecht Bremen Linz Metz Como Delft York'.split(' ');
const pickOf = (list: readonly string[], dice: Dice) => list[dice.whole(0, list.length - 1)] ?? '';

/** A name as a bank hands it over. */
export function asBanksWrite(name: string, dice: Dice): string | undefined {
  const way = dice.next();
  if (way < 0.05) return undefined;
  if (way < 0.2) return plain(name).toUpperCase();
  if (way < 0.28) return name.replace(/ (?:GmbH|Ltd|Limited|S\.r\.l\.|SARL|B\.V\.|AG|SAS).*$/, '');
  if (way < 0.34) return expanded(name);
  if (way < 0.42) return plain(name).slice(0, 27).trim();
  if (way < 0.47) return name.split(' ').length === 2 ? name.split(' ').reverse().join(' ') : name;
  if (way < 0.5) return `${dice.pick(['Fa. ', 'Firma ', 'Ditta '])}${name}`;
  return name;
}

const plain = (name: string) => name.replace(/ß/g, 'ss').replace(/ø/g, 'o').normalize('NFKD').replace(/\p{M}/gu, '');
const expanded = (name: string) =>
  name.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);

/** An account number for fiction: the check digits are not made to fit. */
export const accountNumber = (dice: Dice) => `XX00${dice.digits(18)}`;
