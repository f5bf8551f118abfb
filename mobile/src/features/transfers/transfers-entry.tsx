import { Link } from 'react-router'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { useTransferTexts } from './texts.ts'

/** 我的组织 → 转移团组织. */
export function TransfersEntry({ isOpen }: { readonly isOpen: boolean }) {
  const t = useTransferTexts()
  return (
    <ul className="menu">
      <li>
        <Link className="menu-entry" to="/organization/transfers">
          <span>{t(isOpen ? 'entryOpen' : 'entry')}</span>
          <ForwardIcon />
        </Link>
      </li>
    </ul>
  )
}
