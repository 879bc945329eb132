import type { Tenant } from '@duologue/contract/workbench.ts';
import { useText } from '../messages/text-context.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './welcome-page.module.css';

type WhoIsWorkingProps = {
  readonly tenants: readonly Tenant[];
  readonly onChoose: (tenantId: string, actorId: string) => void;
};

export function WhoIsWorking({ tenants, onChoose }: WhoIsWorkingProps) {
  const text = useText();
  return (
    <Panel title={text('welcome.who')}>
      <p className={styles.hint}>{text('welcome.whoHint')}</p>
      {tenants.map(({ tenantId, name, kind, profiles }) => (
        <div key={tenantId} className={styles.firm}>
          <p className={styles.firmName}>
            {name} {kind === 'sample' && <Badge tone="warn">{text('welcome.sampleBadge')}</Badge>}
          </p>
          <div className={styles.people}>
            {profiles.map((profile) => (
              <button
                key={profile.actorId}
                type="button"
                className={styles.person}
                onClick={() => onChoose(tenantId, profile.actorId)}
              >
                <strong>{profile.name}</strong>
                <span className={styles.hint}>{text.label('role', profile.role)}</span>
              </button>
            ))}
          </div>
        </div>
      ))}
    </Panel>
  );
}
