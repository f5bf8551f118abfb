import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Page, Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { CaseTag } from '../case-columns.tsx'
import { CaseFacts } from '../case-facts.tsx'
import styles from '../number-cases.module.css'
import { numberCasesTexts } from '../number-cases-texts.ts'
import { NumberPhotos } from '../number-photos.tsx'
import type { SideInFull } from '../side-facts.tsx'
import { SideFacts } from '../side-facts.tsx'
import { Steps } from '../steps.tsx'
import { DecideModal } from './decide-modal.tsx'
import { numberDeskTexts } from './desk-texts.ts'
import type { DeskCase } from './queries.ts'
import { useDeskCase, useTake } from './queries.ts'

/** One case with both sides beside each other. */
export default function DeskCasePage({ id }: { readonly id: string }) {
  const say = useTexts(numberCasesTexts)
  const sayDesk = useTexts(numberDeskTexts)
  const found = useDeskCase(id)
  const { data } = found
  return (
    <Page
      title={data ? `${say('case')} · ${data.number}` : say('case')}
      lead={<Link to="/">{sayDesk('back')}</Link>}
      actions={data && <Acts of={data} />}
    >
      {data && <Body of={data} />}
      {found.isPending && <Loading />}
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
    </Page>
  )
}

function Body({ of }: { readonly of: DeskCase }) {
  const say = useTexts(numberCasesTexts)
  const sayDesk = useTexts(numberDeskTexts)
  return (
    <>
      <Section>
        <CaseFacts of={of} />
      </Section>
      <Section title={sayDesk('sides')}>
        <div className={styles.sides}>
          {of.claimant && <Side of={of} side="claimant" facts={of.claimant} />}
          {of.holder && <Side of={of} side="holder" facts={of.holder} />}
        </div>
      </Section>
      {of.others.length > 0 && <Others of={of} />}
      <Section title={say('steps')}>
        <Steps steps={of.steps} />
      </Section>
    </>
  )
}

interface SideProps {
  readonly of: DeskCase
  readonly side: 'claimant' | 'holder'
  readonly facts: SideInFull
}

function Side({ of, side, facts }: SideProps) {
  const say = useTexts(numberCasesTexts)
  const after = side === 'claimant' ? of.claimantNumber : of.holderNumber
  return (
    <section className={styles.side} aria-label={say(side)}>
      <h3>{say(side)}</h3>
      <SideFacts facts={facts} />
      {after && (
        <p>
          {say('numberAfter')}：<span className={styles.number}>{after}</span>
        </p>
      )}
      <NumberPhotos of={{ caseId: of.id, isDesk: true }} side={side} hasPhoto={facts.hasPhoto} />
    </section>
  )
}

function Others({ of }: { readonly of: DeskCase }) {
  const say = useTexts(numberDeskTexts)
  return (
    <Section title={say('others')}>
      <ul>
        {of.others.map(({ id, claimant, state }) => (
          <li key={id}>
            <Link to={`/number-cases/${id}`}>{claimant?.name}</Link> {claimant?.organization.shortName}{' '}
            <CaseTag state={state} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Only the buttons that will work: the server says which. */
function Acts({ of }: { readonly of: DeskCase }) {
  const say = useTexts(numberDeskTexts)
  const [isDeciding, setIsDeciding] = useState(false)
  const take = useTake()
  return (
    <>
      <RefusalAlert error={take.error} />
      {of.may.take && (
        <Button loading={take.isPending} onClick={() => take.mutate({ ids: [of.id] })}>
          {say('take')}
        </Button>
      )}
      {of.may.decide && (
        <Button type="primary" onClick={() => setIsDeciding(true)}>
          {say('decide')}
        </Button>
      )}
      {isDeciding && (
        <DecideModal cases={[of]} onClose={() => setIsDeciding(false)} onDecided={() => undefined} />
      )}
    </>
  )
}
