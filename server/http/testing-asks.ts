import type { Operation } from '@duologue/contract/api.ts';

/** Ids of everything that a request may name. */
export type Ids = {
  readonly caseId: string;
  readonly callId: string;
  readonly uploadId: string;
  readonly holdId: string;
  readonly mergeId: string;
  readonly debtorId: string;
  readonly otherDebtorId: string;
  readonly itemId: string;
  readonly actorId: string;
  readonly contactId: string;
  readonly stateId: string;
  readonly consentId: string;
  readonly stopId: string;
  readonly packId: string;
  readonly receiptId: string;
  readonly postingId: string;
  readonly arrangementId: string;
  readonly approvalId: string;
  readonly excuseId: string;
  readonly taskId: string;
  readonly agreementId: string;
  readonly paperId: string;
};

export type SampleAsk = { readonly query?: string; readonly body?: unknown };

const number = '+442079460101';
const GBP = (minor: string) => ({ currency: 'GBP', minor });
export const promise = (itemId: string, amount = GBP('100000')) => ({
  lineResult: 'answered',
  party: 'debtor-verified',
  business: [
    {
      outcome: 'promise-full',
      captured: {
        amount,
        dueOn: '2026-11-27',
        method: 'bank-transfer',
        promisedBy: 'Ms Okafor',
        items: [itemId],
      },
    },
  ],
  spokeWith: { name: 'Ms Okafor' },
  nextStep: { kind: 'watch-promise', dueOn: '2026-12-02' },
});

const GUIDE_ASKS = {
  'GET /guide': {},
  'GET /guide/hearing': {},
  'GET /guide/draft': {},
  'PUT /guide/draft': { body: { draftNo: 0, change: { next: { listen: ['agree', 'close'] } } } },
  'POST /guide/check': { body: {} },
  'POST /guide/publish': { body: { draftNo: 0, note: 'As we say it.' } },
  'POST /guide/revert': { body: { version: 0, note: 'As it was.' } },
  'GET /guide/versions': {},
  'GET /guide/export': {},
  'POST /guide/import': { query: 'draftNo=0' },
  'GET /calls/{callId}/guide': {},
} as const satisfies Partial<Record<Operation, SampleAsk>>;

const LAW_ASKS = {
  'GET /cases/{caseId}/gate-answer': {},
  'GET /cases/{caseId}/permitted-week': {},
  'GET /cases/{caseId}/sayings': { query: 'moment=first-talk' },
  'GET /cases/{caseId}/legal': {},
  'GET /cases/{caseId}/access-export': { query: 'requestedOn=2026-11-01' },
  'POST /cases/{caseId}/states': { body: { state: 'represented', reason: 'A letter came.' } },
  'POST /cases/{caseId}/states/{stateId}/lift': { body: { reason: 'It was withdrawn.' } },
  'POST /cases/{caseId}/stops/{stopId}/lift': { body: { reason: 'They asked to be called.' } },
  'POST /cases/{caseId}/notices': {
    body: { notice: 'validation-notice', sentAt: '2026-11-01T09:00:00Z', reason: 'Sent.' },
  },
  'POST /cases/{caseId}/answers': { body: { answer: 'address-known', is: 'yes', reason: 'Looked it up.' } },
  'POST /cases/{caseId}/consents': { body: { to: 'calls-at-work', form: 'spoken', reason: 'Said so.' } },
  'POST /cases/{caseId}/consents/{consentId}/revoke': { body: { reason: 'Taken back.' } },
  'POST /cases/{caseId}/limitation': { body: { declared: 'running', reason: 'Our lawyer says so.' } },
  'POST /cases/{caseId}/regime': { body: { product: 'consumer-credit', reason: 'A loan.' } },
  'POST /cases/{caseId}/contacts': { body: { kind: 'email-in', at: '2026-11-20T08:00:00Z' } },
  'GET /rules': {},
  'GET /rules/{packId}': {},
  'GET /explain-rule': { query: 'rule=BASE-STOP' },
  'GET /settings/law': {},
  'PUT /settings/law': { body: { basedOn: 0, settings: { mode: 'strict' } } },
  'PUT /settings/law/firm-rules': { body: { basedOn: 0, rules: { attemptsPerDay: 2 } } },
  'GET /settings/law/changes': {},
  'GET /debtors/{debtorId}/data': {},
  'POST /debtors/{debtorId}/hold': { body: { reason: 'They sued us.' } },
  'POST /debtors/{debtorId}/lift-hold': { body: { reason: 'It is settled.' } },
  'POST /debtors/{debtorId}/erase': { body: { reason: 'They asked.', requestedOn: '2026-11-10' } },
  'POST /debtors/{debtorId}/erase-third-person': { body: { number: '+442079460199' } },
  'GET /retention': {},
  'POST /retention': { body: { dryRun: true } },
};

const EXCUSE_ASKS = {
  'POST /calls/{callId}/excuses': { body: { objectionId: 'in-a-hurry', words: 'Not now.' } },
  'POST /excuses/{excuseId}/day': { body: { claimedOn: null } },
  'GET /cases/{caseId}/excuses': {},
  'POST /excuses/{excuseId}/answer': { body: { result: 'refuted', said: 'Nobody there knows of it.' } },
  'GET /verifications': {},
  'POST /verifications/{taskId}/done': { body: { result: 'Somebody speaks French.' } },
  'POST /calls/{callId}/facts': { body: { fact: 'payment-run-day', value: 'Friday', person: { name: 'Ms Okafor' } } },
};

const paperAsks = ({ itemId }: Ids) =>
  ({
    'POST /cases/{caseId}/papers/send': { body: { itemIds: [itemId] } },
    'GET /cases/{caseId}/papers': {},
    'POST /cases/{caseId}/papers': { query: `itemId=${itemId}&name=invoice.pdf` },
    'GET /cases/{caseId}/papers/{paperId}': {},
    'POST /cases/{caseId}/papers/{paperId}/remove': { body: {} },
  }) as const satisfies Partial<Record<Operation, SampleAsk>>;

const LETTER_ASKS = {
  'GET /cases/{caseId}/confirmations': {},
  'GET /cases/{caseId}/confirmations/{agreementId}/draft': { query: 'language=de' },
  'GET /cases/{caseId}/confirmations/{agreementId}/pdf': {},
  'POST /cases/{caseId}/confirmations/{agreementId}/send': { body: { by: 'print' } },
  'GET /settings/payment': {},
  'PUT /settings/payment': { body: { basedOn: 0, settings: { iban: 'DE89370400440532013000' } } },
  'GET /settings/mail': {},
  'PUT /settings/mail': { body: { basedOn: 0, settings: { host: 'mail.example', fromAddress: 'a@mail.example' } } },
  'POST /settings/mail/trial': { body: { to: 'me@firm.example' } },
};

/** A well-formed request for every operation of the contract: a new operation does not compile until it has one. */
export function sampleAsks(ids: Ids): Readonly<Record<Operation, SampleAsk>> {
  return {
    'GET /workbench': {},
    'POST /tenants': { body: {} },
    'POST /sample': { body: {} },
    'DELETE /sample': {},
    'POST /profiles': { body: { name: 'New', role: 'collector' } },
    'GET /me': {},
    'POST /uploads': { query: 'name=x.csv' },
    'POST /uploads/{uploadId}/inspect': { body: {} },
    'POST /uploads/{uploadId}/commit': { body: { mapping: { version: 1 }, asOf: '2026-11-20' } },
    'GET /uploads/{uploadId}/progress': {},
    'GET /imports': {},
    'GET /today': { query: 'view=now' },
    'GET /cases': { query: 'search=Ltd' },
    'GET /cases/{caseId}': {},
    'GET /cases/{caseId}/call-sheet': {},
    'GET /cases/{caseId}/timeline': {},
    'POST /cases/{caseId}/gate': { body: { number } },
    'POST /cases/{caseId}/notes': { body: { text: 'A note.' } },
    'POST /cases/{caseId}/corrections': { body: { version: 1, reason: 'Wrong.', text: 'Right.' } },
    'POST /cases/{caseId}/people': { body: { contactId: ids.contactId, name: 'Ms Okafor', role: 'Accounts' } },
    'POST /cases/{caseId}/phones': { body: { number, state: 'good' } },
    'POST /cases/{caseId}/facts': { body: { key: 'payment-run-day', value: 'Friday', source: 'Ms Okafor' } },
    'POST /cases/{caseId}/holds': { body: { kind: 'internal', reason: 'Look at it.', untilOn: '2026-11-30' } },
    'POST /cases/{caseId}/holds/{holdId}/lift': { body: { reason: 'Looked at.' } },
    'POST /cases/{caseId}/stops': { body: { scope: { kind: 'this-number', number }, words: 'Not on this number.' } },
    'POST /cases/{caseId}/payments': { body: { amount: GBP('100'), postedOn: '2026-11-20', itemIds: [ids.itemId] } },
    'POST /cases/{caseId}/paid': { body: { postedOn: '2026-11-20' } },
    'POST /cases/{caseId}/gone': { body: { answer: 'paid', itemIds: [ids.itemId] } },
    'POST /cases/{caseId}/owner': { body: { actorId: ids.actorId } },
    'POST /cases/{caseId}/calls': { body: { number } },
    'POST /cases/{caseId}/call-log': {
      body: { ...promise(ids.itemId), number, startedAt: '2026-11-20T09:30:00Z', seconds: 60 },
    },
    'GET /calls/{callId}': {},
    'POST /calls/{callId}/events': { body: { type: 'picked-up', turn: 0 } },
    'POST /calls/{callId}/notes': { body: { notes: 'Said hello.' } },
    'POST /calls/{callId}/ticks': { body: { item: 'thanked', done: true } },
    'GET /calls/{callId}/wrap-up': { query: 'lineResult=answered' },
    'POST /calls/{callId}/outcome': { body: promise(ids.itemId) },
    ...debtorAsks(ids),
    'GET /verify': {},
    'POST /anchors': {},
    'GET /exports/calls.csv': {},
    'GET /exports/calls.xlsx': {},
    'GET /calls': {},
    ...LETTER_ASKS,
    ...paperAsks(ids),
    ...bankAsks(ids),
    'GET /inbox': {},
    'POST /inbox/read': { body: {} },
    'POST /inbox/names': { body: { written: 'Our other name' } },
    ...LAW_ASKS,
    ...negotiationAsks(ids),
    ...arrangementAsks(),
    ...EXCUSE_ASKS,
    ...GUIDE_ASKS,
  };
}

function arrangementAsks() {
  const terms = {
    total: GBP('30000'),
    rhythm: { every: 'month', on: { dayOfMonth: 31 } },
    firstOn: '2026-12-01',
    shape: { kind: 'count', count: 3 },
  };
  return {
    'POST /cases/{caseId}/schedule-preview': { body: { terms } },
    'POST /cases/{caseId}/arrangements': { body: { kind: 'plan', terms, promisedBy: 'Ms Okafor' } },
    'GET /cases/{caseId}/arrangements': {},
    'GET /arrangements/{arrangementId}': {},
    'POST /arrangements/{arrangementId}/accept': { body: { promisedBy: 'Ms Okafor' } },
    'POST /arrangements/{arrangementId}/cancel': { body: { reason: 'They cannot.' } },
    'POST /arrangements/{arrangementId}/suspend': {
      body: { because: 'hardship', until: '2026-12-18', reason: 'They are ill.' },
    },
    'POST /arrangements/{arrangementId}/resume': { body: { reason: 'They are well.' } },
    'POST /arrangements/{arrangementId}/renegotiate': { body: { terms, promisedBy: 'Ms Okafor', reason: 'Smaller.' } },
  };
}

function debtorAsks(ids: Ids) {
  return {
    'GET /debtors/without-number': {},
    'POST /debtors/numbers': { body: { text: 'Customer no,Phone\nZar-3,020 7946 0101' } },
    'GET /debtors/maybe-same': {},
    'GET /debtors/merges': {},
    'POST /debtors/merge': {
      body: { fromDebtorId: ids.debtorId, intoDebtorId: ids.otherDebtorId, reason: 'The same.' },
    },
    'POST /debtors/split': {
      body: { debtorId: ids.debtorId, itemIds: [ids.itemId], name: 'Another Ltd', reason: 'Not theirs.' },
    },
    'POST /debtors/merges/{mergeId}/undo': { body: { reason: 'Not the same.' } },
    'POST /debtors/keep-apart': { body: { debtorId: ids.debtorId, otherId: ids.otherDebtorId } },
  } as const satisfies Partial<Record<Operation, SampleAsk>>;
}

function negotiationAsks({ callId }: Ids) {
  const limits = {
    discountPercentMax: '10',
    instalmentsMax: 6,
    lengthDaysMax: 186,
    holidayDaysMax: 0,
    interestWaivedPercentMax: '50',
    discountMax: [],
    planMax: [GBP('1000000')],
  };
  const proposal = {
    kind: 'settlement',
    instalments: [{ dueOn: '2026-11-27', amount: GBP('80000') }],
    forgiven: GBP('20000'),
  };
  return {
    'GET /cases/{caseId}/offers': { query: 'every=month&dayOfMonth=25&canPayNow=1000' },
    'POST /cases/{caseId}/proposals/check': { body: { proposal } },
    'GET /cases/{caseId}/affordability': {},
    'POST /cases/{caseId}/affordability': { body: { kind: 'declined' } },
    'POST /cases/{caseId}/affordability/evidence': { body: { kind: 'income-proof', is: 'asked' } },
    'POST /cases/{caseId}/approvals': { body: { proposal, callId } },
    'GET /approvals': { query: 'state=all' },
    'GET /approvals/{approvalId}': {},
    'POST /approvals/{approvalId}/answer': { body: { answer: 'decline', reason: 'Too much.' } },
    'POST /approvals/{approvalId}/call-back': { body: { at: '2026-11-20T15:00:00Z' } },
    'GET /settings/negotiation': {},
    'PUT /settings/negotiation': {
      body: {
        basedOn: 0,
        settings: {
          limits: { collector: limits, supervisor: limits, manager: limits },
          yearlyPercent: '9',
          settlementPercent: '20',
          settlementDays: 14,
          approvalMinutes: 15,
          claimsInterest: true,
        },
      },
    },
    'GET /interest/rates': {},
    'POST /interest/rates': { body: { series: 'nbp', period: '2027 H1', percent: '3.75', source: 'NBP' } },
    'GET /cases/{caseId}/interest': {},
  } as const satisfies Partial<Record<Operation, SampleAsk>>;
}

function bankAsks(ids: Ids) {
  const { caseId, itemId } = ids;
  return {
    'POST /bank/files': { query: 'name=x.xml' },
    'GET /bank/review': {},
    'GET /bank/receipts/{receiptId}/items': { query: `caseId=${caseId}` },
    'POST /bank/receipts/{receiptId}/post': {
      body: { caseId, parts: [{ itemId, direction: 'charged', amount: GBP('100'), discount: null, fee: null }] },
    },
    'POST /bank/receipts/{receiptId}/aside': { body: { reason: 'own-transfer' } },
    'POST /bank/receipts/{receiptId}/reopen': { body: {} },
    'GET /bank/postings': {},
    'POST /bank/postings/{postingId}/reverse': { body: { reason: 'Not theirs.' } },
    'GET /bank/morning': {},
    'GET /bank/avoided': {},
    'GET /settings/money': {},
    'PUT /settings/money': {
      body: {
        basedOn: 0,
        postingRule: 'none',
        ledgerWarnDays: 3,
        ledgerRefuseDays: 14,
        bankWarnDays: 3,
        bankRefuseDays: 14,
        arrivalDays: 3,
        callWorthy: [],
        feeMax: [],
      },
    },
  } as const satisfies Partial<Record<Operation, SampleAsk>>;
}

/** Where an operation is found, with these ids in its path. */
export function addressOf(key: Operation, ids: Ids, query?: string): string {
  const [, path = ''] = key.split(' ');
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name as keyof Ids]);
  return `/api${filled}${query === undefined ? '' : `?${query}`}`;
}
