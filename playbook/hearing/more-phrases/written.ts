/** What people say by objection, one to a line. Learnt from, never shown as advice. */
export type MorePhrases = Readonly<Record<string, string>>;
