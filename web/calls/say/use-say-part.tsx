import type { Sayings } from '@duologue/contract/gate.ts';
import { type ReactNode, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import type { CallEventType, Screen } from '../use-call.ts';
import { SayPanel } from './say-panel.tsx';
import { SayRulesDialog } from './say-rules-dialog.tsx';
import { nextSaying } from './saying-lists.ts';
import { useListener } from './use-listener.ts';
import type { SayingsOf } from './use-sayings.ts';

type Given = {
  readonly screen: Screen;
  readonly sending: CallEventType | undefined;
  readonly sayingsOf: SayingsOf;
  readonly onTick: (item: string, done: boolean) => void;
};

type SayPart = {
  readonly sayings: Sayings | undefined;
  readonly commands: readonly Command[];
  readonly panel: ReactNode;
  readonly dialog: ReactNode;
};

/** What is said in this call: who hears it, the panel, its two keys, and the rules behind it. */
export function useSayPart({ screen, sending, sayingsOf, onTick }: Given): SayPart {
  const { listener, choices, choose } = useListener(screen, sending);
  const [showsRules, setShowsRules] = useState(false);
  const sayings = sayingsOf(listener);
  const toSay = nextSaying(sayings, screen.call.ticks);
  const showRules = () => setShowsRules(true);
  return {
    sayings,
    commands: sayCommands(showRules, toSay, onTick),
    panel: (
      <SayPanel
        screen={screen}
        sayings={sayings}
        listener={listener}
        choices={choices}
        onChoose={choose}
        onTick={onTick}
        onWhy={showRules}
      />
    ),
    dialog: showsRules && <SayRulesDialog sayings={sayings} onClose={() => setShowsRules(false)} />,
  };
}

function sayCommands(showRules: () => void, toSay: string | undefined, onTick: Given['onTick']): readonly Command[] {
  const group = 'calls.group.notes';
  const isAvailable = () => toSay !== undefined;
  const tickSaying = () => toSay !== undefined && onTick(toSay, true);
  return [
    { id: 'calls.say', label: 'law.say.tick', group, shortcut: 's', isAvailable, run: tickSaying },
    { id: 'calls.sayWhy', label: 'law.say.why', group, shortcut: 'w', run: showRules },
  ];
}
