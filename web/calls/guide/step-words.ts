import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import type { CallGuide } from '@duologue/contract/guide.ts';
import type { Text } from '@duologue/words/text.ts';
import type { Ask } from './ask-fact.tsx';

/** What an excuse set going, in words: done already, in the wrap-up, dated, or to be opened. */
export function stepWords(heard: ExcuseHeard | undefined, text: Text): readonly string[] {
  if (heard === undefined) return [];
  return heard.steps.map(({ act, does, taskId }) => {
    const task = heard.excuse.tasks.find((one) => one.taskId === taskId);
    const what = text.label('talk.act', act);
    return task === undefined
      ? text(`talk.does.${does}`, { what })
      : text('talk.does.taskOn', { what, dueOn: task.dueOn });
  });
}

/** What this excuse makes worth asking, with what is on file; in the words of the playbook where a stage has them. */
export function askedBy(heard: ExcuseHeard | undefined, guide: CallGuide | undefined, text: Text): Ask | null {
  const step = heard?.steps.find(({ fact }) => fact !== null);
  if (step === undefined || step.fact === null) return null;
  const { fact, known } = step;
  const worded = guide?.stages.find(({ ask }) => ask?.fact === fact)?.ask;
  return { ...(worded ?? { fact, text: text(`cases.ask.${fact}`), why: '' }), known };
}
