import { POST_KINDS, POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { useLocale } from '../../shared/texts/locale.ts'

type PostCode = (typeof POSTS)[number]['code']
type PostKind = (typeof POST_KINDS)[number]['code']

/** What a post is called; the organization’s own words where it is none of the list. */
export function usePostName(): (post: {
  readonly post: PostCode
  readonly postNote: string | null
}) => string {
  const word = useWord()
  return ({ post, postNote }) => postNote ?? word(POSTS, post)
}

/** The posts and the ways of holding one, as a form offers them. */
export function usePostOptions() {
  const word = useWord()
  return {
    posts: POSTS.map(({ code }) => ({ value: code, label: word(POSTS, code) })),
    kinds: POST_KINDS.map(({ code }) => ({ value: code, label: word(POST_KINDS, code) })),
  }
}

export function usePostKindName(): (kind: PostKind) => string {
  const word = useWord()
  return (kind) => word(POST_KINDS, kind)
}

/** The word for any code of a post or of a way of holding one; other texts stay as they are. */
export function usePostWord(): (code: string) => string {
  const word = useWord()
  return (code) => word([...POSTS, ...POST_KINDS], code)
}

function useWord() {
  const { locale } = useLocale()
  const language = locale === 'en' ? 'en' : 'zh'
  return (
    table: readonly { readonly code: string; readonly zh: string; readonly en: string }[],
    code: string,
  ): string => table.find((row) => row.code === code)?.[language] ?? code
}
