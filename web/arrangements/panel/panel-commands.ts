import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/registry.ts';
import type { NegotiationPanelProps } from './negotiation-panel.tsx';

const GROUP = 'agree.group';

type Given = Pick<NegotiationPanelProps, 'offers' | 'check' | 'approval' | 'onTake' | 'onAct' | 'onClose'>;

/** What can be done in the panel, each by one key; what may not be done has its button closed. */
export function usePanelCommands(given: Given, hasTerms: boolean) {
  const { offers, approval, onAct, onClose } = given;
  const { maySave, mayAsk } = mayOf(given);
  const act = (id: string, shortcut: string, isAvailable: () => boolean, run: () => void): Omit<Command, 'label'> => ({
    id: `agree.${id}`,
    group: GROUP,
    shortcut,
    isAvailable,
    run,
  });
  const commands = {
    save: {
      ...act(
        'save',
        'mod+Enter',
        () => maySave && hasTerms,
        () => onAct('read-back'),
      ),
      label: 'agree.key.save',
    },
    ask: {
      ...act(
        'ask',
        's',
        () => mayAsk,
        () => onAct('ask'),
      ),
      label: 'agree.key.ask',
    },
    means: {
      ...act(
        'means',
        'f',
        () => offers.affordability.mayAsk,
        () => onAct('means'),
      ),
      label: 'agree.key.means',
    },
    callBack: {
      ...act(
        'callBack',
        'c',
        () => isUnanswered(approval),
        () => onAct('call-back'),
      ),
      label: 'agree.key.callBack',
    },
    close: { ...act('close', 'Escape', () => true, onClose), label: 'agree.key.close' },
  } as const satisfies Record<string, Command>;
  useCommands([...Object.values(commands), ...takeCommands(given)]);
  return commands;
}

export type PanelCommands = ReturnType<typeof usePanelCommands>;

/** Only the server's word opens the way: its answer to exactly what is in the fields, or an approval of that. */
function mayOf({ offers, check, approval }: Given) {
  const isForbidden = offers.forbidden.length > 0 || (check?.forbidden.length ?? 0) > 0;
  if (check === undefined || isForbidden) return { maySave: false, mayAsk: false };
  const maySave = check.authority.mayAgree || approval?.state === 'approved';
  const isFree = approval === undefined || approval.state === 'expired';
  return { maySave, mayAsk: !maySave && isFree && check.authority.whoMayApprove.length > 0 };
}

/** Nobody answered in time, and no call back was promised yet. */
const isUnanswered = (approval: Given['approval']): boolean =>
  approval?.state === 'expired' && approval.callBackAt === null;

function takeCommands({ offers: { offers }, onTake }: Given): readonly Command[] {
  return (['1', '2', '3'] as const).map((key, at) => {
    const offer = offers[at];
    return {
      id: `agree.take.${key}`,
      label: `agree.key.take.${key}`,
      group: GROUP,
      shortcut: key,
      isAvailable: () => offer !== undefined,
      run: () => offer !== undefined && onTake(offer),
    };
  });
}
