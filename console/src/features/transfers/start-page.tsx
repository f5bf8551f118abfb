import { Button } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { InviteForm } from './invite-form.tsx'
import { StartOutwardForm } from './outward/start-outward-form.tsx'
import { StartForm } from './start-form.tsx'
import { startTexts } from './start-texts.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** 发起转接: of a member that the address names, or of another branch’s member by name and number. */
export default function StartPage() {
  const say = useTexts(startTexts)
  const [parameters] = useSearchParams()
  const memberId = parameters.get('memberId') ?? ''
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section title={say('out')}>
        <p>{say('outLead')}</p>
        {UUID.test(memberId) ? (
          <StartForm memberId={memberId} />
        ) : (
          <>
            <p>{say('chooseMember')}</p>
            <Link to="/members">
              <Button tabIndex={-1}>{say('toMembers')}</Button>
            </Link>
          </>
        )}
      </Section>
      {UUID.test(memberId) && (
        <Section title={say('outward')}>
          <p>{say('outwardLead')}</p>
          <StartOutwardForm memberId={memberId} />
        </Section>
      )}
      {!UUID.test(memberId) && (
        <Section title={say('in')}>
          <p>{say('inLead')}</p>
          <InviteForm />
        </Section>
      )}
    </Page>
  )
}
