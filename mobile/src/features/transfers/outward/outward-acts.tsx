import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { confirm } from '../../../shared/page/confirm.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { refresh } from '../mine.ts'
import { LetterButton } from './letter-button.tsx'
import { useOutwardTexts } from './texts.ts'

/** The server says which acts work; only these are shown. */
export function OutwardActs({ outward: { id, may, letter } }: { readonly outward: OutwardTransfer }) {
  const t = useOutwardTexts()
  const tp = usePageTexts()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send: (client, input: { id: string }) => client.transfers.withdrawOutward(input),
    onDone: () => {
      void tell(t('withdrawn2'))
      return refresh(cache)
    },
    onFailed: () => void refresh(cache),
  })
  const withdraw = async () => {
    const yes = t('withdraw')
    if (await confirm({ title: yes, text: t('withdrawAsk'), yes, no: tp('cancel') })) submit({ id })
  }
  return (
    <div className="acts">
      <FailureNotice failure={failure} />
      {may.printLetter && letter ? <LetterButton id={id} number={letter.number} /> : null}
      {may.resume ? (
        <Button
          block
          color="primary"
          size="large"
          onClick={() => navigate(`/organization/transfers/outward/${id}`)}
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
