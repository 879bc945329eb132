import type { z } from 'zod';
import { arrangementRoutes } from './arrangements.ts';
import { bankRoutes } from './bank.ts';
import { callRoutes } from './calls.ts';
import { caseRoutes } from './cases.ts';
import { confirmationRoutes } from './confirmations.ts';
import { debtorRoutes } from './debtors.ts';
import { evidenceRoutes } from './evidence.ts';
import { excuseRoutes } from './excuses.ts';
import { gateRoutes } from './gate.ts';
import { guideRoutes } from './guide.ts';
import { importRoutes } from './imports.ts';
import { legalFactRoutes } from './legal-facts.ts';
import { privacyRoutes } from './privacy.ts';
import { inboxRoutes } from './inbox.ts';
import { interestRoutes } from './interest.ts';
import { negotiationRoutes } from './negotiation.ts';
import { paperRoutes } from './papers.ts';
import type { Route } from './route.ts';
import { ruleRoutes } from './rules.ts';
import { todayRoutes } from './today.ts';
import { workbenchRoutes } from './workbench.ts';

/** The whole API: operation key (method and path below `/api`) to its route. */
export const api = {
  ...workbenchRoutes,
  ...importRoutes,
  ...inboxRoutes,
  ...bankRoutes,
  ...todayRoutes,
  ...caseRoutes,
  ...confirmationRoutes,
  ...paperRoutes,
  ...callRoutes,
  ...debtorRoutes,
  ...evidenceRoutes,
  ...excuseRoutes,
  ...gateRoutes,
  ...guideRoutes,
  ...legalFactRoutes,
  ...privacyRoutes,
  ...ruleRoutes,
  ...arrangementRoutes,
  ...negotiationRoutes,
  ...interestRoutes,
} as const satisfies Readonly<Record<string, Route>>;

export type Api = typeof api;
export type Operation = keyof Api;

type Shape<R, Part extends string, Side extends 'input' | 'output'> =
  R extends Readonly<Record<Part, infer S>>
    ? S extends z.ZodType
      ? Side extends 'input'
        ? z.input<S>
        : z.output<S>
      : undefined
    : undefined;

/** What a client sends, and what it gets back. */
export type ParamsOf<K extends Operation> = Shape<Api[K], 'params', 'input'>;
export type QueryOf<K extends Operation> = Shape<Api[K], 'query', 'input'>;
export type BodyOf<K extends Operation> = Shape<Api[K], 'body', 'input'>;
export type ResponseOf<K extends Operation> = Shape<Api[K], 'response', 'output'>;

/** What the server's handler gets after the check. */
export type ParsedParams<K extends Operation> = Shape<Api[K], 'params', 'output'>;
export type ParsedQuery<K extends Operation> = Shape<Api[K], 'query', 'output'>;
export type ParsedBody<K extends Operation> = Shape<Api[K], 'body', 'output'>;
