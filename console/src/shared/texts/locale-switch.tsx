import { useLocale } from './locale.ts'
import styles from './locale-switch.module.css'

/** Named in the language that it switches to. */
export function LocaleSwitch() {
  const { locale, choose } = useLocale()
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className={styles.switch} lang={other} onClick={() => void choose(other)}>
      {other === 'en' ? 'English' : '简体中文'}
    </button>
  )
}
