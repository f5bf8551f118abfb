import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { useWithdrawal } from '../../shared/page/use-withdrawal.ts'
import { refresh } from './mine.ts'
import { useTransferTexts } from './texts.ts'

/** The server says which acts work; only these are shown. */
export function TransferActs({ transfer }: { readonly transfer: Transfer }) {
  const t = useTransferTexts()
  const navigate = useNavigate()
  const { id, may } = transfer
  const { withdraw, pending, failure } = useWithdraw(id)
  return (
    <div className="acts">
      <FailureNotice failure={failure} />
      {may.resume ? (
        <Button
          block
          color="primary"
          size="large"
          onClick={() => navigate(`/organization/transfers/${id}/resume`)}
        >
          {t('resume')}
        </Button>
      ) : null}
      {may.withdraw ? (
        <Button block size="large" loading={pending} onClick={() => void withdraw()}>
          {t('withdraw')}
        </Button>
      ) : null}
    </div>
  )
}

function useWithdraw(id: string) {
  const t = useTransferTexts()
  return useWithdrawal({
    id,
    send: (client, input) => client.transfers.withdrawOwn(input),
    refresh,
    words: { yes: t('withdraw'), ask: t('withdrawAsk'), done: t('withdrawn2') },
  })
}
