import { textsOf } from '../text/i18n.ts'

export const useScannerTexts = textsOf('scanner', {
  'zh-CN': {
    title: '扫描团支部二维码',
    aim: '将团支部的二维码放入画面',
    refused: '无法使用相机。请在系统设置中允许，或返回按名称搜索',
    foreign: '这不是团支部的二维码，请换一个，或返回按名称搜索',
  },
  en: {
    title: 'Scan the QR code of the branch',
    aim: 'Hold the QR code of the branch in the picture',
    refused: 'The camera cannot be used. Allow it in the settings, or go back and search by name.',
    foreign: 'This is not the QR code of a branch. Try another, or go back and search by name.',
  },
})
