import { confirm } from '../../../shared/page/confirm.ts'
import { tell } from '../../../shared/page/tell.ts'
import { usePageTexts } from '../../../shared/page/texts.ts'
import type { ActPanelProps } from './act-form.tsx'
import { ActForm } from './act-form.tsx'
import { useFollowTexts } from './texts.ts'
import { useHeldAct } from './use-held-act.ts'

/** 撤回: its effects are shown before it is done. */
export function Withdraw({ status, phone, onChange, onClose, onStale }: ActPanelProps) {
  const t = useFollowTexts()
  const tp = usePageTexts()
  const yes = t('withdrawAct')
  const held = useHeldAct({
    phone,
    ask: () => confirm({ title: yes, text: t('withdrawAsk'), yes, no: tp('cancel') }),
    input: { number: status.number },
    send: (client, { phoneProof, input }) => client.appeals.withdraw({ ...input, phoneProof }),
    onDone: (answer) => {
      onChange(answer)
      void tell(t('withdrawnNow'))
    },
  })
  return (
    <ActForm
      title={yes}
      press={t('withdrawPress')}
      phone={phone}
      held={held}
      onClose={onClose}
      onStale={onStale}
    >
      <p className="notice notice-attention">{t('withdrawAsk')}</p>
    </ActForm>
  )
}
