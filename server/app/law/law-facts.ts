import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import { PRODUCTS } from '@duologue/core/cases/legal-words.ts';
import type { Collector, ConsentFact, ContactFacts, LimitationFact } from '@duologue/core/compliance/facts/facts.ts';
import type { LedgerItem } from '@duologue/core/ledger/item.ts';
import type { LawFactRecord } from '../ports/law.ts';
import type { CaseSituation } from '../ports/worklist.ts';
import { DEFAULT_LAW } from './firm-law.ts';

/** What has been recorded about the law of a case, as the rules read it. */
export type LawFacts = Pick<ContactFacts, 'states' | 'milestones' | 'answers' | 'consents' | 'limitation'> & {
  readonly collector: Collector;
  readonly collectorFrom: 'case' | 'creditor' | 'firm';
  readonly product: (typeof PRODUCTS)[number];
  readonly productFrom: 'case' | 'firm' | 'default';
};

export function lawFactsOf(situation: CaseSituation, contactItems: readonly LedgerItem[]): LawFacts {
  const { lawFacts, creditorId } = situation;
  const { settings, changeNo } = situation.firm ?? DEFAULT_LAW;
  const regime = latestOf(lawFacts, 'regime')?.value ?? {};
  const ofCase =
    regime['collector'] === 'first-party' || regime['collector'] === 'third-party' ? regime['collector'] : undefined;
  const ofCreditor = settings.collectorByCreditor[creditorId];
  const product = PRODUCTS.find((one) => one === regime['product']);
  return {
    states: lawFacts
      .filter(({ kind }) => kind === 'state')
      .map(({ key, since, untilOn, itemIds }) => ({ state: key, since, untilOn, itemIds: itemIds ?? 'all' })),
    milestones: milestonesOf(lawFacts),
    answers: { ...licences(settings.licences), ...settings.answers, ...answersOf(lawFacts) },
    consents: lawFacts.filter(({ kind }) => kind === 'consent').map(consentOf),
    limitation: limitationOf(situation, contactItems),
    collector: ofCase ?? ofCreditor ?? settings.collector,
    collectorFrom: ofCase !== undefined ? 'case' : ofCreditor !== undefined ? 'creditor' : 'firm',
    product: product ?? settings.product,
    productFrom: product !== undefined ? 'case' : changeNo === 0 ? 'default' : 'firm',
  };
}

const latestOf = (facts: readonly LawFactRecord[], kind: LawFactRecord['kind']) =>
  facts.filter((fact) => fact.kind === kind).at(-1);

function licences(given: Readonly<Record<string, 'yes' | 'no'>>): ContactFacts['answers'] {
  return Object.fromEntries(Object.entries(given).map(([place, is]) => [`licence.${place}`, is]));
}

/** The latest word on each notice: when it was sent, or that it was not. */
function milestonesOf(facts: readonly LawFactRecord[]): ContactFacts['milestones'] {
  const notices = facts.filter(({ kind }) => kind === 'notice');
  return Object.fromEntries(notices.map(({ key, value, since }) => [key, value['sent'] === true ? since : null]));
}

/** The latest answer to each question; an answer that was taken back is none. */
function answersOf(facts: readonly LawFactRecord[]): ContactFacts['answers'] {
  const answers = new Map<string, 'yes' | 'no'>();
  for (const { kind, key, value } of facts) {
    if (kind !== 'answer') continue;
    const { is } = value;
    if (is === 'yes' || is === 'no') answers.set(key, is);
    else answers.delete(key);
  }
  return Object.fromEntries(answers);
}

const FORMS: readonly ConsentFact['form'][] = ['spoken', 'written', 'written-separately', 'registered-letter'];

function consentOf({ factId, key, value, since, untilOn }: LawFactRecord): ConsentFact {
  const { form, number } = value;
  return {
    id: factId,
    to: key,
    // A form that cannot be read is the weakest there is.
    form: FORMS.find((known) => known === form) ?? 'spoken',
    givenAt: since,
    revokedAt: null,
    ...(untilOn === null ? {} : { untilOn }),
    ...(typeof number === 'string' ? { number } : {}),
  };
}

/** Accrual and the last payment are the ledger's to say; the rest only a person can. */
export function limitationOf(
  { lawFacts, lastPaymentOn }: Pick<CaseSituation, 'lawFacts' | 'lastPaymentOn'>,
  items: readonly LedgerItem[],
): LimitationFact {
  const said = latestOf(lawFacts, 'limitation')?.value ?? {};
  const accruedOn = items.flatMap(({ dueOn }) => dueOn ?? []).sort()[0];
  const acknowledgedOn = dateIn(said['acknowledgedOn']);
  const judgmentOn = dateIn(said['judgmentOn']);
  const { declared } = said;
  return {
    ...(accruedOn === undefined ? {} : { accruedOn }),
    ...(lastPaymentOn === null ? {} : { lastPaymentOn }),
    ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }),
    ...(judgmentOn === undefined ? {} : { judgmentOn }),
    ...(declared === 'time-barred' || declared === 'running' ? { declared } : {}),
  };
}

const dateIn = (value: unknown): CalendarDate | undefined =>
  typeof value === 'string' ? parseCalendarDate(value) : undefined;
export const instantIn = (value: string | undefined) => (value === undefined ? undefined : parseInstant(value));
