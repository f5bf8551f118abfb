import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Link } from 'react-router'
import { FigureTable } from '../../shared/figure/figure-table.tsx'
import { Section } from '../../shared/look/page.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { AgeGroup } from './age-groups.ts'
import { ageGroups } from './age-groups.ts'
import styles from './figures-section.module.css'
import { homeTexts } from './home-texts.ts'
import type { Figures } from './queries.ts'

export function FiguresSection({ figures }: { readonly figures: Figures }) {
  const say = useTexts(homeTexts)
  const sayMember = useTexts(memberTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const ageLabel = useAgeLabel()
  const year = Number(toShanghaiDate(new Date()).slice(0, 4))
  return (
    <Section title={say('figures')} extra={<Link to="/figures">{say('allFigures')}</Link>}>
      <dl className={styles.totals}>
        <Total label={say('members')} count={figures.members} />
        {!isBranch && <Total label={say('branches')} count={figures.organizations.branches} />}
        {!isBranch && <Total label={say('others')} count={figures.organizations.others} />}
      </dl>
      {figures.members === 0 ? (
        <p className={styles.empty}>
          {say('empty')} {isBranch && <Link to="/join-code">{say('invite')}</Link>}
        </p>
      ) : (
        <div className={styles.tables}>
          <FigureTable
            title={say('byStatus')}
            rows={presentOf(figures).map(({ status, count }) => ({ label: sayMember(status), count }))}
          />
          <FigureTable
            title={say('bySex')}
            rows={figures.bySex.map(({ sex, count }) => ({ label: sayMember(sex), count }))}
          />
          <FigureTable
            title={say('byAge')}
            rows={ageGroups(figures.byBirthYear, year).map((group) => ({
              label: ageLabel(group),
              count: group.count,
            }))}
          />
        </div>
      )}
    </Section>
  )
}

/** Who has left is no part of the total above. */
function presentOf({ byStatus }: Figures): Figures['byStatus'] {
  return byStatus.filter(({ status }) => status !== 'left')
}

function useAgeLabel(): (group: AgeGroup) => string {
  const say = useTexts(homeTexts)
  return ({ from, to }) => {
    if (from === null) return say('younger', { to: to ?? 0 })
    return to === null ? say('older', { from }) : say('age', { from, to })
  }
}

function Total({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className={styles.total}>
      <dt className={styles.totalLabel}>{label}</dt>
      <dd className={styles.totalCount}>{count.toLocaleString('en')}</dd>
    </div>
  )
}
