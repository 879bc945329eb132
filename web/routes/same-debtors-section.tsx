import { useApi, useApiWrite } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { SameDebtors } from '../settings/same-debtors.tsx';
import { showToast } from '../ui/feedback/toast.tsx';

export function SameDebtorsSection({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const pairs = useApi('GET /debtors/maybe-same', {});
  const merges = useApi('GET /debtors/merges', {});
  const join = useApiWrite('POST /debtors/merge');
  const keepApart = useApiWrite('POST /debtors/keep-apart');
  const undo = useApiWrite('POST /debtors/merges/{mergeId}/undo');
  const undoMerge = (mergeId: string) =>
    undo.write({ params: { mergeId }, body: { reason: text('settings.undoReason') } });
  return (
    <SameDebtors
      pairs={pairs.data?.pairs ?? []}
      merges={merges.data?.merges ?? []}
      mayChange={mayChange}
      isBusy={join.isPending || keepApart.isPending || undo.isPending}
      error={pairs.error ?? merges.error ?? join.error ?? keepApart.error ?? undo.error}
      onJoin={(from, into) =>
        void join
          .writeAsync({
            body: { fromDebtorId: from.debtorId, intoDebtorId: into.debtorId, reason: text('settings.joinReason') },
          })
          .then(
            ({ mergeId }) =>
              showToast({
                words: text('settings.joined', { from: from.name, into: into.name }),
                undo: () => undoMerge(mergeId),
              }),
            // The refusal is shown in the panel.
            () => undefined,
          )
      }
      onKeepApart={(left, right) =>
        void keepApart.writeAsync({ body: { debtorId: left.debtorId, otherId: right.debtorId } }).then(
          () => showToast({ words: text('settings.keptApart') }),
          () => undefined,
        )
      }
      onUndo={({ mergeId }) => undoMerge(mergeId)}
    />
  );
}
