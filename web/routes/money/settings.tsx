import { useApi, useApiWrite } from '../../api/query.ts';
import { useRole } from '../../api/use-role.ts';
import { useText } from '../../messages/text-context.tsx';
import { MoneySettingsPage } from '../../settings/money/money-settings-page.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Page } from '../../ui/layout/page.tsx';

export function Route() {
  const text = useText();
  const role = useRole();
  const settings = useApi('GET /settings/money', {});
  const save = useApiWrite('PUT /settings/money', {
    onDone: () => showToast({ words: text('money.settings.saved') }),
    onRefused: () => void settings.refetch(),
  });
  if (settings.data === undefined || role === undefined) {
    return (
      <Page title={text('money.settings.title')} width="read">
        {settings.error === null ? <Skeleton lines={8} height={56} /> : <ProblemNote error={settings.error} />}
      </Page>
    );
  }
  return (
    <MoneySettingsPage
      standing={settings.data}
      mayChange={role === 'manager'}
      isBusy={save.isPending}
      error={save.error}
      onSave={(body) => save.writeAsync({ body })}
      onForget={save.reset}
    />
  );
}
