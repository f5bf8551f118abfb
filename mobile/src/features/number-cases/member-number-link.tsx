import { Link } from 'react-router'
import { useNumberTexts } from './texts.ts'

/** The way to say that the number is wrong, below the card that shows it. */
export function MemberNumberLink() {
  const t = useNumberTexts()
  return (
    <p className="weak">
      <Link to="/member-number">{t('wrong')}</Link>
    </p>
  )
}
