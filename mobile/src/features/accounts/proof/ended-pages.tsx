import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Page } from '../../../shared/page/page.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { leave, meKey } from '../../../shared/session/me.ts'
import { useTravel } from '../../../shared/session/travel.ts'
import { useProofTexts } from './texts.ts'

/** After 解绑手机: the phone is free, and goes along to the registration. */
export function PhoneUnboundPage() {
  const t = useProofTexts()
  return <EndedPage title={t('unboundTitle')} text={t('unboundText')} />
}

/** After 注销账号. */
export function AccountClosedPage() {
  const t = useProofTexts()
  return <EndedPage title={t('closedTitle')} text={t('closedText')} />
}

interface EndedPageProps {
  readonly title: string
  readonly text: string
}

/**
 * The session ended with the act. It is left here and not earlier, because the gate would lead to the log-in; the
 * server is asked anew, because one can come back to this page when logged in again.
 */
function EndedPage({ title, text }: EndedPageProps) {
  const t = useProofTexts()
  const cache = useQueryClient()
  const { phone = '' } = useTravel()
  useEffect(() => {
    leave(cache)
    void cache.invalidateQueries({ queryKey: meKey })
  }, [cache])
  const along = { state: { phone } }
  return (
    <Page title={title}>
      <Empty
        title={title}
        text={text}
        nextSteps={[
          { label: t('register'), to: '/register', ...along },
          { label: t('logIn'), to: '/log-in', ...along },
        ]}
      />
    </Page>
  )
}
