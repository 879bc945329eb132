import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { GUIDE_STAGES, type GuideStageId } from '@duologue/core/guide/stage.ts';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import type { EditActions } from '../edit.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { useSaving } from '../use-saving.ts';
import { SaveButtons } from './save-buttons.tsx';
import styles from './texts.module.css';

type NextFormProps = {
  readonly playbook: PlaybookWire;
  readonly stage: PlaybookWire['stages'][number];
  readonly actions: EditActions;
  readonly onClose: () => void;
};

/** What another way of going on can break, wherever in the graph that is. */
const OF_THE_GRAPH: ReadonlySet<string> = new Set(
  ['stage-unknown', 'stage-unreachable', 'dead-end', 'no-outcome-at-end'].map((code) => `guide.problem.${code}`),
);
const isOfTheGraph = ({ message }: GuideProblemWire) => OF_THE_GRAPH.has(message.code);

/** Where a stage goes on: the first that is open in a call is offered first. */
export function NextForm({ playbook, stage, actions, onClose }: NextFormProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const { draft: next, ...kept } = useDraft<readonly GuideStageId[], readonly GuideStageId[]>(stage.next, asItStands);
  const saving = useSaving(isOfTheGraph, actions, onClose);
  const change = (id: GuideStageId, isNext: boolean) => {
    kept.change(isNext ? [...next, id] : next.filter((one) => one !== id));
    saving.forget();
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ next: { [stage.id]: [...next] } });
      }}
    >
      <fieldset className={styles.choices}>
        <legend className={styles.languageName}>{text('playbook.field.next')}</legend>
        {GUIDE_STAGES.filter((id) => id !== stage.id).map((id) => (
          <Checkbox key={id} isChecked={next.includes(id)} onChange={(isNext) => change(id, isNext)}>
            {words.part(`stages.${id}`)}
          </Checkbox>
        ))}
      </fieldset>
      <SaveButtons {...{ saving, kept }} isDisabled={next.join() === stage.next.join()} onClose={onClose} />
    </form>
  );
}
