import { GRADUATE_ANSWERS } from '@qingtuan/domain/graduations/answer'
import { ChoiceField } from '../../shared/form/choice-field.tsx'
import { TextField } from '../../shared/form/text-field.tsx'
import { FailureNotice, NextSteps } from '../../shared/page/failure-notice.tsx'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { useQuestion } from './question.ts'
import { useGraduationTexts } from './texts.ts'
import { useAnswerForm } from './use-answer-form.ts'

const LONGEST = 200

/** 毕业去向: a transfer, or why there is none now. */
export function GraduationPage() {
  const t = useGraduationTexts()
  const question = useQuestion()
  const mine = { label: t('mine'), to: '/organization' }
  return (
    <Page title={t('title')} back="/organization">
      <Asked query={question}>
        {(asked) => {
          if (asked === null || asked.state === 'gone')
            return <Empty title={t('nothing')} text={t('nothingText')} nextSteps={[mine]} />
          const { askedBy, year, deadline, state } = asked
          return (
            <>
              <p>{t('asked', { organization: askedBy.shortName, year, deadline })}</p>
              <p className="weak">{t(state)}</p>
              {state === 'underway' ? (
                <NextSteps isMain steps={[{ label: t('see'), to: '/organization/transfers' }]} />
              ) : (
                <Ways answer={state === 'staying' ? 'staying' : 'undecided'} reason={asked.reason ?? ''} />
              )}
            </>
          )
        }}
      </Asked>
    </Page>
  )
}

interface WaysProps {
  readonly answer: (typeof GRADUATE_ANSWERS)[number]
  readonly reason: string
}

function Ways(said: WaysProps) {
  const t = useGraduationTexts()
  return (
    <>
      <section className="card stack">
        <h2 className="card-title">{t('whereTo')}</h2>
        <p className="weak">{t('whereToText')}</p>
        <NextSteps
          isMain
          steps={[
            { label: t('inSystem'), to: '/organization/transfers/start' },
            { label: t('outOfSystem'), to: '/organization/transfers/outward' },
          ]}
        />
      </section>
      <NotLeaving {...said} />
    </>
  )
}

function NotLeaving(said: WaysProps) {
  const t = useGraduationTexts()
  const { form, onSubmit, pending, failure } = useAnswerForm(said)
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      <h2 className="card-title">{t('stayOrWait')}</h2>
      <ChoiceField
        name="answer"
        label={t('answer')}
        field={form.field('answer')}
        choices={GRADUATE_ANSWERS.map((value) => ({ value, label: t(`${value}Choice`) }))}
      />
      <TextField
        name="reason"
        label={t('reason')}
        field={form.field('reason')}
        hint={t('reasonHint')}
        maxLength={LONGEST}
      />
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t('send')}</SubmitButton>
    </form>
  )
}
