import { Drawer } from 'antd'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useTransfer } from './queries.ts'
import { TransferActs } from './transfer-acts.tsx'
import { TransferFacts } from './transfer-facts.tsx'
import { transferTexts } from './transfer-texts.ts'

interface TransferDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function TransferDrawer({ id, onClose }: TransferDrawerProps) {
  const say = useTexts(transferTexts)
  const transfer = useTransfer(id)
  const { data } = transfer
  const mayAct = data && Object.entries(data.may).some(([act, may]) => may && act !== 'changeTarget')
  return (
    <Drawer
      open
      title={data ? `${say('detail')} · ${data.member.name}` : say('detail')}
      size={600}
      onClose={onClose}
      footer={mayAct ? <TransferActs transfer={data} /> : null}
    >
      {data && <TransferFacts transfer={data} />}
      {transfer.isPending && <Loading />}
      {transfer.error && <Failure error={transfer.error} onRetry={() => void transfer.refetch()} />}
    </Drawer>
  )
}
