import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { dayProblemOf } from '@duologue/core/guide/claimed-day.ts';
import type { Text } from '@duologue/words/text.ts';
import { type FormEvent, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import { DateEntry } from '../wrap-up/date-entry.tsx';
import styles from './guide.module.css';
import { leaveField } from './leave-field.ts';

const KEY = 'p';

type DayAskedProps = {
  readonly heard: ExcuseHeard | undefined;
  /** The debtor's own date. */
  readonly today: string;
  readonly onDay: (excuseId: string, claimedOn: string | null) => Promise<void>;
};

/** The day that an excuse turns on, where it turns on one. */
export function DayAsked({ heard, ...rest }: DayAskedProps) {
  if (heard === undefined || heard.asksDay === null) return null;
  return <DayField key={heard.excuse.excuseId} excuse={heard.excuse} asked={heard.asksDay} {...rest} />;
}

type DayFieldProps = Omit<DayAskedProps, 'heard'> & {
  readonly excuse: ExcuseHeard['excuse'];
  readonly asked: NonNullable<ExcuseHeard['asksDay']>;
};

/**
 * P10: asked while they say it. A key leads into the field, and nothing else: the keys of the call stay those of the call,
 * for the next moment may be the one in which the debt has to leave the screen.
 */
function DayField({ excuse: { excuseId, claimedOn }, asked: { question, watch }, today, onDay }: DayFieldProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState(claimedOn ?? undefined);
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string | undefined>();
  const group = 'talk.group';
  const field = () => form.current?.querySelector('input');
  useCommands([{ id: 'talk.day', label: 'talk.day.key', group, shortcut: KEY, run: () => field()?.focus() }]);

  const error = problemWith(value, { question, today, text }) ?? refused;
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isEmpty = field()?.value.trim() === '';
    // What cannot be read stands there to be mended: it takes nothing back.
    if (isSaving || error !== undefined || (value === undefined && !isEmpty)) return;
    setSaving(true);
    try {
      if (value !== (claimedOn ?? undefined)) await onDay(excuseId, value ?? null);
      if (form.current !== null) leaveField(form.current);
    } catch (problem) {
      setRefused(wordsOf(problem, text));
    } finally {
      setSaving(false);
    }
  };
  const isKept = value !== undefined && value === claimedOn;
  const [fromOn, untilOn] = [watch.from, watch.until];
  return (
    <form
      ref={form}
      className={styles.fact}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && leaveField(event.currentTarget)}
    >
      <DateEntry
        label={text(`talk.day.${question}`)}
        value={value}
        onChange={(day) => {
          setValue(day);
          setRefused(undefined);
        }}
        today={today}
        when={question === 'left' ? 'past' : 'future'}
        isAnyDay
        error={error}
        help={
          <>
            <KeyHint keys={KEY} />{' '}
            {text(claimedOn === null ? 'talk.day.assumed' : 'talk.day.watched', { fromOn, untilOn })}
          </>
        }
      />
      <Button type="submit" size="s" isPending={isSaving} isDisabled={isKept}>
        {text(isKept ? 'talk.factKept' : 'talk.factKeep')}
      </Button>
    </form>
  );
}

type Judged = Pick<DayFieldProps, 'today'> & {
  readonly question: DayFieldProps['asked']['question'];
  readonly text: Text;
};

/** The rule of the server, told while they are still on the line. */
function problemWith(value: string | undefined, { question, today, text }: Judged): string | undefined {
  const [day, from] = [parseCalendarDate(value ?? ''), parseCalendarDate(today)];
  if (day === undefined || from === undefined) return undefined;
  const problem = dayProblemOf(question, day, from);
  return problem === undefined ? undefined : text(`input.excuse-day.${problem}`);
}

function wordsOf(problem: unknown, text: Text): string {
  const [first] = problem instanceof ApiProblem ? (problem.problem.problems ?? []) : [];
  return first === undefined ? text('talk.factFailed') : text.say(first.message);
}
