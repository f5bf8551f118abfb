import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { ReportNumber } from '../../shared/number-report/report-number.tsx'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ApproveCorrection } from './approve-correction.tsx'
import { CorrectionTag, Digits } from './correction-columns.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import { NumberPhotos } from './number-photos.tsx'
import type { CorrectionDetail } from './queries.ts'
import { useCorrection } from './queries.ts'
import { ReturnCorrection } from './return-correction.tsx'
import { Steps } from './steps.tsx'

interface CorrectionDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function CorrectionDrawer({ id, onClose }: CorrectionDrawerProps) {
  const say = useTexts(numberCasesTexts)
  const correction = useCorrection(id)
  const { data } = correction
  return (
    <Drawer
      open
      title={data ? `${say('correction')} · ${data.name}` : say('correction')}
      size={600}
      onClose={onClose}
      footer={data && (data.may.approve || data.may.return) ? <Decision correction={data} /> : null}
    >
      {data && <Detail correction={data} />}
      {correction.isPending && <Loading />}
      {correction.error && <Failure error={correction.error} onRetry={() => void correction.refetch()} />}
    </Drawer>
  )
}

function Detail({ correction }: { readonly correction: CorrectionDetail }) {
  const say = useTexts(numberCasesTexts)
  const { state, name, memberId, waitsSince, waitsUntil, place } = correction
  return (
    <>
      {waitsUntil && (
        <p className={styles.standing}>
          {say('standing', { who: place.shortName, since: momentText(waitsSince), until: waitsUntil })}
          {say('ifSilent')}
        </p>
      )}
      <Facts
        facts={[
          [say('state'), <CorrectionTag key="state" state={state} />],
          [
            say('name'),
            <Link key="name" to={`/members/${memberId}`}>
              {name}
            </Link>,
          ],
          [say('organization'), <OrganizationPlace key="place" place={place} />],
          [say('joinedOn'), correction.joinedOn],
          [say('present'), <Digits key="present" number={correction.presentNumber} />],
          [say('wanted'), <Digits key="wanted" number={correction.memberNumber} />],
          [say('reason'), correction.reason],
          ...(correction.returnReason ? ([[say('returnReason'), correction.returnReason]] as const) : []),
        ]}
      />
      {correction.occupied && (
        <div className={styles.band} role="status">
          <span>{say('occupiedText', { number: correction.memberNumber })}</span>
          <ReportNumber number={correction.memberNumber} claimant={{ kind: 'member', id: memberId, name }} />
        </div>
      )}
      {correction.otherProvince && <p className={styles.band}>{say('otherProvinceText')}</p>}
      <NumberPhotos of={{ correctionId: correction.id }} hasPhoto={correction.hasPhoto} />
      <h2 className={styles.heading}>{say('steps')}</h2>
      <Steps steps={correction.steps} />
    </>
  )
}

/** Only the buttons that will work: the server says which. */
function Decision({ correction }: { readonly correction: CorrectionDetail }) {
  const say = useTexts(numberCasesTexts)
  const [act, setAct] = useState<'approve' | 'return' | null>(null)
  const close = () => setAct(null)
  return (
    <>
      {correction.may.approve && (
        <Button type="primary" disabled={correction.occupied} onClick={() => setAct('approve')}>
          {say('approve')}
        </Button>
      )}{' '}
      {correction.may.return && <Button onClick={() => setAct('return')}>{say('return')}</Button>}
      {act === 'approve' && <ApproveCorrection correction={correction} onClose={close} />}
      {act === 'return' && <ReturnCorrection correction={correction} onClose={close} />}
    </>
  )
}
