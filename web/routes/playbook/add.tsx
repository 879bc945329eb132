import { ExcuseForm, NEW_EXCUSE } from '../../guide/own/excuse-form.tsx';
import { MethodForm, NEW_METHOD } from '../../guide/own/method-form.tsx';
import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { usePathParam } from '../path-param.ts';
import { StillLoading } from './still-loading.tsx';
import { useEditActions } from './use-edit-actions.ts';
import { usePlaybook } from './use-playbook.ts';

/** An excuse or a way of the firm's own, from nothing. It comes into the draft. */
export function Route() {
  const text = useText();
  const go = useGo();
  const isExcuse = usePathParam('what') === 'excuse';
  const { standing, draft, ...state } = usePlaybook();
  const { actions } = useEditActions(draft, state.reload);
  const close = (shelf: string) => (id?: string) =>
    go(id === undefined ? paths.playbook() : paths.playbookAt(`${shelf}.${id}`));
  return (
    <PlaybookFrame
      standing={standing}
      here=""
      title={text(isExcuse ? 'playbook.addExcuse' : 'playbook.addMethod')}
      lead={text('playbook.form.lead')}
      kicker={<Link to={paths.playbook()}>{text('playbook.title')}</Link>}
    >
      {standing?.mayChange === false ? (
        <Notice title={text('playbook.readOnly')} />
      ) : draft === undefined || actions === undefined ? (
        <StillLoading {...state} />
      ) : isExcuse ? (
        <ExcuseForm excuse={NEW_EXCUSE} playbook={draft.playbook} actions={actions} onClose={close('objections')} />
      ) : (
        <MethodForm method={NEW_METHOD} playbook={draft.playbook} actions={actions} onClose={close('methods')} />
      )}
    </PlaybookFrame>
  );
}
