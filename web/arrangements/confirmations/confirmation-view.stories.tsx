import type { AgreementWire, DraftWire, SendingWire } from '@duologue/contract/confirmations.ts';
import { ConfirmationView } from './confirmation-view.tsx';

const ignore = () => undefined;
const gbp = (minor: string) => ({ currency: 'GBP', minor });

export const agreement: AgreementWire = {
  agreementId: '019f0000-0000-7000-8000-000000000001',
  kind: 'promise',
  status: 'pending',
  agreedOn: '2026-11-20',
  promisedBy: 'Mrs Okafor',
  total: gbp('30000'),
  forgiven: gbp('0'),
  expiresOn: null,
  instalments: [{ number: 1, dueOn: '2026-11-27', amount: gbp('30000'), status: 'pending' }],
  items: ['INV-4711'],
};

const draft: DraftWire = {
  agreement,
  language: 'en',
  to: 'okafor@amara.example',
  subject: 'Confirmation of our agreement of 20 Nov 2026',
  text: 'You agreed to pay £300.00.',
  html: '<!doctype html><html lang="en"><head><title>Letter</title></head><body><h1>Confirmation</h1><p>You agreed to pay £300.00 by 27 Nov 2026.</p></body></html>',
  methods: [],
  missing: [],
  findings: [],
  may: { email: { verdict: 'allow', findings: [] }, letter: { verdict: 'allow', findings: [] } },
  mailReady: true,
  sha256: '0'.repeat(64),
};

const sending = (state: SendingWire['state'], problem: SendingWire['problem'] = null): SendingWire => ({
  sendingId: `019f0000-0000-7000-8000-0000000000${state.length}${problem === null ? 0 : 1}`,
  agreementId: agreement.agreementId,
  purpose: 'confirmation',
  by: 'email',
  to: 'okafor@amara.example',
  language: 'en',
  state,
  queuedAt: '2026-11-20T10:00:00Z',
  sentAt: state === 'sent' ? '2026-11-20T10:01:00Z' : null,
  attempts: 1,
  problem,
  sha256: '0'.repeat(64),
});

const view = {
  caseId: '019f0000-0000-7000-8000-000000000002',
  agreements: [agreement],
  sendings: [],
  draft,
  chosen: agreement.agreementId,
  mayWork: true,
  isBusy: false,
  error: null,
  onChoose: ignore,
  onLanguage: ignore,
  onSend: ignore,
  onPrinted: ignore,
  onPdf: ignore,
};

const stopped = {
  verdict: 'deny',
  findings: [
    {
      ruleId: 'house.base/stop-request',
      packId: 'house.base',
      code: 'BASE-STOP',
      result: 'violated',
      effect: 'deny',
      sentence: { en: 'Who asked not to be called is not called.', de: 'Wer gebeten hat …', it: 'Chi ha chiesto …' },
      values: {},
      citation: 'Our own default',
      link: null,
      linkText: '',
      confidence: 'H',
      force: 'house-rule',
      effectiveFrom: null,
      nextAt: null,
      exception: null,
      overriddenFor: null,
      overrides: [],
    },
  ],
} as const satisfies DraftWire['may']['email'];

export const ReadyToSend = () => <ConfirmationView {...view} />;
export const NotDelivered = () => (
  <ConfirmationView
    {...view}
    sendings={[sending('failed', { code: 'recipient-refused', said: '550 No such mailbox.' }), sending('sent')]}
  />
);
/** One came back days later, another is on its way for long. */
export const CameBack = () => (
  <ConfirmationView
    {...view}
    sendings={[
      sending('failed', { code: 'bounced-mailbox-full', said: '552 5.2.2 Over quota.' }),
      sending('sent', { code: 'delayed', said: 'Connection timed out' }),
    ]}
  />
);
export const NobodySaidHowToPay = () => (
  <ConfirmationView {...view} draft={{ ...draft, missing: ['payment'], mailReady: false }} />
);
export const AskedToBeSpared = () => (
  <ConfirmationView {...view} draft={{ ...draft, may: { email: stopped, letter: stopped } }} />
);
export const NothingAgreed = () => <ConfirmationView {...view} agreements={[]} draft={undefined} chosen={undefined} />;
export const AsAuditor = () => <ConfirmationView {...view} mayWork={false} />;
