import type { DraftWire } from '@duologue/contract/guide.ts';
import { useApiWrite } from '../../api/query.ts';
import { type DraftEdit, type EditActions, undoOf, wholeEdit } from '../../guide/edit.ts';
import { useText } from '../../messages/text-context.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';

/** What can be done with the draft; nothing for who only reads. Whatever is kept can be undone from its notice. */
export function useEditActions(
  draft: DraftWire | undefined,
  reload: () => void,
): { readonly actions: EditActions | undefined; readonly error: unknown } {
  const text = useText();
  const check = useApiWrite('POST /guide/check', { refreshes: [] });
  const save = useApiWrite('PUT /guide/draft', { refreshes: ['GET /guide/draft'] });
  const doing = useApiWrite('PUT /guide/draft', { refreshes: ['GET /guide/draft'], onRefused: reload });
  if (draft === undefined) return { actions: undefined, error: null };
  const { overlay, draftNo } = draft;
  const told = (after: DraftWire) =>
    showToast({
      words: text('playbook.saved'),
      tone: 'good',
      undo: () => doing.write({ body: { draftNo: after.draftNo, change: wholeEdit(undoOf(overlay, after.overlay)) } }),
    });
  const bodyOf = (edit: DraftEdit) => ({ body: { draftNo, change: wholeEdit(edit) } });
  return {
    actions: {
      onCheck: async (edit) => (await check.writeAsync({ body: { change: wholeEdit(edit) } })).problems,
      onSave: (edit) => save.writeAsync(bodyOf(edit)).then(told),
      onDo: (edit) => void doing.writeAsync(bodyOf(edit)).then(told, () => undefined),
      onReload: reload,
    },
    error: doing.error,
  };
}
