import type { PostingWire } from '@duologue/contract/bank.ts';
import { useCallback, useMemo, useState } from 'react';
import { useApiPages, useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { type PostedBy, PostedPage } from '../../money/posted/posted-page.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { useMayPost } from './use-may-post.ts';
import { useToSort } from './use-to-sort.ts';

const PAGE_ROWS = 50;

export function Route() {
  const [by, setBy] = useState<PostedBy>('all');
  const pages = useApiPages('GET /bank/postings', (after) => ({
    query: { limit: PAGE_ROWS, ...(by === 'all' ? {} : { by }), ...(after === undefined ? {} : { after }) },
  }));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows), [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const { reverse, ...reversing } = useReversing();
  return (
    <PostedPage
      rows={rows}
      toSort={useToSort()}
      by={by}
      mayReverse={useMayPost()}
      error={pages.error}
      reversing={reversing}
      onRetry={() => void pages.refetch()}
      onByChange={setBy}
      onMore={more}
      onReverse={reverse}
    />
  );
}

/** Takes a posting back; for as long as the toast is there, it can be posted again as it was. */
function useReversing() {
  const text = useText();
  const reverse = useApiWrite('POST /bank/postings/{postingId}/reverse');
  const post = useApiWrite('POST /bank/receipts/{receiptId}/post', {
    onDone: () => showToast({ words: text('money.reverse.undone') }),
  });
  const again = ({ receipt: { receiptId }, caseId, parts }: PostingWire) =>
    post.write({
      params: { receiptId },
      body: {
        caseId,
        parts: parts.map(({ itemId, direction, amount, discount, fee }) => ({
          itemId,
          direction,
          amount,
          discount,
          fee,
        })),
      },
    });
  return {
    isPending: reverse.isPending,
    error: reverse.error ?? post.error,
    reverse: async (posting: PostingWire, reason: string) => {
      await reverse.writeAsync({ params: { postingId: posting.postingId }, body: { reason } });
      showToast({ words: text('money.reverse.done'), undo: () => again(posting) });
    },
  };
}
