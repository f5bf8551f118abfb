import { useNavigate } from 'react-router'
import type { ActPanelProps } from './act-form.tsx'
import { ActForm } from './act-form.tsx'
import { useFollowTexts } from './texts.ts'
import { useHeldAct } from './use-held-act.ts'

/** 再次申诉: the old entries are there again, and the proof serves for filing too. */
export function Refile({ status, phone, onClose, onStale }: ActPanelProps) {
  const t = useFollowTexts()
  const navigate = useNavigate()
  const held = useHeldAct({
    phone,
    input: { number: status.number },
    send: (client, { phoneProof, input }) => client.appeals.recall({ ...input, phoneProof }),
    onDone: ({ name, document, phone: given }, phoneProof) => {
      const { kind: documentKind, number: documentNumber, ...rest } = document
      const entries = { name, documentKind, documentNumber, ...rest }
      navigate('/appeal', { state: { ...entries, phone: given, phoneProof } })
    },
  })
  return (
    <ActForm
      title={t('refileAct')}
      press={t('refilePress')}
      phone={phone}
      held={held}
      onClose={onClose}
      onStale={onStale}
    >
      <p className="weak">{t('refileIntro')}</p>
    </ActForm>
  )
}
