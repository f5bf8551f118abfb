import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import type { TableColumnsType } from 'antd'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './graduations.module.css'
import { graduationsTexts } from './graduations-texts.ts'
import type { Season } from './queries.ts'

type Figures = Season['figures']

/** A column for each state, the total first. */
export function useFigureColumns<Row extends { readonly figures: Figures }>(): TableColumnsType<Row> {
  const say = useTexts(graduationsTexts)
  const total = (figures: Figures) => GRADUATE_STATES.reduce((sum, state) => sum + figures[state], 0)
  const number = (value: number, stands: boolean) => (
    <span className={stands && value > 0 ? styles.open : styles.number}>{value}</span>
  )
  return [
    { title: say('total'), align: 'right', render: (_, { figures }) => number(total(figures), false) },
    ...GRADUATE_STATES.map((state) => ({
      title: say(state),
      align: 'right' as const,
      render: (_: unknown, { figures }: Row) => number(figures[state], state === 'unanswered'),
    })),
  ]
}
