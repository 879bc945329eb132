import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import type { Text } from '@duologue/words/text.ts';

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
