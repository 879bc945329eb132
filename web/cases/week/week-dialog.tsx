import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type KeyboardEvent, useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import styles from './week.module.css';
import { WeekView } from './week-view.tsx';

const WEEK_DAYS = 7;

/** The hours of seven days in which this number may be called. Page Up and Page Down lead to other weeks. */
export function WeekDialog({ brief: { caseId }, number, onAct, onClose }: OpenDialog) {
  const text = useText();
  const formats = useFormats();
  const [now] = useState(() => new Date().toISOString());
  const [from, setFrom] = useState<string | undefined>();
  const query = { ...(number === undefined ? {} : { number }), ...(from === undefined ? {} : { from }) };
  const week = useApi('GET /cases/{caseId}/permitted-week', { params: { caseId }, query }, { keepPrevious: true });
  const first = week.data?.days[0]?.date;
  const last = week.data?.days.at(-1)?.date;
  const move = (days: number) => {
    const start = parseCalendarDate(first ?? '');
    if (start !== undefined && !week.isFetching) setFrom(addDays(start, days));
  };
  const take = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    move(event.key === 'PageDown' ? WEEK_DAYS : -WEEK_DAYS);
  };
  return (
    <Dialog
      title={text('law.week.title')}
      isOpen
      onClose={onClose}
      width="l"
      footer={<Button onPress={() => onAct('why')}>{text('cases.decision.why')}</Button>}
    >
      <div className={styles.week} onKeyDown={take}>
        <div className={styles.bar}>
          <p className={styles.range} role="status">
            {first !== undefined && last !== undefined && `${formats.date(first, 'short')} – ${formats.date(last)}`}
          </p>
          <Button size="s" shortcut="PageUp" onPress={() => move(-WEEK_DAYS)}>
            {text('law.week.previous')}
          </Button>
          <Button size="s" shortcut="PageDown" onPress={() => move(WEEK_DAYS)}>
            {text('law.week.next')}
          </Button>
        </div>
        {week.error !== null && <ProblemNote error={week.error} onRetry={() => void week.refetch()} />}
        {week.data === undefined ? (
          week.error === null && <Skeleton lines={12} height={36} />
        ) : (
          <WeekView key={first} week={week.data} now={now} />
        )}
      </div>
    </Dialog>
  );
}
