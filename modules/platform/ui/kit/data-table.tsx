import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface DataTableProps {
  /** What the table lists, for screen readers. */
  label: string;
  /** Column headings; an empty one needs a `label` for screen readers. */
  columns: readonly { title: string; number?: boolean }[];
  /** The rows, as `<tr>` with one `<td>` a column; `data-wide` puts a cell on its own line on a phone,
   * `data-label` says what it is where there is no heading. */
  children: ReactNode;
  /** Offers the next page. */
  more?: { load: () => unknown; loading: boolean };
}

/** A list with columns; on a phone each row becomes a card. */
export function DataTable({ label, columns, children, more }: DataTableProps) {
  return (
    <div className={classes.card}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.number ? classes.number : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {more && (
        <div className={classes.more}>
          <Button variant="default" loading={more.loading} onClick={() => more.load()}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}
