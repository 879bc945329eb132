import { expect, test } from 'vitest';
import { mutated, randomFrom } from '../invoice/testing/mutations.ts';
import { newTokenizer } from './read-xml.ts';
import type { XmlEvent, XmlPlan } from './tree-builder.ts';
import { XML_LIMITS } from './xml-limits.ts';

const RUNS = Number(process.env['DUOLOGUE_FUZZ'] ?? 2_000);
const PLAN: XmlPlan = (name) => (name === 'item' ? 'take' : name === 'junk' ? 'skip' : 'enter');
const LIMITS = { ...XML_LIMITS, depthMax: 6, tokenCharsMax: 90, attributesMax: 3 };

const DOCUMENTS = [
  '<?xml version="1.0" encoding="UTF-8"?>\n<doc xmlns="urn:x"><item n="1" m=\'a "b"\'>a &amp; b<b/>\n c</item>\n</doc>\n',
  '<?xml version="1.0"?><doc>\r\n<item>\r<b a="x">1 &lt; 2</b>\r\n</item><junk><item/></junk><!-- no -->\r\n</doc >',
  '<!-- first --><a:doc xmlns:a="urn:x"><a:item>&#228; ü &quot;<![CDATA[<x>]]> ]]</a:item><?pi x?></a:doc>',
  '<doc>\n <item>\n  <b>one</b>\n  <b c="d" e="f">two \u{1F600}</b>\n </item>\n <item>x > y</item>\n</doc><!-- last -->',
];

/** All that is said of a document that comes in pieces, by the plain tokenizer or from the beginning by the strict one. */
function told(pieces: readonly string[], isPlain: boolean): readonly XmlEvent[] {
  // What of a token counts while it comes in pieces is each tokenizer's own.
  const tokenCharsMax = pieces.length > 1 ? XML_LIMITS.tokenCharsMax : LIMITS.tokenCharsMax;
  const tokenizer = newTokenizer(PLAN, { ...LIMITS, tokenCharsMax }, isPlain);
  for (const piece of pieces) tokenizer.write(piece);
  tokenizer.close();
  return tokenizer.take();
}

/** What is wrong first, and where, depends for the strict tokenizer on the pieces that it is given. */
const whatAlone = (event: XmlEvent) =>
  event.kind === 'problem' ? { kind: 'problem', code: event.problem.code } : event;

/** Between two pieces the strict tokenizer does not know its column: only there a token is found to be too long. */
const settled = (event: XmlEvent) =>
  event.kind === 'problem' && event.problem.code === 'xml-text-too-long' ? whatAlone(event) : event;

function piecesOf(text: string, random: (below: number) => number): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + random(random(2) === 0 ? 4 : 60);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

test.each(DOCUMENTS)('cut anywhere, a document is read as the strict tokenizer reads it: %j', (document) => {
  const random = randomFrom(7);
  const whole = told([document], false);
  expect(whole.length).toBeGreaterThan(2);
  for (let run = 0; run < 50; run += 1) expect(told(piecesOf(document, random), true)).toEqual(whole);
});

test(`${RUNS} damaged documents are read or refused as the strict tokenizer does, word for word`, () => {
  const random = randomFrom(20_261_122);
  let refused = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const seed = DOCUMENTS[run % DOCUMENTS.length] ?? '';
    const document = new TextDecoder().decode(mutated(new TextEncoder().encode(seed), random));
    const strict = told([document], false);
    expect(told([document], true).map(settled), JSON.stringify(document)).toEqual(strict.map(settled));
    const pieces = piecesOf(document, random);
    const cut = told(pieces, true).map(whatAlone);
    expect(cut, JSON.stringify(pieces)).toEqual(told(pieces, false).map(whatAlone));
    if (strict.at(-1)?.kind === 'problem') refused += 1;
  }
  // Damage that is never seen, or seen in everything, would try nothing.
  expect(refused).toBeGreaterThan(RUNS / 10);
  expect(refused).toBeLessThan(RUNS);
}, 300_000);
