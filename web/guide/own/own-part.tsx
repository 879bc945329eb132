import type { DraftWire } from '@duologue/contract/guide.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { Button } from '../../ui/base/button.tsx';
import type { EditActions } from '../edit.ts';
import { ExcuseForm } from './excuse-form.tsx';
import { MethodForm } from './method-form.tsx';
import styles from './own.module.css';

type OwnPartProps = {
  readonly part: string;
  readonly draft: DraftWire;
  readonly actions: EditActions;
  /** The texts one by one, as every part shows them. */
  readonly children: ReactNode;
};

/** An excuse or a way of the firm's own is changed as a whole, and removed; a way of ours can be left unused. */
export function OwnPart({ part, draft, actions, children }: OwnPartProps) {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const [shelf, id = ''] = part.split('.');
  const excuse = shelf === 'objections' ? draft.overlay.objections[id] : undefined;
  const method = draft.playbook.methods.find((one) => shelf === 'methods' && one.id === id);
  const isOwn = excuse !== undefined || (method !== undefined && Object.hasOwn(draft.overlay.methods, id));
  if (excuse === undefined && method === undefined) return children;
  const close = () => setEditing(false);
  const form =
    excuse !== undefined ? (
      <ExcuseForm excuse={excuse} playbook={draft.playbook} actions={actions} onClose={close} />
    ) : method !== undefined ? (
      <MethodForm method={method} playbook={draft.playbook} actions={actions} onClose={close} />
    ) : null;
  if (isEditing) return form;
  const remove = () =>
    actions.onDo(excuse === undefined ? { methods: { [id]: 'removed' } } : { objections: { [id]: null } });
  return (
    <>
      <div className={styles.bar}>
        {isOwn && <Badge tone="accent">{text('playbook.ownPart')}</Badge>}
        {isOwn && <Button onPress={() => setEditing(true)}>{text('playbook.changeWhole')}</Button>}
        <Button look="quiet" onPress={remove}>
          {text('playbook.remove')}
        </Button>
      </div>
      {children}
    </>
  );
}
