import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Icon } from '../base/icon.tsx';
import styles from './states.module.css';

type EmptyStateProps = {
  readonly title: string;
  /** Why it is empty and what to do about it. */
  readonly children?: ReactNode;
  readonly icon?: LucideIcon;
  readonly actions?: ReactNode;
};

/** Nothing here, and what that means. */
export function EmptyState({ title, children, icon, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && (
        <span className={styles.emptyIcon}>
          <Icon of={icon} size={28} />
        </span>
      )}
      <h2>{title}</h2>
      {children !== undefined && <div className={styles.emptyWords}>{children}</div>}
      {actions !== undefined && <div className={styles.emptyActions}>{actions}</div>}
    </div>
  );
}

/** Holds the place of what is loading, in its final height, so that nothing jumps. */
export function Skeleton({ lines = 3, height = 20 }: { readonly lines?: number; readonly height?: number }) {
  const text = useText();
  return (
    <div className={styles.skeleton} role="status" aria-label={text('ui.loading')} data-loading="">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ height, width: `${100 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

type ProgressProps = {
  readonly label: string;
  /** 0 to 1; left out while the length is not known. */
  readonly value?: number;
  readonly words?: string;
};

export function Progress({ label, value, words }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.progressWords}>
        <span>{label}</span>
        {words !== undefined && <span className={styles.soft}>{words}</span>}
      </div>
      <progress aria-label={label} max={1} {...(value !== undefined ? { value } : {})} />
    </div>
  );
}

export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad';

type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Interrupts a screen reader: for what went wrong just now. */
  readonly isAlert?: boolean;
};

/** Something the reader should know, set apart from the text around it. */
export function Notice({ tone = 'plain', title, children, actions, isAlert = false }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={isAlert ? 'alert' : undefined}>
      <div className={styles.noticeWords}>
        {title !== undefined && <p className={styles.noticeTitle}>{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  );
}
