import type { DraftWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type LineList, LINE_LISTS, listPlace } from '@duologue/core/guide/edit/overlay.ts';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { type EditActions, idFrom } from '../edit.ts';
import { LineEditor } from './line-editor.tsx';
import { UNSAID } from './said-fields.tsx';
import styles from './texts.module.css';

type Stage = PlaybookWire['stages'][number];

type StageLinesProps = {
  readonly stage: Stage;
  readonly list: LineList;
  readonly draft: DraftWire;
  readonly actions: EditActions;
};

/** Below the lines of a list: those of ours that the firm does not use, and one more of its own. */
export function AfterLines({ stage, list, draft, actions }: StageLinesProps) {
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  const place = listPlace(stage.id, list);
  const unused = Object.entries(draft.overlay.lines).flatMap(([path, line]) =>
    line === 'removed' && path.startsWith(`${place}.`) ? [path.slice(place.length + 1)] : [],
  );
  const name = text(`playbook.field.${list}`);
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
            line={{ id: 'new', said: UNSAID }}
            isWhole
            idFor={({ said }) => idFrom(`${stage.id} ${firstWords(said)}`, lineIds(draft.playbook))}
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

const lineIds = ({ stages }: PlaybookWire): ReadonlySet<string> =>
  new Set(stages.flatMap((stage) => LINE_LISTS.flatMap((list) => stage[list].map(({ id }) => id))));

/** The line that a text of a part is, if it is one. */
export function lineAt(stage: Stage | undefined, path: string) {
  if (stage === undefined) return undefined;
  for (const list of LINE_LISTS) {
    const line = stage[list].find(({ id }) => path === `${listPlace(stage.id, list)}.${id}.said`);
    if (line !== undefined) return { list: listPlace(stage.id, list), line };
  }
  return undefined;
}

/** The cards of a part, and behind the last of each list what is done with the list. */
export function withListEnds(
  stage: Stage | undefined,
  cards: readonly { readonly path: string; readonly card: ReactNode }[],
  end: (list: LineList) => ReactNode,
): readonly ReactNode[] {
  if (stage === undefined) return cards.map(({ card }) => card);
  const inLists = cards.filter(({ path }) => lineAt(stage, path) !== undefined);
  const before = cards.filter((card) => !inLists.includes(card));
  return [
    ...before.map(({ card }) => card),
    ...LINE_LISTS.flatMap((list) => [
      ...inLists.flatMap(({ path, card }) => (path.startsWith(`${listPlace(stage.id, list)}.`) ? [card] : [])),
      end(list),
    ]),
  ];
}
