import type { Sentences } from './sentence.ts'

export const filesRefusals = {
  'photo.tooLarge': {
    status: 413,
    'zh-CN': '照片不能超过 1 MB，请压缩或重新拍摄；已填写的其他内容都还在',
    en: 'A photo may have at most 1 MB. Please shrink or retake it; everything else you typed is kept.',
  },
  'photo.notAnImage': {
    status: 422,
    'zh-CN': '这不是 JPEG、PNG 或 WebP 照片，请重新选择；已填写的其他内容都还在',
    en: 'This is not a JPEG, PNG or WebP photo. Please choose another; everything else you typed is kept.',
  },
  'photo.unreadable': {
    status: 422,
    'zh-CN': '照片已损坏，无法打开，请重新拍摄；已填写的其他内容都还在',
    en: 'The photo is damaged and cannot be opened. Please retake it; everything else you typed is kept.',
  },
  'photo.tooManyPixels': {
    status: 422,
    'zh-CN': '照片尺寸过大，请用手机直接拍摄证件；已填写的其他内容都还在',
    en: 'The photo has too many pixels. Please photograph the document directly; everything else is kept.',
  },
  'photo.unknown': {
    status: 404,
    'zh-CN': '照片已失效，请重新上传；已填写的其他内容都还在',
    en: 'The photo is no longer there. Please upload it again; everything else you typed is kept.',
  },
  'handover.expired': {
    status: 404,
    'zh-CN': '二维码已失效，请在电脑上刷新二维码后重新扫描',
    en: 'This code is no longer valid. Please renew it on the PC and scan again.',
  },
} as const satisfies Sentences
