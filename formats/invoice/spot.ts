import type { Written } from '@duologue/core/intake/invoice/invoice-draft.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** An element and the names above it, so that what is read from it can say where it stood. */
export type Spot = { readonly element: XmlElement; readonly path: string };

export function spotsAt(spot: Spot | undefined, ...names: readonly string[]): readonly Spot[] {
  let found: readonly Spot[] = spot === undefined ? [] : [spot];
  for (const name of names) found = found.flatMap((parent) => childrenOf(parent, name));
  return found;
}

function childrenOf({ element, path }: Spot, name: string): readonly Spot[] {
  const children = element.children.filter((child) => child.name === name);
  return children.map((child, index) => ({
    element: child,
    path: children.length > 1 ? `${path}/${name}[${index + 1}]` : `${path}/${name}`,
  }));
}

/** The first element at a place. Its path has a number where it has sisters; most have none, and that is quick to see. */
export function spotAt(spot: Spot | undefined, ...names: readonly string[]): Spot | undefined {
  let found = spot;
  for (const name of names) {
    if (found === undefined) return undefined;
    const { children } = found.element;
    const at = children.findIndex((child) => child.name === name);
    const element = children[at];
    if (element === undefined) return undefined;
    const hasSisters = children.some((child, index) => index > at && child.name === name);
    found = { element, path: hasSisters ? `${found.path}/${name}[1]` : `${found.path}/${name}` };
  }
  return found;
}

/** The first of several names that is there: one syntax calls the same thing differently in its versions. */
export function spotOf(spot: Spot | undefined, names: readonly string[]): Spot | undefined {
  for (const name of names) {
    const found = spotAt(spot, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The trimmed text of an element; an empty one is as if it were not there. */
export function written(spot: Spot | undefined): Written | undefined {
  if (spot === undefined) return undefined;
  const { element, path } = spot;
  const text = element.text.trim();
  if (text === '') return undefined;
  const currency = element.attributes['currencyID'];
  const format = element.attributes['format'];
  return {
    text,
    at: { line: element.line, column: element.column, path },
    ...(currency === undefined || currency.trim() === '' ? {} : { currency: currency.trim() }),
    ...(format === undefined ? {} : { format }),
  };
}

export function writtenAt(spot: Spot | undefined, ...names: readonly string[]): Written | undefined {
  const first = written(spotAt(spot, ...names));
  if (first !== undefined) return first;
  for (const found of spotsAt(spot, ...names)) {
    const text = written(found);
    if (text !== undefined) return text;
  }
  return undefined;
}

export function allWritten(spot: Spot | undefined, ...names: readonly string[]): readonly Written[] {
  return spotsAt(spot, ...names).flatMap((found) => written(found) ?? []);
}

/** The first that is there. */
export function firstWritten(...found: readonly (Written | undefined)[]): Written | undefined {
  return found.find((one) => one !== undefined);
}
