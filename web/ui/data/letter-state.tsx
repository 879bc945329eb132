import type { SendingWire } from '@duologue/contract/confirmations.ts';
import { useText } from '../../messages/text-context.tsx';
import { Badge, type Tone } from './badge.tsx';

const TONES: Readonly<Record<SendingWire['state'], Tone>> = {
  queued: 'accent',
  sent: 'good',
  printed: 'good',
  failed: 'bad',
  withheld: 'warn',
};

/** What became of a letter, in a word. */
export function LetterState({ state }: Pick<SendingWire, 'state'>) {
  const text = useText();
  return <Badge tone={TONES[state]}>{text(`confirm.state.${state}`)}</Badge>;
}
