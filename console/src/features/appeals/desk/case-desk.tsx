import { useState } from 'react'
import { useNavigate } from 'react-router'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { CaseFacts, Objection } from './case-facts.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseNotice } from './case-notice.tsx'
import { CaseWork } from './case-work.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'
import type { AppealCase } from './queries.ts'
import { ShortcutHelp } from './shortcut-help.tsx'
import { useCaseActs } from './use-case-acts.ts'
import { useDialog } from './use-dialog.ts'
import { useDraft } from './use-draft.ts'
import { useNextCase } from './use-next-case.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface CaseDeskProps {
  readonly appeal: AppealCase
  /** The claim has run out: what is shown is no longer so. */
  readonly onOutdated: () => void
}

/** A case in work, or why it is not, with the next step. */
export function CaseDesk({ appeal, onOutdated }: CaseDeskProps) {
  const draft = useDraft(appeal.id)
  const acts = useCaseActs(draft)
  const next = useNextCase()
  const navigate = useNavigate()
  const help = useDialog<'help'>()
  const [wasMine, setWasMine] = useState(appeal.claimedByMe)
  if (appeal.claimedByMe && !wasMine) setWasMine(true)
  // Once it is claimed anew, what was done to it before is over.
  const outcome = appeal.claimedByMe ? null : acts.outcome
  const claim = () => {
    if (!acts.claim.isPending) acts.claim.mutate({ id: appeal.id })
  }
  useShortcuts(
    {
      '?': () => help.open('help'),
      b: () => void navigate('/'),
      c: appeal.may.claim || appeal.claimedByMe ? claim : undefined,
      n: appeal.claimedByMe ? undefined : next.take,
    },
    help.shown === null,
  )
  return (
    <>
      <CaseHead appeal={appeal} onProlong={claim} onLapsed={onOutdated} onHelp={() => help.open('help')} />
      <RefusalAlert error={acts.claim.error ?? next.error} />
      <Objection appeal={appeal} />
      {outcome && <OutcomeNotice outcome={outcome} next={next} />}
      {appeal.claimedByMe ? (
        <CaseWork appeal={appeal} acts={acts} draft={draft} keys={help.shown === null} />
      ) : (
        !outcome && (
          <CaseNotice
            appeal={appeal}
            lapsed={wasMine}
            onClaim={claim}
            isClaiming={acts.claim.isPending}
            next={next}
          />
        )
      )}
      <CaseFacts appeal={appeal} />
      {help.shown && <ShortcutHelp onClose={help.close} />}
    </>
  )
}
