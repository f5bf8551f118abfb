import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { isOpen, useMyTransfers } from './mine.ts'
import { isOutwardOpen, useMyOutward } from './outward/mine.ts'
import { OutwardCard } from './outward/outward-card.tsx'
import { useOutwardTexts } from './outward/texts.ts'
import { useTransferTexts } from './texts.ts'
import { TransferCard } from './transfer-card.tsx'

/** Own transfers: the one under way with its steps, next actor and deadline; earlier ones folded (FAQ M6). */
export function TransfersPage() {
  const t = useTransferTexts()
  const transfers = useMyTransfers()
  const outward = useMyOutward()
  return (
    <Page title={t('title')} back="/organization">
      <Asked query={transfers}>
        {(inside) => <Asked query={outward}>{(out) => <Transfers inside={inside} outward={out} />}</Asked>}
      </Asked>
    </Page>
  )
}

interface TransfersProps {
  readonly inside: readonly Transfer[]
  readonly outward: readonly OutwardTransfer[]
}

function Transfers({ inside, outward }: TransfersProps) {
  const t = useTransferTexts()
  const open = [...inside.filter(isOpen).map(card), ...outward.filter(isOutwardOpen).map(outwardCard)]
  const earlier = [
    ...inside.filter((transfer) => !isOpen(transfer)).map(card),
    ...outward.filter((one) => !isOutwardOpen(one)).map(outwardCard),
  ]
  return (
    <>
      {open.length === 0 ? <Nothing isFirst={earlier.length === 0} /> : null}
      {open}
      {earlier.length > 0 ? (
        <details className="card earlier">
          <summary>{t('earlier')}</summary>
          {earlier}
        </details>
      ) : null}
    </>
  )
}

function card(transfer: Transfer) {
  return <TransferCard key={transfer.id} transfer={transfer} />
}

function outwardCard(outward: OutwardTransfer) {
  return <OutwardCard key={outward.id} outward={outward} />
}

function Nothing({ isFirst }: { readonly isFirst: boolean }) {
  const t = useTransferTexts()
  const to = useOutwardTexts()
  const steps = [
    { label: t('start'), to: '/organization/transfers/start' },
    { label: to('entry'), to: '/organization/transfers/outward' },
  ]
  return <Empty title={t(isFirst ? 'none' : 'noneOpen')} text={t('noneText')} nextSteps={steps} />
}
