/** The unsaved notes of a call on this machine, only until the server has them. */
const nameOf = (callId: string) => `duologue.notes.${callId}`;

export function keptNotes(callId: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(nameOf(callId)) ?? undefined;
  } catch {
    // No storage here: the server has all but the last second.
    return undefined;
  }
}

export function keepNotes(callId: string, notes: string): void {
  try {
    globalThis.localStorage.setItem(nameOf(callId), notes);
  } catch {
    // Full or forbidden: the server still gets the notes within the second.
  }
}

export function forgetNotes(callId: string): void {
  try {
    globalThis.localStorage.removeItem(nameOf(callId));
  } catch {
    // Nothing was kept then.
  }
}
