import type { FileQuestion } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { owedAsSaid, INVOICE_MEANINGS } from '@duologue/core/intake/invoice/invoice-answers.ts';
import type { InvoiceProblem, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { InvoiceQuestion } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import { money } from '@duologue/core/money/money.ts';
import type { KnownCreditor, NumberedItem } from '../ports/invoices.ts';
import { moneyWire } from '../wire/money.ts';
import { CHOICES_MAX } from './limits.ts';
import type { KnownBuyer } from './recognise-buyer.ts';
import { questionId, type SaidOfInvoice } from './said-of-invoices.ts';
import { invoiceProblemMessage } from './invoice-problem-message.ts';

type Asked = Pick<FileQuestion, 'kind' | 'message' | 'because' | 'choices'> & {
  readonly about: keyof SaidOfInvoice;
  readonly currency?: string;
};

/** A question of a document on the wire. */
export function questionOf(place: number, number: string | undefined, asked: Asked): FileQuestion {
  const { about, kind, message, because, choices, currency } = asked;
  return {
    id: questionId(place, about),
    kind,
    number: number ?? null,
    message,
    because,
    choices,
    currency: currency ?? null,
  };
}

const say = (code: string, values: Message['values'] = {}): Message => ({ code: `invoices.ask.${code}`, values });
const choice = (value: string, code: string, values: Message['values'] = {}) => ({
  value,
  label: { code: `invoices.choice.${code}`, values },
});

/** Whose invoice is it? A firm may write under a name that we have not heard yet. */
export function askSeller(seller: string | undefined, creditors: readonly KnownCreditor[]): Asked {
  const ours = creditors.slice(0, CHOICES_MAX).map(({ creditorId, name }) => choice(creditorId, 'creditor', { name }));
  const message = seller === undefined ? say('seller-not-named') : say('seller', { seller });
  return { about: 'seller', kind: 'choice', message, because: [], choices: [...ours, choice(NOBODY, 'nobody')] };
}

/** Said for a seller that is none of our creditors. */
export const NOBODY = 'nobody';
/** Said for a buyer that is none of the debtors who are like him. */
export const NEW_DEBTOR = 'new';

export function askDebtor(buyer: string, known: readonly KnownBuyer[]): Asked {
  const debtors = known
    .slice(0, CHOICES_MAX)
    .map(({ debtorId, name, number }) =>
      number === null ? choice(debtorId, 'debtor', { name }) : choice(debtorId, 'debtor-numbered', { name, number }),
    );
  const choices = [...debtors, choice(NEW_DEBTOR, 'new-debtor', { buyer })];
  return { about: 'debtor', kind: 'choice', message: say('debtor', { buyer }), because: [], choices };
}

export function askItem(number: string, known: readonly NumberedItem[]): Asked {
  const choices = known.slice(0, CHOICES_MAX).map(({ itemId, debtorName, kept }) => {
    const amount = moneyWire(money(kept.currency, kept.amountMinor));
    return kept.dueOn === null
      ? choice(itemId, 'item', { name: debtorName, amount })
      : choice(itemId, 'item-due', { name: debtorName, amount, dueOn: kept.dueOn });
  });
  return { about: 'item', kind: 'choice', message: say('item', { number, count: known.length }), because: [], choices };
}

/** What the document itself leaves open. */
export function askOfDocument(question: InvoiceQuestion, read: ReadInvoice, about: readonly InvoiceProblem[]): Asked {
  const { invoice } = read;
  const because = about.map(invoiceProblemMessage);
  switch (question) {
    case 'number-missing':
      return { about: 'number', kind: 'text', message: say('number'), because, choices: [] };
    case 'buyer-missing':
      return { about: 'buyer', kind: 'text', message: say('buyer'), because, choices: [] };
    case 'amount-missing': {
      const currency = invoice.currency === undefined ? {} : { currency: invoice.currency };
      return { about: 'due', kind: 'amount', message: say('due'), because, choices: [], ...currency };
    }
    case 'due-missing':
      return askDueDate(read);
    case 'amount-unclear':
    case 'open-question':
      return { about: 'meaning', kind: 'choice', message: say('meaning'), because, choices: meaningsOf(invoice.due) };
  }
}

/** The readings of its terms, where there are some, and why none of them is certain. */
function askDueDate({ problems }: ReadInvoice): Asked {
  const values = problems.find(({ code }) => code === 'due-not-told')?.values;
  const because: readonly Message[] =
    values === undefined
      ? []
      : [
          { code: `invoices.reason.${values['reason']}`, values: {} },
          ...(values['terms'] === '' ? [] : [say('terms', { terms: values['terms'] ?? '' })]),
        ];
  const days = (values?.['candidates'] ?? '').split(', ').filter((day) => day !== '');
  const choices = days.slice(0, CHOICES_MAX).map((day) => choice(day, 'day', { dayOn: day }));
  return { about: 'dueOn', kind: 'date', message: say('dueOn'), because: [...because], choices };
}

function meaningsOf(due: ReadInvoice['invoice']['due']) {
  return INVOICE_MEANINGS.flatMap((meaning) => {
    const owed = owedAsSaid(due, meaning);
    if (owed.direction === 'unclear') return [];
    return [choice(meaning, meaning, 'amount' in owed ? { amount: moneyWire(owed.amount) } : {})];
  });
}
