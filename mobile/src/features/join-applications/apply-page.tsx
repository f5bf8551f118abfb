import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearchParams } from 'react-router'
import { queries } from '../../shared/api/client.ts'
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
          items.some(isOpen) ? <Navigate to="/organization" replace /> : <Start last={items[0]} />
        }
      </Asked>
    </Page>
  )
}

/** A floating member states again what the record says of join date and number; the record counts. */
function Start({ last }: { readonly last: JoinApplication | undefined }) {
  const membership = useQuery(queries.members.mine.queryOptions())
  return (
    <Asked query={membership}>
      {({ membership: mine }) => (
        <NewApplication stated={mine ?? last} isFloating={mine?.status === 'floating'} />
      )}
    </Asked>
  )
}

interface NewApplicationProps {
  readonly stated: Parameters<typeof withEntriesOf>[0] | undefined
  readonly isFloating: boolean
}

function NewApplication({ stated, isFloating }: NewApplicationProps) {
  const t = useJoinApplicationTexts()
  const [search] = useSearchParams()
  const invitedTo = search.get('organization') ?? ''
  const sent = useSentEntries({
    name: isFloating ? 'join application of a floating member' : 'join application',
    start: stated ? withEntriesOf(stated) : emptyJoinDraft,
    send: (client, input) => client.joinApplications.submit(input),
    doneText: t('applied'),
  })
  return (
    <>
      <p className="weak">{t(isFloating ? 'applyFloating' : 'applyIntro')}</p>
      <SentEntriesForm
        sent={sent}
        action={t('apply')}
        invitedTo={/^\d{1,10}$/.test(invitedTo) ? invitedTo : ''}
      />
    </>
  )
}
