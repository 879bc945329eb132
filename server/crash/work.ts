import { ask, must, type Program, type Session } from './desk.ts';

/** Invoices of one import: it is there with all of them or not at all. */
export const IMPORT_ITEMS = 400;

export type WrapUp = { readonly key: string; readonly caseId: string; readonly body: unknown; reply?: unknown };
export type Import = { readonly debtor: string; isAcknowledged: boolean };

/** What was asked for, and what of it was acknowledged. */
export type Kept = { readonly wrapUps: WrapUp[]; readonly imports: Import[] };

const dateAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export function ledgerOf(debtor: string, items: number): string {
  const rows = Array.from(
    { length: items },
    (_, index) => `${debtor},+44 20 7946 0100,GB,${debtor}-${index + 1},${dateAfter(-60)},${dateAfter(-30)},GBP,100.00`,
  );
  return ['Customer Name,Phone,Country,Invoice No,Invoice Date,Due Date,Currency,Open Amount', ...rows].join('\n');
}

export async function importLedger(
  { address }: Program,
  session: Session,
  debtor: string,
  items: number,
): Promise<void> {
  const asOf = dateAfter(0);
  const place = `/uploads?name=ledger.csv&asOf=${asOf}`;
  const report = await must(address, session, 'POST /uploads', place, { text: ledgerOf(debtor, items) });
  await must(address, session, 'POST /uploads/{uploadId}/commit', `/uploads/${report.uploadId}/commit`, {
    body: { mapping: report.mapping, asOf, gone: 'leave-open' },
  });
}

/** A call of a minute ago and what came of it, with a note that is found again by its key. */
export function wrapUpOf(caseId: string, key: string): WrapUp {
  const body = {
    number: '+442079460100',
    startedAt: new Date(Date.now() - 60_000).toISOString(),
    seconds: 30,
    lineResult: 'answered',
    party: 'debtor-verified',
    business: [{ outcome: 'no-commitment', captured: { words: 'Not this week.' } }],
    spokeWith: { name: 'Ms Okafor' },
    nextStep: { kind: 'call', dueOn: dateAfter(3) },
    note: `wrap-up ${key}`,
  };
  return { key, caseId, body };
}

export const sendWrapUp = ({ address }: Program, session: Session, { key, caseId, body }: WrapUp) =>
  ask(address, session, 'POST /cases/{caseId}/call-log', `/cases/${caseId}/call-log`, { body, key });

/** Closes calls and imports ledgers, one after the other each, until told to stop, and writes down what was acknowledged. */
export async function workUntil(
  program: Program,
  session: Session,
  { caseIds, round, isOver, kept }: { caseIds: readonly string[]; round: number; isOver: () => boolean; kept: Kept },
): Promise<void> {
  const closeCalls = async () => {
    for (let count = 1; !isOver(); count += 1) {
      const wrapUp = wrapUpOf(caseIds[count % caseIds.length] ?? '', `${round}-${count}`);
      kept.wrapUps.push(wrapUp);
      await attempt(async () => {
        const { status, body } = await sendWrapUp(program, session, wrapUp);
        if (status === 200) wrapUp.reply = body;
        // Whatever else it is, a crash of the database is not the caller's mistake.
        else if (status !== 500) throw new Refused(`${status}: ${JSON.stringify(body)}`);
      });
    }
  };
  const importAll = async () => {
    for (let count = 1; !isOver(); count += 1) {
      const one: Import = { debtor: `Import ${round}-${count} Ltd`, isAcknowledged: false };
      kept.imports.push(one);
      await attempt(async () => {
        await importLedger(program, session, one.debtor, IMPORT_ITEMS);
        one.isAcknowledged = true;
      });
    }
  };
  await Promise.all([closeCalls(), importAll()]);
}

class Refused extends Error {}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
