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

type Frame = { readonly mode: 'enter' | 'take' | 'part' | 'skip'; readonly node: Growing | undefined };
type Fail = (code: XmlProblem['code'], values: XmlProblem['values']) => void;

/** Turns tags into the events of a plan. Holds the trees that are open, never the document. */
export function newTreeBuilder(plan: XmlPlan, limits: XmlLimits, fail: Fail) {
  const names: string[] = [];
  const frames: Frame[] = [];
  let events: XmlEvent[] = [];
  let nodes = 0;

  return {
    path: () => names.join('/'),
    take(): readonly XmlEvent[] {
      const full = events;
      events = [];
      return full;
    },
    open(tag: string, attributes: Readonly<Record<string, string>>, line: number, column: number): void {
      if (names.length >= limits.depthMax) return fail('xml-too-deep', { depthMax: limits.depthMax });
      const name = localName(tag);
      const parent = frames[frames.length - 1];
      const mode = modeOf(parent, () => plan(name, names));
      const isKept = mode === 'take' || mode === 'part';
      const node = isKept ? { name, attributes, text: '', children: [], line, column } : undefined;
      if (mode === 'take' && parent?.node === undefined) nodes = 0;
      if (node !== undefined) nodes += weightOf(node);
      if (nodes > limits.nodesMax) return fail('xml-too-many-elements', { elementsMax: limits.nodesMax });
      if (mode === 'part' && node !== undefined) parent?.node?.children.push(node);
      if (mode === 'enter') {
        const namespace = namespaceOf(tag, attributes);
        events.push({ kind: 'open', name, above: [...names], namespace, attributes, line, column });
      }
      names.push(name);
      frames.push({ mode, node });
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
      const name = names.pop() ?? '';
      if (frame?.mode === 'enter') events.push({ kind: 'close', name, above: [...names] });
      if (frame?.mode !== 'take' || frame.node === undefined) return;
      // What is taken out of a larger tree no longer counts for it.
      if (frames[frames.length - 1]?.node !== undefined) nodes -= sizeOf(frame.node);
      events.push({ kind: 'element', element: frame.node, above: [...names] });
    },
  };
}

function modeOf(parent: Frame | undefined, ask: () => 'enter' | 'take' | 'skip'): Frame['mode'] {
  if (parent?.mode === 'skip') return 'skip';
  const planned = ask();
  return planned === 'enter' && parent?.node !== undefined ? 'part' : planned;
}

/** So many characters of text weigh as much as one element more: a tree is bounded in both. */
const CHARS_PER_NODE = 1_000;

function weightOf({ attributes, text }: Growing): number {
  let chars = text.length;
  for (const name in attributes) chars += attributes[name]?.length ?? 0;
  return 1 + chars / CHARS_PER_NODE;
}

function sizeOf(node: Growing): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child), weightOf(node));
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
