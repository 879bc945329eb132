import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import type { ReviewRow } from '@duologue/contract/bank.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import type { AsideReason } from './aside-dialog.tsx';

type Parts = BodyOf<'POST /bank/receipts/{receiptId}/post'>['parts'];
type Posted = ResponseOf<'POST /bank/receipts/{receiptId}/post'>;

/** What can be undone, the last one last. */
type Done = { readonly receiptId: string; readonly postingId: string | undefined };

export type Sorting = {
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly canUndo: boolean;
  readonly post: (row: ReviewRow, caseId: string, parts: Parts, name: string) => void;
  /** The same, to wait for; rejects when the server refuses. */
  readonly postAsync: (row: ReviewRow, caseId: string, parts: Parts, name: string) => Promise<void>;
  readonly aside: (row: ReviewRow, reason: AsideReason, note: string | undefined) => void;
  readonly undo: () => void;
};

const kept = () => undefined;

/** Posts, sets aside and takes back. Each act is over once the list has been asked for anew. */
export function useSorting(): Sorting {
  const text = useText();
  const [done, setDone] = useState<readonly Done[]>([]);
  const post = useApiWrite('POST /bank/receipts/{receiptId}/post');
  const aside = useApiWrite('POST /bank/receipts/{receiptId}/aside');
  const reopen = useApiWrite('POST /bank/receipts/{receiptId}/reopen');
  const reverse = useApiWrite('POST /bank/postings/{postingId}/reverse');

  const takeBack = async (last: Done) => {
    const { receiptId, postingId } = last;
    if (postingId === undefined) await reopen.writeAsync({ params: { receiptId }, body: {} });
    else await reverse.writeAsync({ params: { postingId }, body: { reason: text('money.sort.undoReason') } });
    setDone((before) => before.filter((one) => one !== last));
    showToast({ words: text('money.sort.undone') });
  };
  const finish = (last: Done, words: string) => {
    setDone((before) => [...before, last]);
    showToast({ words, undo: () => void takeBack(last).catch(kept) });
  };
  const resetErrors = () => [post, aside, reopen, reverse].forEach(({ reset }) => reset());

  const postAsync: Sorting['postAsync'] = async (row, caseId, parts, name) => {
    resetErrors();
    const { receiptId, amount } = row;
    const posted = await post.writeAsync({ params: { receiptId }, body: { caseId, parts } });
    finish(
      { receiptId, postingId: posted.posting.postingId },
      [text('money.sort.posted', { amount, name }), ...promisesOf(posted, text)].join(' '),
    );
  };
  const asideAsync = async (row: ReviewRow, reason: AsideReason, note: string | undefined) => {
    resetErrors();
    const { receiptId, amount } = row;
    const more = note === undefined ? {} : { note };
    await aside.writeAsync({ params: { receiptId }, body: { reason, ...more } });
    finish({ receiptId, postingId: undefined }, text('money.sort.asideDone', { amount }));
  };
  const last = done.at(-1);
  return {
    isBusy: post.isPending || aside.isPending || reopen.isPending || reverse.isPending,
    // The refusal is shown beside the payment.
    error: post.error ?? aside.error ?? reopen.error ?? reverse.error,
    canUndo: last !== undefined,
    post: (row, caseId, parts, name) => void postAsync(row, caseId, parts, name).catch(kept),
    postAsync,
    aside: (row, reason, note) => void asideAsync(row, reason, note).catch(kept),
    undo: () => last !== undefined && void takeBack(last).catch(kept),
  };
}

const promisesOf = ({ promises }: Posted, text: ReturnType<typeof useText>) =>
  promises.map(({ status }) => text('money.sort.promise', { status: text.label('cases.promise-status', status) }));
