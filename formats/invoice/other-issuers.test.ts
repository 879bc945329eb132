import { describe, expect, test } from 'vitest';
import { FATTURA, UBL } from './testing/fixtures.ts';
import { readOne } from './testing/read-one.ts';

describe('OIOUBL of Denmark', () => {
  const slip = `<cac:PaymentMeans><cbc:PaymentMeansCode>93</cbc:PaymentMeansCode><cbc:PaymentChannelCode>DK:FIK</cbc:PaymentChannelCode>
    <cbc:InstructionID>000000000012345</cbc:InstructionID><cbc:PaymentID>71</cbc:PaymentID></cac:PaymentMeans>`;
  const text = UBL.replace('urn:cen.eu:en16931:2017', 'OIOUBL-2.1')
    .replace(/<cac:PaymentMeans>.*<\/cac:PaymentMeans>/s, slip)
    .replace(/(<cbc:TaxExclusiveAmount[^>]*>)100.00/, (_, tag: string) => `${tag}20.00`)
    .replace('<cbc:ID>PO-9</cbc:ID>', '<cbc:ID>NA</cbc:ID>');

  test('the reference of a slip is its instruction, not the kind of the slip; no order is written NA', async () => {
    const { invoice } = await readOne(text);
    expect(invoice.paymentReference).toBe('000000000012345');
    expect(invoice.orderReference).toBeUndefined();
  });

  test('the tax that stands where others put what is taxed breaks no sum', async () => {
    expect(text).toMatch(/<cbc:TaxExclusiveAmount[^>]*>20.00/);
    const { invoice, problems } = await readOne(text);
    expect(problems.filter(({ code }) => code === 'sum-differs')).toEqual([]);
    expect(invoice.due?.minor).toBe(12000n);
  });
});

describe('FatturaPA', () => {
  const differs = async (text: string) =>
    (await readOne(text)).problems
      .filter(({ code }) => code === 'sum-differs')
      .map(({ rule, values }) => [rule, values]);
  const paying = (amount: string, document = '') =>
    FATTURA.replace('<ImportoPagamento>120.00', `<ImportoPagamento>${amount}`).replace(
      '<ImportoTotaleDocumento>',
      `${document}<ImportoTotaleDocumento>`,
    );
  const withheld = '<DatiRitenuta><ImportoRitenuta>20.00</ImportoRitenuta></DatiRitenuta>';
  const duty = '<DatiBollo><ImportoBollo>2.00</ImportoBollo></DatiBollo>';

  test('payments that are not the total are said', async () => {
    expect(await differs(paying('50.00'))).toEqual([
      ['BR-CO-16', { field: 'due', stated: '50.00', computed: '120.00', currency: 'EUR' }],
    ]);
  });

  test.each([
    ['the total', paying('120.00')],
    ['the total without what is withheld', paying('100.00', withheld)],
    ['the total though something is withheld', paying('120.00', withheld)],
    ['the total with the stamp duty', paying('122.00', duty)],
  ])('%s is fine', async (_, text) => {
    expect(await differs(text)).toEqual([]);
  });

  test('a simplified invoice of several lines comes to their sum', async () => {
    const line = (amount: string) =>
      `<DatiBeniServizi><Descrizione>X</Descrizione><Importo>${amount}</Importo><DatiIVA><Aliquota>22.00</Aliquota></DatiIVA></DatiBeniServizi>`;
    const text = `<p:FatturaElettronicaSemplificata versione="FSM10" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0"><FatturaElettronicaHeader><CedentePrestatore><Denominazione>Alfa</Denominazione></CedentePrestatore></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD07</TipoDocumento><Divisa>EUR</Divisa><Data>2026-03-02</Data><Numero>9</Numero></DatiGeneraliDocumento></DatiGenerali>${line('25.00')}${line('10.50')}</FatturaElettronicaBody></p:FatturaElettronicaSemplificata>`;
    const { invoice } = await readOne(text);
    expect(invoice.grandTotal?.minor).toBe(3550n);
    expect(invoice.due?.minor).toBe(3550n);
  });
});
