/** What was typed last: the sentence or line that is being written, as that is what the debtor has just said. */
const LAST_CHARACTERS = 240;

export function spokenLast(notes: string): string {
  const lines = notes.trimEnd().split('\n');
  const line = lines.at(-1) ?? '';
  const sentences = line.split(/(?<=[.!?…])\s+/);
  const last = sentences.at(-1) ?? '';
  // A few words alone say little: what stands before them belongs to it.
  const enough = last.length < 12 && sentences.length > 1 ? sentences.slice(-2).join(' ') : last;
  return enough.slice(-LAST_CHARACTERS).trim();
}
