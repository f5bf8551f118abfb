import type { Client } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { dayOf, momentOf } from '../../../shared/text/dates.ts'
import { useHoursTexts } from './texts.ts'

type Verified = Awaited<ReturnType<Client['communityService']['verifyCertificate']>>

/** Where the QR code of a certificate leads: open to anybody, and nothing but what is needed to trust it. */
export function VerifyServicePage() {
  const t = useHoursTexts()
  const { token = '' } = useParams()
  const verified = useQuery({
    ...queries.communityService.verifyCertificate.queryOptions({ input: { token } }),
    retry: false,
  })
  return (
    <Page title={t('verifyTitle')} aside={<LanguageButton />}>
      <Asked query={verified}>{(certificate) => <Result certificate={certificate} />}</Asked>
    </Page>
  )
}

function Result({ certificate }: { readonly certificate: Verified }) {
  const t = useHoursTexts()
  const { number, maskedName, minutes, presentMinutes, firstOn, lastOn, issuedAt, standing } = certificate
  const present = presentMinutes / 60
  const isGood = standing === 'valid'
  return (
    <section className="card stack">
      <h2 className="card-title">{t(standing)}</h2>
      <p className={isGood ? 'notice' : 'notice notice-attention'} role="status">
        {isGood ? t('validText') : t('reducedText', { hours: present })}
      </p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{number}</dd>
        <dt>{t('name')}</dt>
        <dd>{maskedName}</dd>
        <dt>{t('minutes')}</dt>
        <dd>{t('hours', { hours: minutes / 60 })}</dd>
        {isGood ? null : (
          <>
            <dt>{t('present')}</dt>
            <dd>{t('hours', { hours: present })}</dd>
          </>
        )}
        <dt>{t('days')}</dt>
        <dd>{t('period', { first: firstOn ?? t('since'), last: lastOn ?? dayOf(issuedAt) })}</dd>
        <dt>{t('issuedAt')}</dt>
        <dd>{momentOf(issuedAt)}</dd>
      </dl>
      <p className="weak">{t('compare')}</p>
    </section>
  )
}
