import type { BalanceKind } from '@duologue/core/statements/statement.ts';
import { readMarkedAmount } from '../read-amount.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import type { OfxTaker } from './elements.ts';
import { type Fields, readOfxDay } from './fields.ts';
import { takeTransaction } from './take-transaction.ts';

const STATEMENTS = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS', 'LOANSTMTRS']);
const ACCOUNTS = new Set(['BANKACCTFROM', 'CCACCTFROM', 'INVACCTFROM', 'LOANACCTFROM']);
const BALANCES: Readonly<Record<string, BalanceKind>> = { LEDGERBAL: 'closing', AVAILBAL: 'available-closing' };
/** Inside a transaction: their values are kept under `PAYEE.NAME` and the like. */
const PARTS = new Set(['PAYEE', 'CURRENCY', 'ORIGCURRENCY', 'BANKACCTTO', 'CCACCTTO']);

type State = {
  transaction: { readonly fields: Fields; readonly line: number } | undefined;
  balance: Fields;
  status: Fields;
  /** Where the first trade in securities of a statement stands. */
  securitiesAt: number | undefined;
};

/** What the elements mean: statements, their account and balances, and their transactions. */
export function createOfxStatements(flow: StatementFlow, options: StatementOptions): OfxTaker {
  const state: State = { transaction: undefined, balance: new Map(), status: new Map(), securitiesAt: undefined };
  return {
    open(name, line) {
      if (STATEMENTS.has(name)) flow.begin(present({ line, account: options.account, currency: options.currency }));
      else if (name === 'STMTTRN' || name === 'STMTTRNP') state.transaction = { fields: new Map(), line };
      else if (BALANCES[name] !== undefined) state.balance = new Map();
      else if (name === 'STATUS') state.status = new Map();
    },
    close(name, line) {
      if (STATEMENTS.has(name)) {
        if (state.securitiesAt !== undefined)
          flow.problem('securities-left-out', { line: state.securitiesAt, path: 'INVTRANLIST' });
        state.securitiesAt = undefined;
        flow.end();
      } else if ((name === 'STMTTRN' || name === 'STMTTRNP') && state.transaction !== undefined) {
        takeTransaction(state.transaction, name === 'STMTTRNP', flow);
        state.transaction = undefined;
      } else if (BALANCES[name] !== undefined) takeBalance(name, line, state.balance, flow);
      else if (name === 'STATUS') takeStatus(line, state.status, flow);
    },
    value(name, value, around, line) {
      const inner = around[around.length - 1] ?? '';
      const field = { value, line };
      if (name === 'INVTRAN' && around.includes('INVTRANLIST')) state.securitiesAt ??= line;
      if (state.transaction !== undefined) {
        const key = PARTS.has(inner) ? `${inner}.${name}` : name;
        if (!state.transaction.fields.has(key)) state.transaction.fields.set(key, field);
      } else if (BALANCES[inner] !== undefined) state.balance.set(name, field);
      else if (inner === 'STATUS') state.status.set(name, field);
      else if (ACCOUNTS.has(inner)) takeAccount(name, value, flow);
      else if (STATEMENTS.has(inner) && name === 'CURDEF' && value !== '') takeCurrency(value, flow);
    },
  };
}

function takeCurrency(value: string, flow: StatementFlow): void {
  flow.know({ currency: value.toUpperCase() });
}

function takeAccount(name: string, value: string, flow: StatementFlow): void {
  if (value === '') return;
  if (name === 'ACCTID') flow.know({ account: value });
  if (name === 'BANKID' || name === 'BROKERID') flow.know({ bank: value });
}

function takeBalance(code: string, line: number, fields: Fields, flow: StatementFlow): void {
  const written = fields.get('BALAMT');
  const amount = readMarkedAmount(written?.value ?? '', flow.head()?.currency, 'point');
  if (typeof amount === 'string') {
    const values = { balance: code, problem: amount, written: written?.value.slice(0, 40) ?? '' };
    return flow.problem('balance-unreadable', { line: written?.line ?? line, path: `${code}/BALAMT` }, values);
  }
  const on = readOfxDay(fields.get('DTASOF'), `${code}/DTASOF`, flow);
  flow.balance(present({ kind: BALANCES[code] ?? 'other', amount, on, code }), written?.line ?? line);
}

/** A bank that could not answer says so in the file itself. */
function takeStatus(line: number, fields: Fields, flow: StatementFlow): void {
  if (fields.get('SEVERITY')?.value.toUpperCase() !== 'ERROR') return;
  const values = { number: fields.get('CODE')?.value ?? '', message: fields.get('MESSAGE')?.value.slice(0, 300) ?? '' };
  flow.problem('bank-answered-error', { line, path: 'STATUS' }, values);
}
