import '../appeals.css'
import { useEffect, useRef, useState } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { confirm } from '../../../shared/page/confirm.ts'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { isReachable, openStep, pathOf, STEPS } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import type { Filing as Entered } from './use-filing.ts'
import { useFilingDraft } from './use-filing.ts'

/** The frame of all steps: keeps the draft, and leads back to the first step that is not done yet. */
export function FilingLayout() {
  const [draftsBefore, setDraftsBefore] = useState(0)
  return <Filing key={draftsBefore} onCleared={() => setDraftsBefore((count) => count + 1)} />
}

interface ClearedProps {
  readonly onCleared: () => void
}

function Filing({ onCleared }: ClearedProps) {
  const t = useFilingTexts()
  const filing = useFilingDraft()
  const { pathname } = useLocation()
  useArrivalOnce(filing)
  const step = STEPS.find((candidate) => pathOf(candidate) === pathname)
  if (!step || !isReachable(step, filing)) return <Navigate to={pathOf(openStep(filing))} replace />
  const at = STEPS.indexOf(step)
  return (
    <Page
      title={t('title')}
      back={at === 0 ? '/log-in' : pathOf(STEPS[at - 1] ?? 'who')}
      aside={<LanguageButton />}
    >
      <div className="progress">
        <p aria-live="polite">{t('progress', { step: at + 1, steps: STEPS.length, name: t(step) })}</p>
        <progress aria-hidden="true" max={STEPS.length} value={at + 1} />
      </div>
      {filing.wasKept && step === 'who' ? <p className="notice">{t('restored')}</p> : null}
      <Outlet context={filing} />
      <ClearDraft filing={filing} onCleared={onCleared} />
    </Page>
  )
}

/** What was brought along is in the draft now: a reload must not bring it again over what was mended since. */
function useArrivalOnce({ draft, change, proof, prove }: Entered) {
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const isArriving = state?.documentKind !== undefined || state?.phone !== undefined
  const taken = useRef<unknown>(null)
  useEffect(() => {
    // Once only: the way on waits for the step to be fetched, and each change in between would hold it up again.
    if (!isArriving || taken.current === state) return
    taken.current = state
    change(draft)
    prove(proof)
    navigate(pathname, { replace: true })
  })
}

function ClearDraft({ filing, onCleared }: ClearedProps & { readonly filing: Entered }) {
  const t = useFilingTexts()
  const tp = usePageTexts()
  const navigate = useNavigate()
  const { draft } = filing
  const isEmpty = draft.name === '' && draft.documentNumber === '' && draft.phone === '' && !draft.front
  if (isEmpty) return null
  const ask = async () => {
    const question = { title: t('clear'), text: t('clearAsk'), yes: t('clearYes'), no: tp('cancel') }
    if (!(await confirm(question))) return
    filing.forget()
    onCleared()
    navigate('/appeal', { replace: true })
  }
  return (
    <div className="links">
      <button type="button" onClick={() => void ask()}>
        {t('clear')}
      </button>
    </div>
  )
}
