import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { BulkPass } from './bulk-pass.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseSide } from './case-side.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseDetail } from './queries.ts'
import { useCase } from './queries.ts'
import { Steps } from './steps.tsx'
import { WithdrawCase } from './withdraw-case.tsx'

interface CaseDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function CaseDrawer({ id, onClose }: CaseDrawerProps) {
  const say = useTexts(numberCasesTexts)
  const found = useCase(id)
  const { data } = found
  const isActable = data && (data.may.collect || data.may.escalate || data.may.withdraw)
  return (
    <Drawer
      open
      title={data ? `${say('case')} · ${data.number}` : say('case')}
      size={640}
      onClose={onClose}
      footer={isActable ? <Acts of={data} /> : null}
    >
      {data && <Detail of={data} />}
      {found.isPending && <Loading />}
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
    </Drawer>
  )
}

function Detail({ of }: { readonly of: CaseDetail }) {
  const say = useTexts(numberCasesTexts)
  return (
    <>
      <CaseFacts of={of} />
      {of.claimant && <CaseSide of={of} side="claimant" facts={of.claimant} />}
      {of.holder && <CaseSide of={of} side="holder" facts={of.holder} />}
      <h2 className={styles.heading}>{say('steps')}</h2>
      <Steps steps={of.steps} />
    </>
  )
}

/** Only the buttons that will work: the server says which. */
function Acts({ of }: { readonly of: CaseDetail }) {
  const say = useTexts(numberCasesTexts)
  const [act, setAct] = useState<'collect' | 'escalate' | 'withdraw' | null>(null)
  const close = () => setAct(null)
  return (
    <>
      {of.may.collect && (
        <Button type="primary" onClick={() => setAct('collect')}>
          {say('collect')}
        </Button>
      )}
      {of.may.escalate && (
        <Button type="primary" onClick={() => setAct('escalate')}>
          {say('escalate')}
        </Button>
      )}
      {of.may.withdraw && <Button onClick={() => setAct('withdraw')}>{say('withdraw')}</Button>}
      {act === 'withdraw' && <WithdrawCase id={of.id} onClose={close} />}
      {(act === 'collect' || act === 'escalate') && (
        <BulkPass act={act} chosen={[of]} onClose={close} onDone={() => undefined} />
      )}
    </>
  )
}
