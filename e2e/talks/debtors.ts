import { type GuideLanguage, GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';

/** Those who are rung: the people of the cast, each with one thing to say, at home in three countries. */
export type TalkName = keyof typeof PEOPLE;

type Person = {
  readonly no: string;
  readonly contact: string;
  readonly kind: 'business' | 'person';
  /** The firm's name, or the person's, where it is not the same everywhere. */
  readonly name: Readonly<Record<GuideLanguage, string>>;
  readonly bills: readonly (readonly [invoice: string, open: string])[];
};

const everywhere = (name: string): Person['name'] => ({ en: name, de: name, it: name });

const PEOPLE = {
  kestrel: {
    no: 'C-111',
    contact: 'Dev Anand',
    kind: 'business',
    name: { en: 'Kestrel Cycles Ltd', de: 'Kestrel Fahrräder GmbH', it: 'Kestrel Cicli S.r.l.' },
    bills: [['HL-3012', '964.00']],
  },
  juniper: {
    no: 'C-110',
    contact: 'Sabine Roth',
    kind: 'business',
    name: { en: 'Juniper Labs Ltd', de: 'Juniper Labor GmbH', it: 'Juniper Laboratori S.r.l.' },
    bills: [['HL-3019', '1624.00']],
  },
  amara: {
    no: 'C-101',
    contact: 'Amara Okafor',
    kind: 'business',
    name: { en: 'Okafor Bakery Ltd', de: 'Bäckerei Okafor GmbH', it: 'Panificio Okafor S.r.l.' },
    bills: [['HL-3010', '1240.50']],
  },
  castellani: {
    no: 'C-103',
    contact: 'Chiara Castellani',
    kind: 'business',
    name: { en: 'Castellani Ceramics Ltd', de: 'Castellani Keramik GmbH', it: 'Castellani Ceramiche S.r.l.' },
    bills: [
      ['HL-2988', '4860.00'],
      ['HL-3051', '923.00'],
    ],
  },
  larkspur: {
    no: 'C-112',
    contact: 'Miriam Adeyemi',
    kind: 'business',
    name: { en: 'Larkspur Stores plc', de: 'Larkspur Märkte AG', it: 'Larkspur Magazzini S.p.A.' },
    bills: [['HL-2902', '13200.00']],
  },
  bergmann: {
    no: 'C-102',
    contact: 'Jonas Bergmann',
    kind: 'business',
    name: { en: 'Bergmann Print Ltd', de: 'Bergmann Druck GmbH', it: 'Bergmann Stampa S.r.l.' },
    bills: [['HL-2921', '3359.00']],
  },
  orchard: {
    no: 'C-115',
    contact: 'Gwen Parry',
    kind: 'business',
    name: { en: 'Orchard Lane Nursery Ltd', de: 'Gärtnerei Obstgasse GmbH', it: 'Vivaio del Frutteto S.r.l.' },
    bills: [
      ['HL-3021', '473.20'],
      ['HL-3047', '1180.00'],
    ],
  },
  hollis: {
    no: 'C-108',
    contact: '',
    kind: 'person',
    name: everywhere('Hollis Byrne'),
    bills: [['HL-3108', '645.00']],
  },
  greta: {
    no: 'C-107',
    contact: '',
    kind: 'person',
    name: everywhere('Greta Lindner'),
    bills: [['HL-3107', '269.90']],
  },
  dunmore: {
    no: 'C-104',
    contact: 'Theo Dunmore',
    kind: 'business',
    name: { en: 'Dunmore Dental Ltd', de: 'Zahnzentrum Dunmore GmbH', it: 'Dunmore Dentale S.r.l.' },
    bills: [['HL-2890', '2780.00']],
  },
  frost: {
    no: 'C-106',
    contact: 'Ruth Frost',
    kind: 'business',
    name: {
      en: 'Frost & Daughters Haulage Ltd',
      de: 'Frost & Töchter Spedition GmbH',
      it: 'Frost & Figlie Trasporti S.r.l.',
    },
    bills: [['HL-3031', '567.80']],
  },
  ingram: {
    no: 'C-109',
    contact: 'Paula Ingram',
    kind: 'business',
    name: { en: 'Ingram Interiors Ltd', de: 'Ingram Raumausstattung GmbH', it: 'Ingram Interni S.r.l.' },
    bills: [['HL-3008', '1875.00']],
  },
  elin: {
    no: 'C-105',
    contact: '',
    kind: 'person',
    name: everywhere('Elin Marsh'),
    bills: [['HL-3105', '184.50']],
  },
} as const satisfies Readonly<Record<string, Person>>;

/**
 * Where they live and pay; the last three digits of the number are those of the customer. Italy keeps no numbers for
 * fiction: its people are rung at an office in Cologne.
 */
const PLACES = {
  en: { country: 'GB', currency: 'GBP', phone: '+44 20 7946 0111' },
  de: { country: 'DE', currency: 'EUR', phone: '+49 30 23125 111' },
  it: { country: 'IT', currency: 'EUR', phone: '+49 221 4710 111' },
} as const satisfies Readonly<Record<GuideLanguage, object>>;

export const TALK_LANGUAGES = GUIDE_LANGUAGES;

export const debtorOf = (name: TalkName, language: GuideLanguage): Person & { readonly called: string } => ({
  ...PEOPLE[name],
  called: PEOPLE[name].name[language],
});

/** The export of an accounts package that knows the language and the kind of its customers. */
export function talkLedger(language: GuideLanguage): string {
  const { country, currency, phone } = PLACES[language];
  const lines = Object.values(PEOPLE).flatMap(({ no, contact, kind, name, bills }) =>
    bills.map(([invoice, open]) =>
      [
        no,
        name[language],
        contact,
        `${phone.slice(0, -3)}${no.slice(-3)}`,
        country,
        language,
        kind,
        invoice,
        '2026-09-04',
      ]
        .concat(['2026-10-05', currency, open])
        .join(','),
    ),
  );
  return [HEADINGS, ...lines].join('\r\n');
}

const HEADINGS =
  'Customer No,Customer Name,Contact Name,Phone,Country,Language,Customer Type,Invoice No,Invoice Date,Due Date,Currency,Open Amount';
