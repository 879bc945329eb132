import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import { Panel } from '../../ui/layout/page.tsx';
import { type EditActions, idFrom, lineIds } from '../edit.ts';
import { BlankNames, SaidFields, UNSAID } from '../texts/said-fields.tsx';
import { SaveButtons } from '../texts/save-buttons.tsx';
import { useSaving } from '../use-saving.ts';
import { Titled } from './excuse-form.tsx';
import { type FieldProblems, fieldProblems } from './field-problems.ts';
import styles from './own.module.css';
import { WhenFields } from './when-fields.tsx';

export type Method = PlaybookWire['methods'][number];

export const NEW_METHOD: Method = {
  id: '',
  name: UNSAID,
  how: UNSAID,
  say: { id: '', said: UNSAID },
  fits: UNSAID,
  when: {},
};

type MethodFormProps = {
  readonly method: Method;
  readonly playbook: PlaybookWire;
  readonly actions: EditActions;
  readonly onClose: (id?: string) => void;
};

/** A way to the goal of the firm's own: how it is done, its first sentence, and when it is suggested. */
export function MethodForm({ method, playbook, actions, onClose }: MethodFormProps) {
  const text = useText();
  const { draft: edited, ...kept } = useDraft(method, asItStands);
  // What is typed and cannot be read is of the one that it was typed over.
  const begunOn = JSON.stringify(kept.basis);
  const [unread, setUnread] = useState<string>();
  const id = method.id === '' ? idOf(edited, playbook) : method.id;
  const part = `methods.${id}`;
  const isHere = ({ path }: { readonly path: string }) => path === part || path.startsWith(`${part}.`);
  const saving = useSaving(isHere, actions, () => onClose(id));
  const problems = fieldProblems(saving.found, part, text);
  const change = (next: Partial<Method>) => {
    kept.change({ ...edited, ...next });
    saving.forget();
  };
  const lineId = method.say.id === '' ? idFrom(`say ${id}`, lineIds(playbook)) : method.say.id;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ methods: { [id]: { ...edited, id, say: { ...edited.say, id: lineId } } } });
      }}
    >
      <Panel title={text('playbook.form.whatItIs')}>
        <div className={styles.group}>
          <Words {...{ part, edited, problems }} onChange={change} />
          <BlankNames />
        </div>
      </Panel>
      <Panel title={text('playbook.form.suggestedWhen')}>
        <div className={styles.group}>
          <WhenFields
            key={begunOn}
            when={edited.when}
            onChange={(when) => change({ when })}
            onRead={(isRead) => setUnread(isRead ? undefined : begunOn)}
          />
        </div>
      </Panel>
      <SaveButtons
        {...{ saving, kept }}
        isDisabled={edited === method || unread === begunOn}
        onClose={() => onClose()}
        isToldAtFields
      />
    </form>
  );
}

type WordsProps = {
  readonly part: string;
  readonly edited: Method;
  readonly problems: FieldProblems;
  readonly onChange: (next: Partial<Method>) => void;
};

function Words({ part, edited, problems, onChange }: WordsProps) {
  const text = useText();
  return (
    <>
      {(['name', 'how', 'fits'] as const).map((field) => (
        <Titled key={field} title={text(`playbook.field.${field}`)}>
          <SaidFields
            path={`${part}.${field}`}
            said={edited[field]}
            rows={field === 'name' ? 1 : 3}
            errors={problems.inLanguages(field)}
            onChange={(said) => onChange({ [field]: said })}
          />
        </Titled>
      ))}
      <Titled title={text('playbook.field.say')}>
        <SaidFields
          path={`${part}.say.said`}
          said={edited.say.said}
          errors={problems.inLanguages('say.said')}
          onChange={(said) => onChange({ say: { ...edited.say, said } })}
        />
      </Titled>
    </>
  );
}

function idOf({ name: { en, de, it } }: Method, { methods }: PlaybookWire): string {
  return idFrom(en || de || it, new Set(methods.map((one) => one.id)));
}
