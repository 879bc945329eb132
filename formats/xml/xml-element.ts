/** An element with all that is in it. Names are without their prefix; text is as written, without that of its children. */
export type XmlElement = {
  readonly name: string;
  /** By the name as written, prefix and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** Where its start tag ends, which is where its text begins. */
  readonly line: number;
  readonly column: number;
};

/** The first element at a place below: `childAt(entry, 'ValDt', 'Dt')`. */
export function childAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) {
    if (found === undefined) return undefined;
    found = childOf(found, name);
  }
  return found;
}

/** Without a closure for each look: some hundred of them are taken at every entry of a statement. */
function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) if (child.name === name) return child;
  return undefined;
}

const NONE: readonly XmlElement[] = [];

/** All elements at a place below, through every parent of that name. */
export function childrenAt(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  let found = element === undefined ? NONE : [element];
  for (const name of names) {
    if (found.length === 0) return NONE;
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  }
  return found;
}

/** The trimmed text at a place below; `undefined` where there is none or only blanks. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  const text = childAt(element, ...names)?.text.trim();
  return text === '' ? undefined : text;
}
