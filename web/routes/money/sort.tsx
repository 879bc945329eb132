import { useCallback, useMemo, useState } from 'react';
import { useApiPages } from '../../api/query.ts';
import { type ReviewList, SortPage } from '../../money/sort/sort-page.tsx';
import { useSorting } from '../../money/sort/use-sorting.ts';
import { useMayPost } from './use-may-post.ts';

const PAGE_ROWS = 50;
const REFRESH_MS = 60_000;

export function Route() {
  const [search, setSearch] = useState('');
  const sorting = useSorting();
  const wanted = search.trim();
  const query = { limit: PAGE_ROWS, ...(wanted === '' ? {} : { search: wanted }) };
  const pages = useApiPages(
    'GET /bank/review',
    (after) => ({ query: { ...query, ...(after === undefined ? {} : { after }) } }),
    REFRESH_MS,
  );
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const list = useMemo(() => (data === undefined ? undefined : joined(data.pages)), [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <SortPage
      list={list}
      search={search}
      error={pages.error}
      mayPost={useMayPost()}
      sorting={sorting}
      onRetry={() => void pages.refetch()}
      onSearchChange={setSearch}
      onMore={more}
    />
  );
}

/** All pages as one list; count and totals of the first hold for all of them. */
function joined(pages: readonly ReviewList[]): ReviewList | undefined {
  const [first] = pages;
  return first === undefined ? undefined : { ...first, rows: pages.flatMap(({ rows }) => rows) };
}
