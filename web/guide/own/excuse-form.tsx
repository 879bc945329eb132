import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { DISPUTE_REASON_CODES } from '@duologue/core/cases/dispute-reasons.ts';
import { FAMILIES } from '@duologue/core/guide/objection.ts';
import type { Said } from '@duologue/core/guide/said.ts';
import { GUIDE_STAGES } from '@duologue/core/guide/stage.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Select } from '../../ui/form/select.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import { Panel } from '../../ui/layout/page.tsx';
import { type EditActions, idFrom } from '../edit.ts';
import { BlankNames, SaidFields, UNSAID } from '../texts/said-fields.tsx';
import { SaveButtons } from '../texts/save-buttons.tsx';
import { usePlaceWords } from '../use-place-words.ts';
import { useSaving } from '../use-saving.ts';
import { ActionList } from './action-list.tsx';
import { type FieldProblems, fieldProblems } from './field-problems.ts';
import styles from './own.module.css';
import { PhraseFields, written } from './phrase-fields.tsx';

export type Excuse = PlaybookWire['objections'][number];

export const NEW_EXCUSE: Excuse = {
  id: '',
  family: 'papers',
  audience: 'both',
  name: UNSAID,
  phrases: { en: [], de: [], it: [] },
  acknowledge: UNSAID,
  ask: UNSAID,
  answer: UNSAID,
  evidence: UNSAID,
  actions: [],
  leadsTo: { outcome: 'information-requested' },
  next: 'resolve',
  never: [UNSAID],
};

type ExcuseFormProps = {
  /** One of the firm's own, or `NEW_EXCUSE`. */
  readonly excuse: Excuse;
  readonly playbook: PlaybookWire;
  readonly actions: EditActions;
  /** With the id of what was kept; nothing when it was left. */
  readonly onClose: (id?: string) => void;
};

/** An excuse of the firm's own: how it is said, how it is met, and what it sets going. */
export function ExcuseForm({ excuse, playbook, actions, onClose }: ExcuseFormProps) {
  const text = useText();
  const { draft: edited, ...kept } = useDraft(excuse, asItStands);
  const id = excuse.id === '' ? idOf(edited, playbook) : excuse.id;
  const part = `objections.${id}`;
  const isHere = ({ path }: { readonly path: string }) => path === part || path.startsWith(`${part}.`);
  const saving = useSaving(isHere, actions, () => onClose(id));
  const problems = fieldProblems(saving.found, part, text);
  const change = (next: Partial<Excuse>) => {
    kept.change({ ...edited, ...next });
    saving.forget();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ objections: { [id]: { ...edited, id, phrases: writtenIn(edited.phrases) } } });
      }}
    >
      <Panel title={text('playbook.form.whatItIs')}>
        <div className={styles.group}>
          <Name part={part} edited={edited} problems={problems} onChange={change} />
          <Kind edited={edited} onChange={change} />
        </div>
      </Panel>
      <Panel title={text('playbook.setting.phrases')}>
        <PhraseFields phrases={edited.phrases} problems={problems} onChange={(phrases) => change({ phrases })} />
      </Panel>
      <Panel title={text('playbook.form.howMet')}>
        <div className={styles.group}>
          <Texts part={part} edited={edited} problems={problems} onChange={change} />
          <BlankNames />
        </div>
      </Panel>
      <Panel title={text('playbook.field.actions')}>
        <div className={styles.group}>
          <ActionList
            actions={edited.actions}
            playbook={playbook}
            error={problems.of('actions')}
            onChange={(next) => change({ actions: next })}
          />
          <Onwards edited={edited} playbook={playbook} problems={problems} onChange={change} />
        </div>
      </Panel>
      <SaveButtons {...{ saving, kept }} isDisabled={edited === excuse} onClose={() => onClose()} isToldAtFields />
    </form>
  );
}

function idOf({ name: { en, de, it } }: Excuse, { objections }: PlaybookWire): string {
  return idFrom(en || de || it, new Set(objections.map((one) => one.id)));
}

const writtenIn = ({ en, de, it }: Excuse['phrases']) => ({ en: written(en), de: written(de), it: written(it) });

type FieldsProps = {
  readonly edited: Excuse;
  readonly onChange: (change: Partial<Excuse>) => void;
};
type PlacedFieldsProps = FieldsProps & { readonly part: string; readonly problems: FieldProblems };

function Name({ part, edited, problems, onChange }: PlacedFieldsProps) {
  const text = useText();
  return (
    <Titled title={text('playbook.field.name')}>
      <SaidFields
        path={`${part}.name`}
        said={edited.name}
        rows={1}
        errors={problems.inLanguages('name')}
        onChange={(name) => onChange({ name })}
      />
    </Titled>
  );
}

function Kind({ edited, onChange }: FieldsProps) {
  const text = useText();
  const audiences = ['both', 'consumer', 'business'] as const;
  return (
    <div className={styles.pair}>
      <Select
        label={text('playbook.setting.family')}
        value={edited.family}
        options={FAMILIES.map((value) => ({ value, label: text.label('talk.family', value) }))}
        onChange={(family) => onChange({ family })}
      />
      <Select
        label={text('playbook.setting.audience')}
        value={edited.audience}
        options={audiences.map((value) => ({ value, label: text.label('playbook.audience', value) }))}
        onChange={(audience) => onChange({ audience })}
      />
    </div>
  );
}

function Texts({ part, edited, problems, onChange }: PlacedFieldsProps) {
  const text = useText();
  return (
    <>
      {(['acknowledge', 'ask', 'answer', 'evidence'] as const).map((field) => (
        <Titled key={field} title={text(`playbook.field.${field}`)}>
          <SaidFields
            path={`${part}.${field}`}
            said={edited[field]}
            rows={3}
            errors={problems.inLanguages(field)}
            onChange={(said) => onChange({ [field]: said })}
          />
        </Titled>
      ))}
      <Titled title={text('playbook.field.never')}>
        {edited.never.map((said, at) => (
          <SaidFields
            key={`never ${at}`}
            path={`${part}.never.${at}`}
            said={said}
            rows={2}
            errors={problems.inLanguages(`never.${at}`)}
            onChange={(next) => onChange({ never: replaced(edited.never, at, next) })}
          />
        ))}
        <Button size="s" look="quiet" onPress={() => onChange({ never: [...edited.never, UNSAID] })}>
          {text('playbook.form.another')}
        </Button>
      </Titled>
    </>
  );
}

const replaced = (all: readonly Said[], at: number, said: Said): Said[] =>
  all.map((one, place) => (place === at ? said : one));

type OnwardsProps = FieldsProps & { readonly playbook: PlaybookWire; readonly problems: FieldProblems };

/** What the wrap-up begins with, and where the call goes on. */
function Onwards({ edited, playbook, problems, onChange }: OnwardsProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const { outcome, disputeReason } = edited.leadsTo;
  return (
    <div className={styles.pair}>
      <Select
        label={text('playbook.field.leadsTo')}
        value={outcome}
        options={BUSINESS_OUTCOMES.map((value) => ({ value, label: text.label('calls.outcome', value) }))}
        onChange={(value) => onChange({ leadsTo: { outcome: value } })}
        error={problems.of('leadsTo')}
      />
      {outcome === 'dispute-raised' && (
        <Select
          label={text('calls.field.disputeReason')}
          placeholder={text('playbook.form.choose')}
          value={disputeReason}
          options={DISPUTE_REASON_CODES.map((value) => ({ value, label: text.label('cases.dispute-reason', value) }))}
          onChange={(value) => onChange({ leadsTo: { outcome, disputeReason: value } })}
        />
      )}
      <Select
        label={text('playbook.field.next')}
        value={edited.next}
        options={GUIDE_STAGES.map((value) => ({ value, label: words.part(`stages.${value}`) }))}
        onChange={(next) => onChange({ next })}
        error={problems.of('next')}
      />
    </div>
  );
}

export function Titled({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className={styles.titled}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
