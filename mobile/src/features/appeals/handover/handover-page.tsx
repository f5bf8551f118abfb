import '../appeals.css'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { isRefusal } from '../../../shared/api/failure.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { HandoverFields } from './handover-fields.tsx'
import { useHandoverTexts } from './texts.ts'

/** The phone’s side of a form that is open on a PC: each photo goes there as soon as it is uploaded. */
export function HandoverPage() {
  const t = useHandoverTexts()
  const token = useLocation().hash.slice(1)
  const handover = useQuery({
    ...queries.files.readHandover.queryOptions({ input: { token } }),
    // Asked once: from then on this phone knows itself what it has brought.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const isExpired = token === '' || isRefusal(handover.error, 'handover.expired')
  return (
    <Page title={t('title')}>
      {isExpired ? (
        <Empty title={t('expired')} text={t('expiredHelp')} />
      ) : (
        <Asked query={handover}>
          {(brought) => <HandoverFields key={token} token={token} brought={brought} />}
        </Asked>
      )}
    </Page>
  )
}
