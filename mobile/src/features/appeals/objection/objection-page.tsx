import '../appeals.css'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import type { Failure } from '../../../shared/api/failure.ts'
import { isRefusal } from '../../../shared/api/failure.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { ObjectionCard } from './objection-card.tsx'
import { useObjectionTexts } from './texts.ts'

/** Where the warning’s link leads: what it is about, and the button that objects. Looking changes nothing. */
export function ObjectionPage() {
  const t = useObjectionTexts()
  const token = useLocation().hash.slice(1)
  const objection = useQuery(queries.appeals.readObjection.queryOptions({ input: { token } }))
  const isUnknown = token === '' || isRefusal(objection.error, 'appeal.objectionUnknown')
  return (
    <Page title={t('title')} aside={<LanguageButton />}>
      {isUnknown ? (
        <UnknownLink />
      ) : (
        <Asked query={objection}>{(known) => <ObjectionCard known={known} token={token} />}</Asked>
      )}
    </Page>
  )
}

const unknown: Failure = {
  kind: 'refusal',
  refusal: { code: 'appeal.objectionUnknown', status: 404, fields: [] },
}

function UnknownLink() {
  const t = useObjectionTexts()
  const steps = [
    { label: t('logIn'), to: '/log-in' },
    { label: t('appeal'), to: '/appeal' },
  ]
  return (
    <FailureNotice failure={unknown} nextSteps={steps}>
      <p className="weak">{t('unknownHelp')}</p>
    </FailureNotice>
  )
}
