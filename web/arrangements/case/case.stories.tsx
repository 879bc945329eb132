import { brokenPlan, runningSettlement } from '../arrangements.fixture.ts';
import { ArrangementCard } from './arrangement-card.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { type CaseInterest, InterestCard } from './interest-card.tsx';
import { RenegotiateDialog } from './renegotiate-dialog.tsx';

const ignore = () => undefined;
const gbp = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const said = (en: string) => ({ en, de: en, it: en });

export const BrokenPlan = () => <ArrangementCard arrangements={[brokenPlan]} mayAct onAct={ignore} />;
export const RunningSettlement = () => (
  <ArrangementCard arrangements={[runningSettlement, { ...brokenPlan, status: 'superseded' }]} mayAct onAct={ignore} />
);
export const OnlyLooking = () => <ArrangementCard arrangements={[brokenPlan]} mayAct={false} onAct={ignore} />;
export const Cancelling = () => <CancelDialog isPending={false} error={null} onCancel={ignore} onClose={ignore} />;
export const Renegotiating = () => (
  <RenegotiateDialog
    arrangement={brokenPlan}
    interest={gbp(1_250)}
    today="2026-11-23"
    isPending={false}
    error={null}
    onRenegotiate={ignore}
    onClose={ignore}
  />
);

const interest: CaseInterest = {
  asOf: '2026-11-23',
  country: 'GB',
  countryFrom: 'creditor',
  unknown: null,
  law: {
    id: 'gb.late-payment',
    title: said('Late Payment of Commercial Debts (Interest) Act 1998'),
    citation: '1998 c. 20',
    confidence: 'P',
  },
  notes: [],
  flags: [],
  interest: gbp(12_345),
  claimable: [{ itemId: '0192f000-0000-7000-8000-0000000000d1', amount: gbp(12_345) }],
  noted: null,
  billed: null,
  compensation: { amount: gbp(7_000), formula: '£70 from £1,000', why: null },
  items: [
    {
      itemId: '0192f000-0000-7000-8000-0000000000d1',
      ref: 'INV-2381',
      dueOn: '2026-08-15',
      principal: gbp(165_000),
      interest: gbp(5_425),
      segments: [
        {
          from: '2026-08-16',
          to: '2026-11-23',
          days: 100,
          interest: gbp(5_425),
          formula: '1650.00 × 12.00 % × 100 / 365',
          rate: {
            percent: '12.00',
            basis: 'reference',
            source: 'Bank of England',
            confidence: 'O',
            reference: 'BoE 2026 H2 4.00 + 8.00',
            isOwn: false,
          },
        },
      ],
    },
  ],
  moreItems: 2,
};
export const Interest = () => <InterestCard interest={interest} />;
export const InterestNoted = () => <InterestCard interest={{ ...interest, noted: gbp(2_000) }} />;
export const InterestBilled = () => <InterestCard interest={{ ...interest, interest: gbp(0), billed: gbp(4_150) }} />;
export const BilledWithoutALaw = () => (
  <InterestCard
    interest={{ ...interest, unknown: { code: 'rate-unknown', values: {} }, items: [], law: null, billed: gbp(4_150) }}
  />
);
export const NoInterest = () => (
  <InterestCard interest={{ ...interest, unknown: { code: 'rate-unknown', values: {} }, items: [], law: null }} />
);
