import { useMembership } from '../features/members/membership.ts'
import { NumberCorrection } from '../features/number-cases/number-correction.tsx'
import { useNumberTexts } from '../features/number-cases/texts.ts'
import { Page } from '../shared/page/page.tsx'
import { Asked, Empty } from '../shared/page/states.tsx'

/** 团员编号: what is wrong with it is said to the organization (FAQ M11). */
export function MemberNumberPage() {
  const t = useNumberTexts()
  const membership = useMembership()
  return (
    <Page title={t('title')} back="/organization">
      <Asked query={membership}>
        {(mine) =>
          mine && mine.status !== 'left' ? (
            <NumberCorrection membership={mine} />
          ) : (
            <Empty title={t('noNumber')} text={t('noNumberText')} />
          )
        }
      </Asked>
    </Page>
  )
}
