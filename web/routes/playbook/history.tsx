import { useApi, useApiWrite, useClient } from '../../api/query.ts';
import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { HistoryView } from '../../guide/publish/history-view.tsx';
import { savePlaybook } from '../../guide/publish/save-playbook.ts';
import { useText } from '../../messages/text-context.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { StillLoading } from './still-loading.tsx';
import { usePlaybook } from './use-playbook.ts';

export function Route() {
  const text = useText();
  const client = useClient();
  const { standing, playbook, error, reload } = usePlaybook();
  const versions = useApi('GET /guide/versions', {});
  const revert = useApiWrite('POST /guide/revert', {
    onDone: ({ version }) => showToast({ words: text('playbook.published', { version }), tone: 'good' }),
  });
  const save = (version: number) =>
    savePlaybook(client, version).catch(() => showToast({ words: text('playbook.history.notSaved'), tone: 'bad' }));
  return (
    <PlaybookFrame standing={standing} here={paths.playbookHistory()} lead={text('playbook.history.lead')}>
      {playbook === undefined || versions.data === undefined ? (
        <StillLoading error={error ?? versions.error} reload={reload} />
      ) : (
        <HistoryView
          playbook={playbook}
          versions={versions.data.versions}
          onRevert={
            standing?.mayChange === true ? (version, note) => revert.writeAsync({ body: { version, note } }) : undefined
          }
          onSave={(version) => void save(version)}
        />
      )}
    </PlaybookFrame>
  );
}
