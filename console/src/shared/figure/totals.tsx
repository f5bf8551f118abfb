import styles from './totals.module.css'

/** The sums at the head of a page of figures. */
export function Totals({ totals }: { readonly totals: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.totals}>
      {totals.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
