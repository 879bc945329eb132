import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';
import { joinFields, tidied } from './join-wrapped.ts';

/** A code of three digits, then a sign that separates: `166?00GUTSCHRIFT?20EREF+…`. Dutch banks use `>`, Polish ones `<` or `~`. */
const START = /^\s*(\d{3})?\s*([?>~<$|@^])(\d{2})/;
const KEYWORDS =
  'EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|BREF|RREF|ANAM|DDAT|SQTP|ORCR|ORMR|RTRN';

/** The German structured text of `:86:`, or `undefined` when the text is not of that kind. */
export function structuredFacts(text: string): PaymentFacts | undefined {
  const start = START.exec(text);
  if (start === null) return undefined;
  const [, code, sign = '?'] = start;
  const fields = fieldsOf(text.slice(text.indexOf(sign)), sign);
  const purpose = purposeIn(fields);
  const named = joinFields([...range(32, 33), 35].flatMap((key) => fields.get(key) ?? []));
  const party = present<Counterparty>({
    name: tidied(named.replace(/\s*ABW[AE]\+.*$/, '')),
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
  const at = (key: number) => tidied(fields.get(key)?.[0] ?? '');
  if (sign === '>' && fields.has(10)) return at(10);
  const iban = at(38);
  return iban !== undefined && /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,36}$/.test(iban) ? iban : (at(31) ?? iban);
}

/** 60 to 63 go on where 29 ends; where that is not filled they are a text of their own. */
function purposeIn(fields: ReadonlyMap<number, readonly string[]>): Purpose {
  const first = range(20, 29).flatMap((key) => fields.get(key) ?? []);
  const more = range(60, 63).flatMap((key) => fields.get(key) ?? []);
  if (fields.has(29) || more.length === 0) return purposeOf(joinFields([...first, ...more]));
  const [own, other] = [purposeOf(joinFields(first)), purposeOf(joinFields(more))];
  return { keys: new Map([...other.keys, ...own.keys]), text: tidied(`${own.text ?? ''} ${other.text ?? ''}`) };
}

type Purpose = { readonly keys: ReadonlyMap<string, string>; readonly text: string | undefined };

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function fieldsOf(text: string, sign: string): ReadonlyMap<number, readonly string[]> {
  const fields = new Map<number, string[]>();
  for (const part of text.split(new RegExp(`\\${sign}(?=\\d{2})`))) {
    if (!/^\d{2}/.test(part)) continue;
    const key = Number(part.slice(0, 2));
    fields.set(key, [...(fields.get(key) ?? []), part.slice(2)]);
  }
  return fields;
}

/**
 * `EREF+…MREF+…SVWZ+…`: what stands behind each word, the first time. Some banks write `EREF: …` at the end of the text
 * instead; that is only looked at when nothing is written the proper way, and stays part of the text.
 */
function purposeOf(text: string): Purpose {
  const proper = split(text, new RegExp(`(${KEYWORDS})\\+`, 'g'));
  const keys = proper.keys.size > 0 ? proper.keys : split(text, new RegExp(`(?:^|\\s)(${KEYWORDS}):\\s`, 'g')).keys;
  if (proper.keys.size === 0) return { keys, text: tidied(text) };
  return { keys, text: keys.get('SVWZ') ?? tidied(proper.before) };
}

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
