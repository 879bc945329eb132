import type { Instant } from '../../calendar/instant.ts';
import { regimeOf } from './applies.ts';
import { basePack } from '../packs/base-pack.ts';
import type { Answer, Values } from '../checks/answer.ts';
import { judge } from '../checks/judge.ts';
import { effectOf } from './effect.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { Finding, Findings, RegimeAnswer } from './finding.ts';
import { noRuleFinding } from './no-rule.ts';
import { type ReadRule, readPack } from '../packs/read-pack.ts';
import type { Effect, RulePack } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { type Moment, momentOf, readSituation, type Situation } from '../facts/situation.ts';

/** A rule that concerns the contact, whatever the moment. */
export type Concern = {
  readonly read: ReadRule;
  readonly effect: Effect;
  readonly overriddenFor: string | undefined;
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
    for (const read of readPack(pack)) {
      const { appliesTo } = read.rule;
      if (appliesTo === undefined || regimeOf(appliesTo, facts).applies) concerns.push(concernOf(read, book, facts));
    }
  }
  return { situation: readSituation(book.zoneTable, facts), concerns, regimes };
}

export function hearingResult(book: RuleBook, { situation, concerns, regimes }: Hearing, at: Instant): Findings {
  const moment = momentOf(situation, at);
  const findings: Finding[] = [];
  let isGoverned = false;
  for (const one of concerns) {
    if (!isInForce(one, moment)) continue;
    const { pack, rule } = one.read;
    if (pack.id !== basePack.id) isGoverned = true;
    findings.push(findingOf(one, judge(rule.check, situation, pack.holidays, moment)));
  }
  // The base pack alone is no permission: somebody must have chosen the rules of the place or of the house.
  if (!isGoverned) findings.push(noRuleFinding);
  const packs = packsOf(book).map(({ id, checkedOn }) => ({ id, checkedOn }));
  return { at, findings, regimes, zoneTable: book.zoneTable.version, packs };
}

/** Whether a rule is in force on the local day; where zones differ, on any of the days that it may be. */
export function isInForce({ read }: Concern, { firstDay, lastDay }: Moment): boolean {
  return read.fromDay <= lastDay && read.toDay >= firstDay;
}

function packsOf(book: RuleBook): readonly RulePack[] {
  return [basePack, ...book.packs.filter((pack) => pack.id !== basePack.id)];
}

function concernOf(read: ReadRule, book: RuleBook, facts: ContactFacts): Concern {
  const effect = effectOf(read.rule, book.mode);
  const { override } = facts;
  // An override without its note is none: the note is what is kept as evidence.
  const isOverridden =
    override !== undefined &&
    effect === 'deny' &&
    override.note.trim() !== '' &&
    (read.rule.overridableFor?.includes(override.reason) ?? false);
  return isOverridden
    ? { read, effect: 'warn', overriddenFor: override.reason }
    : { read, effect, overriddenFor: undefined };
}

function findingOf({ read, effect, overriddenFor }: Concern, answer: Answer): Finding {
  const { pack, rule, figures } = read;
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
    values: valuesOf(figures, answer),
    nextAt: answer.result === 'violated' ? answer.nextAt : null,
  };
  return overriddenFor === undefined || answer.result !== 'violated' ? finding : { ...finding, overriddenFor };
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
