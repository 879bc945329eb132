/**
 * 64 bits of a text, as two whole numbers below 2^32: to find a text again among millions without keeping it. That two of
 * five million different ones meet has a chance below one in a million. Not for secrets: whoever wants to can make two
 * texts meet.
 */
export function textHash(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  return [(first ^ (first >>> 13)) >>> 0, second >>> 0];
}
