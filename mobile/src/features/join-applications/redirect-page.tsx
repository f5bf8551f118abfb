import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker.tsx'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { Page } from '../../shared/page/page.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { MyApplication } from './my-application.tsx'
import { useJoinApplicationTexts } from './texts.ts'
import { useRedirect } from './use-redirect.ts'

/** FAQ M6: while it is pending, an application simply goes to another branch. */
export function RedirectPage() {
  const t = useJoinApplicationTexts()
  return (
    <Page title={t('redirectTitle')} back="/organization">
      <MyApplication act="redirect">
        {(application) => <Redirecting application={application} />}
      </MyApplication>
    </Page>
  )
}

function Redirecting({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const { form, target, choose, redirect, pending, failure } = useRedirect(application)
  const seeMine = { label: t('seeMine'), to: '/organization' }
  const isOver = failure?.kind === 'refusal'
  return (
    <>
      <p className="weak">{t('redirectIntro', { name: application.organization.shortName })}</p>
      <form className="card stack" ref={form.form} onSubmit={form.onSubmit(redirect)} noValidate>
        <OrganizationPicker
          label={t('redirectTo')}
          chosen={target}
          complaint={form.field('organization').complaint}
          onChoose={choose}
        />
        <FailureNotice failure={failure} nextSteps={isOver ? [seeMine] : []} />
        <SubmitButton pending={pending}>{t('redirectAct')}</SubmitButton>
      </form>
    </>
  )
}
