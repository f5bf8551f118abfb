import type { AppealAct } from '@qingtuan/domain/appeals/state'
import { Timeline } from 'antd'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { decisionTexts } from './decision-texts.ts'
import type { AppealCase } from './queries.ts'

const COLOURS: Partial<Record<AppealAct, string>> = { uphold: 'green', dismiss: 'red', object: 'red' }

/** Who did what and when, with the reason that the appellant was given. */
export function CaseSteps({ appeal }: { readonly appeal: AppealCase }) {
  const say = useTexts(decisionTexts)
  const reasons = { dismiss: appeal.dismissal, askPhotos: appeal.photoRequest }
  const lastOf = (act: AppealAct) => appeal.steps.findLastIndex((step) => step.act === act)
  const items = appeal.steps.map(({ act, at, by, byName }, index) => {
    const given = act === 'dismiss' || act === 'askPhotos' ? reasons[act] : null
    return {
      key: `${act}-${at}-${index}`,
      color: COLOURS[act] ?? '#0958d9',
      content: (
        <div>
          <div>{say(`step.${act}`)}</div>
          <div className={styles.quiet}>
            {byName ?? say(`by.${by}`)} · {momentText(at)}
          </div>
          {given && index === lastOf(act) && (
            <div>{[say(given.reason), given.text].filter(Boolean).join('：')}</div>
          )}
        </div>
      ),
    }
  })
  return <Timeline items={items} />
}
