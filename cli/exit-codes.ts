/** What the shell gets. Scripts may rely on these. */
export const EXIT = {
  done: 0,
  /** The answer is no: a file that cannot be read, a call that is refused, a chain that does not verify. */
  refused: 1,
  /** The answer depends on you: a question is open, or rows were rejected. */
  asked: 2,
  /** The command line itself was wrong. */
  usage: 64,
  /** Our fault, with a reference in the message. */
  fault: 70,
} as const;
