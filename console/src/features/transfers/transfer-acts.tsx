import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import { ApproveInModal, ApproveOutModal, WithdrawModal } from './approve-modals.tsx'
import { AssignModal } from './assign-modal.tsx'
import { MediateModal } from './mediate-modal.tsx'
import type { TransferDetail } from './queries.ts'
import { RefuseModal } from './refuse-modal.tsx'
import { ResumeModal } from './resume-modal.tsx'
import styles from './transfer-acts.module.css'
import { transferTexts } from './transfer-texts.ts'

const ACTS = {
  approveOut: ApproveOutModal,
  approveIn: ApproveInModal,
  assign: AssignModal,
  mediate: MediateModal,
  resume: ResumeModal,
  refuse: RefuseModal,
  withdraw: WithdrawModal,
} as const

type Act = keyof typeof ACTS

/** What moves it on; beside these, what holds it up. */
const MAIN: readonly Act[] = ['approveOut', 'approveIn', 'assign', 'mediate', 'resume']

/** Only the buttons that will work: the server says which. */
export function TransferActs({ transfer }: { readonly transfer: TransferDetail }) {
  const say = useTexts(transferTexts)
  const [act, setAct] = useState<Act | null>(null)
  const Modal = act && ACTS[act]
  const possible = (Object.keys(ACTS) as Act[]).filter((one) => transfer.may[one])
  return (
    <div className={styles.acts}>
      {possible.map((one) => (
        <Button key={one} type={MAIN.includes(one) ? 'primary' : 'default'} onClick={() => setAct(one)}>
          {say(one)}
        </Button>
      ))}
      {Modal && <Modal transfer={transfer} onClose={() => setAct(null)} />}
    </div>
  )
}
