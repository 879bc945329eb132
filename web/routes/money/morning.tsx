import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useFormats } from '../../messages/text-context.tsx';
import type { Period } from '../../money/morning/avoided-card.tsx';
import { MorningPage } from '../../money/morning/morning-page.tsx';
import { useToSort } from './use-to-sort.ts';

const REFRESH_MS = 60_000;

export function Route() {
  const formats = useFormats();
  const [period, setPeriod] = useState<Period>('30');
  const report = useApi('GET /bank/morning', {}, { everyMs: REFRESH_MS });
  const settings = useApi('GET /settings/money', {});
  const today = parseCalendarDate(report.data === undefined ? '' : formats.dateAt(report.data.until));
  const from = today === undefined ? undefined : addDays(today, 1 - Number(period));
  const avoided = useApi(
    'GET /bank/avoided',
    { query: from === undefined || today === undefined ? {} : { from, to: today } },
    { enabled: from !== undefined, keepPrevious: true },
  );
  return (
    <MorningPage
      report={report.data}
      settings={settings.data}
      avoided={avoided.data}
      toSort={useToSort()}
      period={period}
      error={report.error ?? settings.error ?? avoided.error}
      onRetry={() => void report.refetch()}
      onPeriodChange={setPeriod}
    />
  );
}
