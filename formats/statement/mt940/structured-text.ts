import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';
import { joinFields, tidied } from './join-wrapped.ts';

/** A code of three digits, then a sign that separates: `166?00GUTSCHRIFT?20EREF+…`. Dutch banks use `>`, Polish ones `<` or `~`. */
const START = /^ {0,4}(\d{3})? {0,4}([?>~<$|@^])(\d{2})/;
const KEYWORDS =
  'EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|BREF|RREF|ANAM|DDAT|SQTP|ORCR|ORMR|RTRN';

const PROPER = new RegExp(`(${KEYWORDS})\\+`, 'g');
const WITH_COLON = new RegExp(`(?:^|\\s)(${KEYWORDS}):\\s`, 'g');

/** The German structured text of `:86:`, or `undefined` when the text is not of that kind. */
export function structuredFacts(text: string): PaymentFacts | undefined {
  const start = START.exec(text);
  if (start === null) return undefined;
  const [, code, sign = '?'] = start;
  const fields = fieldsOf(text.slice(text.indexOf(sign)), sign);
  const purpose = purposeIn(fields);
  const named = joinFields(at(fields, NAME_FIELDS));
  const party = present<Counterparty>({
    name: tidied(named.replace(/ABW[AE]\+.*$/, '')),
    account: accountIn(fields, sign) ?? purpose.keys.get('IBAN'),
    bank: tidied(fields.get(30)?.[0] ?? '') ?? purpose.keys.get('BIC'),
    ultimateName: purpose.keys.get('ABWA') ?? purpose.keys.get('ABWE') ?? /ABW[AE]\+(.+)$/.exec(named)?.[1]?.trim(),
  });
  return present<PaymentFacts>({
    endToEndId: purpose.keys.get('EREF'),
    mandateId: purpose.keys.get('MREF'),
    creditorId: purpose.keys.get('CRED'),
    remittance: purpose.text,
    customerReference: purpose.keys.get('KREF'),
    transactionCode: code,
    bankText: tidied(fields.get(0)?.join(' ') ?? ''),
    counterparty: Object.keys(party).length === 0 ? undefined : party,
    returnReason: purpose.keys.get('RTRN'),
  });
}

/** An IBAN in 38 goes before the national number in 31. Triodos (`>`) has its own account there and the other in 10. */
function accountIn(fields: ReadonlyMap<number, readonly string[]>, sign: string): string | undefined {
  const first = (key: number) => tidied(fields.get(key)?.[0] ?? '');
  if (sign === '>' && fields.has(10)) {
    // Nothing but zeros is no account; its IBAN is the second line of the text then.
    const [own, second] = [first(10), first(21) ?? ''];
    return /^0+$/.test(own ?? '') ? (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(second) ? second : undefined) : own;
  }
  const iban = first(38);
  return iban !== undefined && /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,36}$/.test(iban) ? iban : (first(31) ?? iban);
}

/** 60 to 63 go on where 29 ends; where that is not filled they are a text of their own. */
function purposeIn(fields: ReadonlyMap<number, readonly string[]>): Purpose {
  const first = at(fields, PURPOSE_FIELDS);
  const more = at(fields, MORE_FIELDS);
  if (fields.has(29) || more.length === 0) return purposeOf(joinFields([...first, ...more]));
  const [own, other] = [purposeOf(joinFields(first)), purposeOf(joinFields(more))];
  return { keys: new Map([...other.keys, ...own.keys]), text: tidied(`${own.text ?? ''} ${other.text ?? ''}`) };
}

export type Purpose = { readonly keys: ReadonlyMap<string, string>; readonly text: string | undefined };

/** The fields of the German text; a question mark before other digits is one. */
const FIELDS = /^(?:[0-5]\d|6[0-3]|70)/;
const PURPOSE_FIELDS = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
const MORE_FIELDS = [60, 61, 62, 63];
const NAME_FIELDS = [32, 33, 35];
const at = (fields: ReadonlyMap<number, readonly string[]>, keys: readonly number[]) =>
  keys.flatMap((key) => fields.get(key) ?? []);

function fieldsOf(text: string, sign: string): ReadonlyMap<number, readonly string[]> {
  const fields = new Map<number, string[]>();
  let lastKey = -1;
  for (const part of text.split(sign)) {
    if (!/^\d{2}/.test(part) || (sign === '?' && !FIELDS.test(part))) {
      // The sign in the middle of a text.
      const last = fields.get(lastKey);
      const kept = last?.pop();
      if (kept !== undefined) last?.push(kept + sign + part);
      continue;
    }
    const key = Number(part.slice(0, 2));
    lastKey = key;
    // PKO BP fills its empty fields with this sign.
    const value = /^[˙ÿ]$/.test(part.slice(2).trim()) ? '' : part.slice(2);
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  return fields;
}

/**
 * `EREF+…MREF+…SVWZ+…`: what stands behind each word, the first time. Some banks write `EREF: …` at the end of the text
 * instead; that is only looked at when nothing is written the proper way, and stays part of the text.
 */
export function purposeOf(text: string): Purpose {
  const proper = split(text, PROPER);
  const keys = proper.keys.size > 0 ? proper.keys : new Map([...spelt(text), ...split(text, WITH_COLON).keys]);
  if (proper.keys.size === 0) return { keys, text: tidied(text) };
  return { keys, text: keys.get('SVWZ') ?? tidied(proper.before) };
}

/** comdirect spells the words out: `END-TO-END-REF.: … CORE / MANDATSREF.: … GLÄUBIGER-ID: … Ref. …`. */
function spelt(text: string): ReadonlyMap<string, string> {
  const found = SPELT.exec(text);
  const [, endToEnd = '', mandate = '', creditor = ''] = found ?? [];
  const pairs: readonly (readonly [string, string])[] = [
    ['EREF', /^NICHT ANGEGEBEN$/i.test(endToEnd) ? '' : endToEnd],
    ['MREF', mandate],
    ['CRED', creditor],
  ];
  return new Map(pairs.filter(([, value]) => value !== ''));
}

const SPELT =
  /END-TO-END-REF\.: ?(.*?)(?: ?(?:CORE|B2B|COR1) ?\/ ?MANDATSREF\.: ?(.*?) ?GL(?:Ä|AE)UBIGER-ID: ?(\S*))?(?: ?Ref\. .*)?$/i;

function split(text: string, words: RegExp): { readonly keys: ReadonlyMap<string, string>; readonly before: string } {
  const keys = new Map<string, string>();
  const found = [...text.matchAll(words)];
  found.forEach((match, index) => {
    const [all, key = ''] = match;
    const value = tidied(text.slice(match.index + all.length, found[index + 1]?.index ?? text.length));
    if (value !== undefined && !keys.has(key)) keys.set(key, value);
  });
  return { keys, before: text.slice(0, found[0]?.index ?? text.length) };
}
