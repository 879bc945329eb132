import { weighReceipts } from '@duologue/server/app/bank/weigh-receipts.ts';
import type { CaseDeps } from '@duologue/server/app/case-deps.ts';
import { deliverLetters } from '@duologue/server/app/confirmations/deliver-letters.ts';
import type { LetterDeps } from '@duologue/server/app/confirmations/letter-deps.ts';
import { writeOfTheDay } from '@duologue/server/app/confirmations/remind.ts';
import { followUpDay, NOBODY } from '@duologue/server/app/cases/follow-up-day.ts';
import type { TenantRecord } from '@duologue/server/app/ports/store.ts';
import { retainTenant } from '@duologue/server/app/privacy/run-retention.ts';
import { catchUpTenant } from '@duologue/server/app/refresh-worklist.ts';

export type JobDeps = {
  readonly cases: CaseDeps;
  readonly letters: LetterDeps;
  /** Takes what lies in the inbox folder of a firm. */
  readonly readInbox: (tenant: TenantRecord) => Promise<void>;
  /** Binds the heads of a tenant's cases. */
  readonly anchor: (tenant: TenantRecord) => Promise<void>;
};

/** A schedule and a use case. `crontab` is in UTC; every job is safe to run twice, late, or for a missed night. */
export type Job = {
  readonly name: string;
  readonly crontab: string;
  readonly run: (deps: JobDeps, tenant: TenantRecord) => Promise<void>;
};

export const jobs: readonly Job[] = [
  {
    name: 'refresh-worklist',
    // The clock changes the list by itself: windows open and close, call-backs come due, a day begins.
    crontab: '* * * * *',
    run: async ({ cases }, tenant) => {
      await catchUpTenant(cases, tenant);
    },
  },
  {
    name: 'read-inbox',
    crontab: '* * * * *',
    run: ({ readInbox }, tenant) => readInbox(tenant),
  },
  {
    name: 'weigh-receipts',
    // Whoever brings a file or a ledger weighs them at once; this is for what was broken off.
    crontab: '* * * * *',
    run: ({ cases }, tenant) => weighReceipts({ deps: cases, tenant, actorId: NOBODY }),
  },
  {
    name: 'deliver-letters',
    crontab: '* * * * *',
    run: async ({ letters }, tenant) => {
      await deliverLetters(letters, tenant);
    },
  },
  {
    name: 'daily-letters',
    // Every hour, as a new day begins somewhere; after the hour's follow-up, which says what was kept.
    crontab: '17 * * * *',
    run: async ({ letters }, tenant) => {
      await writeOfTheDay(letters, tenant);
    },
  },
  {
    name: 'daily-follow-up',
    // Every hour, because a new day begins somewhere every hour and because a laptop sleeps at night.
    crontab: '7 * * * *',
    run: async ({ cases }, tenant) => {
      await followUpDay(cases, tenant, cases.clock.now());
    },
  },
  {
    name: 'daily-anchor',
    crontab: '37 2 * * *',
    run: ({ anchor }, tenant) => anchor(tenant),
  },
  {
    name: 'daily-retention',
    // After the anchor, which binds what is there before something is erased.
    crontab: '7 3 * * *',
    run: async ({ cases }, tenant) => {
      await retainTenant(cases, tenant, cases.clock.now());
    },
  },
];
