import { consumers } from './cast-consumers.ts';
import { firms } from './cast-firms.ts';
import type { CastMember, Situation } from './cast-member.ts';

/** The business whose money it is. */
export const sampleCreditor = {
  name: 'Harbour Lane Supplies',
  country: 'GB',
  zone: 'Europe/London',
  currency: 'GBP',
} as const;

/** Everyone, by the name that tests and stories use. */
export const cast = { ...firms, ...consumers } as const satisfies Readonly<Record<string, CastMember>>;

export type CastName = keyof typeof cast;

export const castMembers: readonly CastMember[] = Object.values(cast);

/** The member in this situation; there is one for each. */
export const inSituation: Readonly<Record<Situation, CastMember>> = {
  'promise-due-today': cast.amara,
  'promise-broken': cast.bergmann,
  disputed: cast.castellani,
  represented: cast.dunmore,
  'wrong-number': cast.elin,
  'limitation-near': cast.frost,
  'asked-to-stop': cast.greta,
  'breathing-space': cast.hollis,
  'call-back-at-a-time': cast.ingram,
  'paid-but-not-in-the-ledger': cast.juniper,
  'credit-note-open': cast.kestrel,
  'key-customer': cast.larkspur,
  'outside-the-call-window': cast.mesa,
  'no-number-known': cast.nardi,
  'duplicate-invoice': cast.orchard,
};
