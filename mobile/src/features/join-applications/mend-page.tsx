import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
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
  const { id, organization, joinedOn, memberNumber, returnReason } = application
  const sent = useSentEntries({
    name: `mend ${id}`,
    start: {
      organization,
      joinedOn,
      precision: joinedOn.length === 7 ? 'month' : 'day',
      memberNumber: memberNumber ?? '',
    },
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
