import { NUMBER_CASE_WAITS_FOR } from '@qingtuan/domain/number-cases/state'
import { Facts } from '../../shared/look/facts.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { CaseTag } from './case-columns.tsx'
import { Digits } from './correction-columns.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseDetail } from './queries.ts'

type Standing = Pick<
  CaseDetail,
  | 'state'
  | 'number'
  | 'stateSince'
  | 'waitsUntil'
  | 'nextActor'
  | 'reportedAt'
  | 'note'
  | 'outcome'
  | 'decisionReason'
>

/** Where a case stands: who has it, since when, until when, and what came of it. */
export function CaseFacts({ of }: { readonly of: Standing }) {
  const say = useTexts(numberCasesTexts)
  const waitsFor = NUMBER_CASE_WAITS_FOR[of.state]
  const who = waitsFor === 'officer' ? say('officer') : (of.nextActor ?? say('committee'))
  return (
    <>
      {waitsFor && of.waitsUntil && (
        <p className={styles.standing}>
          {say('standing', { who, since: momentText(of.stateSince), until: of.waitsUntil })}
          {say(waitsFor === 'officer' ? 'ifSilentOfficer' : 'ifSilent')}
        </p>
      )}
      <Facts
        facts={[
          [say('state'), <CaseTag key="state" state={of.state} />],
          [say('number'), <Digits key="number" number={of.number} />],
          [say('reportedAt'), momentText(of.reportedAt)],
          ...(of.note ? ([[say('note'), of.note]] as const) : []),
          ...(of.outcome ? ([[say('outcome'), say(of.outcome)]] as const) : []),
          ...(of.decisionReason ? ([[say('reason'), of.decisionReason]] as const) : []),
        ]}
      />
    </>
  )
}
