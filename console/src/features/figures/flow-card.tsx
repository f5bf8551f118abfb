import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { ChartCard } from '../../shared/chart/chart-card.tsx'
import { flowOption } from '../../shared/chart/options.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { figuresTexts } from './figures-texts.ts'
import { useFlows } from './queries.ts'
import { lastMonths } from './shape.ts'

const MONTHS = 12
const LINES_DRAWN = 20

/** Who moved between the direct children, and across the border, in a year. */
export function FlowCard({ organizationId }: { readonly organizationId: number }) {
  const say = useTexts(figuresTexts)
  const month = toShanghaiDate(new Date()).slice(0, 7)
  const [first] = lastMonths([], month, MONTHS)
  const flows = useFlows(organizationId, first?.label ?? month, month)
  const name = (end: { readonly shortName: string } | null) => end?.shortName ?? say('outside')
  const lines = (flows.data?.items ?? []).map(({ from, to, count }) => ({
    from: name(from),
    to: name(to),
    count,
  }))
  return (
    <ChartCard
      wide
      title={say('flows')}
      note={say('flowsNote')}
      option={lines.length === 0 ? null : flowOption(lines.slice(0, LINES_DRAWN))}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('fromWhere')}</th>
              <th scope="col">{say('toWhere')}</th>
              <th scope="col">{say('count')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ from, to, count }) => (
              <tr key={`${from}/${to}`}>
                <th scope="row">{from}</th>
                <td>{to}</td>
                <td>{count.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
