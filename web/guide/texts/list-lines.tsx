import type { DraftWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type LineList, lineListsOf } from '@duologue/core/guide/edit/line-lists.ts';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { type EditActions, idFrom, lineIds } from '../edit.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { LineEditor } from './line-editor.tsx';
import { UNSAID } from './said-fields.tsx';
import styles from './texts.module.css';

/** The lists of lines in a part, which a firm may make longer or shorter. */
export const listsIn = (playbook: PlaybookWire, part: string): readonly LineList[] =>
  lineListsOf(playbook).filter(({ place }) => place === part || place.startsWith(`${part}.`));

type ListProps = {
  readonly list: Pick<LineList, 'place' | 'isNamed'>;
  readonly draft: DraftWire;
  readonly actions: EditActions;
};

/** Below the lines of a list: those of ours that the firm does not use, and one more of its own. */
export function AfterLines({ list: { place, isNamed }, draft, actions }: ListProps) {
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  const name = usePlaceWords(draft.playbook).field(place);
  const unused = Object.entries(draft.overlay.lines).flatMap(([path, line]) =>
    line === 'removed' && path.startsWith(`${place}.`) ? [path.slice(place.length + 1)] : [],
  );
  return (
    <>
      {unused.map((id) => (
        <p key={id} className={styles.unused}>
          {text('playbook.unused', { name: `${name} · ${id}` })}
          <Button size="s" look="quiet" onPress={() => actions.onDo({ lines: { [`${place}.${id}`]: null } })}>
            {text('playbook.useAgain')}
          </Button>
        </p>
      ))}
      {isAdding ? (
        <section className={styles.card} aria-label={text('playbook.addLine', { list: name })}>
          <h2 className={styles.cardName}>{text('playbook.addLine', { list: name })}</h2>
          <LineEditor
            list={place}
            line={{ id: 'new', said: UNSAID, ...(isNamed ? { name: UNSAID } : {}) }}
            isWhole
            idFor={({ said }) => idFrom(`${whereOf(place)} ${firstWords(said)}`, lineIds(draft.playbook))}
            actions={actions}
            onClose={() => setAdding(false)}
          />
        </section>
      ) : (
        <Button look="quiet" icon={<Icon of={Plus} size={16} />} onPress={() => setAdding(true)}>
          {text('playbook.addLine', { list: name })}
        </Button>
      )}
    </>
  );
}

const WORDS_OF_ID = 4;

/** In the first language that has any: an id is only to be told from others. */
const firstWords = ({ en, de, it }: typeof UNSAID) => (en || de || it).split(/\s+/).slice(0, WORDS_OF_ID).join(' ');

/** `open` of `stages.open.say`, `voicemail` of itself. */
const whereOf = (place: string) => place.split('.').slice(0, 2).at(-1) ?? place;

/** The line whose words a text is, if it is one. */
export function lineAt(lists: readonly LineList[], path: string) {
  for (const { place, lines } of lists) {
    const line = lines.find(({ id }) => path === `${place}.${id}.said`);
    if (line !== undefined) return { list: place, line };
  }
  return undefined;
}

/** The cards of a part, and behind the last of each list what is done with the list. */
export function withListEnds(
  lists: readonly LineList[],
  cards: readonly { readonly path: string; readonly card: ReactNode }[],
  end: (list: LineList) => ReactNode,
): readonly ReactNode[] {
  const listOf = (path: string) => lists.find(({ place }) => path.startsWith(`${place}.`))?.place;
  return [
    ...cards.filter(({ path }) => listOf(path) === undefined).map(({ card }) => card),
    ...lists.flatMap((list) => [
      ...cards.flatMap(({ path, card }) => (listOf(path) === list.place ? [card] : [])),
      end(list),
    ]),
  ];
}
