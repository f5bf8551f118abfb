import { NextSteps } from '../../shared/page/failure-notice.tsx'
import type { Membership } from './membership.ts'
import { useMembersTexts } from './texts.ts'

/** What a floating member does now: a join application settles them in a new branch. */
export function FloatingHint({ membership }: { readonly membership: Membership }) {
  const t = useMembersTexts()
  const floated = membership.timeline.findLast(({ kind }) => kind === 'floated')
  return (
    <section className="card stack">
      <h2 className="card-title">{t('floatingTitle')}</h2>
      <p>
        {t('floatingText', {
          organization: floated?.organization.shortName ?? t('formerBranch'),
          superior: membership.organization.shortName,
        })}
      </p>
      <p className="weak">{t('floatingKeeps')}</p>
      <NextSteps isMain steps={[{ label: t('floatingApply'), to: '/organization/apply' }]} />
    </section>
  )
}
