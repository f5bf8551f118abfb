import { Button } from 'antd'
import { momentText } from '../../../shared/look/moment.ts'
import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { caseTexts } from './case-texts.ts'
import type { AppealCase } from './queries.ts'
import { KeyHint } from './shortcut-help.tsx'
import type { useNextCase } from './use-next-case.ts'

interface CaseNoticeProps {
  readonly appeal: AppealCase
  /** It was claimed by the reader when the page was opened, and is no more. */
  readonly lapsed: boolean
  readonly onClaim: () => void
  readonly isClaiming: boolean
  readonly next: ReturnType<typeof useNextCase>
}

/** A case that its reader is not working on: why, and the next step. */
export function CaseNotice({ appeal, lapsed, onClaim, isClaiming, next }: CaseNoticeProps) {
  const say = useTexts(caseTexts)
  const { title, text } = useNotice(appeal, lapsed)
  return (
    <Section title={title}>
      {text && <p role={lapsed ? 'alert' : undefined}>{text}</p>}
      <p className={styles.buttons}>
        {appeal.may.claim && (
          <Button type="primary" autoFocus loading={isClaiming} onClick={onClaim} aria-keyshortcuts="c">
            {say('claim')} <KeyHint of="C" />
          </Button>
        )}
        <Button
          autoFocus={!appeal.may.claim}
          type={appeal.may.claim ? 'default' : 'primary'}
          loading={next.isPending}
          onClick={next.take}
          aria-keyshortcuts="n"
        >
          {say('next')} <KeyHint of="N" />
        </Button>
      </p>
    </Section>
  )
}

function useNotice(appeal: AppealCase, lapsed: boolean): { title: string; text: string | null } {
  const say = useTexts(caseTexts)
  const { state, may, claimedBy, claimedUntil, decidedBy, decidedAt } = appeal
  if (state === 'photosAsked') return { title: say('closed.photosAsked'), text: say('photosAskedHow') }
  if (state !== 'submitted' && state !== 'claimed') {
    const by = decidedAt && say('closedBy', { name: decidedBy ?? '', time: momentText(decidedAt) })
    return { title: say(`closed.${state}`), text: by?.replace(/^ · /, '') ?? null }
  }
  if (may.claim) {
    return lapsed
      ? { title: say('lapsed'), text: say('lapsedHow') }
      : { title: say('unclaimed'), text: say('unclaimedHow') }
  }
  if (claimedBy !== null && claimedUntil !== null) {
    const time = momentText(claimedUntil).slice(-5)
    return { title: say('other', { name: claimedBy }), text: say('otherHow', { time }) }
  }
  return { title: say('second'), text: say('secondHow') }
}
