import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { useLocale } from '../../shared/texts/locale.ts'

/** The names of posts in the present language. */
export function usePostNames(): (codes: readonly string[]) => string {
  const { locale } = useLocale()
  const language = locale === 'en' ? 'en' : 'zh'
  return (codes) =>
    POSTS.filter(({ code }) => codes.includes(code))
      .map((post) => post[language])
      .join(locale === 'en' ? ', ' : '、')
}
