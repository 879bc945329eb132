import { useApiWrite } from '../../api/query.ts';
import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { wholeEdit } from '../../guide/edit.ts';
import { DraftView } from '../../guide/publish/draft-view.tsx';
import { ImportPanel } from '../../guide/publish/import-panel.tsx';
import { useText } from '../../messages/text-context.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { StillLoading } from './still-loading.tsx';
import { usePlaybook } from './use-playbook.ts';

export function Route() {
  const text = useText();
  const go = useGo();
  const { standing, draft, ...state } = usePlaybook();
  const publish = useApiWrite('POST /guide/publish', {
    onDone: ({ version }) => {
      showToast({ words: text('playbook.published', { version }), tone: 'good' });
      go(paths.playbookHistory());
    },
    onRefused: state.reload,
  });
  const change = useApiWrite('PUT /guide/draft', { refreshes: ['GET /guide/draft'], onRefused: state.reload });
  const take = useApiWrite('POST /guide/import', {
    refreshes: ['GET /guide/draft'],
    onDone: ({ changes }) => showToast({ words: text('playbook.imported', { count: changes.length }), tone: 'good' }),
  });
  const draftNo = draft?.draftNo ?? 0;
  const reload = () => {
    publish.reset();
    change.reset();
    state.reload();
  };
  return (
    <PlaybookFrame standing={standing} here={paths.playbookDraft()} lead={text('playbook.draft.lead')}>
      {draft === undefined ? (
        <StillLoading {...state} />
      ) : (
        <>
          <DraftView
            draft={draft}
            error={publish.error ?? change.error}
            isBusy={publish.isPending}
            onPublish={(note) => publish.write({ body: { draftNo, note } })}
            onTakeBack={(path) => change.write({ body: { draftNo, change: wholeEdit({ back: [path] }) } })}
            onReload={reload}
          />
          <ImportPanel
            error={take.error}
            isBusy={take.isPending}
            onFile={(file) => take.write({ query: { draftNo }, file })}
          />
        </>
      )}
    </PlaybookFrame>
  );
}
