import { type ReactNode, useRef } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';
import { ProblemNote } from './problem-note.tsx';
import { Notice } from './states.tsx';

type SaveNoteProps = {
  /** What stands is not what the draft was begun on. */
  readonly isBehind: boolean;
  /** Why the last save was refused, if it was. */
  readonly error: unknown;
  /** Who it was, where that is known without the refusal. */
  readonly by?: string | null | undefined;
  /** Drops the draft and shows what stands. */
  readonly onShowNewest: () => void;
  /** What they changed. */
  readonly children?: ReactNode;
};

/**
 * What stands in the way of saving. Somebody else who saved here since the draft was begun is told as soon as it is
 * known, politely; at once when a save was refused for it. The draft stays until the reader asks for what holds now.
 */
export function SaveNote({ isBehind, error, onShowNewest, ...theirs }: SaveNoteProps) {
  const place = useRef<HTMLDivElement>(null);
  const show = () => {
    onShowNewest();
    // The button goes: the keyboard stays where it was.
    place.current?.focus();
  };
  const isRefused = isSettingsChanged(error);
  const meanwhile = <Meanwhile {...theirs} error={error} onShow={show} />;
  return (
    <div ref={place} tabIndex={-1}>
      <div role="status">{isBehind && !isRefused && meanwhile}</div>
      {isRefused && meanwhile}
      {error !== null && error !== undefined && !isRefused && <ProblemNote error={error} />}
    </div>
  );
}

type MeanwhileProps = Pick<SaveNoteProps, 'error' | 'by' | 'children'> & { readonly onShow: () => void };

function Meanwhile({ error, by, children, onShow }: MeanwhileProps) {
  const text = useText();
  const isRefused = isSettingsChanged(error);
  const who = (isRefused ? whoChanged(error) : undefined) ?? by ?? undefined;
  const seen = who === undefined ? text('ui.meanwhile') : text('ui.meanwhile.by', { by: who });
  return (
    <Notice
      tone="warn"
      title={isRefused ? text('problem.settings-changed') : seen}
      isAlert={isRefused}
      actions={<Button onPress={onShow}>{text('ui.meanwhile.show')}</Button>}
    >
      {isRefused && who !== undefined && <p>{seen}</p>}
      {children}
      <p>{text('ui.meanwhile.hint')}</p>
    </Notice>
  );
}

export const isSettingsChanged = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.problem.code === 'settings-changed';

/** Who changed it last, as the refusal names them. */
function whoChanged({ problem: { values = {} } }: ApiProblem): string | undefined {
  const { by, changes } = values;
  const newest: unknown = Array.isArray(changes) ? changes[0] : undefined;
  const named = typeof newest === 'object' && newest !== null && 'by' in newest ? newest.by : by;
  return typeof named === 'string' ? named : undefined;
}
