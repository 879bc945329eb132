import type { Tenant, Workbench } from '@duologue/contract/workbench.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Notice } from '../ui/feedback/states.tsx';
import { Facts, Panel } from '../ui/layout/page.tsx';
import styles from './settings-page.module.css';

type SampleSettingsProps = {
  readonly isLoaded: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

export function SampleSettings({ isLoaded, isBusy, onOpen, onRemove }: SampleSettingsProps) {
  const text = useText();
  return (
    <Panel title={text('settings.sample')}>
      <p>{isLoaded ? text('settings.sampleThere') : text('settings.sampleNone')}</p>
      <div className={styles.buttons}>
        <Button isPending={isBusy} onPress={onOpen}>
          {text('settings.sampleOpen')}
        </Button>
        {isLoaded && (
          <Button look="danger" isPending={isBusy} onPress={onRemove}>
            {text('shell.sampleRemove')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

export function AboutSettings({ workbench, tenant }: { readonly workbench: Workbench; readonly tenant: Tenant }) {
  const text = useText();
  const { version, tzdb, store } = workbench;
  const zones = tzdb.stale ? text('settings.zonesStale', { version: tzdb.version }) : tzdb.version;
  return (
    <Panel title={text('settings.about')}>
      {tzdb.stale && <Notice tone="warn">{text('shell.zoneTableStale')}</Notice>}
      <Facts
        facts={[
          { term: text('settings.firm'), value: `${tenant.name}, ${tenant.homeCountry}, ${tenant.homeCurrency}` },
          { term: text('settings.zone'), value: tenant.zone },
          { term: text('settings.version'), value: version },
          { term: text('settings.zones'), value: zones },
          { term: text('settings.store'), value: text(`settings.store.${store}`) },
        ]}
      />
    </Panel>
  );
}
