import type { Place, Regime } from '../facts/facts.ts';
import type { AppliesTo, Effect } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { isRefusal } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { noRuleFinding } from './no-rule.ts';

/** The findings with those of possible regions told as one, and these. */
export type Folded = { readonly findings: readonly Finding[]; readonly folded: readonly Finding[] };

export const REGION_UNKNOWN = 'BASE-REGION-UNKNOWN';
/** So many findings of unknown regions are told as one. */
const CROWD_MIN = 3;

/**
 * Where only the country is known, the rules of every region of it object together. For a reader that is one thing: the
 * region is not known. The finding that says so is as strict as the strictest of them and opens when the last of them
 * does, so that neither the verdict nor the next moment changes; what it stands for is kept beside it.
 */
export function foldRegions(findings: readonly Finding[], regime: Regime, book: RuleBook): Folded {
  const countries = unknownRegions(regime);
  if (countries.length === 0) return { findings, folded: [] };
  const regionsOf = regionsByRule(book, countries);
  const isOfRegion = ({ ruleId, packId, result }: Finding) =>
    result !== 'satisfied' && (regionsOf.get(ruleId) ?? regionsOf.get(packId)) !== undefined;
  const folded = findings.filter(isOfRegion);
  const regions = new Set(folded.flatMap(({ ruleId, packId }) => regionsOf.get(ruleId) ?? regionsOf.get(packId) ?? []));
  // What one rule says, of England and Wales perhaps, or two, is told by themselves: only a crowd hides what matters.
  if (regions.size < 2 || folded.length < CROWD_MIN) return { findings, folded: [] };
  const one = combined(folded, regions.size, countries.join(', '));
  return { findings: [one, ...findings.filter((finding) => !isOfRegion(finding))], folded };
}

/** Countries that the debtor may be in, with no region of them told. */
function unknownRegions({ places }: Regime): readonly string[] {
  if (places === 'unknown') return [];
  const told = new Set(places.filter(({ region }) => region !== undefined).map(({ country }) => country));
  return [...new Set(places.map(({ country }) => country))].filter((country) => !told.has(country));
}

/** The regions that a rule, or a whole pack, is of; those of the whole country are not in it. */
function regionsByRule({ packs }: RuleBook, countries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, readonly string[]>();
  const add = (id: string, { places }: Pick<AppliesTo, 'places'>) => {
    const here = regionNames(places, countries);
    if (here.length > 0) regions.set(id, here);
  };
  for (const { id, appliesTo, rules } of packs) {
    add(id, appliesTo);
    for (const rule of rules) if (rule.appliesTo !== undefined) add(rule.id, rule.appliesTo);
  }
  return regions;
}

function regionNames(places: readonly Place[] | undefined, countries: readonly string[]): readonly string[] {
  const here = (places ?? []).filter(({ country }) => countries.includes(country));
  if (here.some(({ region }) => region === undefined)) return [];
  return here.map(({ country, region }) => `${country}-${region}`);
}

function combined(folded: readonly Finding[], count: number, country: string): Finding {
  const refusing = folded.filter(isRefusal);
  const effect: Effect = refusing.length > 0 ? 'deny' : folded.some((one) => one.effect === 'warn') ? 'warn' : 'info';
  const weighty = refusing.length > 0 ? refusing : folded;
  const opens = weighty.map(({ nextAt }) => nextAt);
  const last = opens.reduce((latest, at) => (latest === null || at === null ? null : at > latest ? at : latest));
  return {
    ...noRuleFinding,
    ruleId: 'house.base/region-unknown',
    code: REGION_UNKNOWN,
    result: last === null ? 'unknown' : 'violated',
    effect,
    citation: [...new Set(weighty.map(({ code }) => code))].sort().join(', '),
    sentence: {
      en: 'State or province unknown: the strictest of {regions} ({country}) holds. Add the address.',
      de: 'Bundesstaat oder Provinz unbekannt: Es gilt das Strengste von {regions} ({country}). Adresse ergänzen.',
      it: 'Stato o provincia ignoti: vale il più severo di {regions} ({country}). Aggiungere l’indirizzo.',
    },
    values: { regions: count, country, missing: 'region', rules: folded.length },
    nextAt: last,
  };
}
