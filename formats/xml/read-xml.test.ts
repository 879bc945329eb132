import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { type ByteSource, bytesSource } from '../source.ts';
import { readXml } from './read-xml.ts';
import type { XmlEvent, XmlPlan } from './tree-builder.ts';
import { childAt, childrenAt, textAt, type XmlElement } from './xml-element.ts';
import type { XmlLimits } from './xml-limits.ts';

const PLAN: XmlPlan = (name) => (name === 'item' || name === 'part' ? 'take' : name === 'junk' ? 'skip' : 'enter');

async function events(content: string | Uint8Array, limits: Partial<XmlLimits> = {}, plan = PLAN): Promise<XmlEvent[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const found: XmlEvent[] = [];
  for await (const batch of readXml(bytesSource('x', bytes), plan, limits)) found.push(...batch);
  return found;
}

const elements = (found: readonly XmlEvent[]): readonly XmlElement[] =>
  found.flatMap((event) => (event.kind === 'element' ? [event.element] : []));
const problem = (found: readonly XmlEvent[]) =>
  found.flatMap((event) => (event.kind === 'problem' ? [event.problem] : []));

describe('what a plan asks for', () => {
  test('trees are handed over when they close, with names without prefix and the place where their text begins', async () => {
    const found = await events('<a:doc xmlns:a="urn:x">\n <a:item n="1"><b>x &amp; y</b><b>z</b></a:item>\n</a:doc>');
    expect(found.map(({ kind }) => kind)).toEqual(['open', 'element', 'close']);
    expect(found[0]).toMatchObject({ name: 'doc', namespace: 'urn:x' });
    const [item] = elements(found);
    expect(textAt(item, 'b')).toBe('x & y');
    expect(childrenAt(item, 'b')).toHaveLength(2);
    expect(childAt(item, 'b')).toMatchObject({ line: 2, column: 19 });
    expect(item?.attributes).toEqual({ n: '1' });
  });

  test('a tree inside a tree comes first and is no part of it', async () => {
    const found = elements(await events('<doc><item><part>1</part><b/><part>2</part></item></doc>'));
    expect(found.map(({ name, text }) => name + text)).toEqual(['part1', 'part2', 'item']);
    expect(found[2]?.children.map(({ name }) => name)).toEqual(['b']);
  });

  test('what is skipped is not looked into', async () => {
    expect(elements(await events('<doc><junk><item/></junk><item/></doc>'))).toHaveLength(1);
  });

  test('sections of characters are text', async () => {
    expect(elements(await events('<doc><item>a<![CDATA[ <b> ]]>c</item></doc>'))[0]?.text).toBe('a <b> c');
  });
});

describe('what is refused', () => {
  test.each<[string, string, string, Partial<XmlLimits>]>([
    ['nothing', '', 'empty-file', {}],
    ['a document type', '<!DOCTYPE doc [<!ENTITY a "b">]><doc>&a;</doc>', 'xml-with-doctype', {}],
    ['an entity of its own', '<doc>&lol;</doc>', 'xml-not-well-formed', {}],
    ['tags that do not match', '<doc><item></doc>', 'xml-not-well-formed', {}],
    ['a document that ends early', '<doc><item>', 'xml-not-well-formed', {}],
    ['text behind the end', '<doc/>more', 'xml-not-well-formed', {}],
    ['no XML', 'hello', 'xml-not-well-formed', {}],
    ['depth', '<a>'.repeat(65), 'xml-too-deep', {}],
    [
      'attributes',
      `<a ${Array.from({ length: 101 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      'xml-too-many-attributes',
      {},
    ],
    ['a long text', `<doc><item>${'x'.repeat(200)}</item></doc>`, 'xml-text-too-long', { tokenCharsMax: 100 }],
    [
      'a tree of many elements',
      `<doc><item>${'<b/>'.repeat(50)}</item></doc>`,
      'xml-too-many-elements',
      { nodesMax: 50 },
    ],
    ['an encoding that nobody knows', '<?xml version="1.0" encoding="klingon"?><doc/>', 'unknown-encoding', {}],
  ])('%s', async (_, content, code, limits) => {
    const [found, ...more] = problem(await events(content, limits));
    expect(found?.code).toBe(code);
    expect(more).toEqual([]);
  });

  test('a problem names its line, column and path, and nothing comes behind it', async () => {
    const found = await events('<doc>\n<item>1</item>\n<item><b></item>\n<item>2</item></doc>');
    expect(problem(found)).toEqual([
      expect.objectContaining({ code: 'xml-not-well-formed', line: 3, path: expect.stringContaining('doc/item') }),
    ]);
    expect(elements(found)).toHaveLength(1);
    expect(found.at(-1)?.kind).toBe('problem');
  });

  test('parts that are taken out do not count for the tree around them', async () => {
    const found = await events(`<doc><item>${'<part/>'.repeat(500)}</item></doc>`, { nodesMax: 10 });
    expect(problem(found)).toEqual([]);
  });

  test.each(['<!--', '<doc a="', '<!DOCTYPE a [', '<doc><item>', '<?pi '])(
    'what never ends is not held: %s',
    async (start) => {
      let pieces = 0;
      const endless: ByteSource = {
        name: 'endless',
        sizeBytes: Number.MAX_SAFE_INTEGER,
        async *open() {
          yield Buffer.from(start);
          for (; pieces < 5_000; pieces += 1) yield Buffer.alloc(64 * 1024, 'x');
        },
      };
      const found: XmlEvent[] = [];
      // An encoding that needs no look at all bytes.
      const source = {
        ...endless,
        async *open() {
          yield Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>');
          yield* endless.open();
        },
      };
      for await (const batch of readXml(source, PLAN)) found.push(...batch);
      expect(problem(found)[0]?.code).toBe('xml-text-too-long');
      expect(pieces).toBeLessThan(100);
    },
  );
});

describe('encodings', () => {
  const text = (encoding: string) => `<?xml version="1.0"${encoding}?><doc><item>Müller</item></doc>`;
  const bytes = (value: string, encoding: 'utf8' | 'latin1' | 'utf16le') => Buffer.from(value, encoding);
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes(text(''), 'utf8')],
    ['UTF-8 with a mark', bytes(`\uFEFF${text('')}`, 'utf8')],
    ['latin 1 that says so', bytes(text(' encoding="ISO-8859-1"'), 'latin1')],
    ['UTF-16 with a mark', bytes(`\uFEFF${text(' encoding="UTF-16"')}`, 'utf16le')],
    ['UTF-16 without one', bytes(text(''), 'utf16le')],
    ['UTF-8 that says UTF-16', bytes(text(' encoding="UTF-16"'), 'utf8')],
  ])('%s', async (_, content) => {
    const found = await events(content);
    expect(elements(found)[0]?.text).toBe('Müller');
    expect(found.map(({ kind }) => kind)).not.toContain('encoding-differs');
  });

  test('what says UTF-8 and is not is read as windows-1252, and said', async () => {
    const found = await events(bytes(text(' encoding="UTF-8"'), 'latin1'));
    expect(found[0]).toEqual({ kind: 'encoding-differs', encoding: 'windows-1252' });
    expect(elements(found)[0]?.text).toBe('Müller');
  });
});
