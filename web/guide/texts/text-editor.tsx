import { checkText } from '@duologue/core/guide/check/check-texts.ts';
import type { PlacedText } from '@duologue/core/guide/edit/texts.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import type { EditActions } from '../edit.ts';
import { useSaving } from '../use-saving.ts';
import { BlankNames, SaidFields } from './said-fields.tsx';
import { SaveButtons } from './save-buttons.tsx';
import styles from './texts.module.css';

type TextEditorProps = {
  readonly placed: PlacedText;
  readonly actions: EditActions;
  readonly onClose: () => void;
};

/** One text in its languages, checked while it is typed, and once more with the laws before it is saved. */
export function TextEditor({ placed, actions, onClose }: TextEditorProps) {
  const { path } = placed;
  const { draft: said, change, ...kept } = useDraft(placed.said, asItStands);
  const saving = useSaving((problem) => problem.path === path, actions, onClose);
  const isSame = GUIDE_LANGUAGES.every((language) => said[language] === placed.said[language]);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) saving.save({ wordings: { [path]: said } });
      }}
    >
      <SaidFields
        path={path}
        said={said}
        onChange={(next) => {
          change(next);
          saving.forget();
        }}
      />
      <BlankNames />
      <Remarks path={path} said={said} />
      <SaveButtons {...{ saving, kept }} isDisabled={isSame} onClose={onClose} />
    </form>
  );
}

/** What can be told of a text while it is typed, beside the words that are underlined. */
export function Remarks({ path, said }: PlacedText) {
  const text = useText();
  const own = checkText({ path, said }).filter(({ code }) => code !== 'forbidden-words' && code !== 'tells-of-debt');
  return (
    <div role="status">
      {own.length > 0 && (
        <ul className={styles.reasons}>
          {own.map(({ code, language, values = {} }) => (
            <li key={`${code} ${language ?? ''}`}>
              {language === undefined ? '' : `${text.label('playbook.language', language)}: `}
              {text.say({ code: `guide.problem.${code}`, values })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
