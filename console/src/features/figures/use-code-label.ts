import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'

/** What a code of a table means, in the present language; the empty code is what nobody has stated. */
export function useCodeLabel(table: readonly CodeRow[]): (code: string) => string {
  const say = useTexts(figuresTexts)
  const { locale } = useLocale()
  return (code) => {
    const row = table.find((one) => one.code === code)
    if (!row) return code === '' ? say('notStated') : code
    return locale === 'en' ? row.en : row.zh
  }
}
