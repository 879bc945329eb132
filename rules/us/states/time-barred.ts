import { content, item, says, words } from '../writing.ts';

/** What states want said of a debt that can no longer be sued on, and what may not be hidden. */
export const TIME_BARRED_SAID = content(['time-barred'], {
  required: [
    item(
      'time-barred-statement',
      words(
        'The time to sue on this debt has run out.',
        'Die Frist, diese Schuld einzuklagen, ist abgelaufen.',
        'Il termine per agire su questo debito è scaduto.',
      ),
    ),
  ],
  forbidden: [
    item(
      'hide-time-barred',
      words('hiding that it is time-barred', 'die Verjährung verschweigen', 'tacere la prescrizione'),
    ),
  ],
});

export const TIME_BARRED_EXAMPLES = {
  allows: [{ name: 'says it', facts: says('time-barred', 'time-barred-statement') }],
  refuses: [{ name: 'hides it', facts: says('time-barred', 'hide-time-barred') }],
} as const;
