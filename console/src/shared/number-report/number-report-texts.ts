import { defineTexts } from '../texts/texts.ts'

export const numberReportTexts = defineTexts(
  'number-report',
  {
    report: '报告编号被占用',
    title: '报告编号被占用',
    lead: '编号 {number} 已由其他团员使用。请拍下本人入团志愿书封面，由上级收入整改报告，再由基层部核对决定归谁使用。',
    who: '成员',
    number: '团员编号',
    numberHint: '入团志愿书封面上的编号',
    name: '姓名',
    nameHint: '尚未加入本支部的成员',
    photo: '入团志愿书封面照片',
    photoNeeded: '请上传入团志愿书封面照片',
    advice: '编号清晰可见、不反光。照片加密保存，只有本人所在组织及其上级、基层部能看，结案后定期销毁。',
    note: '说明（可不填）',
    noteHint: '例如：本人于 2017 年在某校入团，志愿书原件在校团委',
    submit: '提交报告',
    cancel: '取消',
    reported: '已报告，双方编号已标记为有争议',
    see: '查看进度',
    after:
      '提交后：双方的编号标记为有争议；直接上级须在 5 个工作日内收入整改报告；上报后基层部在 10 个工作日内处理。占用人的信息不会显示。',
  },
  {
    report: 'Report the occupied number',
    title: 'Report an occupied number',
    lead: 'Number {number} is held by another member. Please photograph the cover of the admission form; the superior collects the case, and the grass-roots department decides whose number it is.',
    who: 'Person',
    number: 'Member number',
    numberHint: 'As on the cover of the admission form',
    name: 'Name',
    nameHint: 'Somebody who has not joined this branch yet',
    photo: 'Cover of the admission form',
    photoNeeded: 'Please upload the cover of the admission form',
    advice:
      'The number is legible and without glare. Photos are encrypted, seen only by this organization, its superiors and the grass-roots department, and destroyed on schedule after the case is closed.',
    note: 'Remark (optional)',
    noteHint: 'For instance: joined in 2017 at another school, which has the original form',
    submit: 'Report',
    cancel: 'Cancel',
    reported: 'Reported; both numbers are marked as disputed',
    see: 'See its progress',
    after:
      'Then: both numbers are marked as disputed; the direct superior collects the case within 5 working days; once it is passed on, the grass-roots department decides within 10. Who holds the number is not shown.',
  },
)
