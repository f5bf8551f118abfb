import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../shared/api/submission.ts'
import { confirm } from '../../shared/page/confirm.ts'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { tell } from '../../shared/page/tell.ts'
import { usePageTexts } from '../../shared/page/texts.ts'
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
  const tp = usePageTexts()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send: (client, input: { id: string }) => client.transfers.withdrawOwn(input),
    onDone: () => {
      void tell(t('withdrawn2'))
      return refresh(cache)
    },
    // Settled meanwhile: what is shown is out of date.
    onFailed: () => void refresh(cache),
  })
  const withdraw = async () => {
    const yes = t('withdraw')
    if (await confirm({ title: yes, text: t('withdrawAsk'), yes, no: tp('cancel') })) submit({ id })
  }
  return { withdraw, pending, failure }
}
