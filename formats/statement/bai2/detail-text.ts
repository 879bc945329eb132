import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { present } from '../statement-flow.ts';

/** Lines like `EREF: 4711` and `DBNM: Sample Inc`, as some banks put into the text. */
const KEYED = /^(EREF|REMI|CREF|IDNM|CRNM|DBNM|DACT|CACT|DABA|CABA|DBIC|CBIC|CHKN):\s?(.*)$/;
/** The words of ACH and wire texts in front of who sent it, for whom, and what about. */
const WORDS: readonly (readonly [RegExp, keyof Parties])[] = [
  [/ORIG CO NAME:\s*(.+?)\s+(?:ORIG ID|CO ID|DESC DATE|CO ENTRY)\b/i, 'originator'],
  [/\bORIG:\s*(?:\d\/)?(.+?)\s+(?:ID|SND BK|ORG BK|BNF|PMT DET|OPI)(?: ID)?:/, 'originator'],
  [/\bBNF:\s*(?:\d\/)?(.+?)\s+(?:ID|BNF BK|PMT DET|OPI|RFB)(?: ID)?:/, 'beneficiary'],
  [/\bPMT DET:\s*(.+)$/, 'remittance'],
  [/\bORG=\s*(.+?)(?:\s+\/?[A-Z]{2,4}[=#]|$)/, 'originator'],
  [/\bBNF=\s*(.+?)(?:\s+\/?[A-Z]{2,4}[=#]|$)/, 'beneficiary'],
  [/\b(?:OBI|RMK)=\s*(.+?)(?:\s+\/?[A-Z]{2,4}[=#]|$)/, 'remittance'],
];
type Parties = { originator?: string; beneficiary?: string; remittance?: string };

export function detailTextFacts(lines: readonly string[], direction: 'credit' | 'debit'): PaymentFacts {
  const keys = new Map<string, string>();
  const texts: string[] = [];
  for (const line of lines) {
    const [, key, value = ''] = KEYED.exec(line.trim()) ?? [];
    if (key === undefined) texts.push(line.trim().replace(/^,+/, ''));
    else if (value.trim() !== '' && !keys.has(key)) keys.set(key, value.trim());
  }
  const text = texts
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parties = partiesIn(text);
  const [name, account, bank] =
    direction === 'credit'
      ? [keys.get('DBNM') ?? parties.originator, keys.get('DACT'), keys.get('DBIC') ?? keys.get('DABA')]
      : [keys.get('CRNM') ?? parties.beneficiary, keys.get('CACT'), keys.get('CBIC') ?? keys.get('CABA')];
  const counterparty = present<Counterparty>({ name, account, bank });
  const remittance = keys.get('REMI') ?? parties.remittance ?? text;
  return present<PaymentFacts>({
    endToEndId: keys.get('EREF'),
    transactionId: keys.get('CREF'),
    chequeNumber: keys.get('CHKN'),
    remittance: remittance === '' || remittance === '-' ? undefined : remittance,
    bankText: remittance === text || text === '' ? undefined : text,
    counterparty: Object.keys(counterparty).length === 0 ? undefined : counterparty,
  });
}

function partiesIn(text: string): Parties {
  const found: Parties = {};
  for (const [pattern, part] of WORDS) {
    const value = pattern.exec(text)?.[1]?.trim();
    if (value !== undefined && value !== '') found[part] ??= value;
  }
  return found;
}
