import { Badge } from '../../shared/look/badge.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './manage.module.css'
import { manageTexts } from './manage-texts.ts'
import type { OrganizationRow } from './queries.ts'

export function HealthMarks({ health }: Pick<OrganizationRow, 'health'>) {
  const say = useTexts(manageTexts)
  if (health.length === 0) return '—'
  return (
    <span className={styles.marks}>
      {health.map((mark) => (
        <Badge key={mark} tone="warn">
          {say(mark)}
        </Badge>
      ))}
    </span>
  )
}
