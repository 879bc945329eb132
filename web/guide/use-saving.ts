import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { useState } from 'react';
import type { DraftEdit, EditActions } from './edit.ts';

export type Saving = {
  /** What stands in the way at the place that is edited; shown before it is kept all the same. */
  readonly found: readonly GuideProblemWire[];
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly save: (edit: DraftEdit) => void;
  readonly forget: () => void;
  readonly reload: () => void;
};

/** Checked first; what is found is shown, and saved only when asked again: a broken draft may be kept, not published. */
export function useSaving(
  /** Whether a problem is of what is edited here; all others are told where they are. */
  isHere: (problem: GuideProblemWire) => boolean,
  { onCheck, onSave, onReload }: EditActions,
  onSaved: () => void,
): Saving {
  const [found, setFound] = useState<readonly GuideProblemWire[]>([]);
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const attempt = async (edit: DraftEdit) => {
    const problems = found.length > 0 ? [] : await onCheck(edit);
    const here = problems.filter(isHere);
    setFound(here);
    if (here.length > 0) return;
    await onSave(edit);
    onSaved();
  };
  return {
    found,
    error,
    isBusy,
    save: (edit) => {
      setBusy(true);
      setError(undefined);
      attempt(edit)
        .catch(setError)
        .finally(() => setBusy(false));
    },
    forget: () => setFound([]),
    reload: () => {
      setError(undefined);
      onReload();
    },
  };
}
