import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';
import { joinWrapped, tidied } from './join-wrapped.ts';

type Pattern = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => Partial<PaymentFacts> };

const party = (account: string | undefined, name?: string): Partial<PaymentFacts> => {
  const counterparty = present<Counterparty>({ account: account?.trim(), name: name?.trim() });
  return { counterparty };
};

/** What ABN AMRO puts before each part; splitting at it keeps it. */
const ABN_LABEL = /(?:^|\s)(NAAM|OMSCHRIJVING|BETALINGSKENM\.|KENMERK|MACHTIGING|INCASSANT|ID DEBITEUR|VOOR): ?/;

/** Where some banks put the other side into a free text. Each reads one layout and nothing like it. */
const PATTERNS: readonly Pattern[] = [
  // Knab: REK: NL65INGB0123456789/NAAM: PICQER
  { pattern: /REK: ?([A-Z0-9]+)\/NAAM: ?([^/]+)$/, read: ([, account, name]) => party(account, name) },
  // ABN AMRO: SEPA OVERBOEKING   IBAN: NL25…   BIC: ABNANL2A   NAAM: AMARA BOOKS   OMSCHRIJVING: …   KENMERK: …
  {
    pattern: /^SEPA .*?IBAN: ?(\S+)\s+BIC: ?(\S+)\s+(NAAM: .+)$/,
    read: ([, account, bank, labelled = '']) => {
      const parts = labelled.split(ABN_LABEL).map((part) => tidied(part));
      const at = (label: string) => (parts.includes(label) ? parts[parts.indexOf(label) + 1] : undefined);
      return {
        counterparty: present<Counterparty>({ account, bank, name: at('NAAM') }),
        ...present<PaymentFacts>({
          remittance: at('OMSCHRIJVING'),
          endToEndId: at('KENMERK'),
          mandateId: at('MACHTIGING'),
          creditorId: at('INCASSANT'),
        }),
      };
    },
  },
  // ABN AMRO before SEPA: GIRO   428428 KPN - DIGITENNE    BETALINGSKENM. …
  { pattern: /^GIRO +(\d{3,9}) (.+?)(?: {2,}|$)/, read: ([, account, name]) => party(account, name) },
  {
    pattern: /^(\d{2,3}\.\d{2}\.\d{2}\.\d{3}) +(.+?)(?: {2,}|$)/,
    read: ([, account, name]) => party(account?.replaceAll('.', ''), name),
  },
  // SNS, ASN, ING: the account first
  { pattern: /^([A-Z]{2}\d{2}[A-Z]{4}\d{10}|\d{9,10}) \S/, read: ([, account]) => party(account) },
  // PostFinance
  {
    pattern: /AUFTRAGGEBER: (.+?) (?:\d{6}CH(\d+) )?MITTEILUNGEN: (.+)$/,
    read: ([, name, account, text]) => ({
      ...party(account, name),
      ...present<PaymentFacts>({ remittance: text?.trim() }),
    }),
  },
  // mBank: …; Z RACH.: 5611…; OD: JAN NOWAK …; TYT.: PRZELEW …; TNR: …
  {
    pattern: /(?:Z|NA) RACH\.: ?(\d+); (?:OD|DLA): ?(.+?); TYT\.: ?(.+?) ?;/,
    read: ([, account, name, text]) => ({
      ...party(account, name),
      ...present<PaymentFacts>({ remittance: text?.trim() }),
    }),
  },
];

const DUTCH_REFERENCE = /BETALINGSKENM(?:ERK|\.)?[:.]?\s+(\d[\d ]{14,}\d)/;

/** `+++090/9337/55493+++`, by the banks with asterisks. */
const BELGIAN_REFERENCE = /([+*]{3})\d{3}\/\d{4}\/\d{5}\1/;

/** A text without keys: all of it is the remittance, and the few layouts that we know give the other side. */
export function freeFacts(lines: readonly string[]): PaymentFacts {
  const wide = joinWrapped(lines);
  const text = tidied(wide);
  if (text === undefined) return {};
  for (const { pattern, read } of PATTERNS) {
    const found = pattern.exec(wide.trimEnd()) ?? pattern.exec(text);
    if (found !== null) return { remittance: text, ...reference(wide), ...read(found) };
  }
  return { remittance: text, ...reference(wide) };
}

function reference(text: string): Partial<PaymentFacts> {
  const digits = DUTCH_REFERENCE.exec(text)?.[1]
    ?.replace(/ {2,}.*$/, '')
    .replaceAll(' ', '');
  if (digits !== undefined && digits.length >= 16) return { creditorReferences: [digits.slice(0, 16)] };
  const belgian = belgianReference(text);
  return belgian === undefined ? {} : { creditorReferences: [belgian] };
}

/** `+++090/9337/55493+++` anywhere in a text. */
export const belgianReference = (text: string): string | undefined => BELGIAN_REFERENCE.exec(text)?.[0];
