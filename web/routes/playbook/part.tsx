import { PlaybookFrame } from '../../guide/playbook-frame.tsx';
import { partOf } from '../../guide/parts.ts';
import { PartView } from '../../guide/texts/part-view.tsx';
import { usePlaceWords } from '../../guide/use-place-words.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { usePathParam } from '../path-param.ts';
import { StillLoading } from './still-loading.tsx';
import { useEditActions } from './use-edit-actions.ts';
import { type LoadedPlaybook, usePlaybook } from './use-playbook.ts';

export function Route() {
  const loaded = usePlaybook();
  const { playbook, standing } = loaded;
  if (playbook === undefined)
    return (
      <PlaybookFrame standing={standing} here="">
        <StillLoading {...loaded} />
      </PlaybookFrame>
    );
  return <Part {...loaded} playbook={playbook} />;
}

type Loaded = LoadedPlaybook & { readonly playbook: NonNullable<LoadedPlaybook['playbook']> };

function Part({ playbook, standing, draft, reload }: Loaded) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const place = usePathParam('place');
  const { actions, error } = useEditActions(draft, reload);
  return (
    <PlaybookFrame
      standing={standing}
      here=""
      title={words.part(partOf(place))}
      lead={text('playbook.part.lead')}
      kicker={<Link to={paths.playbook()}>{text('playbook.title')}</Link>}
    >
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <PartView key={partOf(place)} playbook={playbook} draft={draft} place={place} actions={actions} />
    </PlaybookFrame>
  );
}
