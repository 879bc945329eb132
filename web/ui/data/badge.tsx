import type { ReactNode } from 'react';
import { classNames } from '../base/class-names.ts';
import styles from './badge.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A short state in words; the colour only repeats what the words say. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
