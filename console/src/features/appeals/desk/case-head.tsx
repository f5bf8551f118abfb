import { APPEAL_WAITS_FOR } from '@qingtuan/domain/appeals/transitions'
import { Button } from 'antd'
import { momentText } from '../../../shared/look/moment.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { caseTexts } from './case-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { AppealStateTag, Marks } from './marks.tsx'
import type { AppealCase } from './queries.ts'
import { KeyHint, ShortcutHelpButton } from './shortcut-help.tsx'
import { TimeLeftText } from './time-left-text.tsx'
import { useMinutesLeft } from './use-minutes-left.ts'

/** From here on the end of a claim is said aloud. */
const ENDING_MINUTES = 5

interface CaseHeadProps {
  readonly appeal: AppealCase
  readonly onProlong: () => void
  readonly onLapsed: () => void
  readonly onHelp: () => void
}

/** What is known of a case before it is opened. */
export function CaseHead({ appeal, onProlong, onLapsed, onHelp }: CaseHeadProps) {
  const say = useTexts(caseTexts)
  const sayDesk = useTexts(deskTexts)
  const sayMember = useTexts(memberTexts)
  const waitsForReviewer = APPEAL_WAITS_FOR[appeal.state] === 'reviewer'
  return (
    <div className={styles.head}>
      <div className={styles.facts}>
        <AppealStateTag state={appeal.state} />
        <Marks appeal={appeal} />
        <span>{sayMember(appeal.documentKind)}</span>
        <span>
          {sayDesk('submittedAt')} {momentText(appeal.submittedAt)}
        </span>
        {waitsForReviewer && (
          <span>
            {say('decideBy', { day: appeal.decideBy })} · {say('left')} <TimeLeftText appeal={appeal} />
          </span>
        )}
        {appeal.claimedByMe && (
          <Claim until={appeal.claimedUntil} onProlong={onProlong} onLapsed={onLapsed} />
        )}
      </div>
      <ShortcutHelpButton onOpen={onHelp} />
    </div>
  )
}

type ClaimProps = Pick<CaseHeadProps, 'onProlong' | 'onLapsed'> & { readonly until: string | null }

function Claim({ until, onProlong, onLapsed }: ClaimProps) {
  const say = useTexts(caseTexts)
  const minutes = useMinutesLeft(until, onLapsed)
  if (minutes === null) return null
  const isEnding = minutes <= ENDING_MINUTES
  return (
    <span className={isEnding ? styles.ending : undefined}>
      <span role={isEnding ? 'alert' : undefined}>
        {say(isEnding ? 'claimEnding' : 'claimLeft', { minutes })}
      </span>{' '}
      <Button size="small" onClick={onProlong} aria-keyshortcuts="c">
        {say('prolong')} <KeyHint of="C" />
      </Button>
    </span>
  )
}
