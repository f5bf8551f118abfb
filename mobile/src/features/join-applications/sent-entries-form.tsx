import { JoinEntriesFields } from '../../shared/join-entries/join-entries-fields.tsx'
import type { NextStep } from '../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { useJoinApplicationTexts } from './texts.ts'
import type { useSentEntries } from './use-sent-entries.ts'

interface SentEntriesFormProps {
  readonly sent: ReturnType<typeof useSentEntries>
  readonly action: string
  readonly invitedTo?: string
}

export function SentEntriesForm({ sent, action, invitedTo }: SentEntriesFormProps) {
  const t = useJoinApplicationTexts()
  const { draft, change, entries, onSubmit, pending, failure } = sent
  const isSettled = failure?.kind === 'refusal' && failure.refusal.code.startsWith('joinApplication.')
  const nextSteps: NextStep[] = isSettled ? [{ label: t('seeMine'), to: '/organization' }] : []
  return (
    <form className="card stack" ref={entries.form.form} onSubmit={onSubmit} noValidate>
      <JoinEntriesFields
        draft={draft}
        change={change}
        entries={entries}
        {...(invitedTo ? { invitedTo } : {})}
      />
      <FailureNotice failure={failure} nextSteps={nextSteps} />
      <SubmitButton pending={pending}>{action}</SubmitButton>
    </form>
  )
}
