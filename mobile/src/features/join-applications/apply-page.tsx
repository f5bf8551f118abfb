import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { Navigate, useSearchParams } from 'react-router'
import { emptyJoinDraft, withEntriesOf } from '../../shared/join-entries/join-draft.ts'
import { Page } from '../../shared/page/page.tsx'
import { Asked } from '../../shared/page/states.tsx'
import { isOpen, useMyJoinApplications } from './mine.ts'
import { SentEntriesForm } from './sent-entries-form.tsx'
import { useJoinApplicationTexts } from './texts.ts'
import { useSentEntries } from './use-sent-entries.ts'

/** A join application after registering (FAQ M7), or after one was withdrawn. */
export function ApplyPage() {
  const t = useJoinApplicationTexts()
  const applications = useMyJoinApplications()
  return (
    <Page title={t('applyTitle')} back="/organization">
      <Asked query={applications}>
        {(items) =>
          items.some(isOpen) ? <Navigate to="/organization" replace /> : <NewApplication last={items[0]} />
        }
      </Asked>
    </Page>
  )
}

function NewApplication({ last }: { readonly last: JoinApplication | undefined }) {
  const t = useJoinApplicationTexts()
  const [search] = useSearchParams()
  const invitedTo = search.get('organization') ?? ''
  const sent = useSentEntries({
    name: 'join application',
    start: last ? withEntriesOf(last) : emptyJoinDraft,
    send: (client, input) => client.joinApplications.submit(input),
    doneText: t('applied'),
  })
  return (
    <>
      <p className="weak">{t('applyIntro')}</p>
      <SentEntriesForm
        sent={sent}
        action={t('apply')}
        invitedTo={/^\d{1,10}$/.test(invitedTo) ? invitedTo : ''}
      />
    </>
  )
}
