import styles from './clipped.module.css'

/** A long name in a narrow cell: cut at the end, whole on hovering. */
export function Clipped({ text }: { readonly text: string }) {
  return (
    <span className={styles.clipped} title={text}>
      {text}
    </span>
  )
}
