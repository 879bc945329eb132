import type { Channel, ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_FRIDAY, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';

/** What the Brazilian packs share. */

export const BY_TELEPHONE: readonly Channel[] = ['call', 'voicemail'];

/** São Paulo's window, which is our measure for states without one. */
export const SAO_PAULO_HOURS = [hours(MONDAY_TO_FRIDAY, '08:00', '20:00'), hours([6], '08:00', '14:00')];

/** State acts known from summaries. They are law, so they refuse. */
export const STATE_ACT = {
  force: 'law',
  confidence: 'S',
  effect: 'deny',
  reviewOn: day('2027-05-22'),
} as const satisfies Partial<Rule>;

export function quietInBrazil(region: string | undefined, zone = 'America/Sao_Paulo'): ContactFacts {
  return {
    ...quietFacts({
      at: '2026-06-10T10:00-03:00',
      zone,
      regime: {
        places: [{ country: 'BR', ...(region !== undefined && { region }) }],
        debtKind: 'consumer',
        collector: 'third-party',
      },
    }),
    limitation: { declared: 'running' },
  };
}
