import type { FirmRules, LawSettings } from '@duologue/contract/rules.ts';

/** One field that differs; the names are those of the log of the server. */
export type FieldChange = { readonly field: string; readonly from: unknown; readonly to: unknown };

export const changesOfSettings = (before: LawSettings, after: LawSettings): readonly FieldChange[] =>
  changesBetween(before, after);

export function changesOfRules(before: FirmRules | null, after: FirmRules | null): readonly FieldChange[] {
  return changesBetween(before ?? {}, after ?? {}).map((change) => ({ ...change, field: `firmRules.${change.field}` }));
}

function changesBetween(before: object, after: object): readonly FieldChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field): FieldChange[] => {
    const [from, to] = [was.get(field) ?? null, is.get(field) ?? null];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
}

/** An empty list and nothing are the same to a reader: no rule, no choice. */
export function isSame(left: unknown, right: unknown): boolean {
  return (isNothing(left) && isNothing(right)) || JSON.stringify(left) === JSON.stringify(right);
}

export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
