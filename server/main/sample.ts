import { api, type Operation } from '@duologue/contract/api.ts';
import type { Route } from '@duologue/contract/route.ts';
import { addDays, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { ledgerCsvLines } from '@duologue/demo/ledger-row.ts';
import { buildPortfolio } from '@duologue/demo/portfolio.ts';
import { type Desk, replayHappenings } from '@duologue/demo/replay.ts';
import type { Acting, Clock } from '../app/deps.ts';
import type { Directory } from '../app/ports/directory.ts';
import type { Ask, UseCase, UseCases } from '../app/use-case.ts';
import { attachSamplePapers } from './sample-papers.ts';
import { builtInRuleBook } from './rule-book.ts';
import type { ApplicationGiven, createApplication } from './application.ts';

type SampleGiven = {
  readonly given: ApplicationGiven;
  readonly directory: Directory;
  readonly createApplication: typeof createApplication;
};

const SEED = 2026;
/** Invented debtors beside the cast: enough for a morning's list. */
const DEBTORS = 45;
/** The sample's history begins this many days before today. */
const HISTORY_DAYS = 40;

/** The sample portfolio: a tenant of its own, made through the same use cases as anybody's data. */
export function sampleUseCases(sample: SampleGiven): Pick<UseCases, 'POST /sample' | 'DELETE /sample'> {
  const find = async () => (await sample.directory.listTenants()).find(({ kind }) => kind === 'sample');
  const load: UseCase<'POST /sample'> = async () => {
    const there = await find();
    if (there !== undefined && there.cases > 0) return accept(there);
    if (there !== undefined) await sample.directory.removeSample(there.tenantId as TenantId);
    await loadSample(sample);
    const loaded = await find();
    if (loaded === undefined) throw new Error('The sample was loaded and is not there.');
    return accept(loaded);
  };
  const remove: UseCase<'DELETE /sample'> = async () => {
    const there = await find();
    if (there !== undefined) await sample.directory.removeSample(there.tenantId as TenantId);
    return accept({ removed: there !== undefined });
  };
  return { 'POST /sample': load, 'DELETE /sample': remove };
}

/**
 * A ledger of some weeks ago comes in, then what happened to the cast since, each at its own moment, then the ledger of
 * today, which judges the promises. All of it is a person's work done by a clock that is set back.
 */
async function loadSample({ given, directory, createApplication: create }: SampleGiven): Promise<void> {
  const now = given.clock.now();
  const today = formatInstant(now).slice(0, 10) as CalendarDate;
  let time = addMs(now, -HISTORY_DAYS * DAY_MS);
  const clock: Clock = { now: () => time };
  const portfolio = buildPortfolio(SEED, { asOn: today, debtors: DEBTORS });
  const acting = await openSample(given, directory, portfolio.creditor, time);
  const { useCases } = create({ ...given, clock });
  const desk = createDesk(useCases, acting, (at) => {
    time = at;
  });

  const csv = [...ledgerCsvLines(portfolio.rows)].join('');
  const before = addDays(today, -HISTORY_DAYS);
  await importCsv(useCases, acting, csv, before);
  await replayHappenings(desk, portfolio.happenings, today, builtInRuleBook.zoneTable);
  time = now;
  await importCsv(useCases, acting, csv, today);
  await attachSamplePapers(useCases, acting, portfolio.creditor.name);
}

async function openSample(
  given: ApplicationGiven,
  directory: Directory,
  creditor: { readonly name: string },
  at: Instant,
): Promise<Acting> {
  const { ids } = given;
  const tenantId = ids.next() as TenantId;
  const profile = { actorId: ids.next() as ActorId, name: 'Sam Rivers', role: 'manager' as const };
  const collector = { actorId: ids.next() as ActorId, name: 'Kim Lee', role: 'collector' as const };
  const home = { homeCountry: 'GB', homeCurrency: 'GBP', zone: 'Europe/London' };
  await directory.addTenant({
    tenantId,
    creditorId: ids.next() as CreditorId,
    name: creditor.name,
    kind: 'sample',
    ...home,
    profiles: [profile, collector],
    at,
  });
  return { tenantId, actorId: profile.actorId, actorName: profile.name, role: profile.role, ...home };
}

function parseAsk(key: Operation, ask: { params: unknown; query: unknown; body: unknown; bytes: undefined }) {
  const { params, query, body }: Route = api[key];
  return {
    params: params?.parse(ask.params),
    query: query?.parse(ask.query ?? {}),
    body: body?.parse(ask.body ?? {}),
    bytes: undefined,
  };
}

type AnyUseCase = (
  ask: Ask<Operation>,
  acting: Acting,
) => Promise<{ ok: true; value: unknown } | { ok: false; refusal: unknown }>;

function createDesk(useCases: UseCases, acting: Acting, setTime: (at: Instant) => void): Desk {
  return {
    setTime,
    call: async (key, given) => {
      const ask = { params: undefined, query: undefined, body: undefined, bytes: undefined, ...given };
      // The replay speaks the contract's input; the parse fills in what it leaves to defaults.
      const parsed = parseAsk(key, ask);
      const result = await (useCases[key] as unknown as AnyUseCase)(parsed as Ask<Operation>, acting);
      if (!result.ok)
        throw new Error(`The sample could not be made: ${key} was refused (${JSON.stringify(result.refusal)}).`);
      return result.value as never;
    },
  };
}

async function importCsv(useCases: UseCases, acting: Acting, csv: string, asOf: CalendarDate): Promise<void> {
  async function* bytes() {
    yield new TextEncoder().encode(csv);
  }
  const query = { name: 'sample-ledger.csv', asOf };
  const report = await useCases['POST /uploads']({ params: undefined, query, body: undefined, bytes: bytes() }, acting);
  if (!report.ok) throw new Error(`The sample ledger cannot be read (${JSON.stringify(report.refusal)}).`);
  const { uploadId, mapping, questions, rejected } = report.value;
  if (questions.length + rejected.length > 0)
    throw new Error(`The sample ledger leaves questions (${JSON.stringify({ questions, rejected })}).`);
  const result = await useCases['POST /uploads/{uploadId}/commit'](
    {
      params: { uploadId },
      query: undefined,
      body: { mapping, asOf, gone: 'leave-open', acceptRejected: false },
      bytes: undefined,
    },
    acting,
  );
  if (!result.ok) throw new Error(`The sample ledger was not imported (${JSON.stringify(result.refusal)}).`);
}
