import Button from 'antd-mobile/es/components/button'
import { useState } from 'react'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useMeTexts } from '../me/texts.ts'
import { useLogOut } from '../me/use-log-out.ts'
import { DocumentTailField } from './document-tail-field.tsx'
import { NotMe } from './not-me.tsx'
import { useProofTexts } from './texts.ts'
import { useProve } from './use-prove.ts'

/** Stands in for every page while the session is limited (FAQ M5): nothing personal is here. */
export function ProofPage() {
  const t = useProofTexts()
  const [isNotMe, setIsNotMe] = useState(false)
  return (
    <Page title={isNotMe ? t('unbindTitle') : t('title')} aside={<LanguageButton />}>
      {isNotMe ? <NotMe onBack={() => setIsNotMe(false)} /> : <Proof onNotMe={() => setIsNotMe(true)} />}
    </Page>
  )
}

function Proof({ onNotMe }: { readonly onNotMe: () => void }) {
  const t = useProofTexts()
  const { form, prove, pending, failure, isExhausted } = useProve()
  const notMe = { label: t('notMe'), act: onNotMe }
  const ways = isExhausted ? [notMe, { label: t('appeal'), to: '/appeal' }] : []
  return (
    <>
      <div className="weak">
        <p>{t('why')}</p>
        <p>{t('tries')}</p>
      </div>
      <form className="card stack" ref={form.form} onSubmit={form.onSubmit(prove)} noValidate>
        {isExhausted ? null : <DocumentTailField field={form.field('documentTail')} />}
        <FailureNotice failure={failure} nextSteps={ways} />
        {isExhausted ? null : <SubmitButton pending={pending}>{t('confirm')}</SubmitButton>}
      </form>
      {isExhausted ? null : (
        <section className="card stack">
          <p>{t('notMeHint')}</p>
          <Button block size="large" onClick={onNotMe}>
            {t('notMe')}
          </Button>
        </section>
      )}
      <LogOut />
    </>
  )
}

function LogOut() {
  const t = useMeTexts()
  const { logOut, pending, failure } = useLogOut()
  return (
    <div className="links">
      <button type="button" disabled={pending} onClick={() => logOut(undefined)}>
        {t('logOut')}
      </button>
      <FailureNotice failure={failure} />
    </div>
  )
}
