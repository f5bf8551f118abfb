import { NavLink } from 'react-router'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures-tabs.module.css'
import { figuresTexts } from './figures-texts.ts'

export function FiguresTabs() {
  const say = useTexts(figuresTexts)
  return (
    <nav className={styles.tabs} aria-label={say('tabs')}>
      <NavLink to="/figures" end className={styles.tab ?? ''}>
        {say('now')}
      </NavLink>
      <NavLink to="/figures/returns" className={styles.tab ?? ''}>
        {say('returns')}
      </NavLink>
    </nav>
  )
}
