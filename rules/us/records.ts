/**
 * How long what is kept: section 6 of the research. Data for retention settings; not one of them is a rule of the gate.
 * `from` is what the years are counted from.
 */
export type RecordRule = {
  readonly code: string;
  readonly place: string;
  readonly what: 'evidence' | 'recording' | 'alias' | 'do-not-call' | 'machine-consent' | 'accounting' | 'consent';
  readonly years: number;
  readonly from: 'last-collection-activity' | 'call' | 'account-closed' | 'request' | 'entry' | 'use-ends';
  readonly citation: string;
  readonly confidence: 'P' | 'S' | 'M';
  readonly note?: string;
};

export const recordRules: readonly RecordRule[] = [
  {
    code: 'US-KEEP-EVIDENCE',
    place: 'US',
    what: 'evidence',
    years: 3,
    from: 'last-collection-activity',
    citation: '12 CFR 1006.100(a), comment 100(a)-1',
    confidence: 'P',
  },
  {
    code: 'US-KEEP-RECORDING',
    place: 'US',
    what: 'recording',
    years: 3,
    from: 'call',
    citation: '12 CFR 1006.100(b)',
    confidence: 'P',
    note: 'no duty to record',
  },
  {
    code: 'US-KEEP-ALIAS',
    place: 'US',
    what: 'alias',
    years: 3,
    from: 'use-ends',
    citation: '12 CFR 1006.18(f)',
    confidence: 'P',
  },
  {
    code: 'US-KEEP-DNC',
    place: 'US',
    what: 'do-not-call',
    years: 5,
    from: 'request',
    citation: '47 CFR 64.1200(d)(6)',
    confidence: 'S',
    note: 'a telemarketing rule',
  },
  {
    code: 'US-KEEP-CONSENT',
    place: 'US',
    what: 'machine-consent',
    years: 4,
    from: 'request',
    citation: '28 USC 1658',
    confidence: 'S',
    note: 'the time to sue; no express rule',
  },
  {
    code: 'CA-KEEP',
    place: 'US-CA',
    what: 'evidence',
    years: 7,
    from: 'account-closed',
    citation: '10 CCR 1850 ff.',
    confidence: 'S',
    note: 'draft of 2022, final state not verified',
  },
  {
    code: 'WA-KEEP',
    place: 'US-WA',
    what: 'accounting',
    years: 4,
    from: 'entry',
    citation: 'RCW 19.16.230(3)',
    confidence: 'P',
  },
  {
    code: 'NYC-KEEP',
    place: 'US-NY-NYC',
    what: 'evidence',
    years: 3,
    from: 'last-collection-activity',
    citation: '6 RCNY 2-193',
    confidence: 'S',
    note: 'an older rule said six',
  },
  {
    code: 'NY-KEEP-CONSENT',
    place: 'US-NY',
    what: 'consent',
    years: 6,
    from: 'request',
    citation: '23 NYCRR 1, proposals',
    confidence: 'S',
    note: 'proposed only',
  },
  {
    code: 'FL-KEEP',
    place: 'US-FL',
    what: 'evidence',
    years: 3,
    from: 'account-closed',
    citation: 'Fla. Stat. 559.5556',
    confidence: 'M',
  },
];

/** Our own default: logs, decisions and consents seven years after closure, recordings three, longer only on hold. */
export const RECORDS_DEFAULT = { evidenceYears: 7, recordingYears: 3 } as const;
