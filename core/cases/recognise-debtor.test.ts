import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DebtorIdentity, identityKeys, type KnownDebtor } from './identity/identity-keys.ts';
import { normaliseName } from './identity/normalise-name.ts';
import type { AccountId, CreditorId, DebtorId } from './ids.ts';
import { decideMerge, undoMerge } from './merge-debtors.ts';
import { recognise } from './recognise-debtor.ts';

const creditorId = 'CR1' as CreditorId;
const debtor = (more: Partial<DebtorIdentity> = {}): DebtorIdentity => ({
  creditorId,
  kind: 'business',
  name: 'Rossi Macchine Srl',
  ...more,
});
const known = (id: string, more: Partial<DebtorIdentity> = {}): KnownDebtor => ({
  ...debtor(more),
  debtorId: id as DebtorId,
});
const indexOf =
  (...debtors: KnownDebtor[]) =>
  (key: string) =>
    debtors.filter((entry) => identityKeys(entry).some((own) => own.key === key));

describe('names', () => {
  test.each([
    ['Rossi Macchine S.r.l.', 'ROSSI MACCHINE SRL'],
    ['Rossi Macchine S. r. l.', 'Rossi Macchine, Srl'],
    ['Müller & Söhne GmbH', 'MUELLER UND SOEHNE G.m.b.H.'],
    ['Müller GmbH & Co. KG', 'Muller GmbH + Co KG'],
    ['Société Générale S.A.', 'SOCIETE GENERALE SA'],
    ['O’Brien Ltd.', "O'Brien Limited"],
    ['The Smith and Sons Company Ltd', 'Smith & Sons Ltd'],
    ['Łódź Handel Sp. z o.o.', 'Lodz Handel sp.z o.o'],
    ['Bäckerei  Groß', 'Baeckerei Gross'],
  ])('%s is %s', (left, right) => {
    expect(normaliseName(left)).toEqual(normaliseName(right));
  });

  test.each([
    ['Rossi Srl', 'Rossi SpA', 'srl', 'spa'],
    ['Acme Ltd', 'Acme', 'ltd', ''],
    ['Müller GmbH & Co. KG', 'Müller GmbH', 'gmbh+kg', 'gmbh'],
  ])('%s and %s are called the same, but are %s and %s', (left, right, leftForm, rightForm) => {
    expect(normaliseName(left).core).toBe(normaliseName(right).core);
    expect([normaliseName(left).form, normaliseName(right).form]).toEqual([leftForm, rightForm]);
  });

  test('a name that is nothing but a legal form keeps its word, and no name is no key', () => {
    expect(normaliseName('AG').core).toBe('ag');
    expect(identityKeys(debtor({ name: ' - ' }))).toEqual([]);
  });

  test('neither case nor spaces nor repeated legal forms change what a firm is called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rossi', 'GmbH', 'Müller', '&', 'Co.', 'S.p.A.', 'Söhne', 'Ltd'), {
          minLength: 1,
          maxLength: 6,
        }),
        (words) => {
          const { core } = normaliseName(words.join(' '));
          expect(core).toBe(normaliseName(words.join('  ').toUpperCase()).core);
        },
      ),
    );
  });
});

describe('is it the same debtor?', () => {
  test.each<[string, Partial<DebtorIdentity>, Partial<DebtorIdentity>, string, readonly string[]]>([
    ['same number and name', { customerNumber: 'C1' }, { customerNumber: 'c 1' }, 'same', ['same-number', 'same-name']],
    [
      'same number, name with a typing error',
      { customerNumber: 'C1' },
      { customerNumber: 'C1', name: 'Rosi Machine' },
      'same',
      ['same-number', 'similar-name'],
    ],
    [
      'same number, wholly different name',
      { customerNumber: 'C1' },
      { customerNumber: 'C1', name: 'Quality Foods' },
      'maybe',
      ['same-number', 'different-name'],
    ],
    [
      'same number of another creditor',
      { customerNumber: 'C1' },
      { customerNumber: 'C1', creditorId: 'CR2' as CreditorId, name: 'Quality Foods' },
      'new',
      [],
    ],
    [
      'leading zeros matter in a number',
      { customerNumber: '0012' },
      { customerNumber: '12' },
      'maybe',
      ['same-name', 'different-number'],
    ],
    [
      'same number, other tax number',
      { customerNumber: 'C1', taxNumber: '01234567890' },
      { customerNumber: 'C1', taxNumber: '99999999999' },
      'maybe',
      ['same-number', 'same-name', 'different-tax'],
    ],
    [
      'same tax number, with and without country',
      { taxNumber: 'IT 01234567890' },
      { taxNumber: '01234567890', name: 'Rossi Macchine' },
      'same',
      ['same-tax', 'same-name'],
    ],
    [
      'same tax number of a group',
      { taxNumber: '01234567890' },
      { taxNumber: '01234567890', name: 'Quality Foods' },
      'maybe',
      ['same-tax', 'different-name'],
    ],
    [
      'same tax number with another creditor',
      { taxNumber: '01234567890' },
      { taxNumber: '01234567890', creditorId: 'CR2' as CreditorId },
      'same',
      ['same-tax', 'same-name'],
    ],
    ['a name in a ledger that has nothing else', {}, { name: 'ROSSI MACCHINE S.R.L.' }, 'same', ['same-name']],
    ['that name with another creditor', {}, { creditorId: 'CR2' as CreditorId }, 'maybe', ['same-name']],
    [
      'that name with another legal form',
      {},
      { name: 'Rossi Macchine SpA' },
      'maybe',
      ['same-name', 'different-legal-form'],
    ],
    [
      'that name at another place',
      { address: 'Via Roma 5, Milano' },
      { address: 'Corso Italia 9, Torino' },
      'maybe',
      ['same-name', 'different-address'],
    ],
    [
      'that name and two numbers',
      { customerNumber: 'C1' },
      { customerNumber: 'C2' },
      'maybe',
      ['same-name', 'different-number'],
    ],
    [
      'a person’s name',
      { kind: 'person', name: 'Mario Rossi' },
      { kind: 'person', name: 'Mario Rossi' },
      'maybe',
      ['same-name'],
    ],
    [
      'a person’s name and address',
      { kind: 'person', name: 'Mario Rossi', address: 'Via Roma 5, 20100 Milano' },
      { kind: 'person', name: 'ROSSI, Mario', address: '20100 MILANO - via Roma, 5' },
      'maybe',
      ['same-address', 'similar-name'],
    ],
    [
      'a person’s name and e-mail',
      { kind: 'person', name: 'Mario Rossi', emails: ['M.Rossi@example.com'] },
      { kind: 'person', name: 'Mario Rossi', emails: ['m.rossi@example.com '] },
      'same',
      ['same-name', 'same-email'],
    ],
    [
      'one e-mail, two names',
      { emails: ['books@example.com'] },
      { name: 'Quality Foods', emails: ['books@example.com'] },
      'maybe',
      ['same-email', 'different-name'],
    ],
    [
      'one telephone number, two names',
      { phones: ['+39 02 0000 0000'] },
      { name: 'Quality Foods', phones: ['+390200000000'] },
      'maybe',
      ['same-phone', 'different-name'],
    ],
    ['nothing in common', {}, { name: 'Quality Foods' }, 'new', []],
  ])('%s', (_, candidate, existing, match, reasons) => {
    const recognised = recognise(debtor(candidate), indexOf(known('D1', existing)));
    expect(recognised.match).toBe(match);
    const said =
      recognised.match === 'same'
        ? recognised.reasons
        : recognised.match === 'maybe'
          ? recognised.candidates[0]?.reasons
          : [];
    expect(said).toEqual(reasons);
  });

  test('two debtors who both seem to be the one are asked about', () => {
    const recognised = recognise(
      debtor({ customerNumber: 'C1', taxNumber: '01234567890' }),
      indexOf(known('D2', { taxNumber: '01234567890' }), known('D1', { customerNumber: 'C1' })),
    );
    expect(recognised).toEqual({
      match: 'maybe',
      candidates: [
        { debtorId: 'D1', reasons: ['same-number', 'same-name', 'several-matches'] },
        { debtorId: 'D2', reasons: ['same-tax', 'same-name', 'several-matches'] },
      ],
    });
  });

  test('a record recognises itself', () => {
    const anyIdentity = fc.record({
      name: fc.stringMatching(/^[A-Za-z]{3,12}( [A-Za-z]{3,12})? (GmbH|Srl|Ltd)$/),
      customerNumber: fc.stringMatching(/^[A-Z0-9]{1,8}$/),
      taxNumber: fc.option(fc.stringMatching(/^[0-9]{9,11}$/), { nil: undefined }),
    });
    fc.assert(
      fc.property(anyIdentity, (identity) => {
        expect(recognise(debtor(identity), indexOf(known('D1', identity)))).toMatchObject({
          match: 'same',
          debtorId: 'D1',
        });
      }),
    );
  });
});

describe('merges and splits', () => {
  const accounts = (id: string, ...accountIds: string[]) => ({
    debtorId: id as DebtorId,
    accountIds: accountIds as AccountId[],
  });
  const merged = decideMerge(accounts('D1', 'a'), accounts('D2', 'b', 'c'), { mergeId: 'M1', reason: 'by-hand' });

  test('a merge moves all accounts, and undoing it moves back those that are still there', () => {
    if (!merged.ok) throw new Error('the merge stands');
    expect(merged.value.data).toMatchObject({ keptDebtorId: 'D1', mergedDebtorId: 'D2', movedAccountIds: ['b', 'c'] });
    const undone = undoMerge(merged.value, accounts('D1', 'a', 'b'), { undoneMergeIds: [], reason: 'two firms' });
    expect(undone).toMatchObject({
      ok: true,
      value: { data: { fromDebtorId: 'D1', toDebtorId: 'D2', movedAccountIds: ['b'], undoesMergeId: 'M1' } },
    });
    const again = undoMerge(merged.value, accounts('D1', 'a'), { undoneMergeIds: ['M1'], reason: 'two firms' });
    expect(again).toEqual({ ok: false, refusal: { code: 'merge-already-undone', mergeId: 'M1' } });
  });

  test.each([
    [
      'with itself',
      decideMerge(accounts('D1', 'a'), accounts('D1', 'a'), { mergeId: 'M', reason: 'by-hand' }),
      'same-debtor',
    ],
    [
      'with an empty one',
      decideMerge(accounts('D1', 'a'), accounts('D2'), { mergeId: 'M', reason: 'by-hand' }),
      'no-accounts-to-move',
    ],
  ])('refused: %s', (_, decided, code) => {
    expect(decided.ok ? 'accepted' : decided.refusal.code).toBe(code);
  });
});
