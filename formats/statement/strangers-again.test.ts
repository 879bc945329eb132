import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { describe, expect, test } from 'vitest';
import { CAMT053 } from './testing/fixtures.ts';
import { readText } from './testing/read-all.ts';

// What the second round of unknown files left over, with names and amounts of ours.

describe('a balance of CAMT that does not say which way it stands', () => {
  const bare = (file: string) => file.replace(/(<Bal>.*?<\/Amt>)<CdtDbtInd>\w+<\/CdtDbtInd>/g, '$1');
  const balances = async (file: string) => {
    const { statements, problems } = await readText(file);
    const [statement] = statements;
    const told = (end: 'opening' | 'closing') => statement && balanceOf(statement, end)?.amount;
    const [opening, closing] = [told('opening'), told('closing')];
    return [opening && formatExact(opening), closing && formatExact(closing), problems.map(({ code }) => code)];
  };

  test('stands as the sum of the entries proves', async () => {
    expect(await balances(bare(CAMT053))).toEqual(['100.00', '330.50', []]);
  });

  test('also where that is in debit', async () => {
    const file = bare(CAMT053).replace('>100.00<', '>361.00<').replace('>330.50<', '>130.50<');
    expect(await balances(file)).toEqual(['-361.00', '-130.50', []]);
  });

  test('is left out where nothing fits, and where both ways do', async () => {
    const left = [undefined, undefined, ['balance-unreadable', 'balance-unreadable']];
    expect(await balances(bare(CAMT053).replace('>100.00<', '>99.00<'))).toEqual(left);
    const nothing = bare(CAMT053).replace(/<Ntry>[^]*<\/Ntry>/, '').replace('>100.00<', '>330.50<');
    expect(await balances(nothing)).toEqual(left);
  });
});
