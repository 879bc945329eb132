import type { StatementEvent, StatementFormat } from '@duologue/core/statements/statement.ts';
import type { StatementProblemCode } from '@duologue/core/statements/statement-problem.ts';
import { ENTRY_DETAILS_MAX } from '../../limits.ts';
import type { ByteSource } from '../../source.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlEvent, XmlPlan } from '../../xml/tree-builder.ts';
import type { XmlProblem } from '../../xml/xml-problem.ts';
import { createFlow, type StatementFlow } from '../statement-flow.ts';
import { readBalance } from './read-balance.ts';
import { readCamtDetail } from './read-detail.ts';
import { readCamtEntry } from './read-entry.ts';
import { accountFacts, headFacts } from './read-head.ts';
import { createUnsigned } from './sign-by-sum.ts';

/** What the three messages call a statement. */
const STATEMENTS: Readonly<Record<string, StatementFormat>> = { Rpt: 'camt.052', Stmt: 'camt.053', Ntfctn: 'camt.054' };
const MESSAGES: readonly (readonly [RegExp, StatementFormat])[] = [
  [/^BkToCstmrAcctRpt/, 'camt.052'],
  [/^BkToCstmrStmt/, 'camt.053'],
  [/^BkToCstmrDbtCdtNtfctn/, 'camt.054'],
];
const VERSIONS_KNOWN_MAX = 13;

/** The message that an element begins, whatever its version: `BkToCstmrStmt`, `BkToCstmrStmtV02`. */
function messageOf(name: string): StatementFormat | undefined {
  return MESSAGES.find(([pattern]) => pattern.test(name))?.[1];
}

const LIMITS = { tokenCharsMax: 256 * 1024, nodesMax: 20_000 };

/** Statements are entered, what is in them comes part by part; the transactions of an entry come before their entry. */
const plan: XmlPlan = (name, above) => {
  const parent = above[above.length - 1];
  if (parent === undefined) return 'enter';
  if (above.includes('Ntry')) return name === 'TxDtls' ? 'take' : 'enter';
  if (STATEMENTS[parent] !== undefined) return name === 'TxsSummry' ? 'skip' : 'take';
  if (STATEMENTS[name] !== undefined && messageOf(parent) !== undefined) return 'enter';
  if (name === 'GrpHdr' || name === 'SplmtryData' || name === 'AppHdr' || name === 'Sgntr' || name === 'Signature')
    return 'skip';
  return 'enter';
};

/**
 * CAMT.052, .053 and .054 in any version, with or without a namespace, streamed: entries come as they are read, with
 * every amount as written. An entry without an amount or a direction is set aside with its place.
 */
export async function* readCamt(source: ByteSource): AsyncGenerator<readonly StatementEvent[]> {
  const flow = createFlow();
  const take = createTaker(flow);
  for await (const events of readXml(source, plan, LIMITS)) {
    for (const event of events) take(event);
    const found = flow.take();
    if (found.length > 0) yield found;
  }
  const rest = flow.take();
  if (rest.length > 0) yield rest;
}

function createTaker(flow: StatementFlow) {
  const details = createDetails(flow);
  const unsigned = createUnsigned(flow);
  const end = () => {
    unsigned.settle();
    flow.end();
  };
  return (event: XmlEvent): void => {
    switch (event.kind) {
      case 'open':
        if (event.above.length === 0) lookAtVersion(event.namespace, event.line, flow);
        if (
          STATEMENTS[event.name] !== undefined &&
          messageOf(event.above[event.above.length - 1] ?? '') !== undefined
        ) {
          unsigned.settle();
          flow.begin({ line: event.line });
        }
        return;
      case 'close':
        if (STATEMENTS[event.name] !== undefined) end();
        return;
      case 'element':
        return takeElement(event, flow, { details, unsigned });
      case 'encoding-differs':
        return flow.problem('encoding-differs', { line: 1 }, { encoding: event.encoding });
      case 'problem':
        end();
        return flow.problem(codeOf(event.problem), event.problem, event.problem.values);
    }
  };
}

function takeElement(
  { element, above }: XmlEvent & { kind: 'element' },
  flow: StatementFlow,
  { details, unsigned }: { readonly details: Details; readonly unsigned: ReturnType<typeof createUnsigned> },
): void {
  switch (element.name) {
    case 'Acct':
      return flow.know(accountFacts(element));
    case 'Bal': {
      const read = readBalance(element, flow);
      if (read === undefined) return;
      const { balance } = 'balance' in read ? read : read.unsigned;
      flow.know(balance.amount.currency === undefined ? {} : { currency: balance.amount.currency });
      return 'balance' in read ? flow.balance(balance, element.line) : unsigned.add(read.unsigned);
    }
    case 'TxDtls':
      return details.add(readCamtDetail(element, flow), element.line);
    case 'Ntry':
      return readCamtEntry(element, { details: details.take(), isStatement: above.at(-1) === 'Stmt' }, flow);
    default:
      return above.length > 0 ? flow.know(headFacts(element)) : undefined;
  }
}

type Details = ReturnType<typeof createDetails>;
type Detail = ReturnType<typeof readCamtDetail>;

/** The transactions of the entry that is being read. */
function createDetails(flow: StatementFlow) {
  let kept: Detail[] = [];
  let count = 0;
  return {
    add(detail: Detail, line: number): void {
      count += 1;
      if (count <= ENTRY_DETAILS_MAX) kept.push(detail);
      else if (count === ENTRY_DETAILS_MAX + 1)
        flow.problem('too-many-details', { line }, { detailsMax: ENTRY_DETAILS_MAX });
    },
    take(): readonly Detail[] {
      const full = kept;
      kept = [];
      count = 0;
      return full;
    },
  };
}

function lookAtVersion(namespace: string, line: number, flow: StatementFlow): void {
  const version = /camt\.05[234]\.001\.(\d+)/.exec(namespace)?.[1];
  if (version !== undefined && Number(version) > VERSIONS_KNOWN_MAX)
    flow.problem('unknown-version', { line }, { version });
}

function codeOf({ code }: XmlProblem): StatementProblemCode {
  return code;
}
