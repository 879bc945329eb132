import type { ReactNode } from 'react';
import styles from './legal/legal.module.css';

type SectionProps = { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode };

/** One subject of what is kept about a person: its name, what can be done about it, and what is known. */
export function Section({ title, action, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {action}
      </header>
      {children}
    </section>
  );
}
