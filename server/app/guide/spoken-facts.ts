import type { CaseHead } from '@duologue/contract/cases.ts';
import type { LawSettings } from '@duologue/contract/rules.ts';
import type { Disclosed } from '@duologue/core/calls/brief/disclose.ts';
import type { BlankFacts } from '@duologue/core/guide/fit/blanks.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import { createFormats, type Formats } from '@duologue/words/formats.ts';
import { localeFor } from '@duologue/words/language.ts';
import type { z } from 'zod';
import { SPOKEN_INVOICES_MAX } from '../limits.ts';
import type { BriefWire } from '../wire/case.ts';
import { lastTalkOf } from './last-talk.ts';

/** The facts of an account as they are spoken, for the blanks of a playbook. Texts are few and short: kept beside it. */
const SPOKEN = {
  invoice: { en: 'invoice', de: 'Rechnung', it: 'la fattura' },
  invoices: { en: 'invoices', de: 'die Rechnungen', it: 'le fatture' },
  items: { en: '{count} invoices', de: '{count} Rechnungen', it: '{count} fatture' },
  and: { en: 'and', de: 'und', it: 'e' },
  hours: { en: 'from {from} to {to}', de: 'von {from} bis {to} Uhr', it: 'dalle {from} alle {to}' },
} as const satisfies Readonly<Record<string, Readonly<Record<GuideLanguage, string>>>>;

export type SpokenGiven = { readonly language: GuideLanguage; readonly zone: string };

/** What anybody may hear: who rings, for whom, whom they seek, and how to ring back. */
export function factsForAnybody(
  { by, head }: { readonly by: string; readonly head: z.infer<typeof CaseHead> },
  reply: LawSettings['reply'],
  { language }: SpokenGiven,
): BlankFacts {
  const [person] = head.people;
  const name = person?.name ?? (head.debtor.kind === 'consumer' ? head.debtor.name : undefined);
  const { number, from, to } = reply;
  const hours = SPOKEN.hours[language].replace('{from}', () => from.trim()).replace('{to}', () => to.trim());
  return known({
    caller: by,
    firm: head.creditor.name,
    debtor: head.debtor.name,
    person: name,
    title: person?.role,
    replyNumber: number.trim(),
    replyHours: from.trim() === '' || to.trim() === '' ? undefined : hours,
  });
}

/** What only the right person may hear: takes a brief that came out of `disclose`, so nothing else compiles. */
export function factsOfDebt(brief: Disclosed<BriefWire>, given: SpokenGiven): BlankFacts {
  const formats = createFormats(localeFor(given.language, []), given.zone);
  // The sum and the invoices are said in one breath: only those that the sum is about are named.
  const asked = brief.items.filter((item) => item.kind === 'invoice' && item.asked);
  const oldest = [...asked].sort((left, right) => (right.daysOverdue ?? 0) - (left.daysOverdue ?? 0))[0];
  const told = asked.length === 0 ? brief.items : asked;
  const documents = brief.documents.filter(({ itemId }) => told.some((item) => item.itemId === itemId));
  const order = documents.find(({ orderReference }) => orderReference !== null)?.orderReference;
  const lines = documents.flatMap(({ lines }) => lines).slice(0, 2);
  const promise = brief.promises[0];
  const lastTalk = lastTalkOf(brief);
  const disputed = brief.balance.map((one) => one.disputed).filter(({ minor }) => minor !== '0');
  return known({
    amount: moneyText(brief.stillOwed.ask, formats, given),
    invoices: invoicesText(
      asked.map(({ number }) => number),
      given,
    ),
    oldestInvoice: oldest?.number,
    daysLate: oldest?.daysOverdue?.toString(),
    delivered: joined(
      lines.map(({ name, quantity }) => (quantity === null ? name : `${quantity} ${name}`)),
      given,
    ),
    purchaseOrder: order ?? brief.facts.find(({ key }) => key === 'purchase-order')?.value,
    ...lastPaid(brief, formats, given),
    lastTalkOn: dateText(lastTalk?.on, formats),
    lastTalkWith: lastTalk?.with,
    lastSaid: lastTalk?.said ?? undefined,
    promisedAmount: promise === undefined ? undefined : formats.money(promise.amount),
    promisedOn: dateText(promise?.dueOn, formats),
    disputedPart: moneyText(disputed, formats, given),
    byDate: dateText(brief.objective.byOn, formats),
  });
}

/** The day and the sum of the last payment, of which the day is known as well where an invoice is only marked as paid. */
function lastPaid({ lastPayment, habits }: Disclosed<BriefWire>, formats: Formats, given: SpokenGiven): BlankFacts {
  const settledOn = habits.lastPaymentOn;
  if (lastPayment === null || (settledOn !== null && settledOn > lastPayment.on)) {
    return known({ lastPaidOn: dateText(settledOn, formats) });
  }
  const lastPaidAmount = moneyText(lastPayment.amounts, formats, given);
  return known({ lastPaidOn: dateText(lastPayment.on, formats), lastPaidAmount });
}

type Loose = { readonly [name in keyof BlankFacts]: string | null | undefined };

function known(facts: Loose): BlankFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => (value ?? '') !== ''));
}

function moneyText(amounts: readonly BriefWire['stillOwed']['ask'][number][], formats: Formats, given: SpokenGiven) {
  return joined(amounts.map(formats.money), given);
}

const dateText = (date: string | null | undefined, formats: Formats) =>
  date === null || date === undefined ? undefined : formats.date(date, 'medium');

/** "1, 2 and 3" in the language; nothing for nothing. */
function joined(parts: readonly string[], { language }: SpokenGiven): string | undefined {
  if (parts.length === 0) return undefined;
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${SPOKEN.and[language]} ${last}`;
}

function invoicesText(numbers: readonly (string | null)[], given: SpokenGiven): string | undefined {
  const { language } = given;
  const named = numbers.filter((number) => number !== null);
  if (numbers.length === 0 || named.length < numbers.length) return undefined;
  if (named.length > SPOKEN_INVOICES_MAX) return SPOKEN.items[language].replace('{count}', String(named.length));
  const word = named.length === 1 ? SPOKEN.invoice[language] : SPOKEN.invoices[language];
  return `${word} ${joined(named, given) ?? ''}`;
}
