import type { ResponseOf } from '@duologue/contract/api.ts';
import type { PackWire, RuleWire } from '@duologue/contract/rules.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Place } from '@duologue/core/compliance/facts/facts.ts';
import { effectOf } from '@duologue/core/compliance/gate/effect.ts';
import { basePack } from '@duologue/core/compliance/packs/base-pack.ts';
import { isFirmPack } from '@duologue/core/compliance/packs/firm-pack.ts';
import type { AppliesTo, Rule, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { figuresOf } from '@duologue/core/compliance/packs/sentence.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { withFirmLaw } from './firm-law.ts';

/** Packs and rules as this firm has them, for reading. */

export const listRules =
  (deps: CaseDeps): UseCase<'GET /rules'> =>
  async (_ask, acting) => {
    const { book, today } = await bookToday(deps, acting);
    return accept(listRulesOf(book, today));
  };

/** The packs of a book as they stand on a day, whoever asks. */
export function listRulesOf(book: RuleBook, today: CalendarDate): ResponseOf<'GET /rules'> {
  const packs = packsOf(book).map((pack) => packWire(pack, book, today));
  return { packs, zoneTable: book.zoneTable.version, mode: book.mode };
}

export const showPack =
  (deps: CaseDeps): UseCase<'GET /rules/{packId}'> =>
  async ({ params }, acting) => {
    const { book, today } = await bookToday(deps, acting);
    const pack = packsOf(book).find(({ id }) => id === params.packId);
    if (pack === undefined) return refuse({ code: 'pack-not-found', values: { packId: params.packId } });
    const rules = pack.rules.map((rule) => ruleWire(rule, book, today));
    return accept({ pack: packWire(pack, book, today), rules });
  };

/** By id or by code; several rules may share a code, and all of them are answered. */
export const explainRule =
  (deps: CaseDeps): UseCase<'GET /explain-rule'> =>
  async ({ query }, acting) => {
    const { book, today } = await bookToday(deps, acting);
    return explainIn(book, today, query.rule);
  };

export function explainIn(
  book: RuleBook,
  today: CalendarDate,
  rule: string,
): Result<ResponseOf<'GET /explain-rule'>, Refusal> {
  const wanted = rule.trim().toLowerCase();
  const rules = packsOf(book).flatMap((pack) =>
    pack.rules
      .filter((one) => isCalled(one, wanted))
      .map((one) => ({ ...ruleWire(one, book, today), pack: packWire(pack, book, today) })),
  );
  return rules.length === 0 ? refuse({ code: 'rule-not-found', values: { rule } }) : accept({ rules });
}

/** The codes of exceptions and overrides lead to their rule as well. */
function isCalled({ id, code, exceptions, overrides }: Rule, wanted: string): boolean {
  const names = [id, code, ...(exceptions ?? []).map((one) => one.code), ...(overrides ?? []).map((one) => one.code)];
  return names.some((name) => name.toLowerCase() === wanted);
}

async function bookToday(deps: CaseDeps, acting: Acting) {
  const { ruleBook } = await deps.store.inTenantRead(acting.tenantId, (records) => withFirmLaw(deps, records));
  return { book: ruleBook, today: homeToday(deps, acting, deps.clock.now()) };
}

const packsOf = ({ packs }: RuleBook): readonly RulePack[] => [
  basePack,
  ...packs.filter(({ id }) => id !== basePack.id),
];

function packWire(pack: RulePack, { chosen }: RuleBook, today: CalendarDate): PackWire {
  const { rules } = pack;
  const coming = rules.flatMap((rule) => comingChanges(rule, today));
  const past = rules
    .flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, ...(effectiveTo === undefined ? [] : [effectiveTo])])
    .filter((day) => day <= today)
    .sort();
  return {
    packId: pack.id,
    title: pack.title,
    jurisdiction: pack.jurisdiction ?? null,
    checkedOn: pack.checkedOn,
    standing: standingOf(pack, chosen ?? []),
    appliesTo: appliesToWire(pack.appliesTo),
    rules: rules.length,
    inForce: rules.filter((rule) => stateOf(rule, today) === 'in-force').length,
    lastChangeOn: past.at(-1) ?? null,
    comingChanges: coming.sort((left, right) => (left.on < right.on ? -1 : 1)),
    holidayLists: pack.holidays.map(({ id, years, dates }) => ({ id, years: [...years], days: dates.length })),
  };
}

function standingOf(pack: RulePack, chosen: readonly string[]): PackWire['standing'] {
  if (isFirmPack(pack)) return 'firm';
  if (pack.isOptional !== true) return 'always';
  return chosen.includes(pack.id) ? 'chosen' : 'not-chosen';
}

function comingChanges({ id, effectiveFrom, effectiveTo }: Rule, today: CalendarDate): PackWire['comingChanges'] {
  const begins = effectiveFrom > today ? [{ ruleId: id, on: effectiveFrom, what: 'begins' } as const] : [];
  const ends =
    effectiveTo !== undefined && effectiveTo >= today ? [{ ruleId: id, on: effectiveTo, what: 'ends' } as const] : [];
  return [...begins, ...ends];
}

function appliesToWire({ places, exceptPlaces, ...more }: AppliesTo): PackWire['appliesTo'] {
  const lists = Object.entries(more).flatMap(([name, values]): [string, string[]][] =>
    Array.isArray(values) ? [[name, values.map(String)]] : [],
  );
  const named = (all: readonly Place[]) =>
    all.map(({ country, region, city }) => [country, region, city].filter((part) => part !== undefined).join('-'));
  return {
    ...Object.fromEntries(lists),
    ...(places === undefined ? {} : { places: named(places) }),
    ...(exceptPlaces === undefined ? {} : { exceptPlaces: named(exceptPlaces) }),
  };
}

function stateOf({ effectiveFrom, effectiveTo }: Rule, today: CalendarDate): RuleWire['state'] {
  if (effectiveFrom > today) return 'ahead';
  return effectiveTo !== undefined && effectiveTo < today ? 'over' : 'in-force';
}

function ruleWire(rule: Rule, book: RuleBook, today: CalendarDate): RuleWire {
  const examples = (['allows', 'refuses'] as const).flatMap((verdict) =>
    rule.examples[verdict].map(({ name }) => ({ name, verdict })),
  );
  return {
    ruleId: rule.id,
    code: rule.code,
    kind: rule.check.kind,
    sentence: rule.sentence,
    values: figuresOf(rule),
    effect: effectOf(rule, book),
    force: rule.force,
    confidence: rule.confidence,
    citation: rule.citation,
    link: { text: rule.link.text, url: rule.link.url ?? null },
    effectiveFrom: rule.effectiveFrom,
    effectiveTo: rule.effectiveTo ?? null,
    state: stateOf(rule, today),
    reviewOn: rule.reviewOn ?? null,
    boundBy: rule.boundBy ?? null,
    exceptions: (rule.exceptions ?? []).map(({ code, sentence, citation }) => ({
      code,
      sentence,
      citation: citation ?? null,
    })),
    overrides: [...(rule.overrides ?? [])],
    examples,
  };
}
