import { Button, Drawer, Timeline } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ApproveModal, RefuseModal } from './decision-modals.tsx'
import { Evidence } from './evidence.tsx'
import styles from './identity-change.module.css'
import { identityChangeTexts } from './identity-change-texts.ts'
import { JoinAgeWarning } from './join-age-warning.tsx'
import type { IdentityChange } from './queries.ts'
import { useIdentityChange, useWithdrawal } from './queries.ts'

interface ChangeDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function ChangeDrawer({ id, onClose }: ChangeDrawerProps) {
  const say = useTexts(identityChangeTexts)
  const change = useIdentityChange(id)
  const { data } = change
  return (
    <Drawer
      open
      title={data ? `${say('title')} · ${data.before.name}` : say('title')}
      size={640}
      onClose={onClose}
      footer={data && (data.may.decide || data.may.withdraw) ? <Decision change={data} /> : null}
    >
      {data && <Detail change={data} />}
      {change.isPending && <Loading />}
      {change.error && <Failure error={change.error} onRetry={() => void change.refetch()} />}
    </Drawer>
  )
}

function Detail({ change }: { readonly change: IdentityChange }) {
  const say = useTexts(identityChangeTexts)
  return (
    <>
      <BeforeAndAfter change={change} />
      <JoinAgeWarning change={change} />
      <p>{say('reason', { reason: change.reason })}</p>
      <Evidence change={change} />
      <h2 className={styles.heading}>{say('progress')}</h2>
      <Timeline items={useProgress(change)} />
    </>
  )
}

/** What is asked for beside what was on record; what differs is marked in words, not by colour alone. */
function BeforeAndAfter({ change: { before, after } }: { readonly change: IdentityChange }) {
  const say = useTexts(identityChangeTexts)
  const sayMember = useTexts(memberTexts)
  const rows = [
    [sayMember('name'), before.name, after.name],
    [sayMember('documentKind'), sayMember(before.documentKind), sayMember(after.documentKind)],
    [sayMember('documentNumber'), before.documentNumber, after.documentNumber],
  ] as const
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('entry')}</th>
          <th scope="col">{say('before')}</th>
          <th scope="col">{say('after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, old, asked]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{old}</td>
            <td>{old === asked ? say('unchanged') : <strong>{asked}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Who did what and when; at the end, who has it now. */
function useProgress(change: IdentityChange) {
  const say = useTexts(identityChangeTexts)
  const step = (title: string, lead: string, text?: string | null) => (
    <div>
      <div>{title}</div>
      <div className={styles.quiet}>{lead}</div>
      {text && <div>{text}</div>}
    </div>
  )
  const asked = step(say('asked'), `${change.askedBy} · ${momentText(change.askedAt)}`)
  const { decidedAt, state, decisionReason, nextActor } = change
  const last =
    decidedAt && state !== 'pending'
      ? step(
          say(`${state}Step`),
          `${change.decidedBy} · ${momentText(decidedAt)}`,
          decisionReason && say('reason', { reason: decisionReason }),
        )
      : step(say('waitsWith', { organization: nextActor ?? '' }), say('nothingByItself'))
  return [
    { key: 'asked', content: asked },
    { key: 'last', color: decidedAt ? 'blue' : 'gray', content: last },
  ]
}

/** Only the buttons that will work: the server says which. */
function Decision({ change }: { readonly change: IdentityChange }) {
  const say = useTexts(identityChangeTexts)
  const [act, setAct] = useState<'approve' | 'refuse' | null>(null)
  const withdrawal = useWithdrawal()
  const close = () => setAct(null)
  return (
    <div className={styles.acts}>
      {change.may.decide && (
        <Button type="primary" onClick={() => setAct('approve')}>
          {say('approve')}
        </Button>
      )}
      {change.may.decide && <Button onClick={() => setAct('refuse')}>{say('refuse')}</Button>}
      {change.may.withdraw && (
        <Button loading={withdrawal.isPending} onClick={() => withdrawal.mutate({ id: change.id })}>
          {say('withdraw')}
        </Button>
      )}
      {act === 'approve' && <ApproveModal change={change} onClose={close} />}
      {act === 'refuse' && <RefuseModal change={change} onClose={close} />}
    </div>
  )
}
