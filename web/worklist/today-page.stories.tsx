import type { View } from './view.ts';
import {
  allDone,
  askedToStop,
  laterToday,
  morning,
  nightThere,
  notToBeCalled,
  nothingYet,
  plainRow,
  promiseBroken,
} from './today.fixture.ts';
import { OpenCell, OverdueCell, StandsInTheWay, WhyCell } from './today-cells.tsx';
import { type TodayList, TodayPage } from './today-page.tsx';

const ignore = () => undefined;

function Story({
  list,
  view = 'now',
  search = '',
  withoutNumber = 0,
}: {
  readonly list?: TodayList;
  readonly view?: View;
  readonly search?: string;
  readonly withoutNumber?: number;
}) {
  return (
    <TodayPage
      view={view}
      search={search}
      list={list}
      withoutNumber={withoutNumber}
      error={null}
      onRetry={ignore}
      onViewChange={ignore}
      onSearchChange={ignore}
      onMore={ignore}
      onOpen={ignore}
    />
  );
}

export const Morning = () => <Story list={morning} />;
export const Later = () => <Story list={laterToday} view="later" />;
export const Blocked = () => <Story list={notToBeCalled} view="blocked" />;
export const NothingImported = () => <Story list={nothingYet} />;
export const AllDone = () => <Story list={allDone} />;
export const NobodyHasANumber = () => (
  <Story list={{ ...allDone, counts: { ...allDone.counts, later: 0 } }} withoutNumber={12} />
);
export const LaterAndWithoutNumber = () => <Story list={allDone} withoutNumber={1} />;
export const SomeWithoutNumber = () => <Story list={notToBeCalled} view="blocked" withoutNumber={2} />;
export const NobodyFound = () => <Story list={{ ...morning, rows: [] }} search="zzz" />;
export const Loading = () => <Story />;

export const MayBeCalled = () => <OpenCell row={plainRow} isActive mayCall />;
export const MayNotBeCalled = () => <OpenCell row={nightThere} isActive mayCall={false} />;
export const NightThere = () => <StandsInTheWay row={nightThere} isActive />;
export const AskedToStop = () => <StandsInTheWay row={askedToStop} isActive />;
export const PromiseBroken = () => <WhyCell row={promiseBroken} />;
export const TwoCurrencies = () => <OverdueCell row={promiseBroken} />;
