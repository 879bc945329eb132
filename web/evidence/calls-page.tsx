import { useState } from 'react';
import { useApiPages, useClient } from '../api/query.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { CallsTable } from './calls-table.tsx';
import { type ExportFormat, saveCallLog } from './save-call-log.ts';
import styles from './calls.module.css';

type Range = { readonly from: string | undefined; readonly to: string | undefined };

/** P22: every call, newest first, and out to a spreadsheet. */
export function CallsPage() {
  const text = useText();
  const formats = useFormats();
  const client = useClient();
  const today = formats.dateAt(new Date().toISOString());
  const [range, setRange] = useState<Range>({ from: undefined, to: undefined });
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const between = {
    ...(range.from === undefined ? {} : { from: range.from }),
    ...(range.to === undefined ? {} : { to: range.to }),
  };
  const save = async (format: ExportFormat) => {
    setSaving(true);
    setProblem(null);
    await saveCallLog(client, format, between).catch(setProblem);
    setSaving(false);
  };
  return (
    <Page
      title={text('evidence.calls.title')}
      actions={
        <>
          <Button isPending={isSaving} onPress={() => void save('csv')}>
            {text('evidence.calls.csv')}
          </Button>
          <Button isPending={isSaving} onPress={() => void save('xlsx')}>
            {text('evidence.calls.xlsx')}
          </Button>
        </>
      }
    >
      <div className={styles.range}>
        <DateField
          label={text('evidence.calls.from')}
          value={range.from}
          onChange={(from) => setRange({ ...range, from })}
          today={today}
          max={today}
        />
        <DateField
          label={text('evidence.calls.to')}
          value={range.to}
          onChange={(to) => setRange({ ...range, to })}
          today={today}
          max={today}
        />
      </div>
      {problem !== null && <ProblemNote error={problem} />}
      <CallPages between={between} />
    </Page>
  );
}

/** The log page by page: older calls are added below. */
function CallPages({ between }: { readonly between: { readonly from?: string; readonly to?: string } }) {
  const text = useText();
  const pages = useApiPages('GET /calls', (before) => ({
    query: { ...between, ...(before === undefined ? {} : { before }) },
  }));
  const calls = pages.data?.pages.flatMap((page) => page.calls);
  return (
    <>
      {pages.error !== null && <ProblemNote error={pages.error} onRetry={() => void pages.refetch()} />}
      {calls === undefined && pages.error === null && <Skeleton lines={8} height={28} />}
      {calls !== undefined && <CallsTable calls={calls} />}
      {pages.hasNextPage && (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {text('evidence.calls.older')}
        </Button>
      )}
    </>
  );
}
