import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import Button from 'antd-mobile/es/components/button'
import { useNavigate } from 'react-router'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { useWithdrawal } from '../../../shared/page/use-withdrawal.ts'
import { refresh } from '../mine.ts'
import { LetterButton } from './letter-button.tsx'
import { useOutwardTexts } from './texts.ts'

/** The server says which acts work; only these are shown. */
export function OutwardActs({ outward: { id, may, letter } }: { readonly outward: OutwardTransfer }) {
  const t = useOutwardTexts()
  const navigate = useNavigate()
  const { withdraw, pending, failure } = useWithdrawal({
    id,
    send: (client, input) => client.transfers.withdrawOutward(input),
    refresh,
    words: { yes: t('withdraw'), ask: t('withdrawAsk'), done: t('withdrawn2') },
  })
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
