import type { Channel, ContactFacts, Relation } from '@duologue/core/compliance/facts/facts.ts';
import { moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';

/** What the Canadian packs share. */

/** Words by mouth, wherever: what the statutes call verbal or personal communication. */
export const SPOKEN: readonly Channel[] = ['call', 'voicemail', 'visit'];
/** Whatever reaches the person at the moment it is sent. A letter does not. */
export const AT_ONCE: readonly Channel[] = ['call', 'voicemail', 'text', 'email', 'visit'];

export const FAMILY_AND_FRIENDS: readonly Relation[] = ['spouse', 'household', 'family', 'neighbour', 'other'];

/** A Wednesday morning in the province, everything sent and on file long ago. */
export function quietInCanada(
  region: string | undefined,
  zone: string,
  more: Partial<ContactFacts['regime']> = {},
): ContactFacts {
  return {
    ...quietFacts({
      at: '2026-06-10T16:00Z',
      zone,
      regime: {
        places: [{ country: 'CA', ...(region !== undefined && { region }) }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'goods-and-services',
        ...more,
      },
    }),
    numberUse: 'home',
    limitation: { declared: 'running' },
    milestones: { 'collection-notice': moment('2026-02-02T15:00Z') },
    answers: { 'address-known': 'no', 'home-phone-known': 'yes' },
  };
}
