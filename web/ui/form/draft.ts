import { useState } from 'react';

/** What somebody types over what stands, and what stood there when they began. */
export type Begun<Standing, Draft> = { readonly basis: Standing; readonly draft: Draft };

export type Shown<Standing, Draft> = Begun<Standing, Draft> & {
  /** Somebody else has saved something different here since the draft was begun. */
  readonly isBehind: boolean;
};

/** For a form that shows all of what stands. */
export const asItStands = <Standing>(standing: Standing): Standing => standing;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A draft that differs from what it was begun on is kept, and so is its basis once somebody else has changed that. One
 * that says the same as its basis or as the newest is none: the newest is shown.
 */
export function shownDraft<Standing, Draft>(
  begun: Begun<Standing, Draft> | undefined,
  newest: Standing,
  draftOf: (standing: Standing) => Draft,
): Shown<Standing, Draft> {
  const untouched = draftOf(newest);
  if (begun === undefined) return { draft: untouched, basis: newest, isBehind: false };
  const before = draftOf(begun.basis);
  const { draft } = begun;
  if (isSame(draft, before) || isSame(draft, untouched)) return { draft: untouched, basis: newest, isBehind: false };
  const isBehind = !isSame(before, untouched);
  return { draft, basis: isBehind ? begun.basis : newest, isBehind };
}

/** What was sent stands now. What was typed meanwhile goes on from there. */
export function savedDraft<Standing, Draft>(
  begun: Begun<Standing, Draft> | undefined,
  sent: Draft,
  saved: Standing,
): Begun<Standing, Draft> | undefined {
  return begun === undefined || begun.draft === sent ? undefined : { basis: saved, draft: begun.draft };
}

export type DraftKept<Standing, Draft> = Shown<Standing, Draft> & {
  readonly change: (draft: Draft) => void;
  /** The newest is shown; what was typed is gone. */
  readonly drop: () => void;
  /** To be said once what was sent is saved, and what is shown was read anew. */
  readonly saved: (sent: Draft, saved: Standing) => void;
};

/**
 * The draft of a form over something that others change too, and that is read anew while the form is open. `draftOf` is
 * all that the form shows of it: what differs elsewhere is no change of this form.
 */
export function useDraft<Standing, Draft>(
  newest: Standing,
  draftOf: (standing: Standing) => Draft,
): DraftKept<Standing, Draft> {
  const [begun, setBegun] = useState<Begun<Standing, Draft>>();
  const shown = shownDraft(begun, newest, draftOf);
  return {
    ...shown,
    change: (draft) => setBegun({ basis: shown.basis, draft }),
    drop: () => setBegun(undefined),
    saved: (sent, saved) => setBegun((now) => savedDraft(now, sent, saved)),
  };
}
