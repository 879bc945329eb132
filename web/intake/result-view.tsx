import type { ImportResult } from '@duologue/contract/imports.ts';
import { CircleCheck } from 'lucide-react';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';
import { Page, Panel } from '../ui/layout/page.tsx';
import { WithoutNumberNote } from './without-number-note.tsx';

/** What was written, which promises the ledger judged, and the way to the first call. */
export function ResultView({ result, onAgain }: { readonly result: ImportResult; readonly onAgain: () => void }) {
  const text = useText();
  const formats = useFormats();
  const { counts, promises, repeated } = result;
  return (
    <Page title={text('intake.title')} width="read">
      <EmptyState
        title={text('intake.result.title')}
        icon={CircleCheck}
        actions={
          <>
            <Link to={paths.today()} look="primary">
              {text('intake.result.today')}
            </Link>
            <Button onPress={onAgain}>{text('intake.result.more')}</Button>
          </>
        }
      >
        <p>
          {repeated
            ? text('intake.result.repeated')
            : text('intake.result.line', {
                items: counts.items - counts.history,
                cases: counts.casesOpened,
              })}
        </p>
        {!repeated && counts.history > 0 && <p>{text('intake.result.history', { count: counts.history })}</p>}
      </EmptyState>
      <WithoutNumberNote />
      {promises.length > 0 && (
        <Panel title={text('intake.result.promises', { count: counts.promisesJudged })}>
          <ul>
            {promises.map(({ caseId, debtor, status, amount }) => (
              <li key={`${caseId} ${amount.minor}`}>
                <Link to={paths.brief(caseId)}>{debtor}</Link> {formats.money(amount)}{' '}
                <Badge tone={status.startsWith('kept') ? 'good' : status === 'broken' ? 'bad' : 'warn'}>
                  {text.label('cases.promise-status', status)}
                </Badge>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}
