import type { OfxTokens } from './tokenize.ts';

export type OfxTaker = {
  /** An aggregate begins or ends; ends come also for those that the file never closed. */
  open(name: string, line: number): void;
  close(name: string, line: number): void;
  /** A value, with the names of the aggregates around it, the innermost last. */
  value(name: string, value: string, around: readonly string[], line: number): void;
};

/** What holds other elements. Everything else holds a value, closed or not. */
const AGGREGATES = new Set(
  (
    'OFX SIGNONMSGSRSV1 SONRS STATUS FI BANKMSGSRSV1 CREDITCARDMSGSRSV1 INVSTMTMSGSRSV1 LOANMSGSRSV1 STMTTRNRS ' +
    'CCSTMTTRNRS INVSTMTTRNRS LOANSTMTTRNRS STMTRS CCSTMTRS INVSTMTRS LOANSTMTRS BANKACCTFROM CCACCTFROM INVACCTFROM ' +
    'LOANACCTFROM BANKACCTTO CCACCTTO BANKTRANLIST BANKTRANLISTP INVTRANLIST INVBANKTRAN STMTTRN STMTTRNP LEDGERBAL ' +
    'AVAILBAL CASHADVBALAMT PAYEE CURRENCY ORIGCURRENCY INVBAL BALLIST BAL INVPOSLIST SECLISTMSGSRSV1 SECLIST SECINFO ' +
    'SECID IMAGEDATA INV401K INV401KBAL SIGNUPMSGSRSV1 PROFMSGSRSV1'
  ).split(' '),
);
/** What never stands inside a transaction: one that is open ends before it. */
const ENDS_TRANSACTION = new Set(
  'STMTTRN STMTTRNP LEDGERBAL AVAILBAL BANKTRANLIST INVTRANLIST STMTRS CCSTMTRS INVSTMTRS STMTTRNRS'.split(' '),
);
const TRANSACTIONS = new Set(['STMTTRN', 'STMTTRNP']);
/** A file that ends inside one of these was cut; the outer ones are left open by some banks. */
const BROKEN_OFF = new Set(['STMTTRN', 'STMTTRNP', 'BANKTRANLIST', 'INVTRANLIST', 'LEDGERBAL', 'AVAILBAL']);
const DEPTH_MAX = 64;

/** Finds values and aggregates in a stream of tags of which many are never closed. */
export function createOfxElements(
  taker: OfxTaker,
  refuse: (line: number) => void,
  breakOff: (line: number) => void,
): OfxTokens & { finish(line: number): void } {
  const around: string[] = [];
  let isRefused = false;
  let pending: { readonly name: string; readonly line: number; text: string } | undefined;

  const settle = () => {
    if (pending !== undefined) taker.value(pending.name, pending.text.trim(), around, pending.line);
    pending = undefined;
  };
  const pop = (line: number) => {
    const name = around.pop();
    if (name !== undefined) taker.close(name, line);
  };
  const popTo = (depth: number, line: number) => {
    while (around.length > depth) pop(line);
  };
  return {
    open(name, line, isEmpty) {
      if (isRefused) return;
      settle();
      if (!AGGREGATES.has(name)) {
        if (!isEmpty) pending = { name, line, text: '' };
        return;
      }
      const transaction = around.findIndex((open) => TRANSACTIONS.has(open));
      if (transaction !== -1 && ENDS_TRANSACTION.has(name)) popTo(transaction, line);
      if (around.length >= DEPTH_MAX) return;
      around.push(name);
      taker.open(name, line);
      if (isEmpty) pop(line);
    },
    close(name, line) {
      if (isRefused) return;
      settle();
      const at = around.lastIndexOf(name);
      if (at !== -1) popTo(at, line);
    },
    text(text) {
      if (pending !== undefined && pending.text.length < VALUE_CHARS_MAX) pending.text += text;
    },
    /** What comes behind it is not looked at. */
    doctype(line) {
      if (!isRefused) refuse(line);
      isRefused = true;
    },
    finish(line) {
      settle();
      if (around.some((name) => BROKEN_OFF.has(name))) breakOff(line);
      popTo(0, line);
    },
  };
}

const VALUE_CHARS_MAX = 16 * 1024;
