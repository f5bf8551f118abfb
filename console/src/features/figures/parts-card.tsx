import { ChartCard } from '../../shared/chart/chart-card.tsx'
import { completenessOf, completenessOption } from '../../shared/chart/options.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { figuresTexts } from './figures-texts.ts'
import { useParts } from './queries.ts'

interface PartsCardProps {
  readonly organizationId: number
  readonly onPick: (organizationId: number) => void
}

/** How complete the records of each direct child are. A branch has no children and no card. */
export function PartsCard({ organizationId, onPick }: PartsCardProps) {
  const say = useTexts(figuresTexts)
  const parts = useParts(organizationId).data?.items ?? []
  if (parts.length === 0) return null
  const pick = (name: string) => {
    const part = parts.find(({ shortName }) => shortName === name)
    if (part) onPick(part.id)
  }
  return (
    <ChartCard
      wide
      title={say('completeness')}
      note={say('completenessNote')}
      option={parts.some(({ members }) => members > 0) ? completenessOption(parts) : null}
      onPick={pick}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('organization')}</th>
              <th scope="col">{say('count')}</th>
              <th scope="col">{say('share')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{part.shortName}</th>
                <td>{part.members.toLocaleString('en')}</td>
                <td>{part.members === 0 ? '–' : `${completenessOf(part)}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
