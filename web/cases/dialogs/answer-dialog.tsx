import type { ExcuseTaskWire } from '@duologue/contract/excuses.ts';
import { EXCUSE_RESULTS, type ExcuseResult } from '@duologue/core/cases/excuses.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { taskWords } from '../excuses-card.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { useSaved } from './use-saved.ts';

const SAID_MAX = 1000;
const NAME_MAX = 120;

/** P11: what came of something that an excuse set going. Of a question it is kept whom we asked, what they said, and whether it was true. */
export function AnswerDialog({ brief, onClose }: OpenDialog) {
  const text = useText();
  const say = useSentence();
  const tasks = brief.excuses.flatMap((excuse) => excuse.tasks).filter(({ state }) => state === 'open');
  const [taskId, setTaskId] = useState(tasks[0]?.taskId);
  const [result, setResult] = useState<ExcuseResult | undefined>();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const saved = useSaved(onClose);
  const answer = useApiWrite('POST /excuses/{excuseId}/answer', { onDone: saved });
  const done = useApiWrite('POST /verifications/{taskId}/done', { onDone: saved });
  const task = tasks.find((one) => one.taskId === taskId);
  const isQuestion = task?.verifier != null;
  const send = () => {
    if (task === undefined) return;
    if (task.verifier === null) return done.write({ params: { taskId: task.taskId }, body: { result: said.trim() } });
    if (result !== undefined) answer.write(answerBody(task, task.verifier, { result, name, said }));
  };
  return (
    <DialogForm
      title={text('excuses.answer.title')}
      isComplete={task !== undefined && said.trim() !== '' && (!isQuestion || result !== undefined)}
      isPending={answer.isPending || done.isPending}
      error={answer.error ?? done.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Select
        label={text('excuses.answer.task')}
        value={taskId}
        options={tasks.map((one) => ({ value: one.taskId, label: taskWords(one, text) }))}
        onChange={setTaskId}
      />
      {task?.question != null && <p>{say(task.question)}</p>}
      {isQuestion && (
        <>
          <ChoiceList
            label={text('excuses.answer.result')}
            columns={3}
            choices={EXCUSE_RESULTS.map((value) => ({ value, label: text(`excuses.state.${value}`) }))}
            value={result}
            onChange={setResult}
          />
          <TextField label={text('excuses.answer.who')} value={name} onChange={setName} maxLength={NAME_MAX} />
        </>
      )}
      <TextField label={text('excuses.answer.said')} value={said} onChange={setSaid} maxLength={SAID_MAX} isRequired />
    </DialogForm>
  );
}

type Found = { readonly result: ExcuseResult; readonly name: string; readonly said: string };

function answerBody(
  { excuseId, taskId }: ExcuseTaskWire,
  verifier: NonNullable<ExcuseTaskWire['verifier']>,
  { result, name, said }: Found,
) {
  const who = name.trim();
  const askedOf = { with: verifier, name: who === '' ? null : who, title: null };
  return { params: { excuseId }, body: { result, askedOf, said: said.trim(), taskId } };
}
