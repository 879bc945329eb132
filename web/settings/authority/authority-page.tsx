import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import { AGREEING_ROLES, type AgreeingRole } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { type FormEvent, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { SaveNote } from '../../ui/feedback/save-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { AmountsByCurrency } from '../money/amounts-by-currency.tsx';
import styles from '../money/money-settings.module.css';
import {
  type AuthorityDraft,
  COUNTS,
  draftOf,
  isPercent,
  isSame,
  type LimitsDraft,
  LISTS,
  PERCENTS,
  settingsOf,
} from './authority-draft.ts';

type Standing = ResponseOf<'GET /settings/negotiation'>;

type AuthorityPageProps = {
  readonly standing: Standing;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Rejects with the refusal that `error` is then. */
  readonly onSave: (change: BodyOf<'PUT /settings/negotiation'>) => Promise<Standing>;
  /** Takes the refusal away. */
  readonly onForget: () => void;
};

const REASON_MAX = 500;
const draftOfStanding = ({ settings }: Standing) => draftOf(settings);

/** How far each role may go, and how offers are valued. */
export function AuthorityPage({ standing, mayChange, isBusy, error, onSave, onForget }: AuthorityPageProps) {
  const text = useText();
  const { draft, basis, isBehind, change, drop, saved } = useDraft(standing, draftOfStanding);
  const [reason, setReason] = useState('');
  const next = settingsOf(draft);
  const isClean = isSame(draft, basis.settings);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next === undefined || isClean || isBusy) return;
    onSave({ basedOn: basis.changeNo, settings: next, reason: reason.trim() }).then(
      (standing) => {
        saved(draft, standing);
        setReason('');
      },
      () => undefined,
    );
  };
  const changeRole = (role: AgreeingRole, part: Partial<LimitsDraft>) =>
    change({ ...draft, limits: { ...draft.limits, [role]: { ...draft.limits[role], ...part } } });
  return (
    <Page title={text('agree.settings.title')} lead={<p>{text('agree.settings.lead')}</p>} width="read">
      {!mayChange && <Notice>{text('agree.settings.readOnly')}</Notice>}
      <form onSubmit={submit} className={styles.form} noValidate>
        <fieldset className={styles.all} disabled={!mayChange}>
          {AGREEING_ROLES.map((role) => (
            <RolePanel key={role} role={role} limits={draft.limits[role]} onChange={(part) => changeRole(role, part)} />
          ))}
          <ValuePanel draft={draft} onChange={(part) => change({ ...draft, ...part })} />
          {mayChange && (
            <TextField
              label={text('agree.settings.reason')}
              value={reason}
              maxLength={REASON_MAX}
              onChange={setReason}
            />
          )}
        </fieldset>
        <SaveNote
          isBehind={isBehind && !isBusy}
          error={error}
          onShowNewest={() => {
            onForget();
            drop();
          }}
        />
        {mayChange && (
          <div className={styles.buttons}>
            <Button type="submit" look="primary" isDisabled={isClean || next === undefined} isPending={isBusy}>
              {text('ui.save')}
            </Button>
          </div>
        )}
      </form>
    </Page>
  );
}

const COUNT_MAX = { instalmentsMax: 120, lengthDaysMax: 3660, holidayDaysMax: 366 } as const;

type RolePanelProps = {
  readonly role: AgreeingRole;
  readonly limits: LimitsDraft;
  readonly onChange: (part: Partial<LimitsDraft>) => void;
};

function RolePanel({ role, limits, onChange }: RolePanelProps) {
  const text = useText();
  return (
    <Panel title={text.label('role', role)} label={text.label('role', role)}>
      <div className={styles.pair}>
        {PERCENTS.map((name) => (
          <PercentField
            key={name}
            label={text(`agree.settings.${name}`)}
            value={limits[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        {COUNTS.map((name) => (
          <NumberField
            key={name}
            label={text(`agree.settings.${name}`)}
            value={limits[name]}
            min={0}
            max={COUNT_MAX[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
      {LISTS.map((name) => (
        <details key={name} open={limits[name].length > 0}>
          <summary>
            {text(`agree.settings.${name}`)}
            {limits[name].length === 0 && `: ${text('agree.settings.noLimit')}`}
          </summary>
          <AmountsByCurrency lines={limits[name]} onChange={(lines) => onChange({ [name]: lines })} />
        </details>
      ))}
    </Panel>
  );
}

type PercentFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Shown with the reader's own mark; either mark may be typed. */
function PercentField({ label, value, onChange }: PercentFieldProps) {
  const text = useText();
  const { decimal } = useFormats();
  return (
    <TextField
      label={label}
      value={decimal(value)}
      maxLength={6}
      onChange={onChange}
      {...(isPercent(value) ? {} : { error: text('agree.settings.percentWrong') })}
    />
  );
}

const SETTLEMENT_DAYS_MAX = 92;
const APPROVAL_MINUTES_MAX = 1440;

type ValuePanelProps = {
  readonly draft: AuthorityDraft;
  readonly onChange: (part: Partial<AuthorityDraft>) => void;
};

function ValuePanel({ draft, onChange }: ValuePanelProps) {
  const text = useText();
  return (
    <Panel title={text('agree.settings.values')}>
      <div className={styles.pair}>
        <PercentField
          label={text('agree.settings.yearlyPercent')}
          value={draft.yearlyPercent}
          onChange={(yearlyPercent) => onChange({ yearlyPercent })}
        />
        <PercentField
          label={text('agree.settings.settlementPercent')}
          value={draft.settlementPercent}
          onChange={(settlementPercent) => onChange({ settlementPercent })}
        />
        <NumberField
          label={text('agree.settings.settlementDays')}
          value={draft.settlementDays}
          min={1}
          max={SETTLEMENT_DAYS_MAX}
          onChange={(settlementDays) => onChange({ settlementDays })}
        />
        <NumberField
          label={text('agree.settings.approvalMinutes')}
          value={draft.approvalMinutes}
          min={1}
          max={APPROVAL_MINUTES_MAX}
          onChange={(approvalMinutes) => onChange({ approvalMinutes })}
        />
      </div>
      <Checkbox isChecked={draft.claimsInterest} onChange={(claimsInterest) => onChange({ claimsInterest })}>
        {text('agree.settings.claimsInterest')}
      </Checkbox>
    </Panel>
  );
}
