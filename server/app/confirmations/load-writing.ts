import type { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { money } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseFacts, readCaseFacts } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { underLaw } from '../law/firm-law.ts';
import type { Agreement } from '../letters/agreement.ts';
import type { Language } from '../letters/letter.ts';
import { LETTER_ITEMS_MAX } from '../letters/limits.ts';
import { CALL_HISTORY_DAYS } from '../limits.ts';
import type { CaseRecord, FactRecord, PromiseRecord } from '../ports/cases.ts';
import type { Records } from '../ports/store.ts';
import { languageOf } from './language-of.ts';
import { readSettings } from './settings-shape.ts';

/** All that a letter about a case is made of. */
export type Writing = {
  readonly debtCase: CaseRecord;
  readonly facts: CaseFacts;
  readonly agreements: readonly Agreement[];
  readonly payment: PaymentSettings;
  readonly mail: MailSettings;
  /** The debtor's language where it is known and spoken here, else the firm's choice. */
  readonly language: Language;
  /** Addresses that somebody gave for this debtor, the best first; without those of which we heard that nobody is there. */
  readonly addresses: readonly string[];
  /** With the rules as the firm has chosen them. */
  readonly deps: CaseDeps;
};

type Given = { readonly deps: CaseDeps; readonly acting: Pick<Acting, 'zone'>; readonly at: Instant };

/** Everything in one look, or nothing where there is no such case. */
export async function loadWriting(records: Records, caseId: CaseId, given: Given): Promise<Writing | undefined> {
  const { at, acting } = given;
  const brief = await records.brief.find(caseId, 1);
  const [situation] = await records.worklist.situations([caseId], addMs(at, -CALL_HISTORY_DAYS * DAY_MS));
  if (brief === undefined || situation === undefined) return undefined;
  const deps = underLaw(given.deps, situation.firm);
  const facts = readCaseFacts(situation, at, { ruleBook: deps.ruleBook, homeZone: acting.zone });
  const payment = (await records.letters.settings('payment'))?.settings ?? readSettings('payment', {});
  const mail = (await records.letters.settings('mail'))?.settings ?? readSettings('mail', {});
  const { debtCase, contacts, facts: learnt } = brief;
  const told = learnt.filter(({ key }) => key === 'email').map(({ value }) => value);
  const emails = [...told.reverse(), debtCase.debtor.email, ...contacts.map(({ email }) => email)];
  const heard = await records.letters.latestByAddress(caseId);
  const isNobodyThere = (address: string) => {
    const last = heard.get(address.toLowerCase());
    return last?.state === 'failed' && NOBODY_THERE.has(last.problem ?? '');
  };
  return {
    debtCase,
    facts,
    agreements: await agreementsOf(records, debtCase, facts),
    payment,
    mail,
    language: languageOf(latest(learnt, 'language') ?? debtCase.debtor.language) ?? mail.language,
    addresses: [...new Set(emails)].filter(
      (email): email is string => email !== null && email !== '' && !isNobodyThere(email),
    ),
    deps,
  };
}

/** What a mail server says of an address at which nobody is. A full mailbox is emptied again, and a firm changes its mind. */
const NOBODY_THERE: ReadonlySet<string> = new Set(['recipient-refused', 'bounced-no-mailbox', 'bounced-no-domain']);

const latest = (facts: readonly FactRecord[], key: string) => facts.findLast((fact) => fact.key === key)?.value ?? null;

/** Plans and settlements, and promises that are part of none, each kind the newest first. */
async function agreementsOf(
  records: Records,
  debtCase: CaseRecord,
  { situation, zone, zoneTable, today }: CaseFacts,
): Promise<readonly Agreement[]> {
  const { promises } = situation;
  const arrangements = await records.arrangements.list(debtCase.caseId);
  const numbers = await records.letters.itemNumbers([...promises, ...arrangements].flatMap(({ itemIds }) => itemIds));
  const open = situation.items.filter(({ kind, number }) => kind === 'invoice' && number !== null);
  const dayOf = (at: Instant) => localTime(zoneTable, zone, at)?.date ?? today;
  const parties = { creditor: debtCase.creditor.name, debtor: debtCase.debtor.name };
  const itemsOf = (itemIds: readonly string[]) => {
    const named = itemIds.flatMap((itemId) => numbers.get(itemId) ?? []);
    // A promise about the account as a whole is about what is open on it.
    const whole = open.flatMap(({ number }) => number ?? []).slice(0, LETTER_ITEMS_MAX);
    return itemIds.length === 0 ? whole : named;
  };
  const plans = arrangements.map((plan): Agreement => {
    const { arrangementId: agreementId, kind, status, agreedOn, promisedBy, total, forgiven, expiresOn } = plan;
    const instalments = instalmentsOf(promises, agreementId);
    const items = itemsOf(plan.itemIds);
    return { agreementId, kind, status, agreedOn, promisedBy, total, forgiven, expiresOn, parties, items, instalments };
  });
  const alone = promises.filter(({ instalmentOf }) => instalmentOf === null);
  return [
    ...plans,
    ...alone.map((promise) => ({
      ...agreementOfPromise({ ...promise, received: arrivedOf(promise, situation.items) }),
      agreedOn: dayOf(promise.madeAt),
      parties,
      items: itemsOf(promise.itemIds),
    })),
  ];
}

/** The instalments of a plan or settlement, in their order. */
const instalmentsOf = (promises: readonly PromiseRecord[], arrangementId: string) =>
  promises
    .flatMap(({ instalmentOf, promiseId, dueOn, amount, received, status }) =>
      instalmentOf?.arrangementId === arrangementId
        ? [{ number: instalmentOf.number, promiseId, dueOn, amount, received, status }]
        : [],
    )
    .sort((left, right) => left.number - right.number);

/** What is no longer open of its items has arrived, though the promise itself is judged only when it is due. */
function arrivedOf({ amount, received, itemIds }: PromiseRecord, items: CaseFacts['situation']['items']) {
  const open = items
    .filter(
      ({ itemId, state, open }) => itemIds.includes(itemId) && state === 'open' && open.currency === amount.currency,
    )
    .reduce((sum, item) => sum + item.open.minor, 0n);
  const gone = itemIds.length === 0 || open >= amount.minor ? 0n : amount.minor - open;
  return gone > received.minor ? money(amount.currency, gone) : received;
}

function agreementOfPromise({ promiseId, amount, received, dueOn, status, promisedBy }: PromiseRecord) {
  assert(amount.minor > 0n, 'what was promised is an amount');
  return {
    agreementId: promiseId as string,
    kind: 'promise',
    status,
    promisedBy,
    total: amount,
    forgiven: money(amount.currency, 0n),
    expiresOn: null,
    instalments: [{ number: 1, promiseId, dueOn, amount, received, status }],
  } as const;
}
