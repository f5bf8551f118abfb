import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { useLocale } from './locale.ts'

type Values = Readonly<Record<string, string | number>>

export interface Texts<Key extends string> {
  readonly room: string
  readonly keys: Readonly<Record<Key, string>>
}

/**
 * The texts of one room in both languages: a text that lacks one does not compile. They are added when the room's
 * chunk is loaded, so that the log-in page carries only its own.
 */
export function defineTexts<const T extends Readonly<Record<string, string>>>(
  room: string,
  chinese: T,
  english: { readonly [Key in keyof T]: string },
): Texts<keyof T & string> {
  i18next.addResourceBundle('zh-CN', room, chinese)
  i18next.addResourceBundle('en', room, english)
  return { room, keys: chinese }
}

export type Say<Key extends string> = (key: Key, values?: Values) => string

/** Says a text of the room in the present language; `{name}` stands for a value. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { t } = useTranslation(texts.room)
  useLocale()
  return (key, values) => t(key, { ...values })
}
