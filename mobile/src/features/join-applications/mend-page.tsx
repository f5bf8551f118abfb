import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { withEntriesOf } from '../../shared/join-entries/join-draft.ts'
import { Page } from '../../shared/page/page.tsx'
import { MyApplication } from './my-application.tsx'
import { SentEntriesForm } from './sent-entries-form.tsx'
import { useJoinApplicationTexts } from './texts.ts'
import { useSentEntries } from './use-sent-entries.ts'

/** A returned application, with its old entries, the reason in view. */
export function MendPage() {
  const t = useJoinApplicationTexts()
  return (
    <Page title={t('mendTitle')} back="/organization">
      <MyApplication act="mend">{(application) => <Mending application={application} />}</MyApplication>
    </Page>
  )
}

function Mending({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const { id, organization, returnReason } = application
  const sent = useSentEntries({
    name: `mend ${id}`,
    start: { ...withEntriesOf(application), organization },
    send: (client, input) => client.joinApplications.mend({ id, ...input }),
    doneText: t('mendDone'),
  })
  return (
    <>
      {returnReason ? (
        <p className="notice notice-attention">
          {t('reason')}：{returnReason}
        </p>
      ) : null}
      <SentEntriesForm sent={sent} action={t('mendAct')} />
    </>
  )
}
