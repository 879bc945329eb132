import type { ResponseOf } from '@duologue/contract/api.ts';
import { claimableOf, claimableSum, type NotedInterest } from '@duologue/core/arrangements/claim-interest.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { AppliedRate, InterestAnswer, InterestRefusal, ItemInterest } from '@duologue/core/interest/answer.ts';
import type { DebtorKind } from '@duologue/core/interest/law.ts';
import type { InterestBook, LateItem } from '@duologue/core/interest/question.ts';
import { reckonInterest } from '@duologue/core/interest/reckon-interest.ts';
import type { Result } from '@duologue/core/kernel/result.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { LATE_INTEREST_WORDS } from '@duologue/core/intake/late-interest-words.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import { invalid } from '../invalid-input.ts';
import { BRIEF_ITEMS_MAX } from '../limits.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { firmInterestBook } from './interest-book.ts';

type Wire = ResponseOf<'GET /cases/{caseId}/interest'>;

export type CaseInterest = {
  readonly country: string;
  readonly countryFrom: Wire['countryFrom'];
  readonly answer: Result<InterestAnswer, InterestRefusal>;
};

type Asked = {
  readonly asOf: CalendarDate;
  readonly country?: string | undefined;
  readonly currency: string | undefined;
  readonly book: InterestBook;
  readonly homeCountry: string;
};

/**
 * Late interest on what is open, overdue and undisputed. Between firms the law of the seller's place is taken, of a consumer
 * that of the consumer's (Regulation (EC) 593/2008, Art. 4(1)(a) and 6(1)), unless somebody asks for another. Whoever is
 * not known to be a firm is reckoned as a consumer. It is reckoned on what is open today: less than is owed, never more.
 */
export function caseInterest(facts: CaseFacts, asked: Asked): CaseInterest {
  const { debtor } = facts.situation;
  const isFirm = debtor.kind === 'business';
  const kind: DebtorKind = isFirm ? 'business' : 'consumer';
  const countryFrom =
    asked.country !== undefined ? 'asked' : isFirm || debtor.country === null ? 'creditor' : 'consumer';
  const country = asked.country ?? (isFirm ? asked.homeCountry : (debtor.country ?? asked.homeCountry));
  const answer = reckonInterest(asked.book, {
    country,
    debtor: kind,
    debt: 'ordinary',
    items: lateItems(facts, asked.currency),
    asOf: asked.asOf,
  });
  return { country, countryFrom, answer };
}

function lateItems({ overdue, disputed }: CaseFacts, currency: string | undefined): readonly LateItem[] {
  return overdue.flatMap(({ itemId, open, dueOn, kind }) => {
    // Interest on interest and on fees is for a court to say.
    if (dueOn === undefined || open.currency !== currency || kind === 'interest' || kind === 'fee') return [];
    const parts = disputed.filter((part) => part.itemId === itemId).map(({ amount }) => amount.minor);
    const minor = parts.reduce((sum, part) => sum + part, 0n);
    const taken = money(open.currency, minor < open.minor ? minor : open.minor);
    return [{ ref: itemId, principal: open, dueOn, disputed: taken, payments: [] }];
  });
}

/** Interest of each item that stands on the account, paid or not. What was withdrawn is not there. */
export async function notedInterest(
  { ledger }: Pick<Records, 'ledger'>,
  { situation }: CaseFacts,
): Promise<readonly NotedInterest[]> {
  const notes = await ledger.listInterest(situation.accountId);
  return notes.flatMap(({ parts }) => parts);
}

/** Late interest that the firm's own ledger has billed to this account, paid or not; `undefined` where it bills none. */
export async function billedInterest(
  { ledger }: Pick<Records, 'ledger'>,
  { situation }: CaseFacts,
  currency: string | undefined,
): Promise<Money | undefined> {
  const billed = await ledger.sumBilled(situation.accountId, LATE_INTEREST_WORDS);
  return billed.find((sum) => sum.currency === currency);
}

export const showCaseInterest =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/interest'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const found = await gateCaseOf(
        records,
        { caseId: params.caseId as CaseId, at: deps.clock.now() },
        { deps, acting },
      );
      if (!found.ok) return found;
      const { facts } = found.value;
      const asOf = query.asOf === undefined ? facts.today : parseCalendarDate(query.asOf);
      if (asOf === undefined) return invalid('query.asOf', 'input.not-a-date');
      const book = await firmInterestBook(records);
      const currency = query.currency ?? facts.owed.ask[0]?.currency ?? facts.overdue[0]?.open.currency;
      const { homeCountry } = acting satisfies Pick<Acting, 'homeCountry'>;
      const reckoned = caseInterest(facts, { asOf, country: query.country, currency, book, homeCountry });
      const noted = await notedInterest(records, facts);
      const billed = await billedInterest(records, facts, currency);
      return accept(interestWire(reckoned, { facts, asOf, noted, billed }));
    });

type Told = {
  readonly facts: CaseFacts;
  readonly asOf: CalendarDate;
  readonly noted: readonly NotedInterest[];
  readonly billed: Money | undefined;
};

/**
 * The sum is what can still be claimed: what is on the account already is told beside it. Where the firm's own ledger bills
 * late interest, nothing is claimed beside that.
 */
function interestWire({ country, countryFrom, answer }: CaseInterest, { facts, asOf, noted, billed }: Told): Wire {
  const head = { asOf, country, countryFrom, billed: billed === undefined ? null : moneyWire(billed) };
  if (!answer.ok) {
    const { code, ...values } = answer.refusal;
    const nothing = {
      law: null,
      notes: [],
      flags: [],
      interest: null,
      claimable: [],
      noted: null,
      items: [],
      moreItems: 0,
    };
    return { ...head, ...nothing, unknown: { code, values }, compensation: { amount: null, formula: null, why: null } };
  }
  const { law, interest, items, flags } = answer.value;
  const { id, title, citation, confidence, notes } = law;
  const claimable = claimableOf(answer.value, noted);
  const left = claimableSum(claimable, interest.currency);
  const isNoted = left.minor < interest.minor;
  const claimed = billed === undefined ? claimable : undefined;
  return {
    ...head,
    unknown: null,
    law: { id, title, citation, confidence },
    notes: [...notes],
    flags: [...flags],
    interest: moneyWire(claimableSum(claimed, interest.currency)),
    claimable: (claimed?.parts ?? []).map(({ itemId, amount }) => ({ itemId, amount: moneyWire(amount) })),
    noted: isNoted ? moneyWire(money(interest.currency, interest.minor - left.minor)) : null,
    compensation: compensationWire(answer.value),
    items: items.slice(0, BRIEF_ITEMS_MAX).map((item) => itemWire(item, facts)),
    moreItems: Math.max(0, items.length - BRIEF_ITEMS_MAX),
  };
}

function compensationWire({ compensation }: InterestAnswer): Wire['compensation'] {
  if (compensation.kind === 'owed')
    return { amount: moneyWire(compensation.sum.amount), formula: compensation.sum.formula, why: null };
  return { amount: null, formula: null, why: compensation.why };
}

function itemWire({ ref, dueOn, latePrincipal, interest, segments }: ItemInterest, facts: CaseFacts) {
  return {
    itemId: ref,
    ref: facts.overdue.find(({ itemId }) => itemId === ref)?.number ?? '',
    dueOn,
    principal: moneyWire(latePrincipal),
    interest: moneyWire(interest),
    segments: segments.map(({ from, to, days, rounded, formula, rate }) => ({
      from,
      to,
      days,
      interest: moneyWire(rounded),
      formula,
      rate: rateWire(rate),
    })),
  };
}

function rateWire({ percent, basis, source, confidence, reference }: AppliedRate) {
  const { name, period, percent: figure, marginPercent, multiple } = reference ?? {};
  const times = multiple === undefined ? '' : `${multiple} x `;
  const told = reference === undefined ? null : `${name} ${period} ${times}${figure} + ${marginPercent}`;
  return { percent, basis, source, confidence, reference: told, isOwn: reference?.isOwn === true };
}
