import type { Sentences } from './sentence.ts'

export const serviceHoursRefusals = {
  'checkIn.codeUnknown': {
    status: 404,
    'zh-CN': '这不是本系统的签到码，或与您报名的项目不符，请核对后重试',
    en: 'This is no code of this system, or not of a project with your sign-up. Please check it and try again.',
  },
  'checkIn.codeExpired': {
    status: 409,
    'zh-CN': '签到码已过期（30 秒更新一次），请重新扫描现场的二维码',
    en: 'This code is over: there is a new one every 30 seconds. Please scan the one that is shown now.',
  },
  'checkIn.otherAccount': {
    status: 409,
    'zh-CN': '扫码后已换了登录的账号，没有登记；请重新扫描现场的二维码',
    en: 'Another account has logged in since the code was scanned, so nobody was checked in. Please scan it again.',
  },
  'checkIn.noPlace': {
    status: 409,
    'zh-CN': '您没有报名这个项目，不能签到；如有疑问请联系带队人',
    en: 'You have not signed up for this project, so you cannot check in. Please ask the leader on the spot.',
  },
  'checkIn.waiting': {
    status: 409,
    'zh-CN': '您还在候补名单中，没有名额，不能签到；请联系带队人',
    en: 'You are on the waiting list without a place, so you cannot check in. Please ask the leader on the spot.',
  },
  'checkIn.tooEarly': {
    status: 409,
    'zh-CN': '还没到时间，{from} 开始',
    en: 'It is too early; this opens at {from}.',
  },
  'checkIn.over': {
    status: 409,
    'zh-CN': '时间已过，{until} 已截止；请联系带队人按名单登记',
    en: 'It is too late; this closed at {until}. Please ask the leader to tick you off by the list.',
  },
  'checkIn.calledOff': {
    status: 409,
    'zh-CN': '这个项目已取消，不再签到签退和确认时长；有疑问请联系组织方',
    en: 'This project was called off: no check-in, check-out or hours any more. Please ask the organizer if in doubt.',
  },
  'checkIn.confirmed': {
    status: 409,
    'zh-CN': '这个项目的时长已确认，不能再签到签退；有疑问请联系组织方',
    en: 'The hours of this project have been confirmed, so nobody checks in or out any more. Please ask the organizer if in doubt.',
  },
  'checkIn.oneself': {
    status: 409,
    'zh-CN': '带队人不能为自己登记，请扫描签到码，或请其他带队人、发布组织代为登记',
    en: 'Leaders do not tick themselves off. Please scan the code, or ask another leader or the organizer.',
  },
  'serviceHours.notOver': {
    status: 409,
    'zh-CN': '项目还没有结束，结束后才能确认时长',
    en: 'The project is not over yet; hours are confirmed after its end.',
  },
  'serviceHours.confirmed': {
    status: 409,
    'zh-CN': '这个项目的时长已经确认；有误请在时长页更正',
    en: 'The hours of this project have been confirmed. If something is wrong, correct it on the page of hours.',
  },
  'serviceHours.notConfirmed': {
    status: 409,
    'zh-CN': '这个项目的时长还没有确认，请直接在表中调整',
    en: 'The hours of this project have not been confirmed yet; please change them in the table.',
  },
  'serviceHours.minutesInvalid': {
    status: 422,
    'zh-CN': '时长以半小时为单位，在 0 至 {most} 小时之间',
    en: 'Hours go by half hours, from 0 to {most}.',
  },
  'serviceHours.reasonRequired': {
    status: 422,
    'zh-CN': '时长与签到情况不一致时，请用 2 至 200 个字说明原因',
    en: 'Where the hours are not what check-in and check-out say, please give a reason of 2 to 200 characters.',
  },
  'serviceHours.correctionReasonRequired': {
    status: 422,
    'zh-CN': '更正时长必须用 2 至 200 个字说明原因，请填写后重试',
    en: 'A correction of hours always needs a reason of 2 to 200 characters. Please write one.',
  },
  'serviceHours.unchanged': {
    status: 409,
    'zh-CN': '更正后的时长与现在相同；请填写不同的时长，不需更正请关闭窗口',
    en: 'The hours are the same as before. Please enter others, or close the window if nothing is to be corrected.',
  },
  'serviceHours.entryMissing': {
    status: 409,
    'zh-CN': '名单有变化，请刷新后逐人确认',
    en: 'The list has changed. Please reload it and say the hours of everybody on it.',
  },
  'serviceCertificate.unknown': {
    status: 404,
    'zh-CN': '查无此证书，请核对二维码',
    en: 'There is no such certificate. Please check the QR code.',
  },
  'serviceCertificate.periodInvalid': {
    status: 422,
    'zh-CN': '起始日期不能晚于截止日期，截止日期不能晚于今天（{today}）',
    en: 'The first day may not be after the last one, nor the last one after today ({today}).',
  },
  'serviceCertificate.nothing': {
    status: 409,
    'zh-CN': '这段时间没有已确认的服务时长',
    en: 'There are no confirmed hours in this period.',
  },
} satisfies Sentences
