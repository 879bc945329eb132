import type { ReactNode } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Tabs } from '../../ui/layout/tabs.tsx';
import { moneyCommands } from './money-commands.ts';

type MoneyPageProps = {
  readonly here: string;
  /** Payments that wait; `undefined` until that is known. */
  readonly toSort: number | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** For the place that is worked on without scrolling. */
  readonly isDense?: boolean;
  readonly children: ReactNode;
};

/** What the four places of money in have in common: the way between them. */
export function MoneyPage({ here, toSort, children, ...head }: MoneyPageProps) {
  const text = useText();
  const go = useGo();
  useCommands(moneyCommands(go));
  return (
    <Page {...head} kicker={text('money.title')}>
      <Tabs
        label={text('money.tabs')}
        here={here}
        tabs={[
          { to: paths.money(), label: text('money.tab.morning') },
          { to: paths.moneyToSort(), label: text('money.tab.sort'), count: toSort },
          { to: paths.moneyPosted(), label: text('money.tab.posted') },
          { to: paths.moneyFiles(), label: text('money.tab.upload') },
        ]}
      />
      {children}
    </Page>
  );
}
