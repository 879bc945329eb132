import { useState } from 'react';
import { useApi, useClient } from '../api/query.ts';
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
  const [before, setBefore] = useState<string | undefined>();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const between = {
    ...(range.from === undefined ? {} : { from: range.from }),
    ...(range.to === undefined ? {} : { to: range.to }),
  };
  const query = { ...between, ...(before === undefined ? {} : { before }) };
  const calls = useApi('GET /calls', { query }, { keepPrevious: true });
  const save = async (format: ExportFormat) => {
    setSaving(true);
    setProblem(null);
    await saveCallLog(client, format, between).catch(setProblem);
    setSaving(false);
  };
  const next = calls.data?.next ?? null;
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
        />
        <DateField
          label={text('evidence.calls.to')}
          value={range.to}
          onChange={(to) => setRange({ ...range, to })}
          today={today}
        />
      </div>
      {problem !== null && <ProblemNote error={problem} />}
      {calls.error !== null && <ProblemNote error={calls.error} onRetry={() => void calls.refetch()} />}
      {calls.data === undefined && calls.error === null && <Skeleton lines={8} height={28} />}
      {calls.data !== undefined && <CallsTable calls={calls.data.calls} />}
      {next !== null && <Button onPress={() => setBefore(next)}>{text('evidence.calls.older')}</Button>}
    </Page>
  );
}
