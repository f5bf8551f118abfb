import { useProofTexts } from './texts.ts'
import { UnbindEffects } from './unbind-effects.tsx'
import { UnbindForm } from './unbind-form.tsx'

/** “不是我”: what unbinding does, and the code to the phone in the visitor’s own hand. */
export function NotMe({ onBack }: { readonly onBack: () => void }) {
  const t = useProofTexts()
  return (
    <>
      <UnbindEffects intro={t('notMeIntro')} />
      <UnbindForm />
      <div className="links">
        <button type="button" onClick={onBack}>
          {t('backToProof')}
        </button>
      </div>
    </>
  )
}
