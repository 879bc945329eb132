import type { XmlElement } from './xml-element.ts';
import type { XmlLimits } from './xml-limits.ts';
import type { XmlProblem } from './xml-problem.ts';

/**
 * What becomes of an element, by its name and the names above it. `enter`: said when it opens and closes, its children
 * are asked about; inside a tree it is simply part of it. `take`: handed over as a tree when it closes, and no part of
 * the tree around it. `skip`: not kept, nor what is in it.
 */
export type XmlPlan = (name: string, above: readonly string[]) => 'enter' | 'take' | 'skip';

export type XmlEvent =
  /** An element that was entered; the first one is the root. Its text is not kept. */
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly above: readonly string[];
      readonly namespace: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly above: readonly string[] }
  | { readonly kind: 'element'; readonly element: XmlElement; readonly above: readonly string[] }
  /** The document calls itself UTF-8 and is read as this. */
  | { readonly kind: 'encoding-differs'; readonly encoding: string }
  | { readonly kind: 'problem'; readonly problem: XmlProblem };

type Growing = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Growing[];
  readonly line: number;
  readonly column: number;
};

/** Where elements stand, by their name and the names above; what the plan says of such a place is asked once. */
type Place = {
  readonly name: string;
  readonly above: readonly string[];
  readonly planned: ReturnType<XmlPlan>;
  /** By the tag as written. */
  readonly below: Map<string, Place>;
};
/** Places that are remembered; a document of more of them is asked about each time. */
const PLACES_MAX = 2_000;

type Mode = 'enter' | 'take' | 'part' | 'skip';
type Frame = {
  readonly place: Place;
  readonly mode: Mode;
  readonly node: Growing | undefined;
  /** What was counted before it. */
  readonly nodesBefore: number;
};
type Fail = (code: XmlProblem['code'], values: XmlProblem['values']) => void;

/** Turns tags into the events of a plan. Holds the trees that are open, never the document. */
export function newTreeBuilder(plan: XmlPlan, limits: XmlLimits, fail: Fail) {
  const frames: Frame[] = [];
  const roots = new Map<string, Place>();
  let places = 0;
  let events: XmlEvent[] = [];
  let nodes = 0;

  const findPlace = (tag: string, parent: Place | undefined): Place => {
    const name = localName(tag);
    const above = parent === undefined ? [] : [...parent.above, parent.name];
    const place = { name, above, planned: plan(name, above), below: new Map<string, Place>() };
    places += 1;
    if (places <= PLACES_MAX) (parent?.below ?? roots).set(tag, place);
    return place;
  };

  return {
    path: () => frames.map(({ place }) => place.name).join('/'),
    take(): readonly XmlEvent[] {
      const full = events;
      events = [];
      return full;
    },
    open(tag: string, attributes: Readonly<Record<string, string>>, line: number, column: number): void {
      if (frames.length >= limits.depthMax) return fail('xml-too-deep', { depthMax: limits.depthMax });
      const parent = frames[frames.length - 1];
      const place = (parent?.place.below ?? roots).get(tag) ?? findPlace(tag, parent?.place);
      const { name, above } = place;
      const mode = modeOf(parent, place);
      const isKept = mode === 'take' || mode === 'part';
      const node = isKept ? { name, attributes, text: '', children: [], line, column } : undefined;
      if (mode === 'take' && parent?.node === undefined) nodes = 0;
      const nodesBefore = nodes;
      if (node !== undefined) nodes += weightOf(node);
      if (nodes > limits.nodesMax) return fail('xml-too-many-elements', { elementsMax: limits.nodesMax });
      if (mode === 'part' && node !== undefined) parent?.node?.children.push(node);
      if (mode === 'enter') {
        const namespace = namespaceOf(tag, attributes);
        events.push({ kind: 'open', name, above, namespace, attributes, line, column });
      }
      frames.push({ place, mode, node, nodesBefore });
    },
    text(text: string): void {
      const node = frames[frames.length - 1]?.node;
      if (node === undefined) return;
      node.text += text;
      nodes += text.length / CHARS_PER_NODE;
      if (nodes > limits.nodesMax) return fail('xml-too-many-elements', { elementsMax: limits.nodesMax });
      if (node.text.length > limits.tokenCharsMax) fail('xml-text-too-long', { charsMax: limits.tokenCharsMax });
    },
    close(): void {
      const frame = frames.pop();
      if (frame === undefined) return;
      const { mode, node, place } = frame;
      const { name, above } = place;
      if (mode === 'enter') events.push({ kind: 'close', name, above });
      if (mode !== 'take' || node === undefined) return;
      // What is taken out of a larger tree no longer counts for it.
      if (frames[frames.length - 1]?.node !== undefined) nodes = frame.nodesBefore;
      events.push({ kind: 'element', element: node, above });
    },
  };
}

function modeOf(parent: Frame | undefined, { planned }: Place): Mode {
  if (parent?.mode === 'skip') return 'skip';
  return planned === 'enter' && parent?.node !== undefined ? 'part' : planned;
}

/** So many characters of text weigh as much as one element more: a tree is bounded in both. */
const CHARS_PER_NODE = 1_000;

function weightOf({ attributes, text }: Growing): number {
  let chars = text.length;
  for (const name in attributes) chars += attributes[name]?.length ?? 0;
  return 1 + chars / CHARS_PER_NODE;
}

function localName(tag: string): string {
  const at = tag.indexOf(':');
  return at === -1 ? tag : tag.slice(at + 1);
}

/** As declared on the element itself, which is where documents declare that of their root; empty elsewhere. */
function namespaceOf(tag: string, attributes: Readonly<Record<string, string>>): string {
  const at = tag.indexOf(':');
  return attributes[at === -1 ? 'xmlns' : `xmlns:${tag.slice(0, at)}`] ?? '';
}
