import { NavLink } from 'react-router'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './data-quality.module.css'
import { dataQualityTexts } from './data-quality-texts.ts'

export function DataQualityTabs() {
  const say = useTexts(dataQualityTexts)
  return (
    <nav className={styles.tabs} aria-label={say('tabs')}>
      <NavLink to="/data-quality" end className={styles.tab ?? ''}>
        {say('overview')}
      </NavLink>
      <NavLink to="/data-quality/findings" className={styles.tab ?? ''}>
        {say('findings')}
      </NavLink>
      <NavLink to="/data-quality/campaigns" className={styles.tab ?? ''}>
        {say('campaigns')}
      </NavLink>
    </nav>
  )
}
