import type { Say } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import type { hoursZh } from './hours-zh.ts'

interface Named {
  readonly name: string
  readonly organization: string | null
}

/** Who it is. */
export function nameColumns(say: Say<keyof typeof hoursZh>) {
  return [
    {
      title: say('name'),
      render: (_: unknown, { name }: Named) => <div className={styles.named}>{name}</div>,
    },
    {
      title: say('organization'),
      render: (_: unknown, { organization }: Named) =>
        organization ? <div className={styles.named}>{organization}</div> : say('none'),
    },
  ]
}
