import { CHECK_IN_SECONDS } from '@qingtuan/domain/community-service/check-in-code'
import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { QrCode } from '../../../shared/qr-code/qr-code.tsx'
import { useSecondsLeft } from '../../../shared/qr-code/use-seconds-left.ts'
import { useLeadTexts } from './texts.ts'

const SECOND_MS = 1000

/** The code of this half minute, and the next one as soon as it is due. */
function useCode(id: string, side: CheckInSide) {
  return useQuery({
    ...queries.communityService.showCode.queryOptions({ input: { id, side } }),
    gcTime: 0,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data ? state.data.seconds * SECOND_MS : false),
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
  })
}

/** The code that everybody on the spot scans from the leader’s phone. */
export function CodeCard({ id, side }: { readonly id: string; readonly side: CheckInSide }) {
  const t = useLeadTexts()
  const code = useCode(id, side)
  const isUnreachable = code.error !== null && failureOf(code.error).kind === 'unreachable'
  if (isUnreachable && !code.data) return <Offline />
  // A code that was refused since is taken away at once.
  if (code.error && !isUnreachable) return <FailureNotice failure={failureOf(code.error)} />
  return (
    <Asked query={code}>
      {(shown) => (
        <section className="card stack service-code" aria-label={t('codeTitle')}>
          <Shown code={shown} since={code.dataUpdatedAt} isUnreachable={isUnreachable} />
        </section>
      )}
    </Asked>
  )
}

type Code = NonNullable<ReturnType<typeof useCode>['data']>

interface ShownProps {
  readonly code: Code
  readonly since: number
  readonly isUnreachable: boolean
}

function Shown({ code, since, isUnreachable }: ShownProps) {
  const t = useLeadTexts()
  const seconds = useSecondsLeft(code.seconds, since)
  // While the next one is on its way the last one is still good.
  if (seconds <= (isUnreachable ? 0 : -CHECK_IN_SECONDS)) return <Offline />
  return (
    <>
      <QrCode content={code.address} label={t(`code.${code.side}`)} />
      <p className="weak">{t('rotates', { seconds: Math.max(0, seconds) })}</p>
      <p>
        {t('orType')} <strong className="short-code">{code.shortCode}</strong>
      </p>
      <p className="weak">{t('seen', { seen: code.seen, places: code.places })}</p>
    </>
  )
}

function Offline() {
  const t = useLeadTexts()
  return (
    <p className="notice notice-attention" role="status">
      {t('offline')}
    </p>
  )
}
