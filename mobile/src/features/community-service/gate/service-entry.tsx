import { Link } from 'react-router'
import { ForwardIcon } from '../../../shared/page/icons.tsx'
import { useServiceTexts } from './texts.ts'

/** The way from the home page into 社区服务; whom it is shut to learns there why. */
export function ServiceEntry() {
  const t = useServiceTexts()
  return (
    <ul className="menu">
      <li>
        <Link className="menu-entry" to="/service">
          <span className="matter">
            <strong>{t('title')}</strong>
            <span className="weak">{t('entry')}</span>
          </span>
          <ForwardIcon />
        </Link>
      </li>
    </ul>
  )
}
