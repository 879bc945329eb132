import { Buffer } from 'node:buffer';

export type Random = (below: number) => number;

/** A small repeatable source of chance (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What hurts readers: marks of XML and of other encodings, amounts and dates at their edges, lengths that lie. */
const HURTING = [
  '<',
  '>',
  '&',
  '</',
  '/>',
  '<!--',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '<!DOCTYPE a>',
  '&#0;',
  '&#x110000;',
  '"',
  "'",
  '=',
  '\0',
  '\uFEFF',
  '\uFFFF',
  '\u202E',
  '-',
  '.',
  ',',
  '+',
  '1e9',
  '9'.repeat(40),
  '0.'.repeat(3),
  '2026-02-30',
  '00000000',
  '99991231',
  'EUR',
  'XXX',
  'currencyID="USD"',
  'true',
  ' 30 days net ',
  ' net 30 bis 31.02.2026 ',
  '#SKONTO#TAGE=9#',
  '%',
  'stream',
  'endobj',
  '1 0 obj',
  '<<',
  '>>',
  '/Kids [1 0 R]',
  '/Length 99999999',
  '\u0080\u0000',
  '\u00ff\u00ff\u00ff\u00ff',
].map((text) => Buffer.from(text));

/** One to four damages: bytes lost, doubled, changed, swapped, cut off, or something that hurts put in. */
export function mutated(seed: Uint8Array, random: Random): Uint8Array {
  let bytes: Buffer = Buffer.from(seed);
  const damages = 1 + random(4);
  for (let index = 0; index < damages && bytes.byteLength > 0; index += 1) bytes = damage(bytes, random);
  return bytes;
}

function damage(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.byteLength);
  const length = 1 + random(random(8) === 0 ? 400 : 12);
  const [head, part, tail] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (random(8)) {
    case 0:
      return Buffer.concat([head, tail]);
    case 1:
      return Buffer.concat([head, part, part, tail]);
    case 2:
      return Buffer.concat([head, Buffer.from(part).reverse(), tail]);
    case 3:
      return random(6) === 0 ? Buffer.from(head) : Buffer.concat([head, Buffer.from([random(256)]), tail]);
    case 4: {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
      return changed;
    }
    case 5: {
      const from = random(bytes.byteLength);
      return Buffer.concat([head, bytes.subarray(from, from + length), part, tail]);
    }
    default:
      return Buffer.concat([head, HURTING[random(HURTING.length)] ?? part, random(2) === 0 ? part : Buffer.of(), tail]);
  }
}

const LEAF = /<([\w:]+)([^<>]*)>([^<>]+)<\/\1>/g;

/** XML that stays XML: one to four leaves lost, doubled, or holding something that hurts instead of their text. */
export function reworded(seed: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(seed).toString('utf8');
  const changes = 1 + random(4);
  for (let index = 0; index < changes; index += 1) {
    const leaves = [...text.matchAll(LEAF)];
    const leaf = leaves[random(leaves.length)];
    if (leaf === undefined) break;
    const [whole, name = '', attributes = '', content = ''] = leaf;
    const other = leaves[random(leaves.length)]?.[3] ?? '';
    const changed = [
      '',
      whole + whole,
      `<${name}${attributes}>${escaped(HURTING[random(HURTING.length)] ?? Buffer.of())}</${name}>`,
      `<${name}${attributes}>${content}${escaped(HURTING[random(HURTING.length)] ?? Buffer.of())}</${name}>`,
      `<${name}${attributes}>${other}</${name}>`,
      `<${name}>${content}</${name}>`,
      `<${name}${attributes}>-${content}</${name}>`,
    ];
    text = text.slice(0, leaf.index) + (changed[random(changed.length)] ?? '') + text.slice(leaf.index + whole.length);
  }
  return Buffer.from(text);
}

function escaped(bytes: Buffer): string {
  const printable = bytes.toString('utf8').replace(/[^\x20-\uD7FF]/g, '\uFFFD');
  return printable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
