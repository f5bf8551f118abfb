import { Facts } from '../../shared/look/facts.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { usePostNames } from './post-names.ts'
import type { TransferDetail } from './queries.ts'
import { StateTag } from './transfer-columns.tsx'
import styles from './transfer-facts.module.css'
import { TransferSteps } from './transfer-steps.tsx'
import { transferTexts } from './transfer-texts.ts'
import { transfersTexts } from './transfers-texts.ts'

export function TransferFacts({ transfer }: { readonly transfer: TransferDetail }) {
  const say = useTexts(transferTexts)
  const sayList = useTexts(transfersTexts)
  const sayMember = useTexts(memberTexts)
  const postNames = usePostNames()
  const { member, refusalReason } = transfer
  const posts = `${postNames(member.posts)} · ${say(transfer.endPosts ? 'postsEnd' : 'postsStay')}`
  return (
    <>
      {refusalReason && (
        <p className={styles.refused}>
          {say('refusalReason')}：{refusalReason}
        </p>
      )}
      <Facts
        facts={[
          [sayList('state'), <StateTag key="state" state={transfer.state} />],
          [sayList('from'), <OrganizationPlace key="from" place={transfer.from} />],
          [sayList('to'), <OrganizationPlace key="to" place={transfer.to} />],
          [say('startedBy'), say(transfer.startedBy)],
          [say('statement'), transfer.statement],
          ...(member.posts.length > 0 ? [[say('posts'), posts] as const] : []),
          [sayMember('memberNumber'), member.memberNumber],
          [sayMember('joinedOn'), member.joinedOn],
          [sayMember('sex'), sayMember(member.sex)],
          [sayMember('bornOn'), member.bornOn],
          [sayMember('documentNumber'), member.documentNumber],
          [sayMember('phone'), member.phone],
        ]}
      />
      <h2 className={styles.heading}>{say('steps')}</h2>
      <TransferSteps transfer={transfer} />
    </>
  )
}
