import type { ResponseOf } from '@duologue/contract/api.ts';
import type { FirmRules, LawSettings } from '@duologue/contract/rules.ts';
import { useMemo, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { sentenceLanguage } from '../rules/find-packs.ts';
import { NotAdvice } from '../rules/not-advice.tsx';
import { Choices } from './choices-form.tsx';
import { ConfirmChange } from './confirm-change.tsx';
import { changesOfRules, changesOfSettings, type FieldChange } from './field-changes.ts';
import { draftOf, type FieldProblem, readDraft } from './firm-rules-draft.ts';
import styles from './law.module.css';
import { type LawLog, LawLogPanel } from './law-log.tsx';
import { OwnRules } from './own-rules.tsx';
import { type ChangeWords, useChangeWords } from './use-change-words.ts';

export type LawCurrent = ResponseOf<'GET /settings/law'>;

type LawPageProps = {
  readonly current: LawCurrent;
  readonly log: LawLog;
  readonly holidayIds: readonly string[];
  readonly mayChange: boolean;
  /** Both reject with the refusal of the server. */
  readonly onSaveChoices: (settings: LawSettings, reason: string) => Promise<void>;
  readonly onSaveRules: (rules: FirmRules | null, reason: string) => Promise<void>;
};

/** What the firm has chosen about the law, its own stricter rules, and who changed them. */
export function LawPage({ current, log, holidayIds, mayChange, onSaveChoices, onSaveRules }: LawPageProps) {
  const text = useText();
  const { locale } = useFormats();
  const { settings, firmRules, choices } = current;
  const names = useMemo(
    () => ({
      creditors: new Map(choices.creditors.map(({ creditorId, name }) => [creditorId, name])),
      packs: new Map(choices.packs.map(({ packId, title }) => [packId, title[sentenceLanguage(locale)]])),
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
        {...{ settings, choices, holidayIds, mayChange, words }}
        onSave={onSaveChoices}
      />
      <OwnRulesPart
        key={`rules ${JSON.stringify(firmRules)}`}
        {...{ firmRules, mayChange, words }}
        onSave={onSaveRules}
      />
      <LawLogPanel changes={log} words={words} />
    </Page>
  );
}

type ChoicesPartProps = Pick<LawPageProps, 'holidayIds' | 'mayChange'> &
  Pick<LawCurrent, 'settings' | 'choices'> & {
    readonly words: ChangeWords;
    readonly onSave: LawPageProps['onSaveChoices'];
  };

function ChoicesPart({ settings, choices, holidayIds, mayChange, words, onSave }: ChoicesPartProps) {
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
          {...{ words, saving }}
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
};

function OwnRulesPart({ firmRules, mayChange, words, onSave }: OwnRulesPartProps) {
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
          {...{ words, saving }}
          onUndo={() => setDraft(draftOf(firmRules))}
        />
      )}
    </Panel>
  );
}

type Saving = {
  readonly errorOf: (field: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly error: unknown;
  readonly isTried: boolean;
  readonly isBusy: boolean;
  readonly isAsking: boolean;
  /** Shows what will change, or what is wrong. */
  readonly ask: () => void;
  readonly close: () => void;
  readonly save: (reason: string) => void;
};

/** From "review" over the dialog to the answer of the server; a refusal is brought to its field. */
function useSaving(send: (reason: string) => Promise<void>, problems: readonly FieldProblem[]): Saving {
  const text = useText();
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const refused = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  return {
    problems,
    error,
    isTried,
    isBusy,
    isAsking,
    errorOf: (field) => {
      const own = isTried ? problems.find((one) => one.field === field) : undefined;
      if (own !== undefined) return text(own.key, own.values);
      const theirs = refused.find((one) => one.field === field || one.field.startsWith(`${field}.`));
      return theirs === undefined ? undefined : text.say(theirs.message);
    },
    ask: () => {
      setIsTried(true);
      if (problems.length === 0) setIsAsking(true);
    },
    close: () => setIsAsking(false),
    save: (reason) => {
      setIsBusy(true);
      setError(undefined);
      send(reason)
        .catch(setError)
        .finally(() => {
          setIsBusy(false);
          setIsAsking(false);
        });
    },
  };
}

type SaveBarProps = {
  readonly changes: readonly FieldChange[];
  readonly label: string;
  readonly words: ChangeWords;
  readonly saving: Saving;
  readonly onUndo: () => void;
};

function SaveBar({ changes, label, words, saving, onUndo }: SaveBarProps) {
  const text = useText();
  const isClean = changes.length === 0 && saving.problems.length === 0;
  return (
    <>
      {saving.error !== undefined && <ProblemNote error={saving.error} />}
      {saving.isTried && saving.problems.length > 0 && (
        <p className={styles.error} role="alert">
          {text('firmLaw.wrongFields')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={isClean} onPress={saving.ask}>
          {label}
        </Button>
        {!isClean && (
          <Button look="quiet" onPress={onUndo}>
            {text('firmLaw.undo')}
          </Button>
        )}
      </div>
      <ConfirmChange
        isOpen={saving.isAsking}
        changes={changes}
        words={words}
        isBusy={saving.isBusy}
        onClose={saving.close}
        onSave={saving.save}
      />
    </>
  );
}
