/**
 * Does all of this in its order, as much of it at a time as there are hands: one that needs `beside` takes one hand, one
 * that mostly `waits` takes none, any other takes all. Nothing overtakes, so what stands beside each other in the list runs beside each other.
 */
export async function inHands(works, hands, run) {
  const running = new Set();
  let free = hands;
  for (const work of works) {
    const needs = handsOf(work, hands);
    while (free < needs) await Promise.race(running);
    free -= needs;
    const done = run(work).finally(() => {
      free += needs;
      running.delete(done);
    });
    running.add(done);
  }
  await Promise.all(running);
}

function handsOf({ waits, beside }, hands) {
  if (waits === true) return 0;
  return beside === true ? 1 : hands;
}
