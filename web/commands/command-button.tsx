import { useText } from '../messages/text-context.tsx';
import { Button, type ButtonLook } from '../ui/base/button.tsx';
import { type Command, isAvailable } from './command.ts';

type CommandButtonProps = {
  readonly command: Command;
  readonly look?: ButtonLook;
  readonly size?: 's' | 'm' | 'l';
  readonly isPending?: boolean;
};

export function CommandButton({ command, look = 'normal', size = 'm', isPending = false }: CommandButtonProps) {
  const text = useText();
  return (
    <Button
      look={look}
      size={size}
      isPending={isPending}
      isDisabled={!isAvailable(command)}
      shortcut={command.shortcut}
      onPress={command.run}
    >
      {text(command.label)}
    </Button>
  );
}
