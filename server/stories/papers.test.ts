import { FATTURA_TWO } from '@duologue/formats/invoice/testing/fixtures.ts';
import { pdfWith, plainPdf, signed } from '@duologue/formats/invoice/testing/carriers.ts';
import { sha256Bytes } from '@duologue/server/app/sha256.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BankWorld, openBankWorld } from './bank-world.ts';
import { invoice as ublOf } from './inbox-files.ts';
import { v7 } from 'uuid';

/** Invoices as files: how they come in, and that what goes out again is what came in, byte for byte. */
let world: BankWorld;
beforeAll(async () => {
  world = await openBankWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.at('2026-06-10T09:00:00.000Z'));
afterAll(() => world?.close());

const must = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; refusal: unknown }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};

/** An e-invoice of this firm. */
const invoice = (number: string) =>
  ublOf(number, '300.00').replaceAll('Alpha Werke GmbH', 'Firm').replaceAll('EUR', 'GBP');
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** A PDF in which nothing but ink tells which invoice it is; the words make it one of its own. */
const pdf = (words: string) =>
  Buffer.concat([
    plainPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], '/Size 3'),
    bytesOf(`%${words}`),
  ]);

const papersOf = (caseId: string, settled?: 'yes') =>
  must(world.run('GET /cases/{caseId}/papers', world.ann, { params: { caseId }, query: { settled } }));
const only = async (caseId: string) => {
  const { items } = await papersOf(caseId, 'yes');
  const [paper, ...others] = items.flatMap((item) => item.papers);
  if (paper === undefined || others.length > 0) throw new Error('one file');
  return paper;
};
const fetched = async (caseId: string, paperId: string) => {
  const file = await must(
    world.run('GET /cases/{caseId}/papers/{paperId}', world.ann, { params: { caseId, paperId } }),
  );
  return file as { fileName: string; mediaType: string; bytes: Uint8Array };
};
const attach = (caseId: string, itemId: string, name: string, bytes: Uint8Array) =>
  world.run('POST /cases/{caseId}/papers', world.ann, { params: { caseId }, query: { itemId, name }, bytes });
const remove = (caseId: string, paperId: string) =>
  world.run('POST /cases/{caseId}/papers/{paperId}/remove', world.ann, { params: { caseId, paperId }, body: {} });
const typesOf = async (caseId: string) =>
  (await must(world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } }))).entries.map(
    ({ type }) => type,
  );
const owner = async (query: string, values: readonly unknown[] = []) =>
  (await asOwner(world.owner, (client) => client.query(query, [...values]))).rows;
const caseOf = async (number: string): Promise<string> => {
  const [row] = await owner('select case_id from case_file join item using (tenant_id, account_id) where number = $1', [
    number,
  ]);
  return row.case_id;
};
const codesOf = ({ problems }: Awaited<ReturnType<BankWorld['take']>>) => problems.map(({ message }) => message.code);
const verify = () => world.database.inTenant(world.tenantId, verifyTenant, { isolation: 'repeatable read' });

describe('an e-invoice that is taken keeps its file', () => {
  test('listed with its invoice, and given back byte for byte', async () => {
    const xml = invoice('EI-100');
    expect(await world.take(xml, world.bob, 'EI-100.xml')).toMatchObject({ refused: false, problems: [] });
    const caseId = await caseOf('EI-100');
    const paper = await only(caseId);
    expect(paper).toMatchObject({ fileName: 'EI-100.xml', mediaType: 'application/xml', origin: 'taken' });
    expect(paper.sha256).toBe(sha256Bytes(bytesOf(xml)));
    const file = await fetched(caseId, paper.paperId);
    expect(sha256Bytes(file.bytes)).toBe(paper.sha256);
    expect(file.mediaType).toBe('application/xml');
    expect(await typesOf(caseId)).toContain('paper-kept');
    expect(await verify()).toMatchObject({ ok: true });
  });

  test('as a PDF that carries it, the whole PDF is kept', async () => {
    const carrier = await pdfWith([['factur-x.xml', invoice('EI-101')]]);
    expect(await world.take(carrier, world.bob, 'Rechnung.pdf')).toMatchObject({ refused: false, problems: [] });
    const caseId = await caseOf('EI-101');
    const { items } = await papersOf(caseId);
    const paper = items.find(({ number }) => number === 'EI-101')?.papers[0];
    expect(paper).toMatchObject({ fileName: 'Rechnung.pdf', mediaType: 'application/pdf', origin: 'taken' });
    expect(Buffer.from((await fetched(caseId, paper?.paperId ?? '')).bytes).equals(Buffer.from(carrier))).toBe(true);
  });

  test('the same again changes nothing; one that was taken before files were kept has its file from now on', async () => {
    const xml = invoice('EI-102');
    await world.take(xml, world.bob, 'EI-102.xml');
    const caseId = await caseOf('EI-102');
    const before = await typesOf(caseId);
    expect(await world.take(xml, world.bob, 'EI-102.xml')).toMatchObject({ repeated: true });
    expect(await typesOf(caseId)).toEqual(before);
    await owner('delete from item_paper where file_name = $1', ['EI-102.xml']);
    expect(await world.take(xml, world.bob, 'EI-102.xml')).toMatchObject({ repeated: true, problems: [] });
    const { items } = await papersOf(caseId);
    expect(items.find(({ number }) => number === 'EI-102')?.papers).toMatchObject([{ fileName: 'EI-102.xml' }]);
  });

  test('a file of two invoices tells of both: neither debtor gets it, and that is said', async () => {
    const two = FATTURA_TWO.replace(/<Denominazione>[^<]*/, '<Denominazione>Firm').replaceAll('EUR', 'GBP');
    const report = await world.take(two, world.bob, 'two.xml');
    expect(report.invoices.map(({ result }) => result.code)).toEqual([
      'taken.not-in-ledger',
      'taken.asked.due-missing',
    ]);
    expect(codesOf(report)).toContain('taken.paper.several-invoices');
    expect((await papersOf(await caseOf('17/A'))).items.flatMap(({ papers }) => papers)).toEqual([]);
  });

  test('nor a PDF in which two of them lie', async () => {
    const two = FATTURA_TWO.replace(/<Denominazione>[^<]*/, '<Denominazione>Firm')
      .replaceAll('EUR', 'GBP')
      .replaceAll('17/A', '27/A')
      .replaceAll('18/A', '28/A');
    const report = await world.take(await pdfWith([['two.xml', two]]), world.bob, 'two.pdf');
    expect(report.invoices).toHaveLength(2);
    expect(codesOf(report)).toContain('taken.paper.several-invoices');
    expect((await papersOf(await caseOf('27/A'))).items.flatMap(({ papers }) => papers)).toEqual([]);
  });

  test('of a signed one is kept what was signed, for nobody can open the rest', async () => {
    const inside = bytesOf(invoice('EI-103'));
    const report = await world.take(signed(inside), world.bob, 'EI-103.xml.p7m');
    expect(report).toMatchObject({ refused: false, invoices: [{ number: 'EI-103' }] });
    expect(codesOf(report)).not.toContain('taken.paper.signed');
    const { items } = await papersOf(await caseOf('EI-103'));
    const kept = items.find(({ number }) => number === 'EI-103')?.papers[0];
    expect(kept).toMatchObject({ fileName: 'EI-103.xml', mediaType: 'application/xml', sha256: sha256Bytes(inside) });
  });

  test('one beyond ten megabytes is taken and not kept, and that is said', async () => {
    const large = invoice('EI-104').replace('</Invoice>', `<!--${'x'.repeat(10 * 1024 * 1024)}--></Invoice>`);
    const report = await world.take(large, world.bob, 'EI-104.xml');
    expect(report).toMatchObject({ refused: false, invoices: [{ number: 'EI-104' }] });
    expect(codesOf(report)).toEqual(['taken.paper.too-large']);
  });
});

describe('a PDF that no program can read is known by its name', () => {
  test('forty at once: each to the invoice whose number it is named after, also to one that is paid', async () => {
    const numbers = Array.from({ length: 40 }, (_, at) => `RE-2026/${1000 + at}`);
    const items = numbers.map((number) => [number, '2026-05-01', 30_000] as const);
    const { caseId } = await world.addCase({ name: 'Forty Ltd', items });
    await owner("update item set state = 'settled', open_minor = 0 where number = 'RE-2026/1000'");
    for (const number of numbers) {
      const name = `Rechnung ${number.replace('/', '_')} Forty Ltd.pdf`;
      const report = await world.take(pdf(number), world.bob, name);
      expect(report).toMatchObject({ kind: 'invoice', refused: false, problems: [], invoices: [{ number }] });
    }
    const listed = (await papersOf(caseId, 'yes')).items;
    expect(listed).toHaveLength(40);
    for (const { number, papers } of listed)
      expect(papers).toMatchObject([{ origin: 'attached', sha256: sha256Bytes(pdf(number ?? '')) }]);
    expect((await papersOf(caseId)).items).toHaveLength(39);
  });

  test('the same again is known; none, or two that it may be, and nothing is guessed', async () => {
    const { caseId } = await world.addCase({ name: 'Ada Ltd', items: [['AB-7001', '2026-05-01', 30_000]] });
    await world.take(pdf('one'), world.bob, 'ab7001.pdf');
    expect(await world.take(pdf('one'), world.bob, 'ab7001.pdf')).toMatchObject({ refused: false, repeated: true });
    expect((await only(caseId)).fileName).toBe('ab7001.pdf');
    const none = await world.take(pdf('two'), world.bob, 'Scan 2026-05-01.pdf');
    expect(none).toMatchObject({ refused: true });
    expect(codesOf(none)).toEqual(['invoices.file.pdf-without-invoice', 'taken.paper.no-number']);
    await world.addCase({ name: 'Bea Ltd', items: [['AB 7001', '2026-05-01', 30_000]] });
    const several = await world.take(pdf('three'), world.bob, 'AB-7001.pdf');
    expect(several.problems.at(-1)?.message).toMatchObject({
      code: 'taken.paper.several',
      values: { candidates: 'AB-7001 (Ada Ltd), AB 7001 (Bea Ltd)' },
    });
    expect((await only(caseId)).sha256).toBe(sha256Bytes(pdf('one')));
  });
});

describe('a file is attached by hand', () => {
  const aCase = async () => {
    const { caseId, itemIds } = await world.addCase({ items: [[`H-${v7().slice(-6)}`, '2026-05-01', 30_000]] });
    return { caseId, itemId: itemIds[0] ?? '' };
  };

  test('what it is, its first bytes tell; its name is made safe', async () => {
    const { caseId, itemId } = await aCase();
    const paper = await must(attach(caseId, itemId, '..\\..\\Bäcker "17".pdf.exe', pdf('a')));
    expect(paper).toMatchObject({ fileName: 'Bäcker _17_.pdf.exe.pdf', mediaType: 'application/pdf' });
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
    expect(await must(attach(caseId, itemId, 'photo', png))).toMatchObject({ fileName: 'photo.png' });
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'input.papers.empty'],
    ['a page', bytesOf('<!doctype html><script>1</script>'), 'input.papers.not-a-paper'],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'input.papers.not-a-paper'],
    ['a text', bytesOf('We owe you nothing.'), 'input.papers.not-a-paper'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'input.papers.not-a-paper'],
    ['a program', bytesOf('MZ\u0090'), 'input.papers.not-a-paper'],
    ['a signature without what it signs', signed(undefined), 'input.papers.signed'],
    ['two invoices in one', bytesOf(FATTURA_TWO), 'input.papers.several-invoices'],
    [
      'ten megabytes and one byte',
      Buffer.concat([bytesOf('%PDF-'), Buffer.alloc(10 * 1024 * 1024 - 4)]),
      'input.papers.too-large',
    ],
  ])('%s is not kept', async (_, bytes, code) => {
    const { caseId, itemId } = await aCase();
    expect(await attach(caseId, itemId, 'invoice.pdf', bytes)).toMatchObject({
      refusal: { code: 'input-invalid', problems: [{ field: 'file', message: { code } }] },
    });
    expect((await papersOf(caseId)).items).toMatchObject([{ papers: [] }]);
  });

  test('ten megabytes to the byte are', async () => {
    const { caseId, itemId } = await aCase();
    const bytes = Buffer.concat([bytesOf('%PDF-'), Buffer.alloc(10 * 1024 * 1024 - 5)]);
    expect(await must(attach(caseId, itemId, 'large.pdf', bytes))).toMatchObject({ sizeBytes: 10 * 1024 * 1024 });
  });

  test('the same bytes again are the file that is there, and no second event; a sixth is refused', async () => {
    const { caseId, itemId } = await aCase();
    const first = await must(attach(caseId, itemId, 'a.pdf', pdf('0')));
    expect(await must(attach(caseId, itemId, 'b.pdf', pdf('0')))).toEqual(first);
    for (const words of ['1', '2', '3', '4']) await must(attach(caseId, itemId, 'a.pdf', pdf(words)));
    expect(await attach(caseId, itemId, 'a.pdf', pdf('5'))).toMatchObject({ refusal: { code: 'papers-full' } });
    expect((await typesOf(caseId)).filter((type) => type === 'paper-kept')).toHaveLength(5);
  });

  test('an invoice of another case is not found, and neither is its file', async () => {
    const [ours, theirs] = [await aCase(), await aCase()];
    expect(await attach(ours.caseId, theirs.itemId, 'a.pdf', pdf('x'))).toMatchObject({
      refusal: { code: 'item-not-found' },
    });
    const { paperId } = await must(attach(theirs.caseId, theirs.itemId, 'a.pdf', pdf('x')));
    const params = { caseId: ours.caseId, paperId };
    const notFound = { refusal: { code: 'paper-not-found' } };
    expect(await world.run('GET /cases/{caseId}/papers/{paperId}', world.ann, { params })).toMatchObject(notFound);
    expect(await remove(ours.caseId, paperId)).toMatchObject(notFound);
    expect((await only(theirs.caseId)).paperId).toBe(paperId);
  });

  test('taken away, its bytes are nowhere; that it was there is told', async () => {
    const { caseId, itemId } = await aCase();
    const { paperId } = await must(attach(caseId, itemId, 'wrong.pdf', pdf('of somebody else')));
    await must(remove(caseId, paperId));
    expect(await owner('select bytes from item_paper where paper_id = $1', [paperId])).toEqual([{ bytes: null }]);
    expect(await remove(caseId, paperId)).toMatchObject({ refusal: { code: 'paper-not-found' } });
    expect((await typesOf(caseId)).slice(-2)).toEqual(['paper-kept', 'paper-removed']);
    // The right one may be the same again.
    await must(attach(caseId, itemId, 'right.pdf', pdf('of somebody else')));
    expect((await only(caseId)).fileName).toBe('right.pdf');
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe('what is known of a debtor, and what is left after erasure', () => {
  test('told with the rest; erased with the rest, wherever the name of a file or the buyer stood', async () => {
    const number = 'ZQ-9001';
    const added = await world.addCase({
      name: 'Zebedee Quillfeather',
      kind: 'consumer',
      items: [[number, '2026-05-01', 1]],
    });
    const { caseId, debtorId } = added;
    const bytes = pdf('ink of Quillfeather');
    await world.take(bytes, world.bob, `${number} Quillfeather.pdf`);
    const access = await must(world.run('GET /cases/{caseId}/access-export', world.bob, { params: { caseId } }));
    expect(access.sections.find(({ section }) => section === 'papers')?.records).toMatchObject([
      { invoice: number, fileName: `${number} Quillfeather.pdf`, sha256: sha256Bytes(bytes) },
    ]);
    await must(
      world.run('POST /cases/{caseId}/paid', world.ann, { params: { caseId }, body: { postedOn: '2026-06-10' } }),
    );
    const body = { reason: 'They asked.' };
    expect(
      await must(world.run('POST /debtors/{debtorId}/erase', world.bob, { params: { debtorId }, body })),
    ).toMatchObject({
      outcome: 'erased',
    });
    const left = await owner(
      'select file_name, bytes, removed_at is not null as gone from item_paper where item_id = $1',
      [added.itemIds[0]],
    );
    expect(left).toEqual([{ file_name: '', bytes: null, gone: true }]);
    const tables = await owner(`select name || ' ' || report::text as line from bank_file`);
    expect(tables.filter(({ line }) => line.includes('Quillfeather'))).toEqual([]);
    // Brought again, it is of nobody.
    expect(codesOf(await world.take(bytes, world.bob, `${number}.pdf`))).toContain('taken.paper.no-number');
    expect(await verify()).toMatchObject({ ok: true });
  });

  test('a third person is taken out of the names of files; the file itself stays the debtor’s', async () => {
    const { caseId, debtorId, itemIds } = await world.addCase({ items: [['TP-9002', '2026-05-01', 30_000]] });
    const { paperId } = await must(attach(caseId, itemIds[0] ?? '', 'For Thessaly Vane.pdf', pdf('third')));
    const params = { caseId };
    await must(
      world.run('POST /cases/{caseId}/people', world.ann, { params, body: { name: 'Thessaly Vane', role: 'Sister' } }),
    );
    const { people } = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
    const body = { contactId: people[0]?.contactId };
    await must(world.run('POST /debtors/{debtorId}/erase-third-person', world.bob, { params: { debtorId }, body }));
    expect(await only(caseId)).toMatchObject({ paperId, fileName: 'invoice.pdf' });
  });
});
