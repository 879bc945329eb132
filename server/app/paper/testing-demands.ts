import { type Dict, glyphsOf, type Pdf, stepsOf, type Value } from './testing.ts';

/**
 * What PDF/A-2 asks beyond PDF/A-1b, by clause of ISO 19005-2, and a few things that PDF/UA asks. It is our own reading of
 * the standards, for what the validator at hand does not know (0248). Each demand has a fault that must be found.
 */
export type Demand = {
  readonly clause: string;
  readonly says: string;
  readonly faults: (pdf: Pdf) => readonly string[];
  readonly plant: (pdf: Pdf) => void;
};

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const fault = (is: boolean, says: string) => (is ? [says] : []);

/** Every part of the structure, from the root down. */
function partsOf(pdf: Pdf): Dict[] {
  const below = (value: Value): Dict[] => {
    const part = pdf.dict(value);
    return part['/S'] === undefined ? [] : [part, ...pdf.list(part['/K']).flatMap(below)];
  };
  return pdf.list(pdf.dict(pdf.catalog['/StructTreeRoot'])['/K']).flatMap(below);
}
const firstPart = (pdf: Pdf, type: string): Dict => partsOf(pdf).find((part) => part['/S'] === type) ?? {};
const metadataOf = (pdf: Pdf) => Buffer.from(pdf.streamOf(pdf.catalog['/Metadata']), 'latin1').toString('utf8');
const contentOf = (pdf: Pdf, page: Dict) => stepsOf(pdf.streamOf(page['/Contents']));
const fontsOf = (pdf: Pdf, page: Dict) => pdf.dict(pdf.dict(page['/Resources'])['/Font']);

/** What each glyph of a font is read as; the library writes ranges with a list of values. */
function readAs(pdf: Pdf, font: Dict): Map<string, string> {
  const read = new Map<string, string>();
  const ranges = pdf.streamOf(font['/ToUnicode']).matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi);
  for (const [, from = '0', values = ''] of ranges)
    [...values.matchAll(/<([\da-f ]*)>/gi)].forEach(([, value = ''], index) =>
      read.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), value.toLowerCase()),
    );
  return read;
}

/** Each glyph that a page shows, beside its font. */
const shown = (pdf: Pdf) =>
  pdf.pages.flatMap((page) =>
    contentOf(pdf, page).flatMap((step) =>
      glyphsOf(step).map((glyph) => ({ glyph: glyph.toLowerCase(), font: pdf.dict(fontsOf(pdf, page)[step.font]) })),
    ),
  );

/** Puts other words into the first stream that the value names. */
function rewrite(pdf: Pdf, value: Value | undefined, change: (content: string) => string): void {
  const ref = Array.isArray(value) ? value[0] : value;
  const stream = pdf.objects[`obj:${String(ref)}`]?.stream;
  if (stream !== undefined) stream.data = Buffer.from(change(pdf.streamOf(ref)), 'latin1').toString('base64');
}

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI']);
const STANDARD = /^\/(Document|P|H[1-6]|Table|TR|TH|TD|Figure|L|LI|Lbl|LBody|Span|Link)$/;
const FILTERS = /^\/(FlateDecode|ASCIIHexDecode|ASCII85Decode|RunLengthDecode|DCTDecode)$/;

export const DEMANDS: readonly Demand[] = [
  {
    clause: '6.1.7',
    says: 'no stream is outside the file, and none is packed in a way that is not allowed',
    faults: (pdf) =>
      pdf
        .all()
        .flatMap((each) => [
          ...fault('/FFilter' in each || '/FDecodeParms' in each, 'a stream outside'),
          ...pdf
            .list(each['/Filter'])
            .flatMap((name) => fault(!FILTERS.test(String(name)), `packed by ${String(name)}`)),
        ]),
    plant: (pdf) => {
      const [first] = Object.values(pdf.objects).filter(({ stream }) => stream !== undefined);
      if (first?.stream !== undefined) first.stream.dict['/Filter'] = '/LZWDecode';
    },
  },
  {
    clause: '6.2.2',
    says: 'a page has its own resources',
    faults: (pdf) => pdf.pages.flatMap((page) => fault(page['/Resources'] === undefined, 'resources of another')),
    plant: (pdf) => void delete pdf.pages[0]?.['/Resources'],
  },
  {
    clause: '6.2.4.3',
    says: 'colours are of the space that the output intent is for',
    faults: (pdf) => {
      const intents = pdf.list(pdf.catalog['/OutputIntents']).map((each) => pdf.dict(each));
      const isRgb = intents.some(
        (each) => each['/S'] === '/GTS_PDFA1' && pdf.dict(each['/DestOutputProfile'])['/N'] === 3,
      );
      const used = pdf.pages.flatMap((page) => contentOf(pdf, page)).filter(({ operator }) => /^[kK]$/.test(operator));
      return [...fault(!isRgb, 'no intent for red, green and blue'), ...fault(used.length > 0, 'inks of a printer')];
    },
    plant: (pdf) => rewrite(pdf, pdf.pages[0]?.['/Contents'], (content) => `0 0 0 1 k\n${content}`),
  },
  {
    clause: '6.2.11.7.2',
    says: 'each glyph that is shown can be read as letters',
    faults: (pdf) => {
      const maps = new Map<Dict, Map<string, string>>();
      return shown(pdf).flatMap(({ glyph, font }) => {
        const map = maps.get(font) ?? readAs(pdf, font);
        maps.set(font, map);
        const letters = map.get(glyph) ?? '';
        return fault(letters === '' || /^(0000|feff|fffe)/.test(letters), `glyph ${glyph} is read as "${letters}"`);
      });
    },
    plant: (pdf) => {
      const font = Object.values(fontsOf(pdf, pdf.pages[0] ?? {}))[0];
      rewrite(pdf, pdf.dict(font)['/ToUnicode'], (map) => map.replace('[<0000> <', '[<0000> <feff'));
    },
  },
  {
    clause: '6.2.11.8',
    says: 'no glyph is shown that stands for none',
    faults: (pdf) => shown(pdf).flatMap(({ glyph }) => fault(glyph === '0000', 'a letter that the font lacks')),
    plant: (pdf) => rewrite(pdf, pdf.pages[0]?.['/Contents'], (content) => content.replace(/<[\da-f]{4}/i, '<0000')),
  },
  {
    clause: '6.3 and 6.5',
    says: 'there are no notes, forms, actions or files on the pages',
    faults: (pdf) => [
      ...pdf.pages.flatMap((page) => fault('/Annots' in page || '/AA' in page, 'a page has notes or actions')),
      ...['/AcroForm', '/OpenAction', '/AA', '/AF', '/Requirements', '/OCProperties'].flatMap((key) =>
        fault(key in pdf.catalog, key),
      ),
    ],
    plant: (pdf) => void (pdf.catalog['/OpenAction'] = { '/S': '/JavaScript' }),
  },
  {
    clause: '6.6.2.1',
    says: 'the metadata can be read as XML, and gives the document the title and the author that it has',
    faults: (pdf) => {
      const data = metadataOf(pdf);
      const info = pdf.dict(pdf.trailer['/Info']);
      const words = (key: string) => escapeXml(String(pdf.at(info[key])).replace(/^u:/, ''));
      return [
        ...fault(/&(?!(amp|lt|gt);)/.test(data), 'an ampersand that begins nothing'),
        ...fault(!/<\/x:xmpmeta>\s*<\?xpacket end="w"\?>$/.test(data), 'no end'),
        ...['/Title', '/Author'].flatMap((key) => fault(!data.includes(`>${words(key)}</rdf:li>`), words(key))),
      ];
    },
    plant: (pdf) => rewrite(pdf, pdf.catalog['/Metadata'], (data) => data.replace('&amp;', '&')),
  },
  {
    clause: '6.6.4',
    says: 'the metadata names part and level',
    faults: (pdf) => {
      const data = metadataOf(pdf);
      return [
        ...fault(!data.includes('<pdfaid:part>2</pdfaid:part>'), 'another part'),
        ...fault(!/<pdfaid:conformance>[AB]<\/pdfaid:conformance>/.test(data), 'another level'),
      ];
    },
    plant: (pdf) => rewrite(pdf, pdf.catalog['/Metadata'], (data) => data.replace('part>2', 'part>3')),
  },
  {
    clause: '6.7.2.2',
    says: 'the document says that it is marked',
    faults: (pdf) => fault(pdf.dict(pdf.catalog['/MarkInfo'])['/Marked'] !== true, 'not marked'),
    plant: (pdf) => void delete pdf.catalog['/MarkInfo'],
  },
  {
    clause: '6.7.3',
    says: 'whatever is painted belongs to a part of the structure, or is said to be an artifact',
    faults: (pdf) => {
      const tree = pdf.list(pdf.dict(pdf.dict(pdf.catalog['/StructTreeRoot'])['/ParentTree'])['/Nums']);
      return pdf.pages.flatMap((page) => {
        const owners = pdf.list(tree[tree.indexOf(page['/StructParents'] ?? null) + 1]);
        return contentOf(pdf, page)
          .filter(({ operator }) => PAINTS.has(operator))
          .flatMap(({ operator, marks }) => {
            const mark = marks.findLast(({ tag, mcid }) => tag === '/Artifact' || mcid !== null);
            if (mark === undefined) return [`${operator} is not marked`];
            if (mark.mcid === null) return [];
            return fault(pdf.dict(owners[mark.mcid])['/S'] !== mark.tag, `${mark.tag} ${mark.mcid} has no owner`);
          });
      });
    },
    plant: (pdf) => rewrite(pdf, pdf.pages[0]?.['/Contents'], (content) => `${content}\n0 0 9 9 re f`),
  },
  {
    clause: '6.7.3.3',
    says: 'each part of the structure says that it is one, and which part it is in',
    faults: (pdf) => [
      ...fault(partsOf(pdf).length === 0, 'no structure'),
      ...partsOf(pdf).flatMap((part) =>
        fault(part['/Type'] !== '/StructElem' || part['/P'] === undefined, String(part['/S'])),
      ),
    ],
    plant: (pdf) => void delete firstPart(pdf, '/P')['/Type'],
  },
  {
    clause: '6.7.3.4',
    says: 'the types of the parts are those of the standard',
    faults: (pdf) =>
      partsOf(pdf).flatMap(({ '/S': type }) => fault(!STANDARD.test(String(type)), `${String(type)} is none`)),
    plant: (pdf) => void (firstPart(pdf, '/P')['/S'] = '/Absatz'),
  },
  {
    clause: '6.7.4',
    says: 'the language is named',
    faults: (pdf) =>
      fault(!/^u:[a-z]{2}(-[A-Z]{2})?$/.test(String(pdf.catalog['/Lang'])), String(pdf.catalog['/Lang'])),
    plant: (pdf) => void (pdf.catalog['/Lang'] = 'u:deutsch!'),
  },
  {
    clause: 'PDF/UA 7.1',
    says: 'a reader shows the title of the document in place of the name of its file',
    faults: (pdf) => [
      ...fault(pdf.dict(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true, 'the name of the file'),
      ...fault(!/<dc:title>[\s\S]*x-default">[^<]+</.test(metadataOf(pdf)), 'no title'),
    ],
    plant: (pdf) => void delete pdf.catalog['/ViewerPreferences'],
  },
  {
    clause: 'PDF/UA 7.3',
    says: 'each picture has words that stand for it, and a place',
    faults: (pdf) =>
      partsOf(pdf)
        .filter((part) => part['/S'] === '/Figure')
        .flatMap((part) =>
          fault(String(part['/Alt'] ?? '').length < 4 || !('/BBox' in pdf.dict(part['/A'])), 'a picture without words'),
        ),
    plant: (pdf) => void delete firstPart(pdf, '/Figure')['/Alt'],
  },
  {
    clause: 'PDF/UA 7.4',
    says: 'the first heading is of the first level, and no level is left out',
    faults: (pdf) => {
      const levels = partsOf(pdf).flatMap(({ '/S': type }) => /^\/H(\d)$/.exec(String(type))?.[1] ?? []);
      return ['0', ...levels].flatMap((level, index, all) =>
        fault(Number(all[index + 1] ?? 1) > Number(level) + 1, `H${all[index + 1]} follows H${level}`),
      );
    },
    plant: (pdf) => void (firstPart(pdf, '/H1')['/S'] = '/H3'),
  },
  {
    clause: 'PDF/UA 7.5',
    says: 'each heading of a table says of what it is one, and each line has as many cells',
    faults: (pdf) => {
      const kids = (part: Dict) => pdf.list(part['/K']).map((each) => pdf.dict(each));
      const tables = partsOf(pdf).filter((part) => part['/S'] === '/Table');
      return tables.flatMap((table) => [
        ...fault(new Set(kids(table).map((row) => kids(row).length)).size > 1, 'lines of different lengths'),
        ...kids(table)
          .flatMap(kids)
          .flatMap((cell) =>
            fault(cell['/S'] === '/TH' && pdf.dict(cell['/A'])['/Scope'] === undefined, 'a heading of nothing'),
          ),
      ]);
    },
    plant: (pdf) => void delete firstPart(pdf, '/TH')['/A'],
  },
];
