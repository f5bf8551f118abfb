import { useTexts } from '../../shared/texts/texts.ts'
import { Change } from './change.tsx'
import styles from './figures.module.css'
import type { Figures, YearlyReturn } from './queries.ts'
import { returnsTexts } from './returns-texts.ts'

/** The frozen figures beside those of the year before. */
export function ReturnFigures({ yearly }: { readonly yearly: YearlyReturn }) {
  const say = useTexts(returnsTexts)
  const { figures, figuresBefore } = yearly
  const rows = [
    [say('members'), yearly.members, yearly.before, 'members'],
    [say('joined'), joinedIn(figures), figuresBefore && joinedIn(figuresBefore), 'members'],
    [say('complete'), figures.completeRecords, figuresBefore?.completeRecords ?? null, 'members'],
    [
      say('branches'),
      figures.organizations.branches,
      figuresBefore?.organizations.branches ?? null,
      'organizations',
    ],
    [
      say('others'),
      figures.organizations.others,
      figuresBefore?.organizations.others ?? null,
      'organizations',
    ],
  ] as const
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col">{say('year', { year: yearly.year })}</th>
          <th scope="col">{say('before')}</th>
          <th scope="col">{say('change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, now, before, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{now.toLocaleString('en')}</td>
            <td>{before?.toLocaleString('en') ?? '–'}</td>
            <td>
              <Change before={before} now={now} of={of} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A return keeps the months of its own year alone. */
function joinedIn({ byJoinedMonth }: Pick<Figures, 'byJoinedMonth'>): number {
  return byJoinedMonth.reduce((sum, { count }) => sum + count, 0)
}
