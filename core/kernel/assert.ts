/** States what holds if the program is correct. Never used on input: input is parsed. */
export function assert(claim: boolean, description: string): asserts claim {
  if (!claim) throw new Error(`Assertion failed: ${description}.`);
}

/** Marks the branch no value can reach: a new variant of a union turns the call into a compile error. */
export function unreachable(_value: never): never {
  throw new Error('A value outside its declared type reached an exhaustive switch.');
}
