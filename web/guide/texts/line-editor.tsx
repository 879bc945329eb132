import type { Line } from '@duologue/core/guide/edit/line-lists.ts';
import { GUIDE_LANGUAGES, type Said } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import type { DraftEdit, EditActions } from '../edit.ts';
import { useSaving } from '../use-saving.ts';
import { FitsFields } from './fits.tsx';
import { BlankNames, SaidFields } from './said-fields.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { Remarks } from './text-editor.tsx';
import styles from './texts.module.css';

type LineEditorProps = {
  /** The list that it stands in: `stages.open.say`. */
  readonly list: string;
  readonly line: Line;
  /** Of the firm, or changed by it as a whole: then all of it is kept, and not only its words. */
  readonly isWhole: boolean;
  /** The id under which a new one is kept; without it the line has its own. */
  readonly idFor?: (line: Line) => string;
  readonly actions: EditActions;
  readonly onClose: () => void;
};

/** A line: what is said in each language, and to whom it fits; a new one of a list of named ones has a name as well. */
export function LineEditor({ list, line, isWhole, idFor, actions, onClose }: LineEditorProps) {
  const text = useText();
  const { draft: edited, ...kept } = useDraft(line, asItStands);
  const place = `${list}.${line.id}`;
  const id = idFor?.(edited) ?? line.id;
  const whereTo = `${list}.${id}`;
  const isHere = ({ path }: { readonly path: string }) => path === whereTo || path.startsWith(`${whereTo}.`);
  const saving = useSaving(isHere, actions, onClose);
  const isSame = sameLine(line, edited);
  const change = (next: Line) => {
    kept.change(next);
    saving.forget();
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) saving.save(editOf({ list, line, edited, isWhole, id }));
      }}
    >
      {idFor !== undefined && edited.name !== undefined && (
        <>
          <h3 className={styles.languageName}>{text('playbook.field.name')}</h3>
          <SaidFields
            path={`${place}.name`}
            said={edited.name}
            rows={1}
            onChange={(name) => change({ ...edited, name })}
          />
          <h3 className={styles.languageName}>{text('playbook.field.say')}</h3>
        </>
      )}
      <SaidFields path={`${place}.said`} said={edited.said} onChange={(said) => change({ ...edited, said })} />
      <BlankNames />
      <h3 className={styles.languageName}>{text('playbook.field.fits')}</h3>
      <FitsFields when={edited.when ?? {}} onChange={(when) => change({ ...edited, when })} />
      {!isSame && <Remarks path={`${place}.said`} said={edited.said} />}
      <SaveButtons {...{ saving, kept }} isDisabled={isSame} onClose={onClose} />
    </form>
  );
}

type Edited = {
  readonly list: string;
  readonly line: Line;
  readonly edited: Line;
  readonly isWhole: boolean;
  readonly id: string;
};

/** A shipped line that only says it differently follows the product in everything else. */
function editOf({ list, line, edited, isWhole, id }: Edited): DraftEdit {
  const place = `${list}.${id}`;
  if (!isWhole && sameWhen(line, edited)) return { wordings: { [`${place}.said`]: edited.said } };
  return { lines: { [place]: { ...edited, id } } };
}

const CONDITIONS = ['audience', 'contact', 'history', 'relation', 'tone'] as const;

const sameWhen = (one: Line, other: Line) => CONDITIONS.every((name) => one.when?.[name] === other.when?.[name]);

const sameLine = (one: Line, other: Line) => sameWhen(one, other) && same(one.said, other.said) && sameName(one, other);

const same = (one: Said, other: Said) => GUIDE_LANGUAGES.every((language) => one[language] === other[language]);
const sameName = ({ name: one }: Line, { name: other }: Line) =>
  one === other || (one !== undefined && other !== undefined && same(one, other));
