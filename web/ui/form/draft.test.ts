import { describe, expect, test } from 'vitest';
import { type Begun, savedDraft, shownDraft } from './draft.ts';

type Settings = { readonly changeNo: number; readonly days: number; readonly note: string };
type Typed = Pick<Settings, 'days'>;

/** The form shows the days; the note is of another form. */
const draftOf = ({ days }: Settings): Typed => ({ days });
const first: Settings = { changeNo: 1, days: 14, note: '' };
const theirs: Settings = { changeNo: 2, days: 21, note: '' };
const elsewhere: Settings = { changeNo: 2, days: 14, note: 'theirs' };
const typed: Begun<Settings, Typed> = { basis: first, draft: { days: 7 } };

describe('what a form shows while others save too', () => {
  test('untouched, it follows the newest', () => {
    expect(shownDraft(undefined, first, draftOf)).toEqual({ draft: { days: 14 }, basis: first, isBehind: false });
    expect(shownDraft(undefined, theirs, draftOf)).toEqual({ draft: { days: 21 }, basis: theirs, isBehind: false });
  });
  test('touched, it keeps what was typed', () =>
    expect(shownDraft(typed, first, draftOf)).toEqual({ draft: { days: 7 }, basis: first, isBehind: false }));
  test('touched, it keeps draft and basis when another saves, and says so: their change is not overwritten', () =>
    expect(shownDraft(typed, theirs, draftOf)).toEqual({ draft: { days: 7 }, basis: first, isBehind: true }));
  test('what another changed elsewhere is nothing to ask about: the basis moves on', () =>
    expect(shownDraft(typed, elsewhere, draftOf)).toEqual({ draft: { days: 7 }, basis: elsewhere, isBehind: false }));
  test('another who saved just what was typed leaves nothing to save', () =>
    expect(shownDraft(typed, { ...theirs, days: 7 }, draftOf)).toMatchObject({
      basis: { changeNo: 2 },
      isBehind: false,
    }));
  test('what was typed and taken back by hand is no draft', () => {
    const back = { basis: first, draft: { days: 14 } };
    expect(shownDraft(back, theirs, draftOf)).toEqual({ draft: { days: 21 }, basis: theirs, isBehind: false });
  });
});

describe('after one’s own save', () => {
  test('the form shows what stands', () => expect(savedDraft(typed, typed.draft, theirs)).toBeUndefined());
  test('what was typed while it was under way is kept, and goes on from what was saved', () => {
    const mine = { changeNo: 2, days: 7, note: '' };
    const more = savedDraft({ basis: first, draft: { days: 8 } }, typed.draft, mine);
    expect(more).toEqual({ basis: mine, draft: { days: 8 } });
    expect(shownDraft(more, mine, draftOf)).toEqual({ draft: { days: 8 }, basis: mine, isBehind: false });
    expect(shownDraft(more, { ...theirs, changeNo: 3 }, draftOf).isBehind).toBe(true);
  });
});
