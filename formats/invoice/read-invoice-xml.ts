import type { DraftLine, InvoiceDraft } from '@duologue/core/intake/invoice/invoice-draft.ts';
import type { InvoiceProblem, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { readDraft } from '@duologue/core/intake/invoice/read-draft.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { INVOICE_LINES_MAX, INVOICE_XML_BYTES_MAX, INVOICES_MAX } from '../limits.ts';
import type { ByteSource } from '../source.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlEvent, XmlPlan } from '../xml/tree-builder.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { checkIbans } from './check-ibans.ts';
import type { InvoiceFileProblem } from './invoice-file-problem.ts';
import { foreignRoot, isEnvelope, isInvoiceRoot, type KnownRoot } from './invoice-roots.ts';
import { ciiDraft, ciiLine } from './read-cii.ts';
import { fatturaDraft, fatturaLine, simplifiedLines } from './read-fattura.ts';
import { ublDraft, ublLine } from './read-ubl.ts';
import { type Spot, spotAt } from './spot.ts';

const LINES = new Set([
  'InvoiceLine',
  'CreditNoteLine',
  'DebitNoteLine',
  'IncludedSupplyChainTradeLineItem',
  'DettaglioLinee',
]);
const BODY = 'FatturaElettronicaBody';
/** Files inside the file, signatures and extensions: nothing in them is read, and some are many megabytes. */
const SKIPPED = new Set([
  'EmbeddedDocumentBinaryObject',
  'AttachmentBinaryObject',
  'Allegati',
  'UBLExtensions',
  'Signature',
  'StandardBusinessDocumentHeader',
]);

const PLAN: XmlPlan = (name, above) => {
  if (SKIPPED.has(name)) return 'skip';
  const isRoot = above.length === 0 || (above.length === 1 && isEnvelope(above[0] ?? ''));
  if (isRoot) return isInvoiceRoot(name) ? 'take' : 'enter';
  return LINES.has(name) || name === BODY ? 'take' : 'enter';
};

/** An invoice in XML, or several under one header; told apart by the root element, whatever the file is called. */
export async function readInvoiceXml(
  source: ByteSource,
): Promise<Result<readonly ReadInvoice[], readonly InvoiceFileProblem[]>> {
  if (source.sizeBytes > INVOICE_XML_BYTES_MAX) {
    return refuse([{ code: 'file-too-large', values: { bytesMax: INVOICE_XML_BYTES_MAX } }]);
  }
  const collector = newCollector();
  // A document that is carried inside as text is skipped, but the tokenizer has to hold it until it ends.
  for await (const batch of readXml(source, PLAN, { tokenCharsMax: INVOICE_XML_BYTES_MAX })) {
    for (const event of batch) {
      const problem = collector.take(event);
      if (problem !== undefined) return refuse([problem]);
    }
  }
  const drafts = collector.finish();
  return drafts.length === 0 ? refuse([{ code: 'not-an-invoice', values: { root: '' } }]) : accept(drafts);
}

type Collected = { readonly body: Spot; readonly lines: readonly DraftLine[] };

/** Gathers lines and bodies as they pass, and reads a document when its root has closed. */
function newCollector() {
  let lines: DraftLine[] = [];
  let lineCount = 0;
  let indexOfLine = 0;
  const bodies: Collected[] = [];
  const read: ReadInvoice[] = [];
  const notes: InvoiceProblem[] = [];
  const takeLines = () => {
    const taken = lines;
    lines = [];
    indexOfLine = 0;
    return taken;
  };
  const finishRoot = (root: Spot, known: KnownRoot) => {
    for (const draft of draftsOf(root, known, takeLines(), bodies)) {
      const { invoice, problems } = readDraft(draft);
      read.push({ invoice, problems: [...notes, ...problems, ...checkIbans(draft)] });
    }
  };
  return {
    finish: () => read,
    take(event: XmlEvent): InvoiceFileProblem | undefined {
      if (event.kind === 'problem') return event.problem;
      if (event.kind === 'encoding-differs') {
        notes.push({ code: 'encoding-mended', severity: 'warning', values: { encoding: event.encoding } });
        return undefined;
      }
      if (event.kind === 'open') {
        const isFirst = event.above.length === 0 && !isEnvelope(event.name);
        const isSecond = event.above.length === 1 && isEnvelope(event.above[0] ?? '');
        return isFirst || isSecond ? foreignRoot(event.name, event.attributes) : undefined;
      }
      if (event.kind === 'close') return undefined;
      const { element, above } = event;
      if (element.name === BODY) {
        const body = { element, path: `/${[...above, BODY].join('/')}[${bodies.length + 1}]` };
        bodies.push({ body, lines: takeLines() });
        return bodies.length > INVOICES_MAX
          ? { code: 'too-many-invoices', values: { invoicesMax: INVOICES_MAX } }
          : undefined;
      }
      if (LINES.has(element.name)) {
        lineCount += 1;
        indexOfLine += 1;
        lines.push(lineOf({ element, path: `/${[...above, element.name].join('/')}[${indexOfLine}]` }));
        return lineCount > INVOICE_LINES_MAX
          ? { code: 'too-many-lines', line: element.line, values: { linesMax: INVOICE_LINES_MAX } }
          : undefined;
      }
      const known = isInvoiceRoot(element.name) ? foreignRoot(element.name, element.attributes) : undefined;
      if (known !== undefined) return known;
      finishRoot({ element, path: `/${[...above, element.name].join('/')}` }, element.name as KnownRoot);
      return undefined;
    },
  };
}

function lineOf(spot: Spot): DraftLine {
  const { element } = spot satisfies { readonly element: XmlElement };
  if (element.name === 'DettaglioLinee') return fatturaLine(spot);
  return element.name === 'IncludedSupplyChainTradeLineItem' ? ciiLine(spot) : ublLine(spot);
}

function draftsOf(
  root: Spot,
  known: KnownRoot,
  lines: readonly DraftLine[],
  bodies: readonly Collected[],
): readonly InvoiceDraft[] {
  switch (known) {
    case 'Invoice':
    case 'CreditNote':
    case 'DebitNote':
      return [ublDraft(root, lines)];
    case 'CrossIndustryInvoice':
    case 'CrossIndustryDocument':
      return [ciiDraft(root, lines)];
    case 'FatturaElettronica':
    case 'FatturaElettronicaSemplificata': {
      const header = spotAt(root, 'FatturaElettronicaHeader');
      return bodies.map(({ body, lines: own }) =>
        fatturaDraft(header, body, own.length > 0 ? own : simplifiedLines(body)),
      );
    }
  }
}
