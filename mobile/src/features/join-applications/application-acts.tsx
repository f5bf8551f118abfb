import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { useWithdrawal } from '../../shared/page/use-withdrawal.ts'
import { refresh } from './mine.ts'
import { useJoinApplicationTexts } from './texts.ts'

/** The server says which acts work; only these are shown. */
export function ApplicationActs({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const navigate = useNavigate()
  const { id, may, state } = application
  // Only what was returned waits for its owner; while others decide, nothing needs to be done.
  const isMine = state === 'returned'
  const { withdraw, pending, failure } = useWithdraw(application)
  return (
    <div className="acts">
      <FailureNotice failure={failure} />
      {may.mend ? (
        <Button
          block
          color="primary"
          fill={isMine ? 'solid' : 'outline'}
          size="large"
          onClick={() => navigate(`/organization/mend/${id}`)}
        >
          {t(isMine ? 'mendAct' : 'mendTitle')}
        </Button>
      ) : null}
      {may.redirect ? (
        <Button
          block
          color="primary"
          fill="outline"
          size="large"
          onClick={() => navigate(`/organization/redirect/${id}`)}
        >
          {t('changeOrganization')}
        </Button>
      ) : null}
      {may.withdraw ? (
        <Button block size="large" loading={pending} onClick={() => void withdraw()}>
          {t('withdrawAct')}
        </Button>
      ) : null}
    </div>
  )
}

function useWithdraw({ id, organization }: JoinApplication) {
  const t = useJoinApplicationTexts()
  return useWithdrawal({
    id,
    send: (client, input) => client.joinApplications.withdraw(input),
    refresh,
    words: {
      yes: t('withdrawAct'),
      ask: t('withdrawAsk', { name: organization.shortName }),
      done: t('withdrawn2'),
    },
  })
}
