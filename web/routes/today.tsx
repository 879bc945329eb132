import type { ResponseOf } from '@duologue/contract/api.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useApi, useApiPages } from '../api/query.ts';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { TodayPage } from '../worklist/today-page.tsx';
import { parseView, type View } from '../worklist/view.ts';

/** The list moves by itself when a window opens or a call-back comes due. */
const REFRESH_MS = 30_000;
const PAGE_ROWS = 100;

export function TodayRoute() {
  const go = useGo();
  const navigate = useNavigate();
  const address: { readonly view?: string; readonly search?: string } = useSearch({ strict: false });
  const view = parseView(address.view);
  const search = address.search ?? '';

  const query = { view, limit: PAGE_ROWS, ...(search.trim() === '' ? {} : { search: search.trim() }) };
  const pages = useApiPages(
    'GET /today',
    (after) => ({ query: { ...query, ...(after === undefined ? {} : { after }) } }),
    REFRESH_MS,
  );
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const list = useMemo(() => (data === undefined ? undefined : joined(data.pages)), [data]);

  const missing = useApi(
    'GET /debtors/without-number',
    { query: { limit: 1 } },
    { everyMs: REFRESH_MS, enabled: (list?.counts.blocked ?? 0) > 0 },
  );

  const change = useCallback(
    (next: { readonly view?: View; readonly search?: string }) => {
      const target = { view, search, ...next };
      const shown = {
        ...(target.view === 'now' ? {} : { view: target.view }),
        ...(target.search === '' ? {} : { search: target.search }),
      };
      void navigate({ to: '/today', search: shown, replace: next.view === undefined });
    },
    [navigate, view, search],
  );
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <TodayPage
      view={view}
      search={search}
      list={list}
      withoutNumber={missing.data?.count ?? 0}
      error={pages.error}
      onRetry={() => void pages.refetch()}
      onViewChange={(next) => change({ view: next })}
      onSearchChange={(next) => change({ search: next })}
      onMore={more}
      onOpen={(caseId) => go(paths.brief(caseId))}
    />
  );
}

type Page = ResponseOf<'GET /today'>;

/** All pages as one list; the counts and totals of the first page hold for the whole view. */
function joined(pages: readonly Page[]): Page | undefined {
  const [first] = pages;
  return first === undefined ? undefined : { ...first, rows: pages.flatMap(({ rows }) => rows) };
}
