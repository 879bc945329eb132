import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { formatExact, parseExact, sumExact } from '@duologue/core/money/exact-decimal.ts';
import type {
  DraftLine,
  DraftPayment,
  DraftTax,
  InvoiceDraft,
  Written,
} from '@duologue/core/intake/invoice/invoice-draft.ts';
import { readWrittenDate } from '@duologue/core/intake/invoice/read-written.ts';
import { allWritten, firstWritten, type Spot, spotAt, spotsAt, writtenAt } from './spot.ts';

/** One body of a FatturaPA file (1.0 to 1.2, ordinary and simplified) under the header that all of them share. */
export function fatturaDraft(header: Spot | undefined, body: Spot, lines: readonly DraftLine[]): InvoiceDraft {
  const general = spotAt(body, 'DatiGenerali');
  const document = spotAt(general, 'DatiGeneraliDocumento');
  const goods = spotAt(body, 'DatiBeniServizi');
  const payments = spotsAt(body, 'DatiPagamento', 'DettaglioPagamento');
  const [seller, buyer] = [spotAt(header, 'CedentePrestatore'), spotAt(header, 'CessionarioCommittente')];
  const { line, column } = body.element;
  return {
    syntax: 'FatturaPA',
    profile: writtenAt(header, 'DatiTrasmissione', 'FormatoTrasmissione')?.text,
    at: { line, column, path: body.path },
    isCreditNoteRoot: false,
    typeCode: writtenAt(document, 'TipoDocumento'),
    number: writtenAt(document, 'Numero'),
    issueOn: writtenAt(document, 'Data'),
    dueDates: [],
    payments: payments.map(paymentOf),
    termDays: payments.length === 1 ? daysWithoutStart(payments[0]) : undefined,
    terms: [],
    currency: writtenAt(document, 'Divisa'),
    taxCurrency: undefined,
    seller: nameOf(seller),
    buyer: nameOf(buyer),
    sellerVat: vatOf(seller),
    buyerVat: vatOf(buyer),
    buyerReference: writtenAt(seller, 'RiferimentoAmministrazione'),
    orderReference: writtenAt(general, 'DatiOrdineAcquisto', 'IdDocumento'),
    paymentReference: firstOf(payments, 'CodicePagamento'),
    ibans: payments.flatMap((payment) => allWritten(payment, 'IBAN')),
    preceding: allWritten(general, 'DatiFattureCollegate', 'IdDocumento'),
    lines,
    allowances: [],
    charges: [],
    taxes: taxesOf(goods),
    lineTotal: undefined,
    allowanceTotal: undefined,
    chargeTotal: undefined,
    taxExclusive: undefined,
    taxTotals: [],
    grandTotal: firstWritten(writtenAt(document, 'ImportoTotaleDocumento'), grossOf(body)),
    prepaid: undefined,
    rounding: writtenAt(document, 'Arrotondamento'),
    due: undefined,
    withheld: [
      ...allWritten(document, 'DatiRitenuta', 'ImportoRitenuta'),
      // Split payment: the buyer pays the tax to the tax office.
      ...spotsAt(goods, 'DatiRiepilogo')
        .filter((part) => writtenAt(part, 'EsigibilitaIVA')?.text === 'S')
        .flatMap((part) => writtenAt(part, 'Imposta') ?? []),
    ],
    forOthers: [],
    stampDuty: writtenAt(document, 'DatiBollo', 'ImportoBollo'),
  };
}

function taxesOf(goods: Spot | undefined): readonly DraftTax[] {
  return spotsAt(goods, 'DatiRiepilogo').map((part) => ({
    basis: writtenAt(part, 'ImponibileImporto'),
    amount: writtenAt(part, 'Imposta'),
    rate: writtenAt(part, 'AliquotaIVA'),
    category: writtenAt(part, 'Natura'),
  }));
}

export function fatturaLine(line: Spot): DraftLine {
  const net = writtenAt(line, 'PrezzoTotale');
  return {
    id: writtenAt(line, 'NumeroLinea'),
    name: writtenAt(line, 'Descrizione'),
    quantity: writtenAt(line, 'Quantita'),
    unit: writtenAt(line, 'UnitaMisura')?.text,
    price: writtenAt(line, 'PrezzoUnitario'),
    net,
    taxRate: writtenAt(line, 'AliquotaIVA'),
    isInformation: net === undefined,
  };
}

/** The simplified invoice has one amount for each line, tax included, and no total of its own. */
export function simplifiedLines(body: Spot): readonly DraftLine[] {
  return spotsAt(body, 'DatiBeniServizi').map((goods, index) => ({
    id: { text: String(index + 1), at: { line: goods.element.line, column: goods.element.column, path: goods.path } },
    name: writtenAt(goods, 'Descrizione'),
    quantity: undefined,
    unit: undefined,
    price: undefined,
    net: writtenAt(goods, 'Importo'),
    taxRate: writtenAt(goods, 'DatiIVA', 'Aliquota'),
    isInformation: false,
  }));
}

/** The amounts of the lines of a simplified invoice, which are its total: it has no other, and they hold the tax. */
function grossOf(body: Spot): Written | undefined {
  const amounts = allWritten(body, 'DatiBeniServizi', 'Importo');
  const [first, second] = amounts;
  if (first === undefined || second === undefined) return first;
  const figures = amounts.flatMap(({ text }) => parseExact(text) ?? []);
  return figures.length < amounts.length ? undefined : { ...first, text: formatExact(sumExact(figures)) };
}

function paymentOf(payment: Spot): DraftPayment {
  return {
    dueOn: firstWritten(writtenAt(payment, 'DataScadenzaPagamento'), countedDate(payment)),
    amount: writtenAt(payment, 'ImportoPagamento'),
  };
}

/** A day from which, and a number of days: the file itself says how its due date is counted. */
function countedDate(payment: Spot): Written | undefined {
  const from = writtenAt(payment, 'DataRiferimentoTerminiPagamento');
  const days = writtenAt(payment, 'GiorniTerminiPagamento');
  const start = from === undefined ? undefined : readWrittenDate(from);
  if (from === undefined || start === undefined || !/^\d{1,3}$/.test(days?.text ?? '')) return undefined;
  return { text: addDays(start, Number(days?.text)), at: from.at };
}

function daysWithoutStart(payment: Spot | undefined): Written | undefined {
  const hasStart = writtenAt(payment, 'DataRiferimentoTerminiPagamento') !== undefined;
  return hasStart || writtenAt(payment, 'DataScadenzaPagamento') !== undefined
    ? undefined
    : writtenAt(payment, 'GiorniTerminiPagamento');
}

function nameOf(party: Spot | undefined): Written | undefined {
  const about = spotAt(party, 'DatiAnagrafici', 'Anagrafica') ?? spotAt(party, 'AltriDatiIdentificativi') ?? party;
  const [first, family] = [writtenAt(about, 'Nome'), writtenAt(about, 'Cognome')];
  const whole =
    first === undefined || family === undefined ? family : { ...first, text: `${first.text} ${family.text}` };
  return firstWritten(writtenAt(about, 'Denominazione'), whole);
}

/** Country and number, as Italian VAT numbers are written abroad; without one, the tax number. */
function vatOf(party: Spot | undefined): Written | undefined {
  const about = spotAt(party, 'DatiAnagrafici') ?? spotAt(party, 'IdentificativiFiscali') ?? party;
  const number = writtenAt(about, 'IdFiscaleIVA', 'IdCodice');
  if (number === undefined) return writtenAt(about, 'CodiceFiscale');
  return { ...number, text: `${writtenAt(about, 'IdFiscaleIVA', 'IdPaese')?.text ?? ''}${number.text}` };
}

function firstOf(spots: readonly Spot[], name: string): Written | undefined {
  return firstWritten(...spots.map((spot) => writtenAt(spot, name)));
}
