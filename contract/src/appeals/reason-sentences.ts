import type { AppealReason } from '@qingtuan/domain/appeals/reason'
import type { Locale } from '../refusals/sentence.ts'

type CannedReason = Exclude<AppealReason, 'other'>

/** What each canned reason says, alike on the desk, in the SMS and to the appellant; `other` is in own words. */
export const REASON_SENTENCES = {
  'zh-CN': {
    photoDiffers: '照片上的姓名或证件号码与填写的不一致',
    notGenuine: '照片不是证件原件，而是复印件、翻拍，或经过修改',
    notThePerson: '证件不属于档案本人',
    documentExpired: '证件已过有效期',
    noRecord: '系统中没有这个证件的档案，请直接注册',
    phoneTaken: '新手机号已绑定其他账号，请换一个手机号再次申诉',
    photosMissing: '30 天内未补交照片',
    blurred: '照片模糊，看不清文字',
    incomplete: '证件没有拍全，四角须全部入镜',
    glare: '照片反光，遮住了文字',
    wrongSide: '正反面拍反了，或两面是同一面',
  },
  en: {
    photoDiffers: 'Name or number on the photo differ from what was entered',
    notGenuine: 'The photo does not show the original but a copy or a screen, or was altered',
    notThePerson: 'The document is not that of the record’s person',
    documentExpired: 'The document has expired',
    noRecord: 'There is no record under this document; please register',
    phoneTaken: 'The new phone is bound to another account; please appeal with another phone',
    photosMissing: 'The better photos were not sent within 30 days',
    blurred: 'The photo is blurred and cannot be read',
    incomplete: 'The document is not wholly in the photo; all four corners must be',
    glare: 'Glare hides the text',
    wrongSide: 'Front and back were exchanged, or are the same side',
  },
} as const satisfies Record<Locale, Record<CannedReason, string>>
