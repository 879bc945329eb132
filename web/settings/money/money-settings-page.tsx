import type { BodyOf } from '@duologue/contract/api.ts';
import type { POSTING_RULES, StandingMoney } from '@duologue/contract/bank.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { SaveNote } from '../../ui/feedback/save-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { AmountsByCurrency } from './amounts-by-currency.tsx';
import { draftOf, isOutOfOrder, isSame, type MoneyDraft, settingsOf } from './money-draft.ts';
import styles from './money-settings.module.css';

type MoneySettingsPageProps = {
  readonly standing: StandingMoney;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Rejects with the refusal that `error` is then. */
  readonly onSave: (change: BodyOf<'PUT /settings/money'>) => Promise<StandingMoney>;
  /** Takes the refusal away. */
  readonly onForget: () => void;
};

/** In the order of the contract's `POSTING_RULES`, from the most work to the least. */
const RULES: readonly (typeof POSTING_RULES)[number][] = ['none', 'exact', 'likely'];

/** What posts itself, how old what we know may be, and what is too little: each with what follows from it. */
export function MoneySettingsPage({ standing, mayChange, isBusy, error, onSave, onForget }: MoneySettingsPageProps) {
  const text = useText();
  const { draft, basis, isBehind, drop, saved, ...kept } = useDraft(standing, draftOf);
  const [isTried, setTried] = useState(false);
  const next = settingsOf(draft);
  const isClean = next !== undefined && isSame(draft, basis);
  const change = (part: Partial<MoneyDraft>) => kept.change({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (next === undefined || isBusy) return;
    onSave({ ...next, basedOn: basis.changeNo }).then(
      (standing) => {
        saved(draft, standing);
        setTried(false);
      },
      () => undefined,
    );
  };
  const leave = () => {
    onForget();
    setTried(false);
    drop();
  };
  return (
    <Page
      title={text('money.settings.title')}
      kicker={<Link to={paths.settings()}>{text('settings.title')}</Link>}
      lead={<p>{text('money.settings.lead')}</p>}
      width="read"
    >
      {!mayChange && <Notice>{text('money.settings.readOnly')}</Notice>}
      <form onSubmit={submit} className={styles.form} noValidate>
        <fieldset className={styles.all} disabled={!mayChange}>
          <Panel>
            <ChoiceList
              label={text('money.settings.rule')}
              value={draft.postingRule}
              choices={RULES.map((value) => ({
                value,
                label: text(`money.settings.rule.${value}`),
                hint: text(`money.settings.ruleHint.${value}`),
              }))}
              onChange={(postingRule) => change({ postingRule })}
            />
          </Panel>
          <Ages draft={draft} onChange={change} />
          <Amounts draft={draft} onChange={change} />
        </fieldset>
        <SaveNote isBehind={isBehind && !isBusy} error={error} onShowNewest={leave} />
        {isTried && next === undefined && (
          <p className={styles.error} role="alert">
            {text('money.settings.wrong')}
          </p>
        )}
        {mayChange && <Buttons isClean={isClean} isBusy={isBusy} onUndo={leave} />}
      </form>
    </Page>
  );
}

type ButtonsProps = { readonly isClean: boolean; readonly isBusy: boolean; readonly onUndo: () => void };

function Buttons({ isClean, isBusy, onUndo }: ButtonsProps) {
  const text = useText();
  return (
    <div className={styles.buttons}>
      <Button type="submit" look="primary" isDisabled={isClean} isPending={isBusy}>
        {text('ui.save')}
      </Button>
      {!isClean && (
        <Button look="quiet" onPress={onUndo}>
          {text('money.settings.undo')}
        </Button>
      )}
    </div>
  );
}

type PartProps = { readonly draft: MoneyDraft; readonly onChange: (part: Partial<MoneyDraft>) => void };

/** The most days that the contract takes. */
const AGE_DAYS_MAX = 365;
const ARRIVAL_DAYS_MAX = 30;

const PAIRS = [
  ['ledgerWarnDays', 'ledgerRefuseDays'],
  ['bankWarnDays', 'bankRefuseDays'],
] as const;

function Ages({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <Panel title={text('money.settings.ages')}>
      <p className={styles.hint}>{text('money.settings.agesHint')}</p>
      {PAIRS.map(([warn, refuse]) => (
        <div key={warn} className={styles.pair}>
          {[warn, refuse].map((name) => (
            <NumberField
              key={name}
              label={text(`money.settings.${name}`)}
              value={draft[name]}
              min={0}
              max={AGE_DAYS_MAX}
              error={
                name === refuse && isOutOfOrder(draft[warn], draft[refuse]) ? text('money.settings.order') : undefined
              }
              onChange={(days) => onChange({ [name]: days })}
            />
          ))}
        </div>
      ))}
    </Panel>
  );
}

function Amounts({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <Panel title={text('money.settings.arrival')}>
        <p className={styles.hint}>{text('money.settings.arrivalHint')}</p>
        <div className={styles.pair}>
          <NumberField
            label={text('money.settings.arrivalDays')}
            value={draft.arrivalDays}
            min={0}
            max={ARRIVAL_DAYS_MAX}
            onChange={(arrivalDays) => onChange({ arrivalDays })}
          />
        </div>
      </Panel>
      <Panel title={text('money.settings.callWorthy')}>
        <p className={styles.hint}>{text('money.settings.callWorthyHint')}</p>
        <AmountsByCurrency lines={draft.callWorthy} onChange={(callWorthy) => onChange({ callWorthy })} />
      </Panel>
      <Panel title={text('money.settings.fee')}>
        <p className={styles.hint}>{text('money.settings.feeHint')}</p>
        <AmountsByCurrency lines={draft.feeMax} onChange={(feeMax) => onChange({ feeMax })} />
      </Panel>
    </>
  );
}
