import { useQuery } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../../shared/api/client.ts'
import { confirm } from '../../../shared/page/confirm.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { useMeTexts } from '../me/texts.ts'
import { useLogOut } from '../me/use-log-out.ts'
import { SessionRow } from './session-row.tsx'

/** Where this account is logged in, and the way to end it. */
export function SessionsPage() {
  const t = useMeTexts()
  const tp = usePageTexts()
  const sessions = useQuery(queries.accounts.listSessions.queryOptions())
  const { logOut, pending, failure } = useLogOut((client) => client.accounts.logOutEverywhere())
  const askAndLogOut = async () => {
    const texts = { title: t('everywhere'), text: t('everywhereAsk'), yes: t('confirm'), no: tp('cancel') }
    if (await confirm(texts)) logOut(undefined)
  }
  return (
    <Page title={t('sessions')} back="/me/security">
      <Asked query={sessions}>
        {({ items }) => (
          <ul className="menu">
            {items.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Asked>
      <FailureNotice failure={failure} />
      <Button block size="large" loading={pending} onClick={() => void askAndLogOut()}>
        {t('everywhere')}
      </Button>
    </Page>
  )
}
