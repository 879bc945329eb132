import type { Message } from '@duologue/contract/wire.ts';
import type { Text } from './text.ts';

/**
 * The sentence of an event. An objective, how far it was reached, and why a letter was not delivered are codes there: they
 * are put into words first.
 */
export function sentenceOfEvent(
  { type, message }: { readonly type: string; readonly message: Message },
  text: Text,
): string {
  if (type === 'confirmation-failed') {
    const problem = text.label('confirm.problem', String(message.values['problem']));
    return text.say({ code: message.code, values: { ...message.values, problem } });
  }
  if (type !== 'objective-judged') return text.say(message);
  const { chosen, met, because } = message.values;
  const why = String(because);
  const values = {
    ...message.values,
    chosen: text.label('cases.objective', String(chosen)),
    met: text.label('evidence.met', String(met)),
    because: text.has(`evidence.met-because.${why}`)
      ? text.label('evidence.met-because', why)
      : text.label('calls.outcome', why),
  };
  return text.say({ code: message.code, values });
}
