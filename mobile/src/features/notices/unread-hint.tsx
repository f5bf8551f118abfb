import { Link } from 'react-router'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { unreadText, useUnreadNotices } from '../../shared/session/unread.ts'
import { useNoticesTexts } from './texts.ts'

/** On the home page: that something was told and not read yet. */
export function UnreadHint() {
  const t = useNoticesTexts()
  const count = useUnreadNotices()
  if (count === 0) return null
  return (
    <ul className="menu">
      <li>
        <Link className="menu-entry" to="/me/notices">
          <strong>{t(count === 1 ? 'unreadOne' : 'unreadMany', { count: unreadText(count) })}</strong>
          <ForwardIcon />
        </Link>
      </li>
    </ul>
  )
}
