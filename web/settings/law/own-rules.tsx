import { LEGAL_NOTICES } from '@duologue/core/cases/legal-words.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { DayBoxes } from '../../ui/form/day-boxes.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea, TextField } from '../../ui/form/text-field.tsx';
import { errorProp } from './choices-form.tsx';
import { FIGURE_NAMES, type FirmRulesDraft, type HoursDraft } from './firm-rules-draft.ts';
import styles from './law.module.css';

type OwnRulesProps = {
  readonly draft: FirmRulesDraft;
  readonly isDisabled: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (draft: FirmRulesDraft) => void;
};

const EFFECTS = ['deny', 'warn'] as const;

/** The firm's own rules. Each field that is empty is no rule. */
export function OwnRules({ draft, isDisabled, errorOf, onChange }: OwnRulesProps) {
  const text = useText();
  const change = (part: Partial<FirmRulesDraft>) => {
    if (!isDisabled) onChange({ ...draft, ...part });
  };
  return (
    <>
      <p className={styles.hint}>{text('firmLaw.emptyHelp')}</p>
      <div className={styles.figures}>
        {FIGURE_NAMES.map((name) => (
          <TextField
            key={name}
            label={text(`firmLaw.field.firmRules.${name}`)}
            value={draft[name]}
            maxLength={7}
            onChange={(typed) => change({ [name]: typed })}
            {...errorProp(errorOf(`rules.${name}`))}
          />
        ))}
      </div>
      <Hours draft={draft} isDisabled={isDisabled} errorOf={errorOf} onChange={(hours) => change({ hours })} />
      <DayBoxes
        label={text('firmLaw.field.firmRules.closedWeekdays')}
        days={draft.closedWeekdays}
        isDisabled={isDisabled}
        onChange={(closedWeekdays) => change({ closedWeekdays })}
      />
      <div className={styles.grid}>
        <TextArea
          label={text('firmLaw.field.firmRules.closedDates')}
          help={text('firmLaw.datesHelp')}
          rows={3}
          value={draft.closedDates}
          onChange={(closedDates) => change({ closedDates })}
          {...errorProp(errorOf('rules.closedDates'))}
        />
        <NoticeFirst draft={draft} errorOf={errorOf} change={change} />
      </div>
      <ChoiceList
        label={text('firmLaw.field.firmRules.effect')}
        columns={2}
        value={draft.effect}
        choices={EFFECTS.map((value) => ({ value, label: text(`firmLaw.effect.${value}`), isDisabled }))}
        onChange={(effect) => change({ effect })}
      />
    </>
  );
}

type NoticeFirstProps = Pick<OwnRulesProps, 'draft' | 'errorOf'> & {
  readonly change: (part: Partial<FirmRulesDraft>) => void;
};

function NoticeFirst({ draft, errorOf, change }: NoticeFirstProps) {
  const text = useText();
  return (
    <div className={styles.form}>
      <Select
        label={text('firmLaw.field.firmRules.noticeFirst')}
        value={draft.notice === '' ? 'none' : draft.notice}
        options={[
          { value: 'none', label: text('firmLaw.notice.none') },
          ...LEGAL_NOTICES.map((value) => ({ value, label: text(`law.notice.${value}`) })),
        ]}
        onChange={(notice) => change({ notice: notice === 'none' ? '' : notice })}
        error={errorOf('rules.noticeFirst.notice')}
      />
      {draft.notice !== '' && (
        <TextField
          label={text('firmLaw.noticeDays')}
          value={draft.noticeDays}
          maxLength={3}
          onChange={(noticeDays) => change({ noticeDays })}
          {...errorProp(errorOf('rules.noticeFirst'))}
        />
      )}
    </div>
  );
}

type HoursProps = Omit<OwnRulesProps, 'onChange'> & { readonly onChange: (hours: readonly HoursDraft[]) => void };

const WORKDAYS = [1, 2, 3, 4, 5];
const LINES_MAX = 14;

function Hours({ draft: { hours }, isDisabled, errorOf, onChange }: HoursProps) {
  const text = useText();
  const set = (index: number, part: Partial<HoursDraft>) =>
    onChange(hours.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <fieldset className={styles.part}>
      <legend>{text('firmLaw.field.firmRules.hours')}</legend>
      <p className={styles.hint}>{text('firmLaw.hoursHint')}</p>
      {hours.map((line, index) => (
        <div key={index} className={styles.hours}>
          <TextField
            label={text('firmLaw.hours.from')}
            value={line.from}
            placeholder="09:00"
            maxLength={5}
            onChange={(from) => set(index, { from })}
            {...errorProp(errorOf(`rules.hours.${index}`))}
          />
          <TextField
            label={text('firmLaw.hours.to')}
            value={line.to}
            placeholder="17:30"
            maxLength={5}
            onChange={(to) => set(index, { to })}
          />
          <DayBoxes
            label={text('firmLaw.hours.days')}
            days={line.days}
            isDisabled={isDisabled}
            onChange={(days) => set(index, { days })}
          />
          {!isDisabled && (
            <Button size="s" look="quiet" onPress={() => onChange(hours.filter((_, at) => at !== index))}>
              {text('firmLaw.hours.remove')}
            </Button>
          )}
        </div>
      ))}
      {!isDisabled && hours.length < LINES_MAX && (
        <div className={styles.buttons}>
          <Button size="s" onPress={() => onChange([...hours, { from: '', to: '', days: WORKDAYS }])}>
            {text('firmLaw.hours.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
