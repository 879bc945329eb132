import { dayNumber } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { regimeOf } from './applies.ts';
import { basePack } from './base-pack.ts';
import type { Answer } from './checks/answer.ts';
import { judge } from './checks/judge.ts';
import { effectOf } from './effect.ts';
import type { ContactFacts } from './facts.ts';
import type { Finding, Findings, RegimeAnswer } from './finding.ts';
import { noRuleFinding } from './no-rule.ts';
import type { Effect, Rule, RulePack } from './rule.ts';
import type { RuleBook } from './rule-book.ts';
import { figuresOf } from './sentence.ts';
import { localDays, readSituation, type Situation } from './situation.ts';

/** A rule that concerns the contact, whatever the moment. */
export type Concern = {
  readonly pack: RulePack;
  readonly rule: Rule;
  readonly effect: Effect;
  readonly overriddenFor?: string;
};

/** The contact made ready: which rules concern it and the history read once. */
export type Hearing = {
  readonly situation: Situation;
  readonly concerns: readonly Concern[];
  readonly regimes: readonly RegimeAnswer[];
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
  const regimes: RegimeAnswer[] = [];
  const concerns: Concern[] = [];
  for (const pack of packsOf(book)) {
    const regime = regimeOf(pack.appliesTo, facts);
    regimes.push({ packId: pack.id, ...regime });
    if (!regime.applies) continue;
    for (const rule of pack.rules) {
      if (rule.appliesTo === undefined || regimeOf(rule.appliesTo, facts).applies)
        concerns.push(concern(pack, rule, book, facts));
    }
  }
  return { situation: readSituation(book.zoneTable, facts), concerns, regimes };
}

export function hearingResult(book: RuleBook, { situation, concerns, regimes }: Hearing, at: Instant): Findings {
  const findings: Finding[] = [];
  let isGoverned = false;
  for (const one of inForce(concerns, situation, at)) {
    if (one.pack.id !== basePack.id) isGoverned = true;
    findings.push(findingOf(one, judge(one.rule.check, situation, one.pack.holidays, at)));
  }
  // The base pack alone is no permission: somebody must have chosen the rules of the place or of the house.
  if (!isGoverned) findings.push(noRuleFinding);
  const packs = packsOf(book).map(({ id, checkedOn }) => ({ id, checkedOn }));
  return { at, findings, regimes, zoneTable: book.zoneTable.version, packs };
}

function packsOf(book: RuleBook): readonly RulePack[] {
  return [basePack, ...book.packs.filter((pack) => pack.id !== basePack.id)];
}

/** The rules in force on the local day of a moment; where zones differ, on any of the days that it may be. */
export function inForce(concerns: readonly Concern[], situation: Situation, at: Instant): readonly Concern[] {
  const { first, last } = localDays(situation, at);
  return concerns.filter(
    ({ rule }) =>
      dayNumber(rule.effectiveFrom) <= last && (rule.effectiveTo === undefined || dayNumber(rule.effectiveTo) >= first),
  );
}

function concern(pack: RulePack, rule: Rule, book: RuleBook, facts: ContactFacts): Concern {
  const effect = effectOf(rule, book.mode);
  const reason = facts.override?.reason;
  const isOverridden = effect === 'deny' && reason !== undefined && (rule.overridableFor?.includes(reason) ?? false);
  // An override without its note is none: the note is what is kept as evidence.
  if (!isOverridden || facts.override?.note.trim() === '') return { pack, rule, effect };
  return { pack, rule, effect: 'warn', overriddenFor: reason };
}

function findingOf({ pack, rule, effect, overriddenFor }: Concern, answer: Answer): Finding {
  const figures = figuresOf(rule);
  const finding: Finding = {
    ruleId: rule.id,
    packId: pack.id,
    kind: rule.check.kind,
    result: answer.result,
    effect,
    force: rule.force,
    confidence: rule.confidence,
    citation: rule.citation,
    link: rule.link,
    effectiveFrom: rule.effectiveFrom,
    sentence: rule.sentence,
    values: answer.result === 'unknown' ? { ...figures, missing: answer.missing } : { ...figures, ...answer.values },
    nextAt: answer.result === 'violated' ? answer.nextAt : null,
  };
  return overriddenFor === undefined || answer.result !== 'violated' ? finding : { ...finding, overriddenFor };
}

/** Whether a finding, as it stands, closes the gate. */
export function isRefusal(finding: Finding): boolean {
  return finding.effect === 'deny' && finding.result !== 'satisfied';
}

export function isWarning(finding: Finding): boolean {
  return finding.effect === 'warn' && finding.result !== 'satisfied';
}
