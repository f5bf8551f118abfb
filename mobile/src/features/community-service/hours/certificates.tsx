import type { Client } from '@qingtuan/contract/client'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { client, queries } from '../../../shared/api/client.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { keepFile } from '../../../shared/keep-file.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { dayOf } from '../../../shared/text/dates.ts'
import { IssueForm } from './issue-form.tsx'
import { useHoursTexts } from './texts.ts'

type Certificate = Awaited<ReturnType<Client['communityService']['issueCertificate']>>

/** Certificates of one’s hours: issue one, and get those of before again. */
export function Certificates({ hasHours }: { readonly hasHours: boolean }) {
  const t = useHoursTexts()
  const cache = useQueryClient()
  const certificates = useQuery(queries.communityService.myCertificates.queryOptions())
  const readAgain = () =>
    void cache.invalidateQueries({ queryKey: queries.communityService.myCertificates.key() })
  return (
    <section className="card stack" aria-label={t('certificates')}>
      <h2 className="card-title">{t('certificates')}</h2>
      <p className="weak">{t('certificateText')}</p>
      {hasHours ? <IssueForm onIssued={readAgain} /> : null}
      <Asked query={certificates}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="weak">{t('noCertificates')}</p>
          ) : (
            items.map((one) => <CertificateRow key={one.id} certificate={one} />)
          )
        }
      </Asked>
    </section>
  )
}

function CertificateRow({ certificate }: { readonly certificate: Certificate }) {
  const t = useHoursTexts()
  const { id, number, minutes, firstOn, lastOn, issuedAt } = certificate
  const printing = useMutation({
    mutationFn: () => client.communityService.printCertificate({ id }),
    onSuccess: (file) => keepFile(file, `${number}.pdf`),
  })
  const last = lastOn ?? toShanghaiDate(new Date(issuedAt))
  return (
    <article className="stack" aria-label={number}>
      <div className="hours-entry">
        <div>
          <strong>{number}</strong>
          <p className="weak">{t('period', { first: firstOn ?? t('since'), last })}</p>
          <p className="weak">{t('issuedOn', { day: dayOf(issuedAt) })}</p>
        </div>
        <strong className="hours-minutes">{t('hours', { hours: minutes / 60 })}</strong>
      </div>
      <FailureNotice failure={printing.error ? failureOf(printing.error) : null} />
      <Button block fill="outline" loading={printing.isPending} onClick={() => printing.mutate()}>
        {t('download')}
      </Button>
    </article>
  )
}
