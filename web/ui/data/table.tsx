import type { ReactNode } from 'react';
import { classNames } from '../base/class-names.ts';
import styles from './table.module.css';

export type Column<Row> = {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
};

type TableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly showCaption?: boolean;
  readonly foot?: ReactNode;
  readonly empty?: ReactNode;
};

/** A plain table for up to a few hundred rows; beyond that `VirtualGrid`. Scrolls sideways on a narrow screen. */
export function Table<Row>({ caption, columns, rows, keyOf, showCaption = false, foot, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, align }) => (
              <th key={id} scope="col" className={styles[align ?? 'start']}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, align, cell, isRowHeader }) =>
                isRowHeader === true ? (
                  <th key={id} scope="row" className={classNames(styles.rowHeader, styles[align ?? 'start'])}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={styles[align ?? 'start']}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
