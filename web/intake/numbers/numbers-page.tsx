import { FileInput, PhoneForwarded } from 'lucide-react';
import { useApi, useApiPages } from '../../api/query.ts';
import { keptSession } from '../../api/session.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { useKept } from '../../ui/base/kept.ts';
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
  const hasDebtors = useHasDebtors();
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
      {hasDebtors === false && rows?.length === 0 && (
        <EmptyState
          title={text('numbers.empty.title')}
          icon={FileInput}
          actions={
            <Link to={paths.import()} look="button">
              {text('numbers.missing.import')}
            </Link>
          }
        >
          <p>{text('numbers.empty.words')}</p>
        </EmptyState>
      )}
      {hasDebtors === true && rows?.length === 0 && (
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
      {hasDebtors === true && <PasteList onWritten={() => void pages.refetch()} />}
    </Page>
  );
}

/** Numbers belong to debtors: before a ledger is here there is nobody to add one to. */
function useHasDebtors(): boolean | undefined {
  const session = useKept(keptSession);
  const { data } = useApi('GET /workbench', {});
  const firm = data?.tenants.find(({ tenantId }) => tenantId === session?.tenantId);
  return firm === undefined ? undefined : firm.cases > 0;
}
