import { accept, type Result, refuse } from '../kernel/result.ts';
import { DATA_DEPTH_MAX } from './limits.ts';

/** What an event may hold: JSON without fractions. Amounts are text of minor units, dates and instants are text. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export type CanonicalRefusal = {
  readonly code: 'not-a-whole-number' | 'not-plain-text' | 'not-plain-data' | 'too-deep';
  /** Where, as in `data.lines[2].amount`; empty for the value itself. */
  readonly path: string;
};

/**
 * The one text of a value, so that its hash is the same everywhere: RFC 8785 (JCS) restricted to values on which no two
 * implementations differ. Members are sorted by UTF-16 code units, there is no white space, strings are escaped as
 * RFC 8785 section 3.2.2.2 says. Refused are fractions, NaN and numbers beyond 2^53 - 1, lone surrogates, U+0000 (which
 * PostgreSQL cannot keep), `undefined`, bigints, anything that is not a plain object, and nesting beyond 32 levels.
 */
export function canonicalForm(value: unknown): Result<string, CanonicalRefusal> {
  const text = write(value, 0);
  // Where it goes wrong is looked for only when it does: this runs for every event of an import.
  return text === undefined ? refuse(findRefusal(value, '', 0) ?? { code: 'not-plain-data', path: '' }) : accept(text);
}

/** The text of a value, or nothing when some part of it has none. */
function write(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return writeText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  // `String(-0)` is "0", as RFC 8785 wants it.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== 'object' || depth >= DATA_DEPTH_MAX) return undefined;
  if (Array.isArray(value)) return writeList(value, depth);
  return isPlainObject(value) ? writeObject(value, depth) : undefined;
}

function writeList(list: readonly unknown[], depth: number): string | undefined {
  let text = '';
  // Not `map`: a hole in a sparse list would be stepped over, and is not plain data.
  for (let index = 0; index < list.length; index += 1) {
    const member = write(list[index], depth + 1);
    if (member === undefined) return undefined;
    text += index === 0 ? member : `,${member}`;
  }
  return `[${text}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, depth: number): string | undefined {
  let text = '';
  for (const key of sorted(Object.keys(object))) {
    const name = writeText(key);
    const member = write(object[key], depth + 1);
    if (name === undefined || member === undefined) return undefined;
    text += text === '' ? `${name}:${member}` : `,${name}:${member}`;
  }
  return `{${text}}`;
}

/** So many names are put in order in place, which takes no memory of its own; an event has about ten. */
const FEW_NAMES = 32;

/** By UTF-16 code units, as `<` compares texts and `sort` does without a comparison of our own. */
function sorted(names: string[]): readonly string[] {
  if (names.length > FEW_NAMES) return names.sort();
  for (let next = 1; next < names.length; next += 1) {
    const name = names[next] ?? '';
    let at = next;
    for (; at > 0 && (names[at - 1] ?? '') > name; at -= 1) names[at] = names[at - 1] ?? '';
    names[at] = name;
  }
  return names;
}

const NEEDS_NO_CARE = /^[ !#-[\]-~]*$/;

function writeText(text: string): string | undefined {
  if (NEEDS_NO_CARE.test(text)) return `"${text}"`;
  return isPlainText(text) ? JSON.stringify(text) : undefined;
}

/** NUL, or half of a surrogate pair without the other half. With `u`, a whole pair is one character and does not match. */
const UNPLAIN = /[\0\uD800-\uDFFF]/u;

function isPlainText(text: string): boolean {
  return !UNPLAIN.test(text);
}

function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function findRefusal(value: unknown, path: string, depth: number): CanonicalRefusal | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : { code: 'not-a-whole-number', path };
  if (typeof value === 'string') return isPlainText(value) ? undefined : { code: 'not-plain-text', path };
  if (typeof value !== 'object') return { code: 'not-plain-data', path };
  if (depth >= DATA_DEPTH_MAX) return { code: 'too-deep', path };
  if (Array.isArray(value)) return findRefusalInList(value, path, depth);

  if (!isPlainObject(value)) return { code: 'not-plain-data', path };
  for (const [key, member] of Object.entries(value)) {
    const memberPath = path === '' ? key : `${path}.${key}`;
    if (!isPlainText(key)) return { code: 'not-plain-text', path: memberPath };
    const refusal = findRefusal(member, memberPath, depth + 1);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function findRefusalInList(list: readonly unknown[], path: string, depth: number): CanonicalRefusal | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const refusal = findRefusal(list[index], `${path}[${index}]`, depth + 1);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
