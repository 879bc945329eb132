import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { IconButton } from '../base/button.tsx';
import { classNames } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import styles from './dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: 's' | 'm' | 'l';
  /** The title is said but not shown, and there is no close button: for the palette. */
  readonly isBare?: boolean;
};

/**
 * A modal dialog: the browser's own, which holds the focus, closes on Escape and makes the page behind it inert. The
 * focus goes back to where it was.
 */
export function Dialog({ title, isOpen, onClose, children, footer, width = 'm', isBare = false }: DialogProps) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Who marks words in a field and lets go beyond the edge did not mean to leave.
  const isPressedOutside = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element?.open === false) {
      element.showModal();
      focusFirstField(element);
    }
    if (!isOpen && element?.open === true) element.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[width])}
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={(event) => {
        isPressedOutside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => isPressedOutside.current && event.target === event.currentTarget && onClose()}
    >
      {isOpen && (
        <div className={isBare ? styles.bare : styles.box}>
          <header className={isBare ? 'visually-hidden' : styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {!isBare && <IconButton label={text('ui.close')} icon={<Icon of={X} />} onPress={onClose} />}
          </header>
          {children}
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}

/** Whoever opened a form wants to fill it in, not to close it; of a group of radio buttons the one that is chosen. */
function focusFirstField(dialog: HTMLDialogElement): void {
  const [first] = dialog.querySelectorAll<HTMLElement>(':is(input, select, textarea):not([disabled])');
  const chosen = first?.closest('fieldset')?.querySelector<HTMLElement>('input[type="radio"]:checked');
  (chosen ?? first)?.focus();
}
