import type { LawSettings } from '@duologue/contract/rules.ts';

export type ReplySetting = 'reply-number' | 'reply-hours';
type Words = Readonly<Record<string, string>>;

/** What the dots of these items stand for, in their order: how the firm is reached. */
const FILLED: Readonly<
  Record<
    string,
    { readonly setting: ReplySetting; readonly values: (reply: LawSettings['reply']) => readonly string[] }
  >
> = {
  'reply-phone-number': { setting: 'reply-number', values: ({ number }) => [number] },
  'reply-hours': { setting: 'reply-hours', values: ({ from, to }) => [from, to] },
};

/** The words of an item with the firm's own number and hours; and which setting they still lack. */
export function fillReply(
  id: string,
  words: Words,
  reply: LawSettings['reply'],
): { readonly words: Words; readonly missing?: ReplySetting } {
  const filled = FILLED[id];
  if (filled === undefined) return { words };
  const values = filled.values(reply).map((value) => value.trim());
  if (values.includes('')) return { words, missing: filled.setting };
  const fill = (text: string) => values.reduce((said, value) => said.replace('…', () => value), text);
  return { words: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)])) };
}
