import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { OfferKind } from '@duologue/core/negotiation/offers/offer-words.ts';
import type { Text } from '@duologue/words/text.ts';
import type { InstalmentLine } from './draft.ts';

/** All that may be said to the debtor: nothing of what it is worth to us, or how likely we think it is. */
export type Sayable = {
  readonly kind: OfferKind;
  readonly pays: MoneyWire;
  readonly forgiven: MoneyWire;
  readonly interestWaived: MoneyWire;
  readonly instalments: readonly InstalmentLine[];
  readonly expiresOn: string | null;
};

/** The sentence with which the caller puts an offer. */
export function sayLikeThis(offer: Sayable, text: Text): string {
  const values = valuesOf(offer);
  if (values === undefined) return '';
  const isOnce = offer.instalments.length === 1;
  switch (offer.kind) {
    case 'settlement':
      return text(isOnce ? 'agree.say.settlement' : 'agree.say.settlementParts', values);
    case 'interest-waived':
      return text(isOnce ? 'agree.say.interest' : 'agree.say.interestParts', values);
    case 'pay-in-full':
      return text(isOnce ? 'agree.say.full' : 'agree.say.parts', values);
    case 'promise':
      return text('agree.say.promise', values);
    case 'pay-undisputed':
      return text('agree.say.undisputed', values);
    case 'part-now':
    case 'first-larger':
      if (offer.instalments.length === 2) return text('agree.say.firstAndRest', values);
      return text(isOnce ? 'agree.say.full' : 'agree.say.first', values);
    case 'holiday':
      return text('agree.say.holiday', values);
    case 'seasonal':
      return text('agree.say.seasonal', values);
    case 'instalments':
    case 'longer':
      return text(isOnce ? 'agree.say.full' : 'agree.say.parts', values);
  }
}

/** What is read back before it is kept: each sentence is one thing that was agreed. */
export function readBack(offer: Sayable, text: Text): readonly string[] {
  const values = valuesOf(offer);
  if (values === undefined) return [];
  const isOnce = offer.instalments.length === 1;
  return [
    text(isOnce ? 'agree.read.once' : 'agree.read.parts', values),
    ...(isOnce ? [] : [text('agree.read.first', values), text('agree.read.last', values)]),
    ...(offer.forgiven.minor === '0' ? [] : [text('agree.read.forgiven', values)]),
    ...(offer.interestWaived.minor === '0' ? [] : [text('agree.read.interest', values)]),
    text('agree.read.broken'),
  ];
}

function valuesOf({ pays, forgiven, interestWaived, instalments, expiresOn }: Sayable) {
  const [first, second] = instalments;
  const last = instalments.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    amount: pays,
    forgiven,
    interest: interestWaived,
    count: instalments.length,
    rest: instalments.length - 1,
    first: first.amount,
    each: (second ?? first).amount,
    last: last.amount,
    firstOn: first.dueOn,
    lastOn: last.dueOn,
    untilOn: expiresOn ?? last.dueOn,
  };
}
