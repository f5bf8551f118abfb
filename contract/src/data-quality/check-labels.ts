import type { Check } from '@qingtuan/domain/data-quality/check'
import type { FindingState } from '@qingtuan/domain/data-quality/finding'
import type { Locale } from '../refusals/sentence.ts'

type Labels = Readonly<Record<Locale, string>>

/** Each check as pages and printed reports call it. */
export const CHECK_LABELS: Readonly<Record<Check, Labels>> = {
  numberMissing: { 'zh-CN': '团员编号缺失', en: 'Member number missing' },
  numberMalformed: { 'zh-CN': '团员编号格式错误', en: 'Member number malformed' },
  numberDisagrees: { 'zh-CN': '团员编号与入团时间不符', en: 'Number disagrees with the join date' },
  numberDisputed: { 'zh-CN': '团员编号被占用（有争议）', en: 'Number disputed' },
  joinAge: { 'zh-CN': '入团年龄异常', en: 'Age at joining out of range' },
  documentToReview: { 'zh-CN': '证件待核验', en: 'Document to be looked at' },
  twin: { 'zh-CN': '姓名和出生日期重复', en: 'Same name and birth date twice' },
  phoneMissing: { 'zh-CN': '手机号缺失', en: 'Phone missing' },
  phoneShared: { 'zh-CN': '手机号与他人相同', en: 'Phone shared with somebody else' },
  ageOutDue: { 'zh-CN': '年满 28 周岁待离团', en: 'Due to leave at 28' },
  recordIncomplete: { 'zh-CN': '信息不完整', en: 'Record incomplete' },
  branchTooSmall: { 'zh-CN': '团支部不足 3 人', en: 'Branch with fewer than 3 members' },
  branchTooLarge: { 'zh-CN': '团支部超过 50 人', en: 'Branch with more than 50 members' },
  secretaryMissing: { 'zh-CN': '没有书记', en: 'No secretary' },
  contactMissing: { 'zh-CN': '没有联系人', en: 'No contact' },
}

export const FINDING_STATE_LABELS: Readonly<Record<FindingState, Labels>> = {
  open: { 'zh-CN': '待整改', en: 'To be mended' },
  explained: { 'zh-CN': '已说明，待上级认可', en: 'Explained, waits for the superior' },
  accepted: { 'zh-CN': '说明已认可', en: 'Explanation accepted' },
  fixed: { 'zh-CN': '已整改', en: 'Mended' },
}
