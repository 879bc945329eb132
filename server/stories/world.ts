import { joinNested } from '@duologue/server/storage/joined.ts';
import os from 'node:os';
import path from 'node:path';
import { api, type BodyOf, type Operation, type ParamsOf, type QueryOf } from '@duologue/contract/api.ts';
import type { Route } from '@duologue/contract/route.ts';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import { bytesSource } from '@duologue/formats/source.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import type { CaseDeps } from '@duologue/server/app/case-deps.ts';
import { createCaseUseCases } from '@duologue/server/app/case-use-cases.ts';
import { createConfirmationUseCases } from '@duologue/server/app/confirmations/confirmation-use-cases.ts';
import type { LetterDeps } from '@duologue/server/app/confirmations/letter-deps.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { Ask, UseCase } from '@duologue/server/app/use-case.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { createStore } from '@duologue/server/storage/store.ts';
import type { Tables } from '@duologue/server/storage/records/tables.ts';
import { asOwner, openTestDatabase } from '@duologue/server/storage/testing.ts';
import type { ClientScope } from '@duologue/server/storage/database.ts';
import { v7 } from 'uuid';

export type World = Awaited<ReturnType<typeof openWorld>>;

export type Given = {
  readonly name?: string;
  readonly country?: string;
  /** `null`: nobody has entered one. */
  readonly phone?: string | null;
  readonly kind?: 'business' | 'consumer';
  /** What they speak, as a ledger says it. */
  readonly language?: string;
  /** Invoices as `[number, due on, minor units]`, in pounds unless the number ends in a currency. */
  readonly items?: readonly (readonly [number: string, dueOn: string, minor: number, currency?: string])[];
};

/** A firm in London with an empty ledger of today, two people at their desks, and a clock that stands still. */
export async function openWorld(now: string) {
  const test = await openTestDatabase<Tables>();
  // As in the program: what follows an import happens in its transaction.
  const database = joinNested(test.database);
  let clock = instant(now);
  const tenantId = v7() as TenantId;
  const [ann, bob] = [v7() as ActorId, v7() as ActorId];
  const creditorId = v7();
  const deps: CaseDeps = {
    store: createStore(database),
    clock: { now: () => clock },
    ids: { next: () => v7() },
    ruleBook: { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' },
  };
  const acting = (actorId: ActorId, actorName: string, role: Acting['role']): Acting => ({
    tenantId,
    actorId,
    actorName,
    role,
    zone: 'Europe/London',
    homeCountry: 'GB',
    homeCurrency: 'GBP',
  });
  await test.database.inTenant(tenantId, (scope) => addFirm(scope, { creditorId, ann, bob, at: now }));

  const letters: LetterDeps = { ...deps, mailer: createMailer(path.join(os.tmpdir(), 'duologue-no-password')) };
  const useCases = { ...createCaseUseCases(deps), ...createConfirmationUseCases(letters) };
  const run = <K extends keyof typeof useCases>(key: K, who: Acting, input: Asked<K>) =>
    ask<K>(useCases[key] as unknown as UseCase<K>, key, who, input);
  return {
    deps,
    letters,
    tenantId,
    tenant: { tenantId, zone: 'Europe/London', homeCountry: 'GB', homeCurrency: 'GBP' },
    database,
    owner: test.owner,
    run,
    ann: acting(ann, 'Ann', 'collector'),
    bob: acting(bob, 'Bob', 'manager'),
    at: (text: string) => {
      clock = instant(text);
    },
    ledgerOf: (asOf: string) =>
      test.database.inTenant(tenantId, (scope) => addLedger(scope, { creditorId, actorId: ann, asOf, at: now })),
    addCase: (given: Given) =>
      test.database.inTenant(tenantId, (scope) => addCase(scope, { creditorId, at: now, given })),
    /** What earlier stories left open is put aside: a person leads one call at a time. */
    clearDesks: () =>
      asOwner(test.owner, (client) => client.query('update call set closed_at = now() where closed_at is null')),
    close: test.close,
  };
}

type Asked<K extends Operation> = {
  readonly params?: ParamsOf<K>;
  readonly query?: QueryOf<K>;
  readonly body?: BodyOf<K>;
  /** Of an upload. */
  readonly bytes?: Uint8Array;
};

/** Asks as a client would: the contract's schemas check the input and fill in what it left out. */
function ask<K extends Operation>(
  useCase: UseCase<K>,
  key: K,
  who: Acting,
  { params, query, body, bytes }: Asked<K>,
): ReturnType<UseCase<K>> {
  const route: Route = api[key];
  const parsed = {
    params: route.params?.parse(params ?? {}),
    query: route.query?.parse(query ?? {}),
    body: route.body?.parse(body ?? {}),
    bytes: bytes && bytesSource('upload', bytes).open(),
  };
  return useCase(parsed as unknown as Ask<K>, who) as ReturnType<UseCase<K>>;
}

async function addFirm(
  { client, tenantId }: ClientScope,
  { creditorId, ann, bob, at }: { creditorId: string; ann: string; bob: string; at: string },
): Promise<void> {
  await client.query(`insert into tenant values ($1, 'Firm', 'real', 'GB', 'GBP', 'Europe/London', '{}', $2)`, [
    tenantId,
    at,
  ]);
  await client.query(
    `insert into actor values ($1, $2, 'Ann', 'collector', $4, null), ($1, $3, 'Bob', 'manager', $4, null)`,
    [tenantId, ann, bob, at],
  );
  await client.query(`insert into creditor values ($1, $2, 'Firm', 'GB', $3)`, [tenantId, creditorId, at]);
}

type Ledger = { creditorId: string; actorId: string; asOf: string; at: string };
async function addLedger({ client, tenantId }: ClientScope, { creditorId, actorId, asOf, at }: Ledger): Promise<void> {
  await client.query(
    `insert into import_run values ($1, $2, $3, 'ledger.csv', 'none', 'none', $4, '{}', '{}', '[]', $5, $6)`,
    [tenantId, v7(), creditorId, asOf, actorId, at],
  );
}

const customerOf = (debtorId: string) => `D-${debtorId.slice(-6)}`;

export type AddedCase = {
  readonly caseId: CaseId;
  readonly debtorId: string;
  readonly number: string;
  /** The customer number. */
  readonly customer: string;
  readonly itemIds: readonly string[];
};

async function addCase(
  { client, tenantId }: ClientScope,
  { creditorId, at, given }: { creditorId: string; at: string; given: Given },
): Promise<AddedCase> {
  const { name = 'Amara Ltd', country = 'GB', phone = '+442079460100', kind = 'business', items = [] } = given;
  const { language = null } = given;
  const [debtorId, accountId, caseId] = [v7(), v7(), v7() as CaseId];
  await client.query(
    `insert into debtor (tenant_id, debtor_id, name, number, kind, country, language, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenantId, debtorId, name, customerOf(debtorId), kind, country, language, at],
  );
  if (phone !== null) {
    const values = [tenantId, debtorId, phone, at];
    await client.query(`insert into phone values ($1, $2, $3, $3, 'work', 'unproved', null, $4)`, values);
  }
  await client.query(
    `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
     values ($1, $2, $3, $4, 'new', $5, $5)`,
    [tenantId, accountId, creditorId, debtorId, at],
  );
  await client.query(
    `insert into case_file (tenant_id, case_id, account_id, version, head_hash, opened_at) values ($1, $2, $3, 0, $4, $5)`,
    [tenantId, caseId, accountId, NO_HASH, at],
  );
  const itemIds = items.map(() => v7());
  for (const [index, [number, dueOn, minor, currency = 'GBP']] of items.entries()) {
    await client.query(
      `insert into item (tenant_id, item_id, account_id, match_key, kind, number, issued_on, due_on, currency,
         amount_minor, open_minor, state)
       values ($1, $2, $3, $4, 'invoice', $4, $5::date - 30, $5::date, $6, $7, $7, 'open')`,
      [tenantId, itemIds[index], accountId, number, dueOn, currency, minor],
    );
  }
  return { caseId, debtorId, number: phone ?? '', customer: customerOf(debtorId), itemIds };
}

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  assert(parsed !== undefined, `${text} is an instant`);
  return parsed;
}

export const on = (text: string) => text as CalendarDate;
