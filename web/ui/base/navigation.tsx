import { createContext, useContext } from 'react';

/** Where things are. The only place that spells an address; `web/routes` answers to the same list. */
export const paths = {
  welcome: () => '/welcome',
  today: () => '/today',
  import: () => '/import',
  numbers: () => '/numbers',
  money: () => '/money',
  moneyToSort: () => '/money/sort',
  moneyPosted: () => '/money/posted',
  moneyFiles: () => '/money/files',
  brief: (caseId: string) => `/cases/${caseId}`,
  timeline: (caseId: string) => `/cases/${caseId}/timeline`,
  confirmations: (caseId: string) => `/cases/${caseId}/confirmations`,
  call: (callId: string) => `/calls/${callId}`,
  calls: () => '/calls',
  approvals: () => '/approvals',
  verify: () => '/verify',
  rules: () => '/rules',
  pack: (packId: string) => `/rules/${packId}`,
  /** A rule's id is its pack, a slash and its name. */
  rule: (ruleId: string) => `/rules/${ruleId}`,
  settings: () => '/settings',
  lawSettings: () => '/settings/law',
  moneySettings: () => '/settings/money',
  authoritySettings: () => '/settings/authority',
  rateSettings: () => '/settings/rates',
  letterSettings: () => '/settings/letters',
  playbook: () => '/playbook',
  playbookWalk: () => '/playbook/walk',
  playbookAdd: (what: 'excuse' | 'method') => `/playbook/add/${what}`,
  playbookDraft: () => '/playbook/draft',
  playbookHistory: () => '/playbook/history',
  /** A part of the playbook such as `objections.payment-run`, or one text in it. */
  playbookAt: (place: string) => `/playbook/at/${place}`,
} as const;

export type Navigation = {
  readonly path: string;
  /** `replace`: the page that is left is not one that anybody wants to come back to. */
  readonly go: (path: string, how?: 'replace') => void;
};

/** Filled by `web/routes`; without it (stories, tests) links are plain links and `go` does nothing. */
export const NavigationContext = createContext<Navigation>({ path: '/', go: () => undefined });

export const useGo = (): Navigation['go'] => useContext(NavigationContext).go;
export const usePath = (): string => useContext(NavigationContext).path;
