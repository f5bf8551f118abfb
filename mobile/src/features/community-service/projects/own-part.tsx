import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { Link } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { confirm } from '../../../shared/page/confirm.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { useWithdrawal } from '../../../shared/page/use-withdrawal.ts'
import type { MemberProject } from './queries.ts'
import { useProjectTexts } from './texts.ts'
import { useTimesText } from './words.ts'

/** How one stands to it, and what one can do: exactly what the server would accept. */
export function OwnPart({ project }: { readonly project: MemberProject }) {
  const t = useProjectTexts()
  const { standing, waitingPlace, leads, phase, may, hindrance } = project
  const isGoing = phase !== 'cancelled' && phase !== 'over' && phase !== 'confirmed'
  return (
    <>
      {leads && phase !== 'cancelled' ? (
        <div className="notice">
          <p>{t('youLead')}</p>
          <Link className="link" to={`/service/projects/${project.id}/list`}>
            {t('toList')}
          </Link>
        </div>
      ) : null}
      {standing === 'place' && isGoing ? <p className="notice">{t('youHave')}</p> : null}
      {standing === 'place' && phase === 'over' ? <p className="notice">{t('awaitsHoursText')}</p> : null}
      {standing === 'place' && phase === 'confirmed' ? (
        <Link className="link" to="/service/hours">
          {t('toHours')}
        </Link>
      ) : null}
      {standing === 'waiting' && waitingPlace !== null && isGoing ? (
        <p className="notice notice-attention">{t('youWait', { place: waitingPlace })}</p>
      ) : null}
      {may.signUp ? <SignUp project={project} /> : null}
      {may.withdraw ? <Withdraw project={project} /> : null}
      {hindrance && isGoing ? <Hindered hindrance={hindrance} /> : null}
    </>
  )
}

/** What the server would say, said before somebody presses. */
function Hindered({ hindrance }: { readonly hindrance: NonNullable<MemberProject['hindrance']> }) {
  const t = useProjectTexts()
  const { code, facts } = hindrance
  const refusal = { code, ...(facts ? { facts } : {}), status: 409, fields: [] }
  return (
    <FailureNotice
      failure={{ kind: 'refusal', refusal }}
      nextSteps={[{ label: t('others'), to: '/service' }]}
    />
  )
}

function useRefresh() {
  const cache = useQueryClient()
  return () => cache.invalidateQueries({ queryKey: queries.communityService.key() })
}

function SignUp({ project }: { readonly project: MemberProject }) {
  const t = useProjectTexts()
  const tp = usePageTexts()
  const times = useTimesText()
  const refresh = useRefresh()
  const isFull = project.phase === 'full'
  const { submit, pending, failure } = useSubmission({
    send: (client, input: { id: string }) => client.communityService.signUp(input),
    onDone: ({ waitingPlace }) => {
      void tell(waitingPlace === null ? t('signedUp') : t('nowWaiting', { place: waitingPlace }))
      return refresh()
    },
    // It has filled up, or was called off, meanwhile: what is shown is out of date.
    onFailed: () => void refresh(),
  })
  const press = async () => {
    const title = t(isFull ? 'queue' : 'signUp')
    const text = t('signUpAsk', { when: times(project), place: project.placeName })
    const yes = t(isFull ? 'queue' : 'signUpYes')
    if (await confirm({ title, text, yes, no: tp('cancel') })) submit({ id: project.id })
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <Button block color="primary" size="large" loading={pending} onClick={() => void press()}>
        {t(isFull ? 'queue' : 'signUp')}
      </Button>
    </>
  )
}

function Withdraw({ project: { id, standing } }: { readonly project: MemberProject }) {
  const t = useProjectTexts()
  const isWaiting = standing === 'waiting'
  const { withdraw, pending, failure } = useWithdrawal({
    id,
    send: (client, input) => client.communityService.withdraw(input),
    refresh: (cache) => cache.invalidateQueries({ queryKey: queries.communityService.key() }),
    words: {
      yes: t(isWaiting ? 'leaveQueue' : 'withdraw'),
      ask: t(isWaiting ? 'leaveQueueAsk' : 'withdrawAsk'),
      done: t('withdrawnNow'),
    },
  })
  return (
    <>
      <FailureNotice failure={failure} />
      <Button block fill="outline" size="large" loading={pending} onClick={() => void withdraw()}>
        {t(isWaiting ? 'leaveQueue' : 'withdraw')}
      </Button>
    </>
  )
}
