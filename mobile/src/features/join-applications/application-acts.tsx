import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../shared/api/submission.ts'
import { confirm } from '../../shared/page/confirm.ts'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { tell } from '../../shared/page/tell.ts'
import { usePageTexts } from '../../shared/page/texts.ts'
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
  const tp = usePageTexts()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send: (client, input: { id: string }) => client.joinApplications.withdraw(input),
    onDone: () => {
      void tell(t('withdrawn2'))
      return refresh(cache)
    },
    // Settled meanwhile: what is shown is out of date.
    onFailed: () => void refresh(cache),
  })
  const withdraw = async () => {
    const text = t('withdrawAsk', { name: organization.shortName })
    const yes = t('withdrawAct')
    if (await confirm({ title: yes, text, yes, no: tp('cancel') })) submit({ id })
  }
  return { withdraw, pending, failure }
}
