import { Timeline } from 'antd'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseDetail, CorrectionDetail } from './queries.ts'

type Step = CaseDetail['steps'][number] | CorrectionDetail['steps'][number]

/** Who did what, and when; who is out of reach is the other side. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const say = useTexts(numberCasesTexts)
  const items = steps.map(({ act, at, byName, reason }) => ({
    key: `${act}-${at}`,
    content: (
      <div>
        <div>{say(`act.${act}`, { name: byName || say('otherSide') })}</div>
        <div className={styles.quiet}>{momentText(at)}</div>
        {reason && (
          <div>
            {say('reason')}：{reason}
          </div>
        )}
      </div>
    ),
  }))
  return <Timeline items={items} />
}
