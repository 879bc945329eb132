import { useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import type { FieldProblem } from './firm-rules-draft.ts';

export type Saving = {
  readonly errorOf: (field: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly error: unknown;
  readonly isTried: boolean;
  readonly isBusy: boolean;
  readonly isAsking: boolean;
  /** Shows what will change, or what is wrong. */
  readonly ask: () => void;
  readonly close: () => void;
  readonly save: (reason: string) => void;
  /** Takes away what was said of the last try. */
  readonly forget: () => void;
};

/** From "review" over the dialog to the answer of the server; a refusal is brought to its field. */
export function useSaving(send: (reason: string) => Promise<void>, problems: readonly FieldProblem[]): Saving {
  const text = useText();
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const refused = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  const forget = () => {
    setIsTried(false);
    setError(undefined);
  };
  return {
    problems,
    error,
    isTried,
    isBusy,
    isAsking,
    errorOf: (field) => {
      const own = isTried ? problems.find((one) => one.field === field) : undefined;
      if (own !== undefined) return text(own.key, own.values);
      const theirs = refused.find((one) => one.field === field || one.field.startsWith(`${field}.`));
      return theirs === undefined ? undefined : text.say(theirs.message);
    },
    ask: () => {
      setIsTried(true);
      if (problems.length === 0) setIsAsking(true);
    },
    forget,
    close: () => setIsAsking(false),
    save: (reason) => {
      setIsBusy(true);
      setError(undefined);
      send(reason)
        .then(forget, setError)
        .finally(() => {
          setIsBusy(false);
          setIsAsking(false);
        });
    },
  };
}
