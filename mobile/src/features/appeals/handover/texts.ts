import { textsOf } from '../../../shared/text/i18n.ts'

export const useHandoverTexts = textsOf('handover', {
  'zh-CN': {
    title: '为电脑上的申诉拍照',
    ownOnly: '只有您自己正在电脑上填写申诉时才上传。别人发来的链接或二维码，请不要上传证件照片。',
    intro: '每张照片上传后会立即出现在电脑上。请不要关闭电脑上的页面。',
    until: '二维码有效期至 {moment}',
    front: '证件正面（护照为资料页）',
    back: '证件反面（护照不需要）',
    bringing: '正在传到电脑…',
    oneDone: '照片已传到电脑。如果只需要这一张（护照），请回到电脑继续；否则请再拍另一面。',
    done: '✓ 照片已全部传到电脑，请回到电脑继续。这个页面可以关闭。',
    notBrought: '照片已上传，但没有传到电脑。请检查网络后重试',
    bringAgain: '重新传到电脑',
    expired: '二维码已失效',
    expiredHelp: '请在电脑上刷新二维码，然后重新扫描。已经传到电脑的照片都还在。',
  },
  en: {
    title: 'Photos for the form on the PC',
    ownOnly:
      'Upload photos only while you yourself are filing an appeal on a PC. If somebody sent you the link or the code, do not upload photos of your document.',
    intro: 'Each photo appears on the PC as soon as it is uploaded. Please keep the page there open.',
    until: 'The code is valid until {moment}',
    front: 'Front of the document (passport: the page with the portrait)',
    back: 'Back of the document (not for a passport)',
    bringing: 'Bringing it to the PC…',
    oneDone:
      'The photo is on the PC. If that is all (a passport), go on there; otherwise photograph the other side too.',
    done: '✓ All photos are on the PC. Please go on there; this page can be closed.',
    notBrought: 'The photo was uploaded and did not reach the PC. Check the network and try again.',
    bringAgain: 'Bring it to the PC again',
    expired: 'This code is no longer valid',
    expiredHelp:
      'Renew the code on the PC and scan it again. Photos that have reached the PC are still there.',
  },
})
