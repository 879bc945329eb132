import type { ReactNode } from 'react';
import { useText } from '../messages/text-context.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Tabs } from '../ui/layout/tabs.tsx';

/** What every page of the playbook knows of it. */
export type Standing = {
  readonly version: number;
  readonly mayChange: boolean;
  /** How many places of the draft differ from what is published; `undefined` for who only reads. */
  readonly changes: number | undefined;
};

type PlaybookFrameProps = {
  readonly standing: Standing | undefined;
  readonly here: string;
  readonly title?: string;
  readonly lead?: string;
  readonly kicker?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the pages of the playbook: where one can go, and whether one reads or writes. */
export function PlaybookFrame({ standing, here, title, lead, kicker, children }: PlaybookFrameProps) {
  const text = useText();
  const tabs = [
    { to: paths.playbook(), label: text('playbook.tab.graph') },
    { to: paths.playbookWalk(), label: text('playbook.tab.walk') },
    ...(standing?.mayChange === true
      ? [{ to: paths.playbookDraft(), label: text('playbook.tab.draft'), count: standing.changes }]
      : []),
    { to: paths.playbookHistory(), label: text('playbook.tab.history') },
  ];
  const said = standing === undefined ? '' : versionWords(text, standing);
  return (
    <Page
      title={title ?? text('playbook.title')}
      lead={lead ?? `${text('playbook.lead')} ${said}`}
      {...(kicker === undefined ? {} : { kicker })}
    >
      <Tabs label={text('playbook.tabs')} tabs={tabs} here={here} />
      {children}
    </Page>
  );
}

function versionWords(text: ReturnType<typeof useText>, { version, mayChange }: Standing): string {
  const current = version === 0 ? text('playbook.asShipped') : text('playbook.version', { version });
  return mayChange ? current : `${current} ${text('playbook.readOnly')}`;
}
