import type { DraftWire, GuideProblemWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { partOf, textsOfPart } from '../parts.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { PartSetting } from './part-setting.tsx';
import { TextCard } from './text-card.tsx';
import { type EditActions, ProblemLines } from './text-editor.tsx';
import styles from './texts.module.css';

type PartViewProps = {
  readonly playbook: PlaybookWire;
  /** Absent for who only reads: then nothing can be changed. */
  readonly draft: DraftWire | undefined;
  /** A part, or one text in it, as the address names it. */
  readonly place: string;
  readonly actions: EditActions | undefined;
};

/** Every text of one part of the playbook. One is edited at a time. */
export function PartView({ playbook, draft, place, actions }: PartViewProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const [edited, setEdited] = useState<string | undefined>();
  const part = partOf(place);
  const texts = textsOfPart(playbook, part);
  const problems = (draft?.problems ?? []).filter(({ path }) => partOf(path) === part);
  const aside = problems.filter(({ path }) => !texts.some((one) => one.path === path));
  if (texts.length === 0)
    return (
      <Notice tone="warn" title={text('playbook.noSuchPlace')}>
        <ProblemLines problems={aside} />
        <Link to={paths.playbook()}>{text('playbook.tab.graph')}</Link>
      </Notice>
    );
  return (
    <>
      <PartSetting playbook={playbook} part={part} />
      {aside.length > 0 && <OfTheWhole problems={aside} />}
      {texts.map((placed) => (
        <TextCard
          key={placed.path}
          placed={placed}
          name={words.field(placed.path)}
          change={draft?.changes.find(({ path }) => path === placed.path)}
          problems={problems.filter(({ path }) => path === placed.path)}
          isOwn={draft !== undefined && Object.hasOwn(draft.overlay.wordings, placed.path)}
          isChosen={placed.path === place}
          isEditing={edited === placed.path}
          onEdit={(isEditing) => setEdited(isEditing ? placed.path : undefined)}
          actions={actions}
        />
      ))}
    </>
  );
}

/** What stands in the way and is of no single text: too few phrases, no action, a dead end. */
function OfTheWhole({ problems }: { readonly problems: readonly GuideProblemWire[] }) {
  const text = useText();
  return (
    <Notice tone="bad" title={text('playbook.broken')}>
      <div className={styles.problems}>
        <ProblemLines problems={problems} />
      </div>
    </Notice>
  );
}
