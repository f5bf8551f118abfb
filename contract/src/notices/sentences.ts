import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import type { Locale } from '../refusals/sentence.ts'
import { ANNOUNCEMENT_SENTENCES } from './announcement-sentences.ts'
import { CADRE_SENTENCES } from './cadre-sentences.ts'
import { FEEDBACK_SENTENCES } from './feedback-sentences.ts'
import { GRADUATION_SENTENCES } from './graduation-sentences.ts'
import { MEMBER_SENTENCES } from './member-sentences.ts'
import { ORGANIZATION_SENTENCES } from './organization-sentences.ts'
import { changesIn } from './service-changes.ts'
import { SERVICE_HOUR_SENTENCES } from './service-hour-sentences.ts'
import { SERVICE_SENTENCES } from './service-sentences.ts'
import { TRANSFER_SENTENCES } from './transfer-sentences.ts'

/** What each notice says; `{name}` stands for a fact of that name. */
export const NOTICE_SENTENCES: Readonly<Record<NoticeKind, Readonly<Record<Locale, string>>>> = {
  'outward.waiting': {
    'zh-CN': '{name}申请转往系统以外的“{destination}”，等待贵组织办理',
    en: '{name} asks to be transferred out of the system to “{destination}”; it waits for you.',
  },
  'outward.sent': {
    'zh-CN': '您的介绍信 {number} 已开具，有效期至 {until}，可在“我的组织”中下载',
    en: 'Your letter {number} has been issued and is good until {until}. Download it under My organization.',
  },
  'outward.confirmed': {
    'zh-CN': '“{destination}”已接收您的组织关系，您在本系统的团籍记录已转出',
    en: '“{destination}” has received you; your membership here has ended.',
  },
  'outward.returned': {
    'zh-CN': '您的介绍信 {number} 已退回，组织关系仍在原团支部。原因：{reason}',
    en: 'Your letter {number} came back and you stay in your branch. Reason: {reason}',
  },
  'outward.refused': {
    'zh-CN': '您转往“{destination}”的申请被退回，原因：{reason}',
    en: 'Your transfer to “{destination}” was refused: {reason}',
  },
  'outward.closed': {
    'zh-CN': '您转往“{destination}”的申请已终止：{reason}',
    en: 'Your transfer to “{destination}” was closed: {reason}',
  },
  'rectification.started': {
    'zh-CN': '“{organization}”开展整改“{title}”，请于 {deadline} 前完成',
    en: '“{organization}” started the campaign “{title}”; please finish by {deadline}.',
  },
  'rectification.ended': {
    'zh-CN': '整改“{title}”已结束，可查看整改报告',
    en: 'The campaign “{title}” has ended; its report can be read.',
  },
  'member.edited': {
    'zh-CN': '“{organization}”修改了您的团员信息，修改了什么见“我的组织”中的履历',
    en: '“{organization}” changed your record; the history under My organization shows what.',
  },
  'member.added': {
    'zh-CN': '“{organization}”已将您添加为团员，团员编号 {number}',
    en: '“{organization}” added you as a member; your member number is {number}.',
  },
  'member.recordAsked': {
    'zh-CN': '“{organization}”请您完善团员信息：联系方式、职业、学校、学历等可自行填写，其余请告知团支部',
    en: '“{organization}” asks you to complete your record: contact, occupation, school and education you can fill in yourself; tell your branch the rest.',
  },
  'member.numberChanged': {
    'zh-CN': '“{organization}”将您的团员编号由 {old} 改为 {number}，原因见“我的组织”中的履历',
    en: '“{organization}” changed your member number from {old} to {number}; the history under My organization says why.',
  },
  'numberCorrection.sent': {
    'zh-CN': '{member} 申请将团员编号更正为 {number}，请在 {until} 前办理',
    en: '{member} asks to have the member number corrected to {number}; please decide by {until}.',
  },
  'numberCorrection.returned': {
    'zh-CN': '您的编号更正申请已退回，原因：{reason}',
    en: 'Your correction request was returned. Reason: {reason}',
  },
  'numberCorrection.closed': {
    'zh-CN': '“{organization}”已归档，您的编号更正申请随之关闭；加入新的团支部后可重新提交',
    en: '“{organization}” was archived and your correction request closed with it; send it again from your next branch.',
  },
  'numberCase.reported': {
    'zh-CN': '“{organization}”报告团员编号 {number}（{member}）被占用，请在 {until} 前收入整改报告',
    en: '“{organization}” reports that member number {number} ({member}) is occupied; please collect it by {until}.',
  },
  'numberCase.disputed': {
    'zh-CN': '{member} 的团员编号 {number} 有争议，正在核对；处理结果会通知您',
    en: 'Member number {number} of {member} is disputed and being checked; you will be told the outcome.',
  },
  'numberCase.kept': {
    'zh-CN': '团员编号 {number} 的争议已处理：由 {member} 使用',
    en: 'The dispute over member number {number} is settled: {member} has it.',
  },
  'numberCase.lost': {
    'zh-CN': '团员编号 {number} 的争议已处理：不由 {member} 使用，请核对入团志愿书',
    en: 'The dispute over member number {number} is settled: it is not that of {member}. Please check the admission form.',
  },
  'numberCase.corrected': {
    'zh-CN': '团员编号 {number} 的争议已处理：{member} 的编号改为 {newNumber}',
    en: 'The dispute over member number {number} is settled: {member} now has {newNumber}.',
  },
  'numberCase.toCorrect': {
    'zh-CN':
      '团员编号 {number} 的争议已处理：{member} 的编号暂为 {newNumber}（待更正），请核对入团志愿书后更改',
    en: 'The dispute over member number {number} is settled: {member} has {newNumber} for now. Please enter the right number from the admission form.',
  },
  'numberCase.rejected': {
    'zh-CN': '团员编号 {number} 的争议不予处理，编号不变。原因：{reason}',
    en: 'The case about member number {number} was rejected and nothing changes. Reason: {reason}',
  },
  'numberCase.withdrawn': {
    'zh-CN': '团员编号 {number} 的争议已由报告单位撤回，编号不变',
    en: 'The case about member number {number} was withdrawn by the branch that reported it; nothing changes.',
  },
  'member.claimed': {
    'zh-CN': '团组织已录入您的团员档案，验证手机后现由您本人使用',
    en: 'A league organization had recorded your membership; now that your phone is proven, the record is yours.',
  },
  'import.done': {
    'zh-CN': '“{file}”已导入 {written} 行，未导入 {refused} 行',
    en: '“{file}”: {written} rows were imported, {refused} were not.',
  },
  'import.failed': {
    'zh-CN': '“{file}”未能导入，没有写入任何数据',
    en: '“{file}” was not imported; nothing was written.',
  },
  'export.done': {
    'zh-CN': '“{file}”已生成，共 {rows} 行，请在 7 天内下载',
    en: '“{file}” is ready with {rows} rows. Please download it within 7 days.',
  },
  'export.failed': {
    'zh-CN': '“{file}”未能生成，请重新导出',
    en: '“{file}” could not be made. Please export again.',
  },
  'member.floated': {
    'zh-CN':
      '您所在的“{organization}”已归档，您已转为流动团员，团籍和团员编号不变，现由“{superior}”联系管理；请申请加入新的团支部',
    en: 'Your branch “{organization}” was archived. You are a floating member now, with your membership and number unchanged, looked after by “{superior}”; please apply to join a new branch.',
  },
  'member.invited': {
    'zh-CN': '“{organization}”邀请您加入“{branch}”，点此提交加入申请',
    en: '“{organization}” invites you to join “{branch}”. Open this to apply.',
  },
  'organization.archived': {
    'zh-CN': '“{organization}”已归档，{members} 名团员转为流动团员，请帮助他们加入新的团支部',
    en: '“{organization}” was archived and {members} of its members float. Please help them into new branches.',
  },
  'joinApplication.closed': {
    'zh-CN': '您申请加入的“{organization}”已归档，申请已关闭；请选择其他团支部重新申请',
    en: '“{organization}”, which you applied to join, was archived and your application closed. Please apply to another branch.',
  },
  ...MEMBER_SENTENCES,
  ...ORGANIZATION_SENTENCES,
  ...CADRE_SENTENCES,
  ...GRADUATION_SENTENCES,
  ...TRANSFER_SENTENCES,
  ...ANNOUNCEMENT_SENTENCES,
  ...FEEDBACK_SENTENCES,
  ...SERVICE_SENTENCES,
  ...SERVICE_HOUR_SENTENCES,
}

/** The sentence a person reads, with the notice's facts filled in. */
export function noticeSentence(
  kind: NoticeKind,
  locale: Locale,
  facts: Readonly<Record<string, string | number>>,
): string {
  return NOTICE_SENTENCES[kind][locale].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const fact = facts[name] ?? gap
    if (name === 'post') return postIn(locale, fact)
    return name === 'changes' ? changesIn(locale, String(fact)) : String(fact)
  })
}

/** A post is kept as it was called then; one of the table has a name in both languages, one’s own words have not. */
function postIn(locale: Locale, post: string | number): string {
  const row = POSTS.find(({ zh }) => zh === post)
  return row && locale === 'en' ? row.en.toLowerCase() : String(post)
}
