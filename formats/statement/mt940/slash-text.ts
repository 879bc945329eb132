import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';
import { joinWrapped, tidied } from './join-wrapped.ts';

const KEYS =
  'TRTP|TYPE|TRCD|EREF|IREF|PREF|KREF|CREF|MARF|CSID|CNTP|ORDP|BENM|NAME|IBAN|BBAN|BIC|ADDR|CITY|REMI|ISDT|RTRN|' +
  'PURP|ULTB|ULTC|ULTD|SVCL|NRTX|OCMT|CHGS|CHGB|EXCH|AMNT|SUM|RFB|ROC|OGB|PT|PY|BO1|BN1|BO|BN|BA|BI';
const BEGINS = new RegExp(`^\\s*/(${KEYS})/`);
const PAIRS = new RegExp(`/(${KEYS})/`, 'g');

/** `/TRTP/…/IBAN/…/REMI/…`, as ABN AMRO, ING, Knab, Rabobank, bunq and others write it; `undefined` for other texts. */
export function slashFacts(text: string, isCredit: boolean): PaymentFacts | undefined {
  if (!BEGINS.test(text)) return undefined;
  const values = valuesOf(text);
  const party = partyOf(values, isCredit);
  const remittance = remittanceOf(values.get('REMI') ?? values.get('PY') ?? '');
  return present<PaymentFacts>({
    endToEndId: values.get('EREF'),
    mandateId: values.get('MARF'),
    creditorId: values.get('CSID'),
    ...remittance,
    remittance: remittance.remittance ?? party.rest,
    customerReference: values.get('PREF') ?? values.get('KREF') ?? values.get('RFB'),
    bankText: values.get('TRTP') ?? values.get('TYPE'),
    returnReason: values.get('RTRN'),
    counterparty: Object.keys(party.counterparty).length === 0 ? undefined : party.counterparty,
  });
}

/** A key that goes on in the next line shows that the lines were cut wherever they were full, words and numbers too. */
export function joinSlashed(lines: readonly string[]): string {
  const plain = lines.join('');
  const keys = [...plain.matchAll(PAIRS)].map(({ index, 0: key }) => ({ from: index, to: index + key.length }));
  let end = 0;
  const isCut = lines.slice(0, -1).some((line) => {
    end += line.length;
    return keys.some(({ from, to }) => from + 1 < end && end < to - 1);
  });
  return isCut ? plain : joinWrapped(lines);
}

/** The first value of each key. A key without one only announces those behind it: `/BENM//NAME/…`. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const found = [...text.matchAll(PAIRS)];
  found.forEach((match, index) => {
    const [all, key = ''] = match;
    const next = found[index + 1]?.index ?? text.length;
    const value = tidied(text.slice(match.index + all.length, Math.max(next, match.index + all.length)));
    const plain = value?.replace(/^\/+|\/+$/g, '');
    if (plain !== undefined && plain !== '' && !values.has(key)) values.set(key, plain);
  });
  return values;
}

type Party = { readonly counterparty: Counterparty; readonly rest?: string };

/** Of who ordered and who benefits, the one that is not ourselves; banks that name one only name that one. */
function otherSide(values: ReadonlyMap<string, string>, isCredit: boolean): string {
  const ordering = values.get('ORDP') ?? values.get('BO');
  const benefiting = values.get('BENM') ?? values.get('BN');
  return (isCredit ? (ordering ?? benefiting) : (benefiting ?? ordering)) ?? '';
}

function partyOf(values: ReadonlyMap<string, string>, isCredit: boolean): Party {
  const ultimateName = values.get('ULTD') ?? values.get('ULTC') ?? values.get('ULTB');
  // ING: account, bank, name and town in one value.
  const [account, bank, name] = values.get('CNTP')?.split('/') ?? [];
  // Others: the account, then lines that each begin with a slash.
  const [first = '', ...lines] = otherSide(values, isCredit)
    .split('/')
    .map((part) => part.trim());
  const isAccount = /^[A-Z]{0,2}\d[\dA-Z]{7,}$/.test(first);
  const rest = tidied((isAccount ? lines.slice(1) : []).join(' '));
  const counterparty = present<Counterparty>({
    name: values.get('NAME') ?? tidied(name ?? '') ?? tidied((isAccount ? lines[0] : first) ?? ''),
    account: values.get('IBAN') ?? values.get('BBAN') ?? tidied(account ?? '') ?? (isAccount ? first : undefined),
    bank: values.get('BIC') ?? tidied(bank ?? ''),
    ultimateName,
  });
  return rest === undefined ? { counterparty } : { counterparty, rest };
}

/** `USTD//text` and `STRD/CUR/reference` are the two kinds of ING; everything else is text. */
function remittanceOf(value: string): Pick<PaymentFacts, 'remittance' | 'creditorReferences'> {
  // Rabobank: CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/1234567899874563.
  const creditor = /(?:^|\/)CDTRREF\/([A-Z0-9 ]{4,35})/.exec(value)?.[1];
  if (creditor !== undefined && value.startsWith('CDTRREFTP')) return { creditorReferences: [creditor.trim()] };
  const structured = /^STRD\/(?:[A-Z]{3}\/)?([A-Z0-9 ]{5,35})\/?$/.exec(value)?.[1];
  if (structured !== undefined) return { creditorReferences: [structured.trim()] };
  const text = tidied(value.replace(/^USTD\/+/, ''));
  return text === undefined ? {} : { remittance: text };
}
