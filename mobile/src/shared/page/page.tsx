import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { siteName } from '../site.ts'
import { BackIcon } from './icons.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { usePageTexts } from './texts.ts'

interface PageProps {
  readonly title: string
  /** Where “back” leads when there is no earlier page of ours; without it there is no way back. */
  readonly back?: string
  /** Right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A page's frame: our own header, because a web view may show none. */
export function Page({ title, back, aside, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} - ${siteName}`
  }, [title])
  return (
    <div className="page">
      <header className="page-header">
        <div className="page-side">{back === undefined ? null : <BackButton to={back} />}</div>
        <h1 className="page-title">{title}</h1>
        <div className="page-side page-side-end">{aside}</div>
      </header>
      <OfflineNotice />
      <main className="page-main">{children}</main>
    </div>
  )
}

function BackButton({ to }: { readonly to: string }) {
  const t = usePageTexts()
  const navigate = useNavigate()
  // react-router numbers the entries it has made; the first one has nothing of ours behind it.
  const goBack = () => ((window.history.state?.idx ?? 0) > 0 ? navigate(-1) : navigate(to, { replace: true }))
  return (
    <button type="button" className="page-back" aria-label={t('back')} onClick={goBack}>
      <BackIcon />
    </button>
  )
}
