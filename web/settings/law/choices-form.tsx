import type { LawSettings } from '@duologue/contract/rules.ts';
import { PRODUCTS } from '@duologue/core/cases/legal-words.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { type Option, Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { OwnPeriods } from '../periods/own-periods.tsx';
import { sentenceCase } from '../rules/find-packs.ts';
import { HolidayLists } from './holiday-lists.tsx';
import type { LawCurrent } from './law-page.tsx';
import styles from './law.module.css';
import { licenceName } from './use-change-words.ts';

type ChoicesProps = {
  readonly draft: LawSettings;
  readonly choices: LawCurrent['choices'];
  readonly holidayIds: readonly string[];
  readonly isDisabled: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (draft: LawSettings) => void;
};

const COLLECTORS = ['first-party', 'third-party'] as const;
const MODES = ['standard', 'strict'] as const;

/** What the rules need to know of this firm. */
export function Choices(props: ChoicesProps) {
  const { draft, isDisabled, onChange, errorOf } = props;
  const text = useText();
  const change = (part: Partial<LawSettings>) => onChange({ ...draft, ...part });
  return (
    <>
      <ChoiceList
        label={text('firmLaw.field.collector')}
        columns={2}
        value={draft.collector}
        choices={COLLECTORS.map((value) => ({
          value,
          label: text(`firmLaw.collector.${value}`),
          hint: text(`firmLaw.collectorHint.${value}`),
          isDisabled,
        }))}
        onChange={(collector) => change({ collector })}
        {...errorProp(errorOf('settings.collector'))}
      />
      <ByCreditor {...props} change={change} />
      <div className={styles.half}>
        <Select
          label={text('firmLaw.field.product')}
          help={text('firmLaw.productHelp')}
          value={draft.product}
          options={PRODUCTS.map((value) => ({ value, label: sentenceCase(text(`law.product.${value}`)) }))}
          onChange={(product) => !isDisabled && change({ product })}
          error={errorOf('settings.product')}
        />
      </div>
      <ChoiceList
        label={text('firmLaw.field.mode')}
        columns={2}
        value={draft.mode}
        choices={MODES.map((value) => ({
          value,
          label: text(`firmLaw.mode.${value}`),
          hint: text(`firmLaw.modeHint.${value}`),
          isDisabled,
        }))}
        onChange={(mode) => change({ mode })}
      />
      <Declared {...props} change={change} />
      <ReplyFields {...props} change={change} />
      <HolidayLists
        lists={draft.holidays}
        ids={props.holidayIds}
        isDisabled={isDisabled}
        error={errorOf('settings.holidays')}
        onChange={(holidays) => change({ holidays: [...holidays] })}
      />
      <OwnPeriods
        periods={draft}
        {...{ choices: props.choices, isDisabled, errorOf }}
        onChange={(periods) => change(periods)}
      />
    </>
  );
}

export const errorProp = (error: string | undefined) => (error === undefined ? {} : { error });

type PartProps = ChoicesProps & { readonly change: (part: Partial<LawSettings>) => void };

/** One choice for each creditor; with one creditor alone the choice of the firm is its own. */
function ByCreditor({ draft, choices: { creditors }, isDisabled, change }: PartProps) {
  const text = useText();
  if (creditors.length < 2) return null;
  const set = (creditorId: string, value: 'firm' | 'first-party' | 'third-party') => {
    const { [creditorId]: _before, ...rest } = draft.collectorByCreditor;
    change({ collectorByCreditor: value === 'firm' ? rest : { ...rest, [creditorId]: value } });
  };
  return (
    <fieldset className={styles.part}>
      <legend>{text('firmLaw.field.collectorByCreditor')}</legend>
      <div className={styles.grid}>
        {creditors.map(({ creditorId, name }) => (
          <Select
            key={creditorId}
            label={text('firmLaw.byCreditor', { name })}
            value={draft.collectorByCreditor[creditorId] ?? 'firm'}
            options={[
              { value: 'firm', label: text('firmLaw.asFirm') },
              ...COLLECTORS.map((value) => ({ value, label: text(`firmLaw.collector.${value}`) })),
            ]}
            onChange={(value) => !isDisabled && set(creditorId, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** How the firm is reached: what messages on voicemail say. */
function ReplyFields({ draft, isDisabled, errorOf, change }: PartProps) {
  const text = useText();
  const { reply } = draft;
  const set = (part: Partial<LawSettings['reply']>) => !isDisabled && change({ reply: { ...reply, ...part } });
  return (
    <fieldset className={styles.part}>
      <legend>{text('firmLaw.field.reply')}</legend>
      <p className={styles.hint}>{text('firmLaw.reply.hint')}</p>
      <div className={styles.grid}>
        {(['number', 'from', 'to'] as const).map((part) => (
          <TextField
            key={part}
            label={text(`firmLaw.reply.${part}`)}
            value={reply[part]}
            maxLength={part === 'number' ? 40 : 5}
            onChange={(value) => set({ [part]: value })}
            {...errorProp(errorOf(`settings.reply.${part}`))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Licences, memberships and optional packs: what rules ask for, and nothing else. */
function Declared({ draft, choices, isDisabled, errorOf, change }: PartProps) {
  const text = useText();
  const { locale } = useFormats();
  const setLicence = (licence: string, value: 'unanswered' | 'yes' | 'no') => {
    const { [licence]: _before, ...rest } = draft.licences;
    change({ licences: value === 'unanswered' ? rest : { ...rest, [licence]: value } });
  };
  return (
    <>
      <fieldset className={styles.part}>
        <legend>{text('firmLaw.field.licences')}</legend>
        <p className={styles.hint}>{text('firmLaw.licencesHint')}</p>
        <div className={styles.grid}>
          {choices.licences.map((licence) => (
            <Select
              key={licence}
              label={licenceName(licence, locale, text)}
              value={draft.licences[licence] ?? 'unanswered'}
              options={(['unanswered', 'yes', 'no'] as const).map((value) => ({
                value,
                label: text(`firmLaw.licence.${value}`),
              }))}
              onChange={(value) => !isDisabled && setLicence(licence, value)}
            />
          ))}
        </div>
      </fieldset>
      <Several
        label={text('firmLaw.field.boundBy')}
        hint={text('firmLaw.boundByHint')}
        options={choices.boundBy.map((value) => ({ value, label: text.label('firmLaw.membership', value) }))}
        chosen={draft.boundBy}
        isDisabled={isDisabled}
        error={errorOf('settings.boundBy')}
        onChange={(boundBy) => change({ boundBy: [...boundBy] })}
      />
      <Several
        label={text('firmLaw.field.chosenPacks')}
        hint={text('firmLaw.chosenPacksHint')}
        options={choices.packs.map(({ packId, title }) => ({ value: packId, label: title[languageOf(locale)] }))}
        chosen={draft.chosenPacks}
        isDisabled={isDisabled}
        error={errorOf('settings.chosenPacks')}
        onChange={(chosenPacks) => change({ chosenPacks: [...chosenPacks] })}
      />
    </>
  );
}

type SeveralProps = {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option<string>[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Some of a list, or none. */
function Several({ label, hint, options, chosen, isDisabled, error, onChange }: SeveralProps) {
  return (
    <fieldset className={styles.part}>
      <legend>{label}</legend>
      <p className={styles.hint}>{hint}</p>
      {options.map(({ value, label: words }) => (
        <Checkbox
          key={value}
          isChecked={chosen.includes(value)}
          isDisabled={isDisabled}
          onChange={(isOn) => onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))}
        >
          {words}
        </Checkbox>
      ))}
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
