import { refusalOf } from '@qingtuan/contract/client'
import { sidesOf } from '@qingtuan/domain/appeals/photos'
import { Button, Form } from 'antd'
import { Facts } from '../../../shared/look/facts.tsx'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { refsOf } from '../../../shared/photo/photo.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { Step } from './appeal-draft.ts'
import styles from './appeal-page.module.css'
import { appealTexts } from './appeal-texts.ts'
import { documentOf } from './document-of.ts'
import type { AppealStatus } from './queries.ts'
import { useAppealSubmission } from './queries.ts'
import { FollowLink } from './refusal-links.tsx'
import type { StepProps } from './step.ts'
import { StepButtons } from './step-buttons.tsx'
import { stepOfRefusal } from './step-of-refusal.ts'

interface CheckStepProps extends StepProps {
  readonly onFiled: (filed: AppealStatus) => void
}

export function CheckStep({ onFiled, ...step }: CheckStepProps) {
  const say = useTexts(appealTexts)
  const { draft, password, go } = step
  const filing = useAppealSubmission(onFiled)
  const submit = () => {
    const photos = refsOf(draft.photos, draft.documentKind)
    if (!photos) return go('photos')
    const { phoneProof, name } = draft
    filing.mutate(
      { phoneProof, name, document: documentOf(draft), password, photos },
      { onError: (error) => sendBack(error, step) },
    )
  }
  const number = refusalOf(filing.error)?.facts?.number
  return (
    <Form onFinish={submit}>
      <Entries {...step} />
      <section className={styles.effects}>
        <h2 className={styles.heading}>{say('effects')}</h2>
        <ul className={styles.list}>
          {(['effectDecide', 'effectWarn', 'effectUpheld'] as const).map((effect) => (
            <li key={effect}>{say(effect)}</li>
          ))}
        </ul>
      </section>
      <RefusalAlert error={filing.error}>
        {number && <FollowLink number={String(number)} phone={draft.phone} />}
      </RefusalAlert>
      <StepButtons onBack={() => go('password')} text={say('submit')} loading={filing.isPending} />
    </Form>
  )
}

/** To the step that a refusal speaks of; what cannot be used again is taken out, all else stays. */
function sendBack(error: unknown, { change, go }: StepProps) {
  const code = refusalOf(error)?.code
  const step = code && stepOfRefusal(code)
  if (!step) return
  if (step === 'phone') change({ phoneProof: '', provenPhone: '' })
  if (code === 'photo.unknown')
    change((before) => ({ ...before, photos: { ...before.photos, front: null, back: null } }))
  go(step, error)
}

function Entries({ draft, previews, go }: StepProps) {
  const say = useTexts(appealTexts)
  const sayMember = useTexts(memberTexts)
  const sides = sidesOf(draft.documentKind)
  const pictures = sides.map((side) => [side, previews.of(draft.photos[side]?.id ?? '')] as const)
  const mend = (step: Exclude<Step, 'check'>) => (
    <Button type="link" size="small" onClick={() => go(step)} aria-label={say('mendOf', { part: say(step) })}>
      {say('mend')}
    </Button>
  )
  return (
    <Facts
      facts={[
        [
          say('name'),
          <span key="name">
            {draft.name} {mend('identity')}
          </span>,
        ],
        [sayMember(draft.documentKind), draft.documentNumber],
        [
          say('newPhone'),
          <span key="phone">
            {draft.phone} {mend('phone')}
          </span>,
        ],
        [
          say('photos'),
          <span key="photos">
            {say('photoCount', { count: sides.length })} {mend('photos')}
            <span className={styles.pictures}>
              {pictures.map(([side, source]) => source && <img key={side} src={source} alt="" height={64} />)}
            </span>
          </span>,
        ],
        [
          say('newPassword'),
          <span key="password">
            {say('passwordSet')} {mend('password')}
          </span>,
        ],
      ]}
    />
  )
}
