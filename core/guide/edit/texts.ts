import { GUIDE_LANGUAGES, type Said } from '../said.ts';

/** A text of a playbook and where it stands, such as `stages.open.say.open-thanks.said`. */
export type PlacedText = { readonly path: string; readonly said: Said };

/** Every text of a playbook or of a part of it, in the order of the parts. */
export function textsOf(value: unknown, path = ''): readonly PlacedText[] {
  if (isSaid(value)) return [{ path, said: value }];
  return partsOf(value).flatMap(({ key, part }) => textsOf(part, join(path, key)));
}

/** The same value with some of its texts put differently. Nothing else of it can be changed in this way. */
export function withTexts<Value>(value: Value, change: (path: string, said: Said) => Said): Value {
  return changed(value, change, '') as Value;
}

function changed(value: unknown, change: (path: string, said: Said) => Said, path: string): unknown {
  if (isSaid(value)) return change(path, value);
  if (Array.isArray(value)) return partsOf(value).map(({ key, part }) => changed(part, change, join(path, key)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(partsOf(value).map(({ key, part }) => [key, changed(part, change, join(path, key))]));
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** What is in a list is called by its id, mood or fact where it has one, so that a path outlives a change of order. */
function partsOf(value: unknown): readonly { readonly key: string; readonly part: unknown }[] {
  if (Array.isArray(value)) return value.map((part: unknown, place) => ({ key: nameOf(part) ?? String(place), part }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, part]) => ({ key, part: part as unknown }));
}

function nameOf(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const named = Object.entries(part).find(([key]) => key === 'id' || key === 'mood' || key === 'fact');
  return typeof named?.[1] === 'string' ? named[1] : undefined;
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length === GUIDE_LANGUAGES.length &&
    GUIDE_LANGUAGES.every((language) => entries.some(([key, text]) => key === language && typeof text === 'string'))
  );
}
