import { GraphView } from '../../guide/graph/graph-view.tsx';
import { partOf } from '../../guide/parts.ts';
import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { StillLoading } from './still-loading.tsx';
import { usePlaybook } from './use-playbook.ts';

const partsOf = (found: readonly { readonly path: string }[] = []) => new Set(found.map(({ path }) => partOf(path)));

export function Route() {
  const { standing, playbook, draft, ...state } = usePlaybook();
  return (
    <PlaybookFrame standing={standing} here={paths.playbook()}>
      {playbook === undefined || standing === undefined ? (
        <StillLoading {...state} />
      ) : (
        <GraphView
          playbook={playbook}
          mayChange={standing.mayChange}
          isUntouched={standing.version === 0 && (standing.changes ?? 0) === 0}
          changed={partsOf(draft?.changes)}
          broken={partsOf(draft?.problems)}
          unused={Object.entries(draft?.overlay.methods ?? {}).flatMap(([id, way]) => (way === 'removed' ? [id] : []))}
        />
      )}
    </PlaybookFrame>
  );
}
