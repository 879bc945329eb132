import type { DraftWire, GuideProblemWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import type { EditActions } from '../edit.ts';
import { OwnPart } from '../own/own-part.tsx';
import { partOf, textsOfPart } from '../parts.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { PartSetting } from './part-setting.tsx';
import { ProblemLines } from './save-buttons.tsx';
import { AfterLines, lineAt, listsIn, withListEnds } from './list-lines.tsx';
import { TextCard } from './text-card.tsx';
import styles from './texts.module.css';

type PartViewProps = {
  readonly playbook: PlaybookWire;
  /** Absent for who only reads: then nothing can be changed. */
  readonly draft: DraftWire | undefined;
  /** A part, or one text in it, as the address names it. */
  readonly place: string;
  readonly actions: EditActions | undefined;
};

/** Every text of one part of the playbook, and what is set about it. One is edited at a time. */
export function PartView(props: PartViewProps) {
  const { playbook, draft, place, actions } = props;
  const part = partOf(place);
  const texts = textsOfPart(playbook, part);
  const problems = (draft?.problems ?? []).filter(({ path }) => partOf(path) === part);
  const aside = problems.filter(({ path }) => !texts.some((one) => one.path === path));
  // A list of which every line was left out is empty, and can be filled again.
  const isEmptyList = texts.length === 0 && listsIn(playbook, part).length > 0;
  if (texts.length === 0 && (!isEmptyList || actions === undefined))
    return <NoTexts {...props} part={part} problems={aside} isEmptyList={isEmptyList} />;
  const cards = <Cards {...props} part={part} problems={problems} />;
  return (
    <>
      <PartSetting playbook={playbook} part={part} actions={actions} overlay={draft?.overlay} />
      {aside.length > 0 && <OfTheWhole problems={aside} />}
      {draft === undefined || actions === undefined ? (
        cards
      ) : (
        <OwnPart part={part} draft={draft} actions={actions}>
          {cards}
        </OwnPart>
      )}
    </>
  );
}

type CardsProps = PartViewProps & { readonly part: string; readonly problems: readonly GuideProblemWire[] };

function Cards({ playbook, draft, place, actions, part, problems }: CardsProps): ReactNode {
  const words = usePlaceWords(playbook);
  const [edited, setEdited] = useState<string | undefined>();
  const lists = listsIn(playbook, part);
  const cards = textsOfPart(playbook, part).map((placed) => {
    const { path } = placed;
    const line = lineAt(lists, path);
    const isWhole = line !== undefined && Object.hasOwn(draft?.overlay.lines ?? {}, `${line.list}.${line.line.id}`);
    const card = (
      <TextCard
        key={path}
        placed={placed}
        name={words.field(path)}
        change={draft?.changes.find((change) => change.path === path || path.startsWith(`${change.path}.`))}
        problems={problems.filter((problem) => problem.path === path)}
        isOwn={Object.hasOwn(draft?.overlay.wordings ?? {}, path)}
        line={line && { ...line, isWhole }}
        isChosen={path === place}
        isEditing={edited === path}
        onEdit={(isEditing) => setEdited(isEditing ? path : undefined)}
        actions={actions}
      />
    );
    return { path, card };
  });
  return withListEnds(lists, cards, (list) =>
    draft === undefined || actions === undefined ? null : (
      <AfterLines key={list.place} list={list} draft={draft} actions={actions} />
    ),
  );
}

/** A place that there is not, or that the firm does not use any more. */
function NoTexts({ draft, actions, part, problems, isEmptyList }: CardsProps & { readonly isEmptyList: boolean }) {
  const text = useText();
  const [shelf, id = ''] = part.split('.');
  const isUnused = shelf === 'methods' && draft?.overlay.methods[id] === 'removed';
  return (
    <Notice tone="warn" title={text(isUnused || isEmptyList ? 'playbook.unusedPart' : 'playbook.noSuchPlace')}>
      <ProblemLines problems={problems} />
      {isUnused && actions !== undefined && (
        <Button size="s" onPress={() => actions.onDo({ methods: { [id]: null } })}>
          {text('playbook.useAgain')}
        </Button>
      )}
      <Link to={paths.playbook()}>{text('playbook.tab.graph')}</Link>
    </Notice>
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
