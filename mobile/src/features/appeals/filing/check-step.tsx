import { Link } from 'react-router'
import { useIdentityTexts } from '../../../shared/identity-entries/texts.ts'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { sidesOf } from '../../../shared/photo/document-photos.ts'
import { useSideLabel } from '../../../shared/photo/photo-fields.tsx'
import { usePhotoTexts } from '../../../shared/photo/texts.ts'
import { FilingFailure } from './filing-failure.tsx'
import type { Step } from './progress.ts'
import { pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFile } from './use-file.ts'
import { useFiling } from './use-filing.ts'

/** Everything once more, and its effects, before it is sent. */
export function CheckStep() {
  const t = useFilingTexts()
  const { file, pending, failure } = useFile()
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault()
        file()
      }}
    >
      <p>{t('checkIntro')}</p>
      <Entries />
      <section className="notice notice-attention">
        <h2 className="notice-title">{t('effects')}</h2>
        <ul className="way">
          <li>{t('effectWarned')}</li>
          <li>{t('effectUpheld')}</li>
          <li>{t('effectPhotos')}</li>
        </ul>
      </section>
      <FilingFailure failure={failure} />
      <SubmitButton pending={pending}>{t('send')}</SubmitButton>
    </form>
  )
}

function Entries() {
  const t = useFilingTexts()
  const ti = useIdentityTexts()
  const tp = usePhotoTexts()
  const { draft, photos } = useFiling()
  const labelOf = useSideLabel(draft.documentKind)
  const passport = draft.documentKind === 'passport'
  return (
    <dl className="entries">
      <Entry label={ti('name')} step="who">
        {draft.name}
      </Entry>
      <Entry label={ti(draft.documentKind)} step="who">
        {draft.documentNumber}
        {passport ? <span className="weak"> {draft.bornOn}</span> : null}
      </Entry>
      <Entry label={t('newPhone')} step="phone">
        {draft.phone}
      </Entry>
      {sidesOf(draft.documentKind).map((side) => (
        <Entry key={side} label={labelOf(side)} step="photos">
          {photos[side].preview ? (
            <img
              className="entry-photo"
              src={photos[side].preview ?? ''}
              alt={tp('photoOf', { side: labelOf(side) })}
            />
          ) : (
            tp('there')
          )}
        </Entry>
      ))}
      <Entry label={t('passwordLabel')} step="password">
        {t('passwordSet')}
      </Entry>
    </dl>
  )
}

interface EntryProps {
  readonly label: string
  readonly step: Step
  readonly children: React.ReactNode
}

function Entry({ label, step, children }: EntryProps) {
  const t = useFilingTexts()
  return (
    <div className="entry">
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className="entry-mend">
        <Link className="link" to={pathOf(step)} aria-label={t('mendOf', { label })}>
          {t('mend')}
        </Link>
      </dd>
    </div>
  )
}
