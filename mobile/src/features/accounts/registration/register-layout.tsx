import { useMemo } from 'react'
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { useTravel } from '../../../shared/session/travel.ts'
import type { RegistrationDraft, Step } from './draft.ts'
import { isReachable, pathOf, stepsOf, useRegistrationDraft } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

/** The frame of all steps: keeps the draft, and leads back to the first step that is not done yet. */
export function RegisterLayout() {
  const t = useRegistrationTexts()
  const start = useStart()
  const registration = useRegistrationDraft(start)
  const { pathname } = useLocation()
  const me = useMe()
  const { draft } = registration
  const steps = stepsOf(draft)
  const step = steps.find((candidate) => pathOf(candidate) === pathname)
  // Somebody who is registered already and opens a branch's QR code wants to apply there.
  const applying = draft.invitedTo === '' ? '/' : `/organization/apply?organization=${draft.invitedTo}`
  if (me.data && !registration.isDone) return <Navigate to={applying} replace />
  if (!step || !isReachable(step, draft)) return <Navigate to={pathOf(lastReachable(steps, draft))} replace />
  const at = steps.indexOf(step)
  return (
    <Page
      title={t('title')}
      back={at === 0 ? '/log-in' : pathOf(steps[at - 1] ?? 'phone')}
      aside={<LanguageButton />}
    >
      <div className="progress">
        <p aria-live="polite">{t('progress', { step: at + 1, steps: steps.length, name: t(step) })}</p>
        <progress aria-hidden="true" max={steps.length} value={at + 1} />
      </div>
      <Outlet context={registration} />
    </Page>
  )
}

function lastReachable(steps: readonly Step[], draft: RegistrationDraft): Step {
  return steps.findLast((step) => isReachable(step, draft)) ?? 'phone'
}

/** What the way here brings along: the phone of the page before, the branch of a QR code. */
function useStart(): Partial<RegistrationDraft> {
  const { phone } = useTravel()
  const [search] = useSearchParams()
  const invitedTo = search.get('organization') ?? ''
  return useMemo(
    () => ({
      ...(phone ? { phone } : {}),
      ...(/^\d{1,10}$/.test(invitedTo) ? { invitedTo, organization: null, identity: 'member' as const } : {}),
    }),
    [phone, invitedTo],
  )
}
