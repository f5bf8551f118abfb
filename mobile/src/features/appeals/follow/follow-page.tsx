import '../appeals.css'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { rememberedNumber } from '../remembered-number.ts'
import { AppealCard } from './appeal-card.tsx'
import { FollowForm } from './follow-form.tsx'
import { useFollowTexts } from './texts.ts'
import { useFollowing } from './use-following.ts'

/** An appeal as it stands, for whoever knows its number and its phone. */
export function FollowPage() {
  const t = useFollowTexts()
  const following = useFollowing(useKnown())
  const { followed, setFollowed, ask } = following
  return (
    <Page title={t('title')} back="/log-in" aside={<LanguageButton />}>
      <FollowForm following={following} />
      {followed ? (
        <AppealCard
          key={followed.status.number}
          {...followed}
          onChange={(status) => setFollowed({ ...followed, status })}
          onStale={ask}
        />
      ) : null}
    </Page>
  )
}

/** What the page before, the address, or this device knows already. */
function useKnown() {
  const { state } = useLocation()
  const [search] = useSearchParams()
  const [known] = useState(() => {
    const brought: unknown = state?.number ?? search.get('number')
    const phone: unknown = state?.phone
    return {
      number: typeof brought === 'string' ? brought : rememberedNumber(),
      phone: typeof phone === 'string' ? phone : '',
    }
  })
  return known
}
