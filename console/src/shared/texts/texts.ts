import { filled } from '@qingtuan/contract/refusals/sentence'
import { useLocale } from './locale.ts'

type Values = Readonly<Record<string, string | number>>

export interface Texts<Key extends string> {
  readonly room: string
  readonly keys: Readonly<Record<Key, string>>
  readonly english: Readonly<Record<Key, string>>
}

/**
 * The texts of one room in both languages: a text that lacks one does not compile. They come with the room's chunk, so
 * that the log-in page carries only its own.
 */
export function defineTexts<const T extends Readonly<Record<string, string>>>(
  room: string,
  chinese: T,
  english: { readonly [Key in keyof T]: string },
): Texts<keyof T & string> {
  return { room, keys: chinese, english }
}

export type Say<Key extends string> = (key: Key, values?: Values) => string

/** Says a text of the room in the present language; `{name}` stands for a value. */
export function useTexts<Key extends string>({ room, keys, english }: Texts<Key>): Say<Key> {
  const { locale } = useLocale()
  const texts = locale === 'en' ? english : keys
  // A newer server may name what this page has no word for: its name is better than nothing.
  return (key, values = {}) => filled(texts[key] ?? `${room}.${key}`, values)
}
