import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { WalkView } from '../../guide/walk/walk-view.tsx';
import { useText } from '../../messages/text-context.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { StillLoading } from './still-loading.tsx';
import { usePlaybook } from './use-playbook.ts';

export function Route() {
  const text = useText();
  const { standing, playbook, ...state } = usePlaybook();
  return (
    <PlaybookFrame standing={standing} here={paths.playbookWalk()} lead={text('playbook.walk.lead')}>
      {playbook === undefined ? <StillLoading {...state} /> : <WalkView playbook={playbook} />}
    </PlaybookFrame>
  );
}
