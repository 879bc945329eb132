import type { ResponseOf } from '@duologue/contract/api.ts';
import { CircleCheck } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';

type DonePanelProps = {
  readonly caseId: string;
  readonly done: ResponseOf<'POST /calls/{callId}/outcome'> | undefined;
};

/** It is written down. Enter goes on to the next call. */
export function DonePanel({ caseId, done }: DonePanelProps) {
  const text = useText();
  const go = useGo();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const next = done?.next ?? null;
  return (
    <EmptyState
      title={text('calls.done.title')}
      icon={CircleCheck}
      actions={
        <>
          {next !== null && (
            <Button ref={button} look="primary" size="l" shortcut="Enter" onPress={() => go(paths.brief(next))}>
              {text('calls.done.next')}
            </Button>
          )}
          <Link to={paths.today()} look="button">
            {text('calls.done.today')}
          </Link>
          <Link to={paths.brief(caseId)} look="button">
            {text('calls.done.brief')}
          </Link>
        </>
      }
    >
      {done !== undefined && (
        <p>
          {text('calls.done.nextStep', {
            step: text.label('cases.next-step', done.nextStep.kind),
            dueOn: done.nextStep.dueOn,
          })}
        </p>
      )}
      {done?.promiseId != null && <p>{text('calls.done.promise')}</p>}
      {done !== undefined && next === null && <p>{text('calls.done.noNext')}</p>}
    </EmptyState>
  );
}
