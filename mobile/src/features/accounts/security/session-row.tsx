import type { Client } from '@qingtuan/contract/client'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { momentOf } from '../../../shared/text/dates.ts'
import { useMeTexts } from '../me/texts.ts'

type Session = Awaited<ReturnType<Client['accounts']['listSessions']>>['items'][number]

export function SessionRow({ session }: { readonly session: Session }) {
  const t = useMeTexts()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send: (client, id: string) => client.accounts.endSession({ id }),
    onDone: () => {
      void tell(t('ended'))
      return cache.invalidateQueries({ queryKey: queries.accounts.listSessions.key() })
    },
  })
  const device = session.device || t('unknownDevice')
  return (
    <li className="session">
      <p className="session-device">
        {device}
        {session.current ? <span className="badge">{t('current')}</span> : null}
      </p>
      <p className="weak">{t('seen', { moment: momentOf(session.lastSeenAt) })}</p>
      <p className="weak">{t('since', { moment: momentOf(session.createdAt) })}</p>
      <p className="weak">{t('address', { address: session.address })}</p>
      <FailureNotice failure={failure} />
      {session.current ? null : (
        <Button
          size="small"
          fill="outline"
          loading={pending}
          aria-label={t('endOf', { device })}
          onClick={() => submit(session.id)}
        >
          {t('end')}
        </Button>
      )}
    </li>
  )
}
