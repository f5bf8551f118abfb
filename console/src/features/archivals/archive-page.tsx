import { Navigate, useParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ArchivalEffects } from './archival-effects.tsx'
import { ArchivalForm } from './archival-form.tsx'
import { archivalTexts } from './archival-texts.ts'
import { ArchivedResult } from './archived-result.tsx'
import { Obstacles } from './obstacles.tsx'
import type { ArchivalPreview } from './queries.ts'
import { useArchival, useArchivalPreview } from './queries.ts'

/** 归档 of a direct subordinate (FAQ O6): what it does, what stands in its way, and the last step. */
export default function ArchivePage() {
  const id = wholeNumber(useParams().id ?? '')
  return id === undefined ? <Navigate to="/organizations" replace /> : <Archive key={id} id={id} />
}

function Archive({ id }: { readonly id: number }) {
  const preview = useArchivalPreview(id)
  const archival = useArchival()
  if (archival.data) return <ArchivedResult archived={archival.data} />
  if (preview.error) return <Failure error={preview.error} onRetry={() => void preview.refetch()} />
  return preview.data ? <Forecast preview={preview.data} archival={archival} /> : <Loading />
}

interface ForecastProps {
  readonly preview: ArchivalPreview
  readonly archival: ReturnType<typeof useArchival>
}

function Forecast({ preview, archival }: ForecastProps) {
  const say = useTexts(archivalTexts)
  const { organization, refusal } = preview
  return (
    <Page title={say('title', { name: organization.shortName })} lead={organization.fullName}>
      {refusal && <Obstacles preview={preview} refusal={refusal} />}
      <Section title={say('effects')}>
        <ArchivalEffects effects={preview.effects} superior={preview.superior?.shortName ?? null} />
        <p>{say('kept')}</p>
      </Section>
      {!refusal && (
        <Section title={say('confirm')}>
          <ArchivalForm
            organization={organization}
            archival={archival}
            backTo={preview.superior ? '/organizations' : '/'}
          />
        </Section>
      )}
    </Page>
  )
}
