import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { isOpen, useMyTransfers } from './mine.ts'
import { useTransferTexts } from './texts.ts'
import { TransferCard } from './transfer-card.tsx'

/** Own transfers: the one under way with its steps, next actor and deadline; earlier ones folded (FAQ M6). */
export function TransfersPage() {
  const t = useTransferTexts()
  const transfers = useMyTransfers()
  return (
    <Page title={t('title')} back="/organization">
      <Asked query={transfers}>{(items) => <Transfers items={items} />}</Asked>
    </Page>
  )
}

function Transfers({ items }: { readonly items: readonly Transfer[] }) {
  const t = useTransferTexts()
  const open = items.filter(isOpen)
  const earlier = items.filter((transfer) => !isOpen(transfer))
  const start = { label: t('start'), to: '/organization/transfers/start' }
  return (
    <>
      {open.length === 0 ? (
        <Empty title={t(earlier.length === 0 ? 'none' : 'title')} text={t('noneText')} nextSteps={[start]} />
      ) : null}
      {open.map((transfer) => (
        <TransferCard key={transfer.id} transfer={transfer} />
      ))}
      {earlier.length > 0 ? (
        <details className="card earlier">
          <summary>{t('earlier')}</summary>
          {earlier.map((transfer) => (
            <TransferCard key={transfer.id} transfer={transfer} />
          ))}
        </details>
      ) : null}
    </>
  )
}
