import type { Instant } from '../../calendar/instant.ts';
import { isAskedAbout, regimeOf } from './applies.ts';
import { basePack } from '../packs/base-pack.ts';
import { type Answer, SATISFIED, type Values } from '../checks/answer.ts';
import { exceptionAt } from '../checks/exceptions.ts';
import { judge } from '../checks/judge.ts';
import { effectOf } from './effect.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { Finding, Findings, RegimeAnswer } from './finding.ts';
import { brokenPackFinding, noRuleFinding } from './no-rule.ts';
import { problemsOf, type ReadRule, readPack } from '../packs/read-pack.ts';
import type { Effect, HolidayList, Rule, RuleException, RulePack } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { type Moment, momentOf, readSituation, type Situation } from '../facts/situation.ts';

/** A rule that concerns the contact, whatever the moment. */
export type Concern = {
  readonly read: ReadRule;
  readonly effect: Effect;
  readonly overriddenFor: Finding['overriddenFor'];
};

/** The contact made ready: which rules concern it and the history read once. */
export type Hearing = {
  readonly situation: Situation;
  readonly concerns: readonly Concern[];
  readonly regimes: readonly RegimeAnswer[];
  /** One refusal for each pack that cannot be used. */
  readonly broken: readonly Finding[];
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
  const regimes: RegimeAnswer[] = [];
  const concerns: Concern[] = [];
  const broken: Finding[] = [];
  for (const pack of readBook(book).packs) {
    const [problem] = problemsOf(pack);
    if (problem !== undefined) {
      broken.push(brokenPackFinding(pack.id, `${problem.ruleId}: ${problem.problem}`));
      continue;
    }
    const regime = regimeOf(pack.appliesTo, facts);
    regimes.push(regimeAnswer(pack, regime));
    if (!regime.applies) continue;
    for (const read of readPack(pack)) {
      const { rule } = read;
      if (!isAskedAbout(rule, facts)) continue;
      if (rule.appliesTo === undefined || regimeOf(rule.appliesTo, facts).applies)
        concerns.push(concernOf(read, book, facts));
    }
  }
  return { situation: readSituation(book.zoneTable, facts), concerns, regimes, broken, holidays: book.holidays ?? [] };
}

export function hearingResult(book: RuleBook, hearing: Hearing, at: Instant): Findings {
  const { situation, concerns, regimes } = hearing;
  const moment = momentOf(situation, at);
  const findings: Finding[] = [...hearing.broken];
  let isGoverned = false;
  for (const one of concerns) {
    if (!isInForce(one, moment)) continue;
    if (one.read.pack.id !== basePack.id) isGoverned = true;
    findings.push(findingOf(one, answerOf(one, hearing, moment)));
  }
  // The base pack alone is no permission: somebody must have chosen the rules of the place or of the house. What no
  // rule forbids may be said.
  if (!isGoverned && situation.facts.act !== 'say') findings.push(noRuleFinding);
  return { at, findings, regimes, zoneTable: book.zoneTable.version, packs: readBook(book).names };
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

type ReadBook = { readonly packs: readonly RulePack[]; readonly names: Findings['packs'] };

const readBooks = new WeakMap<RuleBook, ReadBook>();

/** The packs of a book, the base pack first and optional ones only if chosen: read once, asked millions of times. */
function readBook(book: RuleBook): ReadBook {
  const known = readBooks.get(book);
  if (known !== undefined) return known;
  const isChosen = (pack: RulePack) => pack.isOptional !== true || (book.chosen?.includes(pack.id) ?? false);
  const packs = [basePack, ...book.packs.filter((pack) => pack.id !== basePack.id && isChosen(pack))];
  const read = { packs, names: packs.map(({ id, checkedOn }) => ({ id, checkedOn })) };
  readBooks.set(book, read);
  return read;
}

const regimeAnswers = new WeakMap<RulePack, Map<RegimeAnswer['because'], RegimeAnswer>>();

/** One object for each pack and reason: a gate over millions of accounts gives the same few answers again and again. */
function regimeAnswer(pack: RulePack, { applies, because }: Omit<RegimeAnswer, 'packId'>): RegimeAnswer {
  const known = regimeAnswers.get(pack) ?? new Map<RegimeAnswer['because'], RegimeAnswer>();
  regimeAnswers.set(pack, known);
  const found = known.get(because) ?? { packId: pack.id, applies, because };
  known.set(because, found);
  return found;
}

function concernOf(read: ReadRule, book: RuleBook, facts: ContactFacts): Concern {
  const effect = effectOf(read.rule, book);
  const { override } = facts;
  // An override without its note is none: the note is what is kept as evidence.
  const listed =
    override === undefined || effect !== 'deny' || override.note.trim() === ''
      ? undefined
      : read.rule.overrides?.find(({ reason }) => reason === override.reason);
  return listed === undefined
    ? { read, effect, overriddenFor: undefined }
    : { read, effect: 'warn', overriddenFor: { reason: listed.reason, code: listed.code } };
}

/** What an answer does: doubtful words and a holiday list that ends too early warn, whatever the rule would do. */
export function effectAt({ effect }: Pick<Concern, 'effect'>, answer: Answer): Effect {
  const isMild =
    (answer.result === 'violated' && answer.saying === 'discouraged') ||
    (answer.result === 'unknown' && answer.missing === 'holidays');
  return isMild && effect === 'deny' ? 'warn' : effect;
}

function findingOf(concern: Concern, { answer, exception }: LiftedAnswer): Finding {
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
