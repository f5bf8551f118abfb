import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { useId } from 'react'
import styles from './plain-field.module.css'

interface PlainFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly error?: string | undefined
  readonly note?: string | undefined
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

/** A labelled entry without antd: the log-in page is the first that a slow line has to load. */
export function PlainField({ label, error, note, children, ref, ...input }: PlainFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          {...input}
          ref={ref}
          id={id}
          className={children ? `${styles.input} ${styles.withToggle}` : styles.input}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
        />
        {children}
      </div>
      <div id={`${id}-note`} className={error ? styles.error : styles.note}>
        {error ?? note}
      </div>
    </div>
  )
}

interface ToggleProps {
  readonly shown: boolean
  readonly label: string
  readonly text: string
  readonly onToggle: () => void
}

/** Shows or hides the password that stands beside it. */
export function PlainToggle({ shown, label, text, onToggle }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={label}
      aria-pressed={shown}
      onClick={onToggle}
    >
      {text}
    </button>
  )
}
