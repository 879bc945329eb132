import { PhoneForwarded } from 'lucide-react';
import { useApiPages } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback/states.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import styles from './numbers.module.css';
import { NumberRow } from './number-row.tsx';
import { PasteList } from './paste-list.tsx';

const PAGE_ROWS = 100;

/** Everybody who cannot be called for want of a number, to be typed in one after another, or brought as a list. */
export function NumbersPage() {
  const text = useText();
  const pages = useApiPages('GET /debtors/without-number', (after) => ({
    query: { limit: PAGE_ROWS, ...(after === undefined ? {} : { after }) },
  }));
  const rows = pages.data?.pages.flatMap((page) => page.rows);
  const count = pages.data?.pages[0]?.count ?? 0;
  const back = (
    <Link to={paths.today()} look="button">
      {text('numbers.today')}
    </Link>
  );
  return (
    <Page
      title={text('numbers.title')}
      width="read"
      lead={count > 0 && <p>{text('numbers.lead', { count })}</p>}
      actions={count > 0 && back}
    >
      {pages.error !== null && <ProblemNote error={pages.error} onRetry={() => void pages.refetch()} />}
      {rows === undefined && pages.error === null && <Skeleton lines={6} height={48} />}
      {rows?.length === 0 && (
        <EmptyState title={text('numbers.none.title')} icon={PhoneForwarded} actions={back}>
          <p>{text('numbers.none.words')}</p>
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <Panel title={text('numbers.typing')}>
          <p className={styles.soft}>{text('numbers.typingHint')}</p>
          <ol className={styles.rows}>
            {rows.map((row, index) => (
              <NumberRow key={row.caseId} row={row} isFirst={index === 0} />
            ))}
          </ol>
          {pages.hasNextPage && (
            <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
              {text('numbers.more')}
            </Button>
          )}
        </Panel>
      )}
      <PasteList onWritten={() => void pages.refetch()} />
    </Page>
  );
}
