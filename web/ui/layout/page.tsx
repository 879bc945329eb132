import { type ReactNode, useEffect } from 'react';
import { classNames } from '../base/class-names.ts';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  /** Above the title: where this belongs, or the day. */
  readonly kicker?: ReactNode;
  /** One or two sentences below the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'read' | 'wide';
  /** For a screen that is worked on without scrolling: less air around it. */
  readonly isDense?: boolean;
  readonly children: ReactNode;
};

/** A screen: one `h1`, its actions, its content. Also names the browser's tab. */
export function Page({ title, kicker, lead, actions, width = 'wide', isDense = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Duologue`;
  }, [title]);
  return (
    <div className={classNames(styles.page, styles[width], isDense && styles.dense)}>
      <header className={styles.head}>
        <div className={styles.words}>
          {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
          <h1>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

type PanelProps = {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'sunken' | 'accent';
  readonly children: ReactNode;
  readonly label?: string;
};

/** A titled part of a page. */
export function Panel({ title, actions, tone = 'plain', children, label }: PanelProps) {
  return (
    <section className={classNames(styles.panel, styles[tone])} aria-label={label}>
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.panelHead}>
          {title !== undefined && <h2 className={styles.panelTitle}>{title}</h2>}
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}

type StackProps = {
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: ReactNode;
  readonly direction?: 'down' | 'along';
};

/** Things below each other, or along a line that wraps. */
export function Stack({ gap = 4, direction = 'down', children }: StackProps) {
  return (
    <div className={direction === 'down' ? styles.down : styles.along} style={{ gap: `var(--gap-${gap})` }}>
      {children}
    </div>
  );
}

type FactsProps = { readonly facts: readonly { readonly term: string; readonly value: ReactNode }[] };

/** Terms and their values, as a description list. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
