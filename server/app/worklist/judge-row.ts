import { dayNumber } from '@duologue/core/calendar/calendar-date.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import { addMs, type Instant, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import { nextAllowedAt } from '@duologue/core/compliance/gate/next-allowed-at.ts';
import type { ContactFacts, StillOwedFact } from '@duologue/core/compliance/facts/facts.ts';
import type { DialDecision, Finding } from '@duologue/core/compliance/gate/finding.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { isRefusal } from '@duologue/core/compliance/gate/evaluate.ts';
import { askGate, mainFinding } from '../gate/ask-gate.ts';
import { avoidedByList, STILL_OWED_RULE } from '../owed/avoided-calls.ts';
import { bestNumber, type CaseFacts, contactFactsOf } from '../cases/case-facts.ts';
import type { WorklistRow } from '../ports/worklist.ts';
import { isListed, nextMidnight, type RankGiven, rankCase, rowOf } from './rank-case.ts';

/** How far ahead the end of an open window is looked for, and in which steps. No rule closes for less than a step. */
const LOOK_AHEAD_MS = 24 * 60 * MINUTE_MS;
const STEP_MS = 30 * MINUTE_MS;

type Verdict = {
  readonly view: WorklistRow['view'];
  readonly finding: Finding | null;
  readonly nextAllowedAt: Instant | null;
  /** The still-owed gate is all that stands in the way of a call now. */
  readonly isOwedAlone: boolean;
  /** When the clock alone changes the verdict. */
  readonly changesAt: Instant | null;
};

/**
 * Makes lines of the worklist for one moment. Most cases of a portfolio differ in nothing that the gate looks at: their
 * verdict is asked once and remembered for as long as this judge is used, which is one refresh.
 */
export function createRowJudge(ruleBook: RuleBook, given: RankGiven & { readonly homeCurrency: string }) {
  const remembered = new Map<string, Verdict>();
  const midnights = new Map<string, Instant | null>();

  const midnightOf = (facts: CaseFacts): Instant | null => {
    const key = `${facts.zone} ${facts.today}`;
    const known = midnights.get(key) ?? nextMidnight(facts, ruleBook.zoneTable);
    midnights.set(key, known);
    return known;
  };

  const judged = (facts: CaseFacts, number: string): Verdict => {
    const contact = contactFactsOf(facts, number);
    const key = memoryKey(contact);
    const known = key === undefined ? undefined : remembered.get(key);
    if (known !== undefined) return known;
    const verdict = askVerdict(facts, contact, ruleBook);
    if (key !== undefined) remembered.set(key, verdict);
    return verdict;
  };

  return (facts: CaseFacts): WorklistRow => {
    const ranking = rankCase(facts, given);
    const row = rowOf(facts, ranking, given.homeCurrency);
    const midnight = midnightOf(facts);
    if (!isListed(facts)) return { ...row, view: 'none', finding: null, nextAllowedAt: null, changesAt: midnight };

    const phone = bestNumber(facts.situation);
    if (phone === undefined) return { ...withoutNumber(row), changesAt: midnight };
    const verdict = judged(facts, phone.number);
    const planned = ranking.ranked.tier === 'later' && verdict.view === 'now';
    const told = planned ? plannedVerdict(facts, row, ruleBook, phone.number) : verdict;
    const changesAt = earliest([midnight, told.changesAt, verdict.changesAt, ranking.ranked.changesAt ?? null]);
    const avoided = ranking.ranked.tier !== 'later' && verdict.isOwedAlone ? avoidedByList(facts) : [];
    const { view, finding, nextAllowedAt: next } = told;
    return { ...row, view, finding, nextAllowedAt: next, changesAt, ...(avoided.length === 0 ? {} : { avoided }) };
  };
}

function withoutNumber(row: ReturnType<typeof rowOf>): Omit<WorklistRow, 'changesAt'> {
  const because = [{ code: 'worklist.because.no-number', values: {} }, ...row.because];
  return { ...row, because, view: 'blocked', finding: null, nextAllowedAt: null };
}

function askVerdict(facts: CaseFacts, contact: ContactFacts, ruleBook: RuleBook): Verdict {
  const decision = askGate(facts, contact.number, ruleBook);
  if (decision.verdict === 'deny') return denied(decision);
  const changesAt = windowEnd(contact, ruleBook);
  return { view: 'now', finding: null, nextAllowedAt: null, isOwedAlone: false, changesAt };
}

function denied({ judgement, nextAllowedAt: next }: Extract<DialDecision, { verdict: 'deny' }>): Verdict {
  const finding = mainFinding(judgement.findings) ?? null;
  const isOwedAlone = judgement.findings.filter(isRefusal).every(({ ruleId }) => ruleId === STILL_OWED_RULE);
  return { view: next === null ? 'blocked' : 'later', finding, nextAllowedAt: next, isOwedAlone, changesAt: next };
}

/** A case with an agreed time, or a step on a later day: it waits for that day's first permitted moment. */
function plannedVerdict(
  facts: CaseFacts,
  row: Pick<WorklistRow, 'callbackAt' | 'nextStepOn'>,
  ruleBook: RuleBook,
  number: string,
): Verdict {
  const { at, zone, today } = facts;
  const onDay =
    row.nextStepOn !== null && row.nextStepOn > today
      ? firstInstantAt(ruleBook.zoneTable, zone, row.nextStepOn, 0)
      : undefined;
  const from = row.callbackAt !== null && row.callbackAt > at ? row.callbackAt : (onDay ?? at);
  const next = nextAllowedAt(ruleBook, { ...contactFactsOf(facts, number), at: from });
  return { view: 'later', finding: null, nextAllowedAt: next, isOwedAlone: false, changesAt: from > at ? from : null };
}

/** The first minute from now on at which the gate refuses; null when it stays open for a day. */
function windowEnd(contact: ContactFacts, ruleBook: RuleBook): Instant | null {
  const isOpenAt = (at: Instant) => nextAllowedAt(ruleBook, { ...contact, at }) === at;
  let open = contact.at;
  for (let ahead = STEP_MS; ahead <= LOOK_AHEAD_MS; ahead += STEP_MS) {
    const at = addMs(contact.at, ahead);
    if (isOpenAt(at)) {
      open = at;
      continue;
    }
    let closed = at;
    while (closed - open > MINUTE_MS) {
      const middle = addMs(open, Math.floor((closed - open) / 2));
      if (isOpenAt(middle)) open = middle;
      else closed = middle;
    }
    return wholeMinute(closed);
  }
  return null;
}

/** Windows end on whole minutes; the search found the minute, not its start. */
const wholeMinute = (at: Instant) => (Math.floor(at / MINUTE_MS) * MINUTE_MS) as Instant;

/** A text that is the same for contacts between which no rule can tell; none where history, wishes or the law differ. */
function memoryKey(contact: ContactFacts): string | undefined {
  const { events, holds, stops, states, consents, zones, regime, numberUse, stillOwed, accountOpen, itemIds } = contact;
  const isPlain = [events, holds, stops, states, consents].every((list) => list !== 'unknown' && list.length === 0);
  if (!isPlain || Object.keys(contact.milestones).length > 0) return undefined;
  const owed = typeof stillOwed === 'string' ? stillOwed : `${stillOwed.state} ${reasons(stillOwed)}`;
  return [
    typeof zones === 'string' ? zones : zones.join(),
    JSON.stringify(regime.places),
    regime.debtKind,
    `${regime.collector} ${regime.product}`,
    Object.entries(contact.answers).join(),
    limitationKey(contact),
    numberUse,
    owed,
    accountOpen,
    itemIds.length === 0,
  ].join('|');
}

/** No limitation is shorter than a year: debts that are younger are all alike to the rules about it. */
const YOUNG_MS = 300 * 24 * 60 * MINUTE_MS;

function limitationKey({ limitation, at }: ContactFacts): string {
  if (limitation === 'unknown') return limitation;
  const { accruedOn, ...more } = limitation;
  const isYoung = accruedOn !== undefined && dayNumber(accruedOn) * 24 * 60 * MINUTE_MS > at - YOUNG_MS;
  return isYoung && more.declared === undefined && more.judgmentOn === undefined ? 'young' : JSON.stringify(limitation);
}

const reasons = (owed: StillOwedFact) =>
  owed.state === 'refused' ? `${owed.reasons.join()} ${owed.opensAt ?? ''}` : '';

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (at !== null && (first === null || at < first) ? at : first), null);
}
