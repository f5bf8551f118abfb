import { PHONE_PROOF_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import { useNavigate } from 'react-router'
import { client } from '../../../shared/api/client.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { ActProps } from './act-props.ts'
import { startAppealDraft } from './appeal-draft.ts'
import { followTexts } from './follow-texts.ts'
import { ProvenAct } from './proven-act.tsx'

/** Files anew with the old entries; the proof of the phone stays usable for the new appeal. */
export function RefilePanel({ status: { number }, phone, onCancel }: ActProps) {
  const say = useTexts(followTexts)
  const navigate = useNavigate()
  const recall = async (phoneProof: string) => {
    const recalled = await client.appeals.recall({ number, phoneProof })
    return { ...recalled, phoneProof }
  }
  return (
    <ProvenAct
      title={say('refile')}
      text={say('refileText')}
      phone={phone}
      act={recall}
      onDone={({ name, document, phoneProof, ...recalled }) => {
        startAppealDraft({
          name,
          documentKind: document.kind,
          documentNumber: document.number,
          bornOn: document.bornOn ?? '',
          sex: document.sex ?? '',
          phone: recalled.phone,
          phoneProof,
          provenPhone: recalled.phone,
          provenUntil: Date.now() + PHONE_PROOF_SECONDS * 1000,
        })
        void navigate('/appeal?step=photos')
      }}
      onCancel={onCancel}
    />
  )
}
