import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { decideDial } from '@duologue/core/compliance/gate/decide-dial.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { nextClearAt } from '@duologue/core/compliance/gate/next-allowed-at.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { describe, expect, test } from 'vitest';
import { gbConsumerContact } from '../gb/consumer-contact.ts';
import { readHours, readVectorFile } from './read-vectors.ts';

type GbVector = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly debtType: 'consumer' | 'commercial';
  readonly collectorType: 'first-party' | 'third-party';
  readonly facts: {
    readonly product?: string;
    readonly preferences?: readonly {
      readonly allow: { readonly days: readonly string[]; readonly from: string; readonly to: string };
    }[];
    readonly moratorium?: { readonly startsOn: string; readonly lastDay: string };
  };
  readonly query: { readonly at: string };
  readonly expect: { readonly decision: string; readonly ruleId: string | null; readonly nextAllowedAt?: string };
};

const RULES: Readonly<Record<string, string>> = {
  'UK-MCOB-HOURS': 'gb.consumer-contact/mortgage-hours',
  'UK-CONC-TIME': 'gb.consumer-contact/reasonable-hours',
  'UK-CONC-PREF': 'gb.consumer-contact/preferred-times',
  'UK-BS-STD': 'gb.consumer-contact/breathing-space',
};

const file = readVectorFile('vectors-intl.json') as { readonly contact: readonly GbVector[] } | undefined;
if (file === undefined)
  console.warn(
    'SKIPPED: the international vectors are not beside this repository (shared/compliance/vectors-intl.json).',
  );

const vectors = (file?.contact ?? []).filter(
  ({ jurisdiction, expect: { ruleId } }) =>
    jurisdiction.startsWith('GB') && (ruleId === null || RULES[ruleId] !== undefined),
);

describe.skipIf(file === undefined)('the British vectors that the first pack answers', () => {
  test('there are as many as when this was written, or more', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(6);
  });

  test.each(vectors.map((vector): [string, GbVector] => [vector.id, vector]))('%s', (_, vector) => {
    const facts = factsOf(vector);
    const book = { packs: [gbConsumerContact], zoneTable: builtInZoneTable, mode: 'standard' as const };
    const decision = decideDial({ caseId: 'case-1' as CaseId, number: facts.number }, book, facts);
    const { ruleId, nextAllowedAt } = vector.expect;
    expect(decision.verdict).toBe(vector.expect.decision);
    const objecting = decision.judgement.findings.filter((finding) => finding.result !== 'satisfied');
    if (ruleId === null) expect(objecting).toEqual([]);
    else expect(objecting.map((finding) => finding.ruleId)).toContain(RULES[ruleId]);
    if (nextAllowedAt === undefined) return;
    // These vectors ask for the first moment at which nothing objects, warnings included.
    const clearAt = nextClearAt(book, facts);
    expect(clearAt === null ? null : formatInstant(clearAt)).toBe(formatInstant(moment(nextAllowedAt)));
  });
});

function factsOf({ debtType, collectorType, facts, query }: GbVector): ContactFacts {
  const { moratorium } = facts;
  return {
    ...gbConsumerContact.quiet,
    at: moment(query.at),
    regime: {
      places: [{ country: 'GB' }],
      debtKind: debtType,
      collector: collectorType,
      ...(facts.product && { product: facts.product }),
    },
    stops: (facts.preferences ?? []).map(({ allow }) => ({
      id: 'preference',
      receivedAt: moment('2026-01-01T00:00Z'),
      withdrawnAt: null,
      scope: { kind: 'times', wish: { kind: 'only-then', hours: [readHours(allow)] } },
    })),
    states:
      moratorium === undefined
        ? []
        : [
            {
              state: 'breathing-space',
              since: moment(`${moratorium.startsOn}T00:00Z`),
              untilOn: day(moratorium.lastDay),
              itemIds: 'all',
            },
          ],
  };
}
