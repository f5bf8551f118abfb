import { Link } from 'react-router'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { useCheckInTexts } from './check-in/texts.ts'

/** Checking in and one’s own record, for everybody: the gate shuts nobody out of these. */
export function ServiceLinks() {
  const t = useCheckInTexts()
  return (
    <ul className="menu">
      <li>
        <Link className="menu-entry" to="/service/check-in">
          {t('title')}
          <ForwardIcon />
        </Link>
      </li>
      <li>
        <Link className="menu-entry" to="/service/hours">
          {t('hours')}
          <ForwardIcon />
        </Link>
      </li>
    </ul>
  )
}
