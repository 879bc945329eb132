/** Events about what becomes of the data itself. Only `data-erased` outlives an erasure: it says nothing about a person. */

export type LegalHoldSet = {
  readonly type: 'legal-hold-set';
  readonly data: { readonly legalHoldId: string; readonly reason: string };
};

export type LegalHoldLifted = {
  readonly type: 'legal-hold-lifted';
  readonly data: { readonly legalHoldId: string; readonly reason: string };
};

/** The person asked for erasure; `rules` are the checks that objected. */
export type ErasureRequested = {
  readonly type: 'erasure-requested';
  readonly data: {
    readonly requestId: string;
    readonly requestedOn: string;
    readonly answerDueOn: string;
    readonly outcome: 'erased' | 'restricted';
    readonly rules: readonly string[];
    readonly reason: string;
  };
};

/** The data of earlier events was erased: which, and what stays of each; see `core/evidence/erasure.ts`. */
export type DataErased = {
  readonly type: 'data-erased';
  readonly data: {
    readonly because: 'asked' | 'retention';
    readonly rule: string;
    readonly stubs: readonly { readonly version: number; readonly stub: string }[];
  };
};

export type PrivacyEvent = LegalHoldSet | LegalHoldLifted | ErasureRequested | DataErased;
