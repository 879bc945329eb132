/** The notes as typed, as the server has them, and what is on its way. */
export type NotesState = {
  readonly text: string;
  readonly saved: string;
  readonly sending: string | undefined;
  readonly hasFailed: boolean;
};

export type NotesStatus = 'saved' | 'typing' | 'saving' | 'failed';

/** What was kept on this machine wins over the server: it was never acknowledged, so the server has not seen it. */
export function openNotes(onServer: string, kept: string | undefined): NotesState {
  return { text: kept ?? onServer, saved: onServer, sending: undefined, hasFailed: false };
}

export const typed = (state: NotesState, text: string): NotesState => ({ ...state, text });
export const sent = (state: NotesState, text: string): NotesState => ({ ...state, sending: text });
export const acknowledged = (state: NotesState, text: string): NotesState => ({
  ...state,
  saved: text,
  sending: undefined,
  hasFailed: false,
});
export const failed = (state: NotesState): NotesState => ({ ...state, sending: undefined, hasFailed: true });

/** Another screen wrote: taken over only while nothing of our own is unsaved. */
export function heard(state: NotesState, onServer: string): NotesState {
  const isClean = state.text === state.saved && state.sending === undefined;
  return isClean && onServer !== state.saved ? { ...state, text: onServer, saved: onServer } : state;
}

/** What is to be sent now; nothing while an earlier text is on its way, so that an old text never lands after a new one. */
export function toSend({ text, saved, sending }: NotesState): string | undefined {
  return sending === undefined && text !== saved ? text : undefined;
}

export function statusOf(state: NotesState): NotesStatus {
  if (state.hasFailed && state.text !== state.saved) return 'failed';
  if (state.sending !== undefined) return 'saving';
  return state.text === state.saved ? 'saved' : 'typing';
}
