import type { ReactNode } from 'react'
import styles from './short-table.module.css'

interface ShortTableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** A last line across all columns, as of how many more there are. */
  readonly foot?: string | undefined
}

/** A table inside a dialog, which scrolls by itself. */
export function ShortTable({ label, columns, rows, foot }: ShortTableProps) {
  return (
    <section className={styles.scroll} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={columns[at]}>{cell}</td>
              ))}
            </tr>
          ))}
          {foot !== undefined && (
            <tr>
              <td colSpan={columns.length}>{foot}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
