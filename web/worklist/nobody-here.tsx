import { CalendarClock, CheckCheck, FileInput, PhoneOff, SearchX, ShieldCheck } from 'lucide-react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';
import type { TodayList } from './today-page.tsx';
import type { View } from './view.ts';

type NobodyHereProps = {
  readonly view: View;
  readonly search: string;
  readonly list: TodayList;
  readonly withoutNumber: number;
  readonly onViewChange: (view: View) => void;
  readonly onSearchChange: (search: string) => void;
};

/** An empty list says why it is empty, and what fills it. */
export function NobodyHere({ view, search, list, withoutNumber, onViewChange, onSearchChange }: NobodyHereProps) {
  const text = useText();
  const { now, later, blocked } = list.counts;
  if (search !== '') {
    const showAll = <Button onPress={() => onSearchChange('')}>{text('worklist.empty.search.action')}</Button>;
    return (
      <EmptyState title={text('worklist.empty.search.title')} icon={SearchX} actions={showAll}>
        <p>{text('worklist.empty.search.words')}</p>
      </EmptyState>
    );
  }
  if (now + later + blocked === 0 && list.ledgerAsOf === null) {
    const bring = (
      <Link to={paths.import()} look="primary">
        {text('worklist.empty.import.action')}
      </Link>
    );
    return (
      <EmptyState title={text('worklist.empty.import.title')} icon={FileInput} actions={bring}>
        <p>{text('worklist.empty.import.words')}</p>
      </EmptyState>
    );
  }
  if (view === 'now' && withoutNumber > 0 && later === 0) return <NoNumbers count={withoutNumber} />;
  if (view === 'now') {
    const ahead = <Button onPress={() => onViewChange('later')}>{text('worklist.empty.now.action')}</Button>;
    return (
      <EmptyState title={text('worklist.empty.now.title')} icon={CheckCheck} {...(later > 0 ? { actions: ahead } : {})}>
        <p>{text('worklist.empty.now.words', { later, blocked })}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={text(`worklist.empty.${view}.title`)} icon={view === 'later' ? CalendarClock : ShieldCheck}>
      <p>{text(`worklist.empty.${view}.words`)}</p>
    </EmptyState>
  );
}

/** Nobody may be called, and a number typed in changes that. */
function NoNumbers({ count }: { readonly count: number }) {
  const text = useText();
  const actions = (
    <>
      <Link to={paths.numbers()} look="primary">
        {text('numbers.missing.action')}
      </Link>
      <Link to={paths.import()} look="button">
        {text('numbers.missing.import')}
      </Link>
    </>
  );
  return (
    <EmptyState title={text('numbers.missing.title', { count })} icon={PhoneOff} actions={actions}>
      <p>{text('numbers.missing.words')}</p>
    </EmptyState>
  );
}
