import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import { useMemo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { NotAdvice } from '../rules/not-advice.tsx';
import { Choices } from './choices-form.tsx';
import { changesOfRules, changesOfSettings } from './field-changes.ts';
import { draftOf, readDraft } from './firm-rules-draft.ts';
import styles from './law.module.css';
import { type LawLog, LawLogPanel } from './law-log.tsx';
import { OwnRules } from './own-rules.tsx';
import { SaveBar } from './save-bar.tsx';
import { type ChangeWords, useChangeWords } from './use-change-words.ts';
import { useSaving } from './use-saving.ts';

export type LawCurrent = ResponseOf<'GET /settings/law'>;

type LawPageProps = {
  readonly current: LawCurrent;
  readonly log: LawLog;
  readonly holidayIds: readonly string[];
  readonly mayChange: boolean;
  /** Both reject with the refusal of the server. */
  readonly onSaveChoices: (change: BodyOf<'PUT /settings/law'>) => Promise<Saved>;
  readonly onSaveRules: (change: BodyOf<'PUT /settings/law/firm-rules'>) => Promise<Saved>;
};

type Saved = Pick<LawCurrent, 'changeNo'>;

/** What the firm has chosen about the law, its own stricter rules, and who changed them. */
export function LawPage({ current, log, holidayIds, mayChange, onSaveChoices, onSaveRules }: LawPageProps) {
  const text = useText();
  const { locale } = useFormats();
  const { choices } = current;
  const names = useMemo(
    () => ({
      creditors: new Map(choices.creditors.map(({ creditorId, name }) => [creditorId, name])),
      packs: new Map(choices.packs.map(({ packId, title }) => [packId, title[languageOf(locale)]])),
    }),
    [choices, locale],
  );
  const words = useChangeWords(names);
  return (
    <Page
      title={text('firmLaw.title')}
      kicker={<Link to={paths.settings()}>{text('settings.title')}</Link>}
      lead={<p>{text('firmLaw.lead')}</p>}
      actions={
        <Link to={paths.rules()} look="button">
          {text('rulebook.all')}
        </Link>
      }
      width="read"
    >
      <NotAdvice />
      {!mayChange && <Notice>{text('firmLaw.readOnly')}</Notice>}
      <ChoicesPart {...{ current, log, holidayIds, mayChange, words }} onSave={onSaveChoices} />
      <OwnRulesPart {...{ current, log, mayChange, words }} onSave={onSaveRules} />
      <LawLogPanel changes={log} words={words} />
    </Page>
  );
}

/** What others changed since in one of the two parts, which do not stand in each other's way. */
const theirsOf = (log: LawLog, basis: LawCurrent, isRules: boolean): LawLog =>
  log.flatMap((one) => {
    const diff = one.diff.filter(({ field }) => field.startsWith('firmRules') === isRules);
    return one.changeNo > basis.changeNo && diff.length > 0 ? [{ ...one, diff }] : [];
  });

const choicesOf = ({ settings }: LawCurrent) => settings;

type ChoicesPartProps = Pick<LawPageProps, 'current' | 'log' | 'holidayIds' | 'mayChange'> & {
  readonly words: ChangeWords;
  readonly onSave: LawPageProps['onSaveChoices'];
};

function ChoicesPart({ current, log, holidayIds, mayChange, words, onSave }: ChoicesPartProps) {
  const text = useText();
  const { draft, basis, isBehind, change, drop, saved } = useDraft(current, choicesOf);
  const saving = useSaving(async (reason) => {
    const { changeNo } = await onSave({ basedOn: basis.changeNo, settings: draft, reason });
    saved(draft, { ...basis, changeNo, settings: draft });
  }, []);
  return (
    <Panel title={text('firmLaw.what')}>
      <Choices
        draft={draft}
        choices={current.choices}
        holidayIds={holidayIds}
        isDisabled={!mayChange}
        errorOf={saving.errorOf}
        onChange={change}
      />
      {mayChange && (
        <SaveBar
          changes={changesOfSettings(basis.settings, draft)}
          label={text('firmLaw.saveChoices')}
          {...{ words, saving, isBehind }}
          theirs={theirsOf(log, basis, false)}
          onDrop={drop}
        />
      )}
    </Panel>
  );
}

type OwnRulesPartProps = Pick<LawPageProps, 'current' | 'log' | 'mayChange'> & {
  readonly words: ChangeWords;
  readonly onSave: LawPageProps['onSaveRules'];
};

const rulesOf = ({ firmRules }: LawCurrent) => draftOf(firmRules);

function OwnRulesPart({ current, log, mayChange, words, onSave }: OwnRulesPartProps) {
  const text = useText();
  const { draft, basis, isBehind, change, drop, saved } = useDraft(current, rulesOf);
  const { rules, problems } = readDraft(draft);
  const saving = useSaving(
    async (reason) => {
      const name = basis.firmRulesName === null ? {} : { name: basis.firmRulesName };
      const { changeNo } = await onSave({ basedOn: basis.changeNo, rules, reason, ...name });
      saved(draft, { ...basis, changeNo, firmRules: rules });
    },
    problems.map((problem) => ({ ...problem, field: `rules.${problem.field}` })),
  );
  return (
    <Panel title={text('firmLaw.own')}>
      <p className={styles.hint}>{text('firmLaw.ownHint')}</p>
      <OwnRules draft={draft} isDisabled={!mayChange} errorOf={saving.errorOf} onChange={change} />
      {mayChange && (
        <SaveBar
          changes={changesOfRules(basis.firmRules, rules)}
          label={text('firmLaw.saveOwn')}
          {...{ words, saving, isBehind }}
          theirs={theirsOf(log, basis, true)}
          onDrop={drop}
        />
      )}
    </Panel>
  );
}
