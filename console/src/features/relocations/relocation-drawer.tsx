import { Drawer } from 'antd'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText, momentText } from '../../shared/look/moment.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { RelocationDetail } from './queries.ts'
import { useRelocation } from './queries.ts'
import { RelocationActs } from './relocation-acts.tsx'
import { TONES, Waiting } from './relocation-columns.tsx'
import styles from './relocations.module.css'
import { relocationsTexts } from './relocations-texts.ts'
import { useAmount } from './use-amount.ts'

export function RelocationDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useTexts(relocationsTexts)
  const { data, error, isPending, refetch } = useRelocation(id)
  const acts = data && Object.values(data.may).includes(true)
  return (
    <Drawer
      open
      title={data ? `${say('detail')} · ${data.organization.shortName}` : say('detail')}
      size={600}
      onClose={onClose}
      footer={acts ? <RelocationActs relocation={data} /> : null}
    >
      {data && <Detail relocation={data} />}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Drawer>
  )
}

function Detail({ relocation }: { readonly relocation: RelocationDetail }) {
  const say = useTexts(relocationsTexts)
  const { organization, from, to, state, reason, proposedBy, proposedAt, sides, steps } = relocation
  return (
    <>
      <Facts
        facts={[
          [
            say('state'),
            <Badge key="state" tone={TONES[state]}>
              {say(state)}
            </Badge>,
          ],
          [say('has'), <Waiting key="has" relocation={relocation} />],
          [say('organization'), <OrganizationPlace key="organization" place={organization} />],
          [say('from'), <OrganizationPlace key="from" place={from} />],
          [say('to'), <OrganizationPlace key="to" place={to} />],
          [say('amount'), useAmount(relocation)],
          [say('reason'), reason],
          [say('proposedBy'), proposedBy.shortName],
          [say('proposedAt'), momentText(proposedAt)],
          ...sides.map(
            ({ side, approvedAt, handler }) =>
              [
                say(side),
                approvedAt
                  ? `${handler.shortName} · ${say('approvedAt', { day: dayText(approvedAt) })}`
                  : null,
              ] as const,
          ),
        ]}
      />
      <h3>{say('steps')}</h3>
      <Steps steps={steps} />
    </>
  )
}

function Steps({ steps }: Pick<RelocationDetail, 'steps'>) {
  const say = useTexts(relocationsTexts)
  return (
    <ol className={styles.steps}>
      {steps.map(({ act, side, at, organization, reason }) => (
        <li key={`${act} ${side} ${at}`}>
          {organization?.shortName} {say(`act_${act}`)}
          <span className={styles.note}> {momentText(at)}</span>
          {reason && <div>{reason}</div>}
        </li>
      ))}
    </ol>
  )
}
