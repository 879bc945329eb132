import { basePack } from '../packs/base-pack.ts';
import type { ContactFacts } from '../facts/facts.ts';
import { problemsOf, type ReadRule, readPack } from '../packs/read-pack.ts';
import type { Effect, RulePack } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { isAskedAbout, regimeOf } from './applies.ts';
import { effectOf } from './effect.ts';
import type { Finding, Findings, RegimeAnswer } from './finding.ts';
import { CONCERNS_KEPT_MAX } from '../limits.ts';
import { brokenPackFinding } from './no-rule.ts';

/** A rule that concerns the contact, whatever the moment. */
export type Concern = {
  readonly read: ReadRule;
  readonly effect: Effect;
  readonly overriddenFor: Finding['overriddenFor'];
};

/** Which rules concern a contact, which packs were asked and why, and the packs that cannot be used. */
export type Concerns = {
  readonly concerns: readonly Concern[];
  readonly regimes: readonly RegimeAnswer[];
  /** One refusal for each pack that cannot be used. */
  readonly broken: readonly Finding[];
};

const kept = new WeakMap<RuleBook, Map<string, Concerns>>();

/**
 * The rules that concern a contact. A portfolio has millions of contacts of a few hundred sorts, so what was found for
 * a sort is kept; a contact with states, wording or an override is a sort of its own and is looked at each time.
 */
export function concernsOf(book: RuleBook, facts: ContactFacts): Concerns {
  const sort = sortOf(facts);
  if (sort === undefined) return find(book, facts);
  const sorts = kept.get(book) ?? new Map<string, Concerns>();
  const known = sorts.get(sort);
  if (known !== undefined) return known;
  const found = find(book, facts);
  if (sorts.size >= CONCERNS_KEPT_MAX) sorts.clear();
  sorts.set(sort, found);
  kept.set(book, sorts);
  return found;
}

/** All that `find` looks at, as a text: what is added there belongs here too, and the property test tells. */
function sortOf(facts: ContactFacts): string | undefined {
  const { states, content, override, regime } = facts;
  if (states === 'unknown' || states.length > 0 || content !== undefined || override !== undefined) return undefined;
  return JSON.stringify([
    facts.act,
    facts.channel,
    facts.voice,
    facts.dialling,
    facts.relation,
    facts.numberUse,
    facts.purpose,
    facts.moment,
    facts.answers,
    regime.places,
    regime.debtKind,
    regime.collector,
    regime.product,
    regime.traits,
  ]);
}

function find(book: RuleBook, facts: ContactFacts): Concerns {
  const regimes: RegimeAnswer[] = [];
  const concerns: Concern[] = [];
  const broken: Finding[] = [];
  for (const pack of readBook(book).packs) {
    const [problem] = problemsOf(pack);
    if (problem !== undefined) {
      broken.push(brokenPackFinding(pack.id, `${problem.ruleId}: ${problem.problem}`));
      continue;
    }
    const regime = { packId: pack.id, ...regimeOf(pack.appliesTo, facts) };
    regimes.push(regime);
    if (!regime.applies) continue;
    for (const read of readPack(pack)) {
      const { rule } = read;
      if (!isAskedAbout(rule, facts)) continue;
      if (rule.appliesTo === undefined || regimeOf(rule.appliesTo, facts).applies)
        concerns.push(concernOf(read, book, facts));
    }
  }
  return { concerns, regimes, broken };
}

export function packNames(book: RuleBook): Findings['packs'] {
  return readBook(book).names;
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
