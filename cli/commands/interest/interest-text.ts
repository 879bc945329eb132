import { inUnits } from '@duologue/core/interest/accrue.ts';
import type {
  AppliedRate,
  InterestAnswer,
  InterestPosting,
  InterestRefusal,
  InterestSegment,
  ItemInterest,
} from '@duologue/core/interest/answer.ts';
import { SHOWN_DECIMALS } from '@duologue/core/interest/limits.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { formatRational } from '@duologue/core/money/rational.ts';
import { type Say, tableText } from '../../words.ts';

/** The answer for people: the law, each stretch with its formula and source, what was paid, the sums, and the warnings. */
export function answerText(answer: InterestAnswer, say: Say): string {
  const { law, items } = answer;
  const ways = [answer.dayCount, answer.moves, answer.compounding, answer.allocation];
  return [
    law.title.en,
    `  ${law.citation}${law.url === undefined ? '' : ` ${law.url}`}; ${say(`rules.confidence.${law.confidence}`)}`,
    `  ${ways.map((way) => say(`interest.way.${way}`)).join('; ')}`,
    '',
    ...items.flatMap((item) => itemLines(item, say)),
    ...sumLines(answer, say),
    '',
    ...answer.flags.map((flag) => `! ${say(`interest.flag.${flag}`)}`),
    ...law.notes.map(({ en }) => `- ${en}`),
    say('interest.rounding'),
    say('interest.notAdvice'),
  ].join('\n');
}

export function refusalText(refusal: InterestRefusal, say: Say): string {
  switch (refusal.code) {
    case 'rate-unknown': {
      const until = refusal.knownUntil === null ? '' : ` ${say('interest.knownUntil', { on: refusal.knownUntil })}`;
      return `${say('interest.refused.rate-unknown', { rate: refusal.rate, series: refusal.series })}${until}`;
    }
    case 'not-reckonable':
      return say(`interest.unreckonable.${refusal.why}`);
    case 'no-law':
      return say('interest.refused.no-law', { country: refusal.country, debtor: refusal.debtor });
    case 'law-not-known-then':
      return say('interest.refused.law-not-known-then', { law: refusal.lawId, on: refusal.on, from: refusal.from });
    case 'contract-rate-needed':
      return say('interest.refused.contract-rate-needed', { law: refusal.lawId });
  }
}

function itemLines({ segments, postings, firstDay }: ItemInterest, say: Say): string[] {
  if (segments.length === 0) return [say('interest.nothingYet', { on: firstDay }), ''];
  const rows = segments.map((segment) => [
    segment.from,
    segment.to,
    String(segment.days),
    `${segment.rate.percent}%`,
    exactText(segment),
    formatDecimal(segment.rounded),
    `${segment.formula}${segment.isCapped ? ` ${say('interest.capped')}` : ''}`,
  ]);
  const sources = [...new Set(segments.map(({ rate }) => sourceText(rate, say)))];
  return [
    tableText(['from', 'to', 'days', 'rate', 'exact', 'rounded', 'formula'], rows),
    ...sources,
    ...postings.map((posting) => postingText(posting, say)),
    '',
  ];
}

function exactText({ interest, rounded }: InterestSegment): string {
  return formatRational(inUnits(interest, rounded.currency), SHOWN_DECIMALS);
}

/** `11.75% = Bank of England 2026 H1 3.75 + 8.00: where it was read; how sure that is`. */
function sourceText({ percent, reference, source, confidence }: AppliedRate, say: Say): string {
  const sure = confidence === null ? '' : `; ${say(`rules.confidence.${confidence}`)}`;
  if (reference === undefined) return `  ${percent}%: ${source}${sure}`;
  const { name, period, percent: figure, multiple, marginPercent } = reference;
  const times = multiple === undefined ? '' : `${multiple} x `;
  const margin = Number(marginPercent) === 0 ? '' : ` + ${marginPercent}`;
  return `  ${percent}% = ${times}${name} ${period} ${figure}${margin}: ${source}${sure}`;
}

function postingText({ kind, on, posted, paid, principalLeft, interestLeft }: InterestPosting, say: Say): string {
  return `  ${say(`interest.posting.${kind}`, {
    on,
    posted: formatDecimal(posted),
    costs: formatDecimal(paid.costs),
    interest: formatDecimal(paid.interest),
    principal: formatDecimal(paid.principal),
    principalLeft: formatDecimal(principalLeft),
    interestLeft: formatDecimal(interestLeft),
  })}`;
}

function sumLines({ items, interest, compensation, asOf }: InterestAnswer, say: Say): string[] {
  const { currency } = interest;
  const all = (of: (item: ItemInterest) => Money) =>
    money(
      currency,
      items.reduce((sum, item) => sum + of(item).minor, 0n),
    );
  const open = all(({ outstanding }) =>
    money(currency, outstanding.principal.minor + outstanding.interest.minor + outstanding.costs.minor),
  );
  const sum = compensation.kind === 'owed' ? compensation.sum : undefined;
  const flat = sum?.conversion?.converted ?? sum?.amount;
  const isOneCurrency = flat === undefined || flat.currency === currency;
  const total = money(currency, open.minor + (flat !== undefined && isOneCurrency ? flat.minor : 0n));
  const surplus = all((item) => item.surplus);
  const rows = [
    [say('interest.sum.interest'), amount(interest), ''],
    [say('interest.sum.principal'), amount(all(({ outstanding }) => outstanding.principal)), ''],
    [say('interest.sum.unpaidInterest'), amount(all(({ outstanding }) => outstanding.interest)), ''],
    [say('interest.sum.compensation'), flatText(compensation), sum?.formula ?? whyNone(compensation, say)],
    ...(sum?.conversion === undefined ? [] : [[say('interest.sum.converted'), ...conversionText(sum.conversion, say)]]),
    ...(surplus.minor > 0n ? [[say('interest.sum.surplus'), amount(surplus), '']] : []),
    [say('interest.sum.total', { on: asOf }), amount(total), isOneCurrency ? '' : say('interest.sum.otherCurrency')],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([name = '', figure = '', note = '']) =>
    `${name.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${note}`.trimEnd(),
  );
}

const amount = (value: Money) => `${value.currency} ${formatDecimal(value)}`;

function flatText(compensation: InterestAnswer['compensation']): string {
  if (compensation.kind === 'owed') return amount(compensation.sum.amount);
  return compensation.kind === 'none' ? '–' : '?';
}

function whyNone(compensation: InterestAnswer['compensation'], say: Say): string {
  return compensation.kind === 'owed' ? '' : say(`interest.none.${compensation.why}`);
}

function conversionText(
  { rateOn, converted }: { readonly rateOn: string | null; readonly converted: Money | null },
  say: Say,
): readonly [string, string] {
  return [converted === null ? '?' : amount(converted), say('interest.conversion', { on: rateOn ?? '?' })];
}
