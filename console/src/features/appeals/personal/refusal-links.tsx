import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import { appealTexts } from './appeal-texts.ts'

/** A phone that has an account has a password that an SMS resets (FAQ M2). */
export function ResetLink() {
  const say = useTexts(appealTexts)
  return <a href="/m/reset-password">{say('toReset')}</a>
}

/** The appeal that is open already; what is known of it travels along. */
export function FollowLink({ number, phone }: { readonly number: string; readonly phone: string }) {
  const say = useTexts(appealTexts)
  return (
    <Link to="/appeal/follow" state={{ number, phone }}>
      {say('toFollow')}
    </Link>
  )
}
