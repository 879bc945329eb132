import type { Instant } from '../../calendar/instant.ts';
import { type Concern, type Concerns, concernsOf, packNames } from './concerns.ts';
import { basePack } from '../packs/base-pack.ts';
import { isFirmPack } from '../packs/firm-pack.ts';
import { type Answer, isShared, SATISFIED, type Values } from '../checks/answer.ts';
import { exceptionAt } from '../checks/exceptions.ts';
import { judge } from '../checks/judge.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { Finding, Findings } from './finding.ts';
import { noRuleFinding } from './no-rule.ts';
import type { Effect, HolidayList, Rule, RuleException, RulePack } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { type Moment, momentOf, readSituation, type Situation } from '../facts/situation.ts';

/** The contact made ready: which rules concern it and the history read once. */
export type Hearing = Concerns & {
  readonly situation: Situation;
  /** The lists of the firm, which stand before those of the packs. */
  readonly holidays: readonly HolidayList[];
};

/**
 * Asks every rule of every pack that applies, and keeps every answer: the collector, the auditor and the tests read
 * the same list. The base pack is always among them. Pure: same facts, same book, same answer.
 */
export function evaluate(book: RuleBook, facts: ContactFacts): Findings {
  const hearing = openHearing(book, facts);
  return hearingResult(book, hearing, facts.at);
}

export function openHearing(book: RuleBook, facts: ContactFacts): Hearing {
  return { situation: readSituation(book.zoneTable, facts), ...concernsOf(book, facts), holidays: book.holidays ?? [] };
}

export function hearingResult(book: RuleBook, hearing: Hearing, at: Instant): Findings {
  const { situation, concerns, regimes } = hearing;
  const moment = momentOf(situation, at);
  const findings: Finding[] = [...hearing.broken];
  let isGoverned = false;
  for (const one of concerns) {
    if (!isInForce(one, moment)) continue;
    if (isGoverning(one.read.pack)) isGoverned = true;
    findings.push(findingOf(one, answerOf(one, hearing, moment)));
  }
  // The base pack alone is no permission: somebody must have chosen the rules of the place or of the house. What no
  // rule forbids may be said.
  if (!isGoverned && situation.facts.act !== 'say') findings.push(noRuleFinding);
  return { at, findings, regimes, zoneTable: book.zoneTable.version, packs: packNames(book) };
}

/** What a rule says at a moment, and the exception that lifts it where it would object. */
export function answerOf({ read }: Concern, { situation, holidays }: Hearing, moment: Moment): LiftedAnswer {
  const { pack, rule } = read;
  const lists = holidays.length === 0 ? pack.holidays : [...holidays, ...pack.holidays];
  const answer = judge(rule.check, situation, lists, moment);
  if (answer.result === 'satisfied') return { answer, exception: undefined };
  const exception = exceptionAt(rule.exceptions, situation, moment);
  return exception === undefined ? { answer, exception } : { answer: SATISFIED, exception };
}

type LiftedAnswer = { readonly answer: Answer; readonly exception: RuleException | undefined };

/** Whether a rule is in force on the local day; where zones differ, on any of the days that it may be. */
export function isInForce({ read }: Concern, { firstDay, lastDay }: Moment): boolean {
  return read.fromDay <= lastDay && read.toDay >= firstDay;
}

/** Whether a pack is rules of a place or of the house, which somebody must have chosen before anybody is called. */
export function isGoverning(pack: RulePack): boolean {
  return pack.id !== basePack.id && !isFirmPack(pack);
}

/** What an answer does: doubtful words and a holiday list that ends too early warn, whatever the rule would do. */
export function effectAt({ effect }: Pick<Concern, 'effect'>, answer: Answer): Effect {
  const isMild =
    (answer.result === 'violated' && answer.saying === 'discouraged') ||
    (answer.result === 'unknown' && answer.missing === 'holidays');
  return isMild && effect === 'deny' ? 'warn' : effect;
}

/** What was made of a shared answer, per concern: a portfolio gets the same few again and again. */
const made = new WeakMap<Concern, Map<Answer, Finding>>();

function findingOf(concern: Concern, lifted: LiftedAnswer): Finding {
  const { answer, exception } = lifted;
  if (exception !== undefined || !isShared(answer)) return makeFinding(concern, lifted);
  const known = made.get(concern) ?? new Map<Answer, Finding>();
  const found = known.get(answer) ?? makeFinding(concern, lifted);
  known.set(answer, found);
  made.set(concern, known);
  return found;
}

function makeFinding(concern: Concern, { answer, exception }: LiftedAnswer): Finding {
  const { read, overriddenFor } = concern;
  const { pack, rule, figures } = read;
  const finding: Finding = {
    ruleId: rule.id,
    packId: pack.id,
    code: rule.code,
    kind: rule.check.kind,
    result: answer.result,
    effect: effectAt(concern, answer),
    force: rule.force,
    confidence: rule.confidence,
    citation: rule.citation,
    link: rule.link,
    effectiveFrom: rule.effectiveFrom,
    sentence: rule.sentence,
    values: valuesOf(figures, answer),
    nextAt: answer.result === 'violated' ? answer.nextAt : null,
    ...(overriddenFor !== undefined && answer.result === 'violated' && { overriddenFor }),
    ...(answer.result !== 'satisfied' &&
      rule.overrides !== undefined &&
      overriddenFor === undefined && { overrides: rule.overrides }),
    ...('saying' in answer && answer.saying !== undefined && { saying: answer.saying }),
  };
  const lifted = exception ?? liftedByCheck(rule, answer);
  return lifted === undefined ? finding : { ...finding, exception: exceptionOf(lifted, rule) };
}

/** A check that knows its own exception (agreed calls) names it by code alone. */
function liftedByCheck({ sentence }: Rule, answer: Answer): Pick<RuleException, 'code' | 'sentence'> | undefined {
  if (answer.result !== 'satisfied' || answer.liftedBy === undefined) return undefined;
  return { code: answer.liftedBy, sentence };
}

function exceptionOf(
  { code, citation, sentence }: Omit<RuleException, 'when'>,
  rule: Rule,
): NonNullable<Finding['exception']> {
  return { code, sentence, citation: citation ?? rule.citation };
}

function valuesOf(figures: Values, answer: Answer): Values {
  if (answer.result === 'unknown') return { ...figures, missing: answer.missing };
  return answer.values === undefined ? figures : { ...figures, ...answer.values };
}

/** Whether a finding, as it stands, closes the gate. */
export function isRefusal(finding: Finding): boolean {
  return finding.effect === 'deny' && finding.result !== 'satisfied';
}

export function isWarning(finding: Finding): boolean {
  return finding.effect === 'warn' && finding.result !== 'satisfied';
}
