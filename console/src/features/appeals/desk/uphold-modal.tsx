import { Modal } from 'antd'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './decision.module.css'
import { decisionTexts } from './decision-texts.ts'
import type { AppealCase } from './queries.ts'
import type { CaseActs } from './use-case-acts.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface UpholdModalProps {
  readonly appeal: AppealCase
  readonly uphold: CaseActs['uphold']
  readonly onClose: () => void
}

/** Exactly what upholding will do, before it is done. */
export function UpholdModal({ appeal, uphold, onClose }: UpholdModalProps) {
  const say = useTexts(decisionTexts)
  const { id, number } = appeal
  const isFirstOfTwo = appeal.needsTwo && !appeal.upheldOnce
  const effects = useEffects(appeal, isFirstOfTwo)
  const send = () => {
    if (!uphold.isPending) uphold.mutate({ id })
  }
  useShortcuts({ Enter: send })
  return (
    <Modal
      open
      title={say('upholdTitle', { number })}
      okText={say('confirmUphold')}
      okButtonProps={{ autoFocus: true }}
      cancelText={say('cancel')}
      confirmLoading={uphold.isPending}
      onOk={send}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={uphold.error} />
      <p>{say(isFirstOfTwo ? 'upholdOnceLead' : 'upholdLead')}</p>
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Modal>
  )
}

function useEffects({ entries, record }: AppealCase, isFirstOfTwo: boolean): readonly string[] {
  const say = useTexts(decisionTexts)
  if (isFirstOfTwo) return [say('onceQueue'), say('onceNothing')]
  const old = record?.phone ?? null
  return [
    say('effectPhone', { phone: entries?.phone ?? '' }),
    ...(old ? [say('effectOldPhone', { phone: old })] : []),
    say('effectPassword'),
    say('effectSessions'),
    say('effectOthers'),
    say('effectTold', { old: old ? say('effectToldOld', { phone: old }) : '' }),
    say('effectKept'),
  ]
}
