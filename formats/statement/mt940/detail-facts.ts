import type { PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { readMarkedAmount } from '../read-amount.ts';
import { present } from '../statement-flow.ts';
import { freeFacts } from './free-text.ts';
import { nonSwiftFacts } from './non-swift.ts';
import type { MtLine } from './parse-line.ts';
import { joinSlashed, slashFacts } from './slash-text.ts';
import { structuredFacts } from './structured-text.ts';

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** What `:61:` and the fields behind it say about a payment, in whichever of the dialects. The richer one comes first. */
export function detailFacts(
  line: MtLine,
  details: readonly (readonly string[])[],
  nonSwift: readonly string[],
): PaymentFacts {
  const fromText = details.length === 0 ? {} : textFacts(details, line.amount.unscaled >= 0n);
  const fromNonSwift = nonSwift.length === 0 ? {} : nonSwiftFacts(nonSwift);
  const fromLine = lineFacts(line);
  const counterparty = { ...fromLine.counterparty, ...fromNonSwift.counterparty, ...fromText.counterparty };
  return present<PaymentFacts>({
    ...fromLine,
    ...fromNonSwift,
    ...fromText,
    counterparty: Object.keys(counterparty).length === 0 ? undefined : counterparty,
  });
}

function textFacts(details: readonly (readonly string[])[], isCredit: boolean): PaymentFacts {
  const [first = []] = details;
  const end = /-\}\S*$/;
  // Subfields carry their own blanks, so their lines are put together as they are.
  const facts =
    structuredFacts(first.join('').replace(end, '')) ?? slashFacts(joinSlashed(first).replace(end, ''), isCredit);
  // Old Rabobank files put each line of a text into a field of its own.
  return facts ?? freeFacts(details.flatMap((lines) => lines));
}

function lineFacts(line: MtLine): PaymentFacts {
  const { customerReference, bankReference, supplement, type } = line;
  const more = supplement.join('\n');
  const [, contra, name] = /^(\d{9,10}|P\d{9}|[A-Z]{2}\d{2}[A-Z]{4}\d{10})\s{2,}(\S.*)$/.exec(customerReference) ?? [];
  const account = contra ?? accountIn(customerReference) ?? accountIn(supplement[0]?.trim() ?? '');
  const isName = account !== undefined && contra === undefined && account === customerReference;
  const counterparty = present<NonNullable<PaymentFacts['counterparty']>>({
    account,
    name: name ?? (isName ? supplement[0]?.trim() : undefined),
  });
  return present<PaymentFacts>({
    ...marked(more),
    customerReference: reference(contra === undefined ? customerReference : ''),
    bankReference: reference(bankReference),
    transactionCode: type === '' ? undefined : type,
    counterparty: Object.keys(counterparty).length === 0 ? undefined : counterparty,
    bankText: more === '' || isName ? undefined : more.replaceAll('\n', ' '),
  });
}

/** SNS and ASN write the account of the other side where a reference should be. */
function accountIn(text: string): string | undefined {
  return IBAN.test(text) ? text : undefined;
}

/** Words that stand for a reference that is elsewhere, or for none. */
function reference(text: string): string | undefined {
  return /^(NONREF|KREF\+|EREF|PREF|MARF|CREF|)$/i.test(text) ? undefined : text;
}

/** `/OCMT/EUR11,85/` is the amount before costs and exchange, `/CHGS/EUR0,50/` the costs, `/EXCH/1,0832/` the rate. */
function marked(text: string): Pick<PaymentFacts, 'instructed' | 'charges' | 'exchangeRate'> {
  if (!text.includes('/')) return {};
  return present<Pick<PaymentFacts, 'instructed' | 'charges' | 'exchangeRate'>>({
    instructed: amountAt(ORIGINAL, text),
    charges: amountAt(CHARGES, text),
    exchangeRate: /\/EXCH\/([\d.,]+)/.exec(text)?.[1]?.replace(',', '.'),
  });
}

const ORIGINAL = /\/OCMT\/([A-Z]{3})([\d.,]+)/;
const CHARGES = /\/CHGS\/([A-Z]{3})([\d.,]+)/;

function amountAt(pattern: RegExp, text: string): PaymentFacts['charges'] {
  const [, currency, digits = ''] = pattern.exec(text) ?? [];
  const found = currency === undefined ? 'amount-missing' : readMarkedAmount(digits, currency, 'comma');
  return typeof found === 'string' ? undefined : found;
}
