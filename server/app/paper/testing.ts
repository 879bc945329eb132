import { execFileSync } from 'node:child_process';
import { assert } from '@duologue/core/kernel/assert.ts';

/** The objects of a PDF as qpdf reads them, which has no line in common with the library that wrote them. */
export type Value = null | boolean | number | string | Value[] | Dict;
export type Dict = { [key: string]: Value };
type Stored = { value?: Value; stream?: { dict: Dict; data: string } };

export type Pdf = ReturnType<typeof readPdf>;

export function readPdf(file: string) {
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file];
  const told = JSON.parse(execFileSync('qpdf', args, { encoding: 'utf8', maxBuffer: 256e6 }));
  return openObjects(told.qpdf[1] as Record<string, Stored>);
}

/** Changed objects can be opened again: that is how a fault is planted. */
export function openObjects(objects: Record<string, Stored>) {
  const at = (value: Value | undefined): Value =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? at(contentOf(objects[`obj:${value}`])) : (value ?? null);
  const dict = (value: Value | undefined): Dict => {
    const found = at(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  };
  const list = (value: Value | undefined): Value[] => {
    const found = at(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  };
  const streamOf = (value: Value | undefined): string =>
    refsOf(value)
      .map((ref) => Buffer.from(objects[`obj:${ref}`]?.stream?.data ?? '', 'base64').toString('latin1'))
      .join('\n');
  const refsOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : [value ?? null]);
  const all = () => Object.values(objects).map((stored) => dict(contentOf(stored)));
  const trailer = dict(contentOf(objects['trailer']));
  const catalog = dict(trailer['/Root']);
  const pages = all().filter((each) => each['/Type'] === '/Page');
  assert(pages.length > 0, 'a document has pages');
  return { objects, at, dict, list, streamOf, all, trailer, catalog, pages };
}

const contentOf = (stored: Stored | undefined): Value | undefined => stored?.stream?.dict ?? stored?.value;

/** A step of a page: what it does, what to, with which font, and what it is marked as. */
export type Step = {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly font: string;
  readonly marks: readonly { readonly tag: string; readonly mcid: number | null }[];
};

/** The library writes texts as numbers of glyphs in hexadecimal, so that no other kind of string can be on a page. */
export function stepsOf(content: string): Step[] {
  const steps: Step[] = [];
  let marks: Step['marks'] = [];
  let font = '';
  let operands: string[] = [];
  for (const [token] of content.matchAll(/<<|>>|<[\da-f\s]*>|[[\]]|\/?[^\s<>[\]/]+/gi)) {
    assert(!/[()]/.test(token), 'a page has texts in hexadecimal alone');
    if (!/^[a-z*'"]+\d?$/i.test(token) || token === 'true' || token === 'false') {
      operands.push(token);
      continue;
    }
    if (token === 'Tf') font = operands[0] ?? '';
    if (token === 'BDC' || token === 'BMC') marks = [...marks, markOf(operands)];
    steps.push({ operator: token, operands, font, marks });
    if (token === 'EMC') marks = marks.slice(0, -1);
    operands = [];
  }
  return steps;
}

function markOf(operands: readonly string[]): Step['marks'][number] {
  const at = operands.indexOf('/MCID');
  return { tag: operands[0] ?? '', mcid: at === -1 ? null : Number(operands[at + 1]) };
}

/** The glyphs that a step shows, four digits each. */
export const glyphsOf = ({ operator, operands }: Step): string[] =>
  operator === 'Tj' || operator === 'TJ'
    ? operands.filter((each) => each.startsWith('<')).flatMap((each) => each.match(/[\da-f]{4}/gi) ?? [])
    : [];
