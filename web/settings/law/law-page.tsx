import type { ResponseOf } from '@duologue/contract/api.ts';
import type { FirmRules, LawSettings } from '@duologue/contract/rules.ts';
import { useMemo, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
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
  readonly onSaveChoices: (settings: LawSettings, reason: string) => Promise<void>;
  readonly onSaveRules: (rules: FirmRules | null, reason: string) => Promise<void>;
  readonly onReload: () => void;
};

/** What the firm has chosen about the law, its own stricter rules, and who changed them. */
export function LawPage({ current, log, holidayIds, mayChange, onSaveChoices, onSaveRules, onReload }: LawPageProps) {
  const text = useText();
  const { locale } = useFormats();
  const { settings, firmRules, choices } = current;
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
      <ChoicesPart
        // What somebody else saved meanwhile is shown, and not overwritten by what stood here before.
        key={`choices ${JSON.stringify(settings)}`}
        {...{ settings, choices, holidayIds, mayChange, words, onReload }}
        onSave={onSaveChoices}
      />
      <OwnRulesPart
        key={`rules ${JSON.stringify(firmRules)}`}
        {...{ firmRules, mayChange, words, onReload }}
        onSave={onSaveRules}
      />
      <LawLogPanel changes={log} words={words} />
    </Page>
  );
}

type ChoicesPartProps = Pick<LawPageProps, 'holidayIds' | 'mayChange' | 'onReload'> &
  Pick<LawCurrent, 'settings' | 'choices'> & {
    readonly words: ChangeWords;
    readonly onSave: LawPageProps['onSaveChoices'];
  };

function ChoicesPart({ settings, choices, holidayIds, mayChange, words, onSave, onReload }: ChoicesPartProps) {
  const text = useText();
  const [draft, setDraft] = useState(settings);
  const saving = useSaving((reason) => onSave(draft, reason), []);
  return (
    <Panel title={text('firmLaw.what')}>
      <Choices
        draft={draft}
        choices={choices}
        holidayIds={holidayIds}
        isDisabled={!mayChange}
        errorOf={saving.errorOf}
        onChange={setDraft}
      />
      {mayChange && (
        <SaveBar
          changes={changesOfSettings(settings, draft)}
          label={text('firmLaw.saveChoices')}
          {...{ words, saving, onReload }}
          onUndo={() => setDraft(settings)}
        />
      )}
    </Panel>
  );
}

type OwnRulesPartProps = Pick<LawCurrent, 'firmRules'> & {
  readonly mayChange: boolean;
  readonly words: ChangeWords;
  readonly onSave: LawPageProps['onSaveRules'];
  readonly onReload: () => void;
};

function OwnRulesPart({ firmRules, mayChange, words, onSave, onReload }: OwnRulesPartProps) {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(firmRules));
  const { rules, problems } = readDraft(draft);
  const saving = useSaving(
    (reason) => onSave(rules, reason),
    problems.map((problem) => ({ ...problem, field: `rules.${problem.field}` })),
  );
  return (
    <Panel title={text('firmLaw.own')}>
      <p className={styles.hint}>{text('firmLaw.ownHint')}</p>
      <OwnRules draft={draft} isDisabled={!mayChange} errorOf={saving.errorOf} onChange={setDraft} />
      {mayChange && (
        <SaveBar
          changes={changesOfRules(firmRules, rules)}
          label={text('firmLaw.saveOwn')}
          {...{ words, saving, onReload }}
          onUndo={() => setDraft(draftOf(firmRules))}
        />
      )}
    </Panel>
  );
}
