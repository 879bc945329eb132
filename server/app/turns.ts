/** Does the work when all that was asked for before is done. After a failure nothing more is done: all fail with it. */
export type Turns = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * A connection does one thing at a time. With turns, rows can be written in the background while the next ones are read:
 * whoever needs the connection waits until it is free.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // Whoever comes next fails with the same fault; without anybody it would count as one that nobody handled.
    mine.catch(() => undefined);
    last = mine;
    return mine;
  };
}
