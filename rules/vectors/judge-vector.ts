import { formatInstant, type Instant, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import { decideContact } from '@duologue/core/compliance/gate/decide-contact.ts';
import { evaluate, isRefusal, isWarning } from '@duologue/core/compliance/gate/evaluate.ts';
import type { ContactDecision, Finding } from '@duologue/core/compliance/gate/finding.ts';
import { nextAllowedAt, nextClearAt } from '@duologue/core/compliance/gate/next-allowed-at.ts';
import type { RuleVector } from './vector.ts';

/** What came out, in the words of the vector, with what did not match. */
export type VectorOutcome = {
  readonly passes: boolean;
  readonly actual: {
    readonly decision: string;
    readonly rules: readonly string[];
    readonly nextAllowedAt?: string | null;
    readonly strictDecision?: string;
    readonly countedInWindow?: number;
    readonly thisCallCounts?: boolean;
    readonly differs: readonly string[];
  };
};

export function judgeVector(vector: RuleVector): VectorOutcome {
  const { facts, book, expect } = vector;
  const decision = withoutHouse(decideContact(book, facts));
  const rules = codesOf(decision);
  const differs: string[] = [];
  const compare = (name: string, isSame: boolean) => {
    if (!isSame) differs.push(name);
  };

  compare('decision', decision.verdict === expect.decision);
  if (expect.ruleId === null) compare('ruleId', isPlain(decision));
  else if (expect.ruleId !== undefined) compare('ruleId', rules.includes(expect.ruleId));
  compare(
    'alsoRules',
    (expect.alsoRules ?? []).every((code) => rules.includes(code)),
  );

  const details: { -readonly [Key in keyof VectorOutcome['actual']]?: VectorOutcome['actual'][Key] } = {};
  if (expect.nextAllowedAt !== undefined) {
    const next = vector.next === 'clear' ? nextClearAt(book, facts) : nextAllowedAt(book, facts);
    details.nextAllowedAt = next === null ? null : formatInstant(next);
    compare('nextAllowedAt', next === expect.nextAllowedAt);
  }
  if (expect.strictDecision !== undefined) {
    details.strictDecision = withoutHouse(decideContact({ ...book, mode: 'strict' }, facts)).verdict;
    compare('strictDecision', details.strictDecision === expect.strictDecision);
  }
  if (expect.countedInWindow !== undefined) {
    const counted = countedIn(decision.judgement.findings, expect.ruleId ?? undefined);
    if (counted !== undefined) details.countedInWindow = counted;
    compare('countedInWindow', counted === expect.countedInWindow);
  }
  if (expect.thisCallCounts !== undefined) {
    details.thisCallCounts = wouldCount(vector);
    compare('thisCallCounts', details.thisCallCounts === expect.thisCallCounts);
  }
  return { passes: differs.length === 0, actual: { decision: decision.verdict, rules, ...details, differs } };
}

/**
 * A vector asks what the place says. Where it only warns of what our own base pack refuses, as of a wish that guidance
 * asks to be kept, the answer of the place is the warning.
 */
function withoutHouse(decision: ContactDecision): ContactDecision {
  if (decision.verdict !== 'deny') return decision;
  const refusals = decision.judgement.findings.filter(isRefusal);
  const warnedOf = new Set(decision.judgement.findings.filter(isWarning).map(({ kind }) => kind));
  const isOurs = refusals.every(({ packId, kind }) => packId === 'house.base' && warnedOf.has(kind));
  return isOurs ? { ...decision, verdict: 'warn' } : decision;
}

/**
 * The names under which the answer may be asked for: of the rules that brought it about. Where nothing objects, of the
 * exceptions that lifted a rule and of the content and recording rules that looked at the words.
 */
function codesOf({ verdict, judgement }: ContactDecision): readonly string[] {
  const codes = judgement.findings.flatMap((finding) => {
    const own = isRefusal(finding) || isWarning(finding) ? [finding.code] : [];
    const overridden = finding.overriddenFor === undefined ? [] : [finding.overriddenFor.code];
    const lifted = finding.exception === undefined ? [] : [finding.exception.code];
    const looked = verdict !== 'deny' && looksAtWords(finding) ? [finding.code] : [];
    return [...own, ...overridden, ...lifted, ...looked];
  });
  return [...new Set(codes)];
}

function looksAtWords({ kind, saying, result }: Finding): boolean {
  if (result !== 'satisfied') return false;
  return saying !== undefined || kind === 'content' || kind === 'recording';
}

/** Nothing objects, and nothing had to be excused. A rule that names itself as its exception states its own condition. */
function isPlain({ judgement }: ContactDecision): boolean {
  return judgement.findings.every(
    (finding) =>
      !isRefusal(finding) &&
      !isWarning(finding) &&
      (finding.exception === undefined || finding.exception.code === finding.code),
  );
}

/** What the first limit of the innermost place counted, or the limit that is asked about. */
function countedIn(findings: readonly Finding[], code: string | undefined): number | undefined {
  const limits = findings.filter(({ kind, packId }) => kind === 'rolling-count' && !packId.includes('house'));
  const named = limits.find((finding) => finding.code === code);
  const innermost = limits.at(-1)?.packId;
  const limit = named ?? limits.find(({ packId }) => packId === innermost);
  const count = limit?.values['count'];
  return typeof count === 'number' ? count : undefined;
}

/** Places the call and looks whether the count has grown a minute later. */
function wouldCount({ facts, book, expect }: RuleVector): boolean {
  const { events } = facts;
  if (events === 'unknown') return false;
  const call = { kind: 'call-out', outcome: 'no-answer', at: facts.at, personId: facts.personId } as const;
  const later = { ...facts, at: (facts.at + MINUTE_MS) as Instant };
  const countAfter = (past: typeof events) =>
    countedIn(evaluate(book, { ...later, events: past }).findings, expect.ruleId ?? undefined) ?? 0;
  return countAfter([...events, { ...call, itemIds: facts.itemIds }]) > countAfter(events);
}
