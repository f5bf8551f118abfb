import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { ChartCard } from '../../shared/chart/chart-card.tsx'
import { pyramidOption } from '../../shared/chart/options.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { figuresTexts } from './figures-texts.ts'
import type { Figures } from './queries.ts'
import { pyramidSteps } from './shape.ts'

const SIDES = ['male', 'female', 'unknown'] as const

export function PyramidCard({ pyramid }: Pick<Figures, 'pyramid'>) {
  const say = useTexts(figuresTexts)
  const steps = pyramidSteps(pyramid, Number(toShanghaiDate(new Date()).slice(0, 4)))
  const names = { male: say('male'), female: say('female') }
  return (
    <ChartCard
      title={say('pyramid')}
      option={steps.length === 0 ? null : pyramidOption(steps, names)}
      table={
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('age')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {say(side)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.age}>
                <th scope="row">{say('ageOf', { age: step.age })}</th>
                {SIDES.map((side) => (
                  <td key={side}>{step[side].toLocaleString('en')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
