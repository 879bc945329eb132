import type { FirmRules, LawSettings } from '@duologue/contract/rules.ts';
import { RETENTION_DEFAULTS } from '@duologue/core/privacy/retention.ts';
import { ApiProblem } from '../../api/problem.ts';
import { NewPeriod } from '../periods/new-period.tsx';
import { ConfirmForm } from './confirm-change.tsx';
import { changesOfRules } from './field-changes.ts';
import { type LawCurrent, LawPage } from './law-page.tsx';
import type { LawLog } from './law-log.tsx';
import { SavingProblem } from './save-bar.tsx';
import { useChangeWords } from './use-change-words.ts';

const ignore = () => undefined;
const saved = () => Promise.resolve({ changeNo: 2 });

export const settings: LawSettings = {
  mode: 'standard',
  collector: 'first-party',
  collectorByCreditor: {},
  product: 'goods-and-services',
  boundBy: [],
  licences: {},
  answers: {},
  chosenPacks: [],
  holidays: [],
  reply: { number: '', from: '', to: '' },
  retention: [],
  limitation: [],
};

export const onceADay: FirmRules = {
  hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }],
  attemptsPerDay: 1,
  attemptsPerWeek: null,
  conversationsPerWeek: null,
  minutesBetween: null,
  closedWeekdays: [6, 7],
  closedDates: ['2026-12-24'],
  noticeFirst: { notice: 'initial-letter', days: 14 },
  effect: 'deny',
};

const title = { en: 'New York, proposed limit', de: 'New York, Vorschlag', it: 'New York, proposta' };
const current: LawCurrent = {
  changeNo: 1,
  settings: {
    ...settings,
    holidays: [{ id: 'gb.scotland', years: [2027], dates: ['2027-01-01', '2027-01-04'] }],
    retention: [{ record: 'recording', months: 3, days: 0, reason: '' }],
    limitation: [{ place: 'IT', months: 60, reason: 'Periodic payments only.' }],
  },
  firmRules: onceADay,
  firmRulesName: 'house',
  choices: {
    packs: [{ packId: 'us.ny-dfs-cap', title }],
    boundBy: ['unirec'],
    licences: ['nl', 'it.bank-npl'],
    creditors: [
      { creditorId: 'c1', name: 'Harbour Lane Supplies' },
      { creditorId: 'c2', name: 'Northwind Papers' },
    ],
    retention: RETENTION_DEFAULTS.map(({ record, from, months, days }) => ({ record, from, months, days })),
    limitation: [
      { place: 'IT', months: 120, monthsMin: 60, endsWithYear: false, citation: 'Ten years', confidence: 'M' },
    ],
  },
};

const log: LawLog = [
  {
    changeNo: 1,
    at: '2026-11-20T10:00:00.000Z',
    by: 'Nora Kessler',
    reason: 'Once a day is enough',
    diff: [
      { field: 'firmRulesName', from: null, to: 'house' },
      { field: 'firmRules.attemptsPerDay', from: null, to: 1 },
      { field: 'firmRules.hours', from: null, to: [] },
      { field: 'mode', from: 'strict', to: 'standard' },
      { field: 'collectorByCreditor', from: {}, to: { c2: 'third-party' } },
      { field: 'of-a-later-version', from: 1, to: 2 },
    ],
  },
];

const page = {
  current,
  log,
  holidayIds: ['gb.scotland', 'nl.atw'],
  onSaveChoices: saved,
  onSaveRules: saved,
};
export const AsManager = () => <LawPage {...page} mayChange />;
export const AsCollector = () => <LawPage {...page} mayChange={false} />;
export const NothingChosen = () => (
  <LawPage {...page} log={[]} current={{ ...current, changeNo: 0, settings, firmRules: null }} mayChange />
);

export function WhatWillChange() {
  const words = useChangeWords({ creditors: new Map(), packs: new Map() });
  return <ConfirmForm changes={changesOfRules(null, onceADay)} words={words} isBusy={false} onSave={ignore} />;
}

export function SomebodyWasQuicker() {
  const words = useChangeWords({ creditors: new Map(), packs: new Map() });
  const changes = [{ changeNo: 7, by: 'Nora Kessler', diff: [{ field: 'mode', from: 'standard', to: 'strict' }] }];
  const problem = { type: '', title: '', status: 409, code: 'settings-changed', values: { changes } };
  return <SavingProblem isBehind error={new ApiProblem(problem)} theirs={[]} words={words} onShowNewest={ignore} />;
}

/** Seen before anything was refused: the page was read anew while something stood typed in it. */
export function SomebodySavedMeanwhile() {
  const words = useChangeWords({ creditors: new Map(), packs: new Map() });
  return <SavingProblem isBehind error={undefined} theirs={log.slice(0, 1)} words={words} onShowNewest={ignore} />;
}

export const ANewPeriod = () => (
  <NewPeriod periods={settings} choices={current.choices} onAdd={ignore} onCancel={ignore} />
);
