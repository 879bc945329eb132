import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './link.module.css';
import { useGo } from './navigation.tsx';

type LinkProps = {
  readonly to: string;
  readonly children: ReactNode;
  /** `button` looks like a button, `quiet` shows its line on hover only. */
  readonly look?: 'text' | 'quiet' | 'button' | 'primary' | 'bare';
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly label?: string;
  /** False inside a grid row that does not have the focus. */
  readonly isInTabOrder?: boolean;
};

/** A link inside the workbench. An ordinary anchor: it opens in a new tab as any link does. */
export function Link(props: LinkProps) {
  const { to, children, look = 'text', className, current = false, label, isInTabOrder = true } = props;
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={to}
      onClick={follow}
      className={classNames(styles[look], className)}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      tabIndex={isInTabOrder ? undefined : -1}
    >
      {children}
    </a>
  );
}

type OutsideLinkProps = { readonly href: string; readonly children: ReactNode; readonly isInTabOrder?: boolean };

/** A link that leaves the workbench: a law, a telephone, a file. */
export function OutsideLink({ href, children, isInTabOrder = true }: OutsideLinkProps) {
  return (
    <a className={styles.text} href={href} target="_blank" rel="noreferrer" tabIndex={isInTabOrder ? undefined : -1}>
      {children}
    </a>
  );
}
