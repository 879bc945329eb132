import { useApi, useApiWrite } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { useKept } from '../ui/base/kept.ts';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import styles from './shell.module.css';

/** Says, on every screen, that nothing here is real, and offers the way out. */
export function SampleBanner() {
  const text = useText();
  const go = useGo();
  const session = useKept(keptSession);
  const workbench = useApi('GET /workbench', {});
  const remove = useApiWrite('DELETE /sample', {
    onDone: () => {
      keptSession.set(undefined);
      showToast({ words: text('shell.sampleRemoved') });
      go('/');
    },
  });
  const leave = () => {
    keptSession.set(undefined);
    go(paths.welcome());
  };
  const tenant = workbench.data?.tenants.find(({ tenantId }) => tenantId === session?.tenantId);
  if (tenant?.kind !== 'sample') return null;
  return (
    <aside className={styles.sample} aria-label={text('shell.sampleTitle')}>
      <p>
        <strong>{text('shell.sampleTitle')}.</strong> {text('shell.sampleHint')}
      </p>
      <span className={styles.sampleActions}>
        <Button size="s" onPress={leave}>
          {text('shell.sampleLeave')}
        </Button>
        <Button size="s" look="quiet" isPending={remove.isPending} onPress={() => remove.write({})}>
          {text('shell.sampleRemove')}
        </Button>
      </span>
    </aside>
  );
}
