import type { LegalFacts } from '@duologue/contract/legal-facts.ts';
import { CASE_ID } from '../../api/testing/named-brief.ts';
import { LegalView } from './legal-view.tsx';

const ignore = () => undefined;

const quiet: LegalFacts = {
  caseId: CASE_ID,
  debtorId: '0192f000-0000-7000-8000-000000000010',
  product: 'goods-and-services',
  productFrom: 'default',
  collector: 'first-party',
  collectorFrom: 'firm',
  states: [],
  notices: [],
  answers: [],
  consents: [],
  limitation: { accruedOn: '2026-08-15', lastPaymentOn: null, acknowledgedOn: null, judgmentOn: null, declared: null },
  contacts: [],
};

const breathingSpace: LegalFacts['states'][number] = {
  stateId: '0192f000-0000-7000-8000-000000000090',
  state: 'breathing-space',
  covers: 'debtor',
  since: '2026-11-20T00:00:00Z',
  untilOn: '2027-01-18',
  itemIds: null,
  details: { registeredOn: '2026-11-19', firstOn: '2026-11-20' },
  reason: 'The adviser wrote to us.',
  evidence: '',
  recordedBy: 'Ines Keller',
  recordedAt: '2026-11-20T10:12:00Z',
  liftedAt: null,
};

export const Nothing = () => <LegalView facts={quiet} stops={[]} questions={[]} isLead onTask={ignore} />;
export const Bound = ({ isLead = true }: { readonly isLead?: boolean }) => (
  <LegalView
    facts={{
      ...quiet,
      states: [breathingSpace, { ...breathingSpace, stateId: 'x', liftedAt: '2026-11-21T09:00:00Z' }],
    }}
    stops={[]}
    questions={[
      { kind: 'notice', notice: 'validation-notice', codes: ['NY-NOTICE'] },
      { kind: 'licence', jurisdiction: 'US-NY-NYC', codes: ['NYC-LICENCE'] },
    ]}
    isLead={isLead}
    onTask={ignore}
  />
);
