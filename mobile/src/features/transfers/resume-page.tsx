import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { useParams } from 'react-router'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { useMyTransfers } from './mine.ts'
import { useTransferTexts } from './texts.ts'
import { TransferForm } from './transfer-form.tsx'
import { useTransferForm } from './use-transfer-form.ts'

/** A refused transfer is mended and goes on at the refused step. */
export function ResumeTransferPage() {
  const t = useTransferTexts()
  const { id } = useParams()
  const transfers = useMyTransfers()
  const see = { label: t('see'), to: '/organization/transfers' }
  return (
    <Page title={t('resume')} back="/organization/transfers">
      <Asked query={transfers}>
        {(items) => {
          const found = items.find((item) => item.id === id && item.may.resume)
          return found ? <Mending refused={found} /> : <Empty title={t('gone')} nextSteps={[see]} />
        }}
      </Asked>
    </Page>
  )
}

function Mending({ refused }: { readonly refused: Transfer }) {
  const t = useTransferTexts()
  const { id, to, statement, refusalReason, may } = refused
  const transfer = useTransferForm({
    name: `transfer ${id}`,
    start: { target: to, statement },
    send: (client, input) => client.transfers.resumeOwn({ id, ...input }),
    doneText: t('resumed'),
  })
  return (
    <>
      {refusalReason ? (
        <p className="notice notice-attention">
          {t('reason')}：{refusalReason}
        </p>
      ) : null}
      <p className="weak">{t('resumeIntro')}</p>
      <TransferForm transfer={transfer} isTargetFixed={!may.changeTarget} submitText={t('resume')} />
    </>
  )
}
