import { inUnits } from '@duologue/core/interest/accrue.ts';
import type { InterestAnswer, InterestSegment, ItemInterest } from '@duologue/core/interest/answer.ts';
import { SHOWN_DECIMALS } from '@duologue/core/interest/limits.ts';
import type { Currency } from '@duologue/core/money/currency.ts';
import { type MoneyData, toMoneyData } from '@duologue/core/money/money-data.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { formatRational, type Rational } from '@duologue/core/money/rational.ts';

/** The answer as one JSON value: money with minor units as text, exact interest as a fraction of the currency's unit. */
export function answerJson(answer: InterestAnswer): object {
  const { law, items, compensation, ...rest } = answer;
  const { id, title, citation, url, confidence, notes } = law;
  return {
    ...rest,
    law: { id, title: title.en, citation, url: url ?? null, confidence, notes: notes.map(({ en }) => en) },
    items: items.map(itemJson),
    interest: toMoneyData(answer.interest),
    compensation: compensation.kind === 'owed' ? { kind: 'owed', ...sumJson(compensation.sum) } : compensation,
    rounding: 'half-up to the minor unit when a payment or a year is posted, and at the end',
  };
}

function sumJson({ amount, formula, conversion }: Extract<InterestAnswer['compensation'], { kind: 'owed' }>['sum']) {
  const converted = conversion?.converted;
  return {
    amount: toMoneyData(amount),
    formula,
    ...(conversion !== undefined && {
      conversion: { rateOn: conversion.rateOn, converted: converted ? toMoneyData(converted) : null },
    }),
  };
}

function itemJson(item: ItemInterest): object {
  const { currency } = item.interest;
  return {
    ...item,
    latePrincipal: toMoneyData(item.latePrincipal),
    interest: toMoneyData(item.interest),
    exactInterest: exact(item.exactInterest, currency),
    disputed: toMoneyData(item.disputed),
    surplus: toMoneyData(item.surplus),
    outstanding: amounts(item.outstanding),
    segments: item.segments.map((segment) => segmentJson(segment, currency)),
    postings: item.postings.map(({ posted, paid, principalLeft, interestLeft, ...rest }) => ({
      ...rest,
      posted: toMoneyData(posted),
      paid: amounts(paid),
      principalLeft: toMoneyData(principalLeft),
      interestLeft: toMoneyData(interestLeft),
    })),
  };
}

function segmentJson({ outstanding, interest, rounded, ...rest }: InterestSegment, currency: Currency): object {
  return {
    ...rest,
    outstanding: exact(outstanding, currency),
    interest: exact(interest, currency),
    rounded: toMoneyData(rounded),
  };
}

function exact(minor: Rational, currency: Currency) {
  const value = inUnits(minor, currency);
  return { fraction: `${value.top}/${value.bottom}`, decimal: formatRational(value, SHOWN_DECIMALS) };
}

function amounts<Key extends string>(values: Readonly<Record<Key, Money>>): Readonly<Record<string, MoneyData>> {
  return Object.fromEntries(Object.entries<Money>(values).map(([name, amount]) => [name, toMoneyData(amount)]));
}
