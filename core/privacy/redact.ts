const HIDDEN = '[another person]';

/**
 * A copy of plain data in which other people are blacked out: every text of theirs (names, numbers, addresses) is
 * replaced wherever it stands, whatever its case. A name is looked for whole and by its parts of three letters or more.
 */
export function redact<Value>(value: Value, texts: readonly string[]): Value {
  const patterns = patternsOf(texts);
  return patterns === undefined ? value : (redactValue(value, patterns) as Value);
}

function patternsOf(texts: readonly string[]): RegExp | undefined {
  const whole = texts.map((text) => text.trim()).filter((text) => text.length >= 3);
  const parts = whole.flatMap((text) => text.split(/[\s,;]+/)).filter((part) => part.length >= 3);
  const words = [...new Set([...whole, ...parts])].sort((left, right) => right.length - left.length);
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function redactValue(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, HIDDEN);
  if (Array.isArray(value)) return value.map((member) => redactValue(member, pattern));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, redactValue(member, pattern)]));
}
