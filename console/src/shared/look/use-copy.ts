import { App } from 'antd'
import { defineTexts, useTexts } from '../texts/texts.ts'

const texts = defineTexts(
  'copy',
  { copied: '已复制', failed: '浏览器不允许复制，请手动选取' },
  { copied: 'Copied', failed: 'The browser does not allow copying; please select by hand' },
)

/** Puts a text on the clipboard and says whether it worked. */
export function useCopy(): (text: string) => Promise<void> {
  const say = useTexts(texts)
  const { message } = App.useApp()
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      void message.success(say('copied'))
    } catch {
      void message.warning(say('failed'))
    }
  }
}
