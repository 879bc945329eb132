import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { KeyHint } from './key-hint.tsx';

export type ButtonLook = 'normal' | 'primary' | 'quiet' | 'danger';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: ButtonLook;
  readonly size?: 'm' | 's' | 'l';
  readonly type?: 'button' | 'submit';
  readonly icon?: ReactNode;
  /** Shown in the button and announced; the key itself is bound by `web/commands`. */
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  /** Stays focusable and says that it is busy, so that the focus is not lost. */
  readonly isPending?: boolean;
  readonly isPressed?: boolean;
  readonly describedBy?: string;
  readonly form?: string;
  /** False inside a grid row that does not have the focus. */
  readonly isInTabOrder?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  onPress,
  look = 'normal',
  size = 'm',
  type = 'button',
  icon,
  shortcut,
  isDisabled = false,
  isPending = false,
  isPressed,
  describedBy,
  form,
  isInTabOrder = true,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      form={form}
      className={classNames(styles.button, styles[look], styles[size])}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      tabIndex={isInTabOrder ? undefined : -1}
      onClick={isPending ? (event) => event.preventDefault() : onPress}
    >
      {icon}
      <span>{children}</span>
      {shortcut !== undefined && <KeyHint keys={shortcut} />}
    </button>
  );
}

type IconButtonProps = {
  /** What it does; also the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
};

export function IconButton({ label, icon, onPress, isPressed, isDisabled = false, isExpanded }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles.quiet, styles.icon)}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
