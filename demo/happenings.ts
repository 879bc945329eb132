import type { LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { DisputeReason } from '@duologue/core/cases/dispute-reasons.ts';
import type { HoldReason, StopScope } from '@duologue/core/cases/holds.ts';
import { cast } from './cast.ts';

/** What every happening says: to whom, and when. `daysAgo` counts back from the day that the sample is made for. */
type About = {
  readonly debtorNumber: string;
  readonly daysAgo: number;
  /** Minutes after midnight where the debtor is. */
  readonly atMinute: number;
};

/**
 * Something that happened before the sample begins, in the words of the code sets. The server replays it through the
 * same use cases as a person's own work, so that the sample's history is as real as any. Days ahead (`…InDays`) count
 * from the day of the sample and are negative in the past; amounts are minor units of the debtor's currency.
 */
export type Happening = About &
  (
    | {
        readonly kind: 'call';
        readonly line: LineResult;
        readonly party?: Party;
        readonly note?: string;
      }
    | {
        readonly kind: 'promise';
        readonly amountMinor: bigint;
        readonly dueInDays: number;
        readonly invoices: readonly string[];
        readonly by: string;
      }
    | {
        readonly kind: 'dispute';
        readonly invoice: string;
        readonly amountMinor: bigint;
        readonly reason: DisputeReason;
        readonly words: string;
      }
    | { readonly kind: 'stop-request'; readonly scope: StopScope; readonly words: string }
    | { readonly kind: 'represented'; readonly attorney: string; readonly words: string }
    | { readonly kind: 'hold'; readonly reason: HoldReason; readonly untilInDays: number; readonly note: string }
    | {
        readonly kind: 'callback';
        readonly inDays: number;
        readonly callAtMinute: number;
        readonly zone: string;
        readonly words: string;
      }
    | {
        readonly kind: 'payment-claimed';
        readonly amountMinor: bigint;
        readonly paidInDays: number;
        readonly reference: string;
        readonly words: string;
      }
    | {
        readonly kind: 'awaiting-approval';
        readonly approver: string;
        readonly expectedInDays: number;
        readonly invoice: string;
      }
  );

export type HappeningKind = Happening['kind'];

const hour = (hours: number, minutes = 0) => hours * 60 + minutes;
const about = (member: { readonly debtorNumber: string }, daysAgo: number, atMinute: number): About => ({
  debtorNumber: member.debtorNumber,
  daysAgo,
  atMinute,
});

const UNSORTED: readonly Happening[] = [
  { ...about(cast.amara, 9, hour(10, 20)), kind: 'call', line: 'no-answer' },
  {
    ...about(cast.amara, 7, hour(9, 35)),
    kind: 'promise',
    amountMinor: 124_050n,
    dueInDays: 0,
    invoices: ['HL-3010'],
    by: 'Amara Okafor',
  },
  {
    ...about(cast.bergmann, 16, hour(11)),
    kind: 'call',
    line: 'answered',
    party: 'not-in',
    note: 'Herr Bergmann kommt erst am Nachmittag.',
  },
  {
    ...about(cast.bergmann, 14, hour(14, 5)),
    kind: 'promise',
    amountMinor: 335_900n,
    dueInDays: -7,
    invoices: ['HL-2921'],
    by: 'Jonas Bergmann',
  },
  {
    ...about(cast.castellani, 11, hour(15, 10)),
    kind: 'dispute',
    invoice: 'HL-2988',
    amountMinor: 118_000n,
    reason: 'damaged',
    words: 'Quattro casse su sedici sono arrivate rotte.',
  },
  { ...about(cast.dunmore, 20, hour(10)), kind: 'call', line: 'answered', party: 'gatekeeper' },
  {
    ...about(cast.dunmore, 13, hour(11, 15)),
    kind: 'represented',
    attorney: 'Vale & Marsh LLP',
    words: 'Please speak to our attorney from now on.',
  },
  {
    ...about(cast.elin, 5, hour(12, 40)),
    kind: 'call',
    line: 'answered',
    party: 'wrong-number',
    note: 'Has had this number for a year.',
  },
  { ...about(cast.frost, 30, hour(9, 50)), kind: 'call', line: 'voicemail-full' },
  {
    ...about(cast.greta, 18, hour(16, 25)),
    kind: 'stop-request',
    scope: 'phone',
    words: 'Rufen Sie mich bitte nicht mehr an.',
  },
  {
    ...about(cast.hollis, 6, hour(10, 30)),
    kind: 'hold',
    reason: 'hardship',
    untilInDays: 54,
    note: 'Breathing space, notice from the debt adviser.',
  },
  {
    ...about(cast.ingram, 1, hour(9, 15)),
    kind: 'callback',
    inDays: 0,
    callAtMinute: hour(14, 30),
    zone: cast.ingram.zone,
    words: 'Call me tomorrow at half past two, the cheque book is upstairs.',
  },
  {
    ...about(cast.juniper, 2, hour(13, 45)),
    kind: 'payment-claimed',
    amountMinor: 162_400n,
    paidInDays: -4,
    reference: 'HL-3019 Juniper',
    words: 'Das haben wir vor ein paar Tagen überwiesen.',
  },
  {
    ...about(cast.larkspur, 10, hour(11, 5)),
    kind: 'awaiting-approval',
    approver: 'Miriam Adeyemi',
    expectedInDays: -1,
    invoice: 'HL-2902',
  },
  { ...about(cast.mesa, 3, hour(10, 10)), kind: 'call', line: 'voicemail-no-message' },
  { ...about(cast.mesa, 2, hour(15, 20)), kind: 'call', line: 'no-answer' },
];

/** The history of the cast, oldest first; of one day, in the order of the hours. */
export const castHappenings: readonly Happening[] = [...UNSORTED].sort(
  (left, right) => right.daysAgo - left.daysAgo || left.atMinute - right.atMinute,
);
