import { Page } from '../../shared/page/page.tsx'
import { useTransferTexts } from './texts.ts'
import { TransferForm } from './transfer-form.tsx'
import { useTransferForm } from './use-transfer-form.ts'

/** FAQ M6: who is a member of the wrong organization moves to the right one. */
export function StartTransferPage() {
  const t = useTransferTexts()
  const transfer = useTransferForm({
    name: 'transfer',
    start: { target: null, statement: '' },
    send: (client, input) => client.transfers.start(input),
    doneText: t('started'),
  })
  return (
    <Page title={t('start')} back="/organization/transfers">
      <p className="weak">{t('startIntro')}</p>
      <TransferForm transfer={transfer} submitText={t('send')} />
    </Page>
  )
}
