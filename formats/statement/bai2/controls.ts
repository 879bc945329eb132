import type { StatementFlow } from '../statement-flow.ts';
import { readMinor } from './fields.ts';
import type { BaiRecord } from './read-bai2.ts';

/** What a trailer sums up: the amounts, the totals as the trailers within state them, and how many records there were. */
type Tally = { sum: bigint; stated: bigint; records: number; parts: number; isOpen: boolean };
const tally = (): Tally => ({ sum: 0n, stated: 0n, records: 0, parts: 0, isOpen: false });

/** Compares the control totals of accounts (49), groups (98) and the file (99). Differences are said, never more. */
export function createControls(flow: StatementFlow) {
  let [account, group, file] = [tally(), tally(), tally()];
  let hasTrailer = false;

  const compare = (record: BaiRecord, found: Tally, counts: readonly (readonly [what: string, count: number])[]) => {
    const [total = '', ...stated] = record.parts
      .join(',')
      .split(',')
      .map((field) => field.trim());
    const place = { line: record.line, path: record.code };
    const written = readMinor(total);
    // A total within that is wrong makes those around it no more wrong than they are.
    if (written !== undefined && written !== found.sum && written !== found.stated)
      flow.problem('total-differs', place, { stated: written.toString(), computed: found.sum.toString() });
    counts.forEach(([what, count], index) => {
      const said = readMinor(stated[index] ?? '');
      if (said !== undefined && said !== BigInt(count))
        flow.problem('count-differs', place, { what, stated: said.toString(), computed: count });
    });
    return { sum: found.sum, stated: written ?? found.stated };
  };
  const addTo = (around: Tally, { sum, stated }: Pick<Tally, 'sum' | 'stated'>) => {
    around.sum += sum;
    around.stated += stated;
  };
  return {
    /** Every physical record, continuations too. */
    count({ code, records }: BaiRecord): void {
      for (const open of [account, group, file]) if (open.isOpen) open.records += records;
      if (code === '01') file = { ...tally(), isOpen: true, records };
      if (code === '02') group = { ...tally(), isOpen: true, records };
      if (code === '03') account = { ...tally(), isOpen: true, records };
    },
    beginGroup(): void {
      file.parts += 1;
    },
    beginAccount(): void {
      group.parts += 1;
    },
    add(amount: bigint): void {
      account.sum += amount;
      account.stated += amount;
    },
    endAccount(record: BaiRecord): void {
      addTo(group, compare(record, account, [['records', account.records]]));
      account = tally();
    },
    endGroup(record: BaiRecord): void {
      const counts = [
        ['accounts', group.parts],
        ['records', group.records],
      ] as const;
      addTo(file, compare(record, group, counts));
      group = tally();
    },
    endFile(record: BaiRecord): void {
      hasTrailer = true;
      compare(record, file, [
        ['groups', file.parts],
        ['records', file.records],
      ]);
      file = tally();
    },
    finish(): void {
      if (!hasTrailer) flow.problem('file-ends-early', { path: '99' });
    },
  };
}
