import { isDeepStrictEqual } from 'node:util';
import type { LawSettings } from '@duologue/contract/rules.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { checkPeriods, type PeriodProblem } from '@duologue/core/privacy/check-periods.ts';
import { RETENTION_DEFAULTS } from '@duologue/core/privacy/retention.ts';
import { lawPeriods } from '@duologue/rules/retention/duties.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import { LAW_PAGE_MAX } from '../limits.ts';
import type { FieldChange, FirmLawRecord } from '../ports/law.ts';
import type { Records } from '../ports/store.ts';
import type { InputProblem, Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { DEFAULT_LAW, firmPackOf } from './firm-law.ts';

/** What the firm has chosen about the law. A change is an event with who, when, why and what differs; nothing is overwritten. */

export const showSettings =
  (deps: CaseDeps): UseCase<'GET /settings/law'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const law = (await records.law.firm()) ?? DEFAULT_LAW;
      const { packs } = deps.ruleBook;
      const rules = packs.flatMap((pack) => pack.rules);
      const licences = rules.flatMap(({ check }) =>
        check.kind === 'needs' && check.answer.startsWith('licence.') ? [check.answer.slice('licence.'.length)] : [],
      );
      return accept({
        ...law,
        choices: {
          packs: packs.filter(({ isOptional }) => isOptional === true).map(({ id, title }) => ({ packId: id, title })),
          boundBy: sorted(rules.flatMap(({ boundBy }) => boundBy ?? [])),
          licences: sorted(licences),
          creditors: [...(await records.law.listCreditors())],
          retention: RETENTION_DEFAULTS.map(({ record, from, months, days }) => ({ record, from, months, days })),
          limitation: [...lawPeriods.limitation],
        },
      });
    });

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

export const changeSettings =
  (deps: CaseDeps): UseCase<'PUT /settings/law'> =>
  async ({ body }, acting) => {
    const optional = deps.ruleBook.packs.filter(({ isOptional }) => isOptional === true).map(({ id }) => id);
    const unknown = body.settings.chosenPacks.find((packId) => !optional.includes(packId));
    if (unknown !== undefined) return invalid('settings.chosenPacks', 'input.not-a-choice', { value: unknown });
    const dates = body.settings.holidays.flatMap((list) => list.dates);
    if (dates.some((date) => parseCalendarDate(date) === undefined))
      return invalid('settings.holidays', 'input.not-a-date');
    const periods = checkPeriods(body.settings, lawPeriods);
    if (periods.length > 0) return refuse({ code: 'input-invalid', problems: periods.map(periodProblem) });
    return changeLaw(deps, acting, { ...body, part: 'settings' }, (law) => ({ ...law, settings: body.settings }));
  };

export const changeFirmRules =
  (deps: CaseDeps): UseCase<'PUT /settings/law/firm-rules'> =>
  async ({ body }, acting) => {
    const { name, rules } = body;
    if (rules !== null) {
      if (rules.closedDates.some((date) => parseCalendarDate(date) === undefined))
        return invalid('rules.closedDates', 'input.not-a-date');
      const pack = firmPackOf(name, rules);
      if (!pack.ok) return invalid('rules', 'input.not-a-rule', { problem: pack.refusal[0]?.problem ?? '' });
    }
    return changeLaw(deps, acting, { ...body, part: 'firmRules' }, (law) => ({
      ...law,
      firmRules: rules,
      firmRulesName: rules === null ? null : name,
    }));
  };

/** Of a problem with a period: which line of which list, and in what words. */
function periodProblem({ list, index, code, ...values }: PeriodProblem): InputProblem {
  return { field: `settings.${list}.${index}`, message: { code: `input.${code}`, values } };
}

type Changed = { readonly changeNo: number; readonly changed: boolean };
type Asked = {
  /** The number of the change that the asker has seen last. */
  readonly basedOn: number;
  readonly reason: string;
  readonly part: 'settings' | 'firmRules';
};

/** The same again changes nothing and leaves no event; what was made from an older state is refused, with what changed. */
async function changeLaw(
  deps: CaseDeps,
  acting: Acting,
  { basedOn, reason, part }: Asked,
  change: (law: FirmLawRecord) => FirmLawRecord,
): Promise<Result<Changed, Refusal>> {
  return deps.store.inTenant(acting.tenantId, async (records) => {
    const before = (await records.law.lockFirm()) ?? DEFAULT_LAW;
    const after = { ...change(before), changeNo: before.changeNo + 1 };
    const diff = diffOf(before, after);
    if (diff.length === 0) return accept({ changeNo: before.changeNo, changed: false });
    if (basedOn > before.changeNo) return invalid('basedOn', 'input.not-a-choice', { value: basedOn });
    const since = await changedSince(records, basedOn, part);
    if (since.length > 0) return refuse({ code: 'settings-changed', values: { changes: since } });
    const at = deps.clock.now();
    await records.law.addFirmChange(after, { actorId: acting.actorId, at, reason, diff });
    // The gate asks the new rules from now on; the lines of the list are judged anew as they are read, and by the job.
    await records.worklist.expireAll(at);
    return accept({ changeNo: after.changeNo, changed: true });
  });
}

/** What others changed of the same part since, newest first. The two parts of the page do not stand in each other's way. */
async function changedSince(records: Records, basedOn: number, part: Asked['part']) {
  const changes = await records.law.listFirmChanges(LAW_PAGE_MAX);
  return changes.flatMap(({ changeNo, at, by, diff }) => {
    const fields = diff.filter(({ field }) => field.startsWith('firmRules') === (part === 'firmRules'));
    return changeNo <= basedOn || fields.length === 0 ? [] : [{ changeNo, at: formatInstant(at), by, diff: fields }];
  });
}

/** Field by field: what a reader of the log wants to know. */
export function diffOf(before: FirmLawRecord, after: FirmLawRecord): readonly FieldChange[] {
  const fields = (law: FirmLawRecord) => ({
    ...(law.settings satisfies LawSettings),
    firmRulesName: law.firmRulesName,
    ...prefixed(law.firmRules ?? {}),
  });
  const [from, to]: Readonly<Record<string, unknown>>[] = [fields(before), fields(after)];
  const names = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])];
  return names.flatMap((field): FieldChange[] => {
    const [was, is] = [from?.[field] ?? null, to?.[field] ?? null];
    // The database gives the parts of an object back in an order of its own.
    return isDeepStrictEqual(was, is) ? [] : [{ field, from: was, to: is }];
  });
}

const prefixed = (rules: object) =>
  Object.fromEntries(Object.entries(rules).map(([name, value]) => [`firmRules.${name}`, value]));

export const listSettingChanges =
  (deps: CaseDeps): UseCase<'GET /settings/law/changes'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const changes = await records.law.listFirmChanges(LAW_PAGE_MAX);
      return accept({
        changes: changes.map(({ at, diff, ...change }) => ({ ...change, at: formatInstant(at), diff: [...diff] })),
      });
    });
