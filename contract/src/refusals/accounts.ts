import type { Sentences } from './sentence.ts'

export const accountsRefusals = {
  'logIn.wrong': {
    status: 401,
    'zh-CN': '用户名或密码不正确，请重新输入，或找回密码',
    en: 'User name or password is wrong. Please try again, or reset the password.',
  },
  'logIn.paused': {
    status: 429,
    'zh-CN': '密码错误次数过多，请在 {retryAfterSeconds} 秒后再试，或找回密码',
    en: 'Too many wrong passwords. Please wait {retryAfterSeconds} seconds, or reset the password.',
  },
  'logIn.stopped': {
    status: 403,
    'zh-CN': '密码错误次数过多，登录已停用，请通过“忘记密码”重置',
    en: 'Too many wrong passwords; logging in is stopped. Please reset the password.',
  },
  'logIn.secondFactorRequired': {
    status: 401,
    'zh-CN': '请输入验证器中显示的 6 位动态验证码',
    en: 'Please enter the 6-digit code that your authenticator shows.',
  },
  'logIn.secondFactorWrong': {
    status: 401,
    'zh-CN': '动态验证码不正确或已使用，请等待下一个验证码再试',
    en: 'The code of the authenticator is wrong or has been used. Please wait for the next one.',
  },
  'logIn.passwordExpired': {
    status: 401,
    'zh-CN': '该临时密码已过期，请通过“忘记密码”重置，或请团组织再次重置',
    en: 'This temporary password has expired. Please reset it by SMS, or ask your organization again.',
  },
  'proof.wrong': {
    status: 422,
    'zh-CN': '与档案中的证件号码不一致，还可尝试 {remaining} 次',
    en: 'This does not agree with the document on record. {remaining} tries left.',
  },
  'proof.exhausted': {
    status: 403,
    'zh-CN': '验证次数已用完。如果这不是您的档案，请解绑手机；如果是，请申诉，或 24 小时后再试',
    en: 'No tries left. If this is not your record, unbind the phone; if it is, appeal, or try again after 24 hours.',
  },
  'proofOfWork.required': {
    status: 429,
    'zh-CN': '此网络获取验证码较多，请稍候，页面正在自动完成安全校验',
    en: 'Many codes were asked for from this network. Please wait while the page completes a safety check.',
  },
  'proofOfWork.wrong': {
    status: 422,
    'zh-CN': '安全校验未通过或已使用，请重新获取验证码',
    en: 'The safety check failed or was used already. Please ask for the code again.',
  },
  'passkey.failed': {
    status: 401,
    'zh-CN': '通行密钥验证未通过，请重试，或改用密码登录',
    en: 'The passkey was not accepted. Please try again, or log in with your password.',
  },
  'passkey.unavailable': {
    status: 422,
    'zh-CN': '通行密钥需要通过网站域名访问才能使用，当前是 IP 地址，请改用域名或密码登录',
    en: 'Passkeys need the site’s domain name; this address is an IP address. Please use the domain name, or your password.',
  },
  'passkey.tooMany': {
    status: 409,
    'zh-CN': '最多保存 10 个通行密钥，请先删除不用的',
    en: 'At most 10 passkeys are kept. Please remove one that you no longer use.',
  },
  'enrolment.invalid': {
    status: 404,
    'zh-CN': '该开户链接无效、已使用或已过期，请联系管理员重新生成',
    en: 'This enrolment link is not valid, was used or has expired. Please ask for a new one.',
  },
  'phone.invalid': {
    status: 422,
    'zh-CN': '请输入 11 位中国大陆手机号',
    en: 'Please enter a mainland mobile number of 11 digits.',
  },
  'phone.taken': {
    status: 409,
    'zh-CN': '该手机号已经存在，建议找回密码',
    en: 'This phone number is already registered. We suggest resetting the password.',
  },
  'phone.unknown': {
    status: 404,
    'zh-CN': '该手机号尚未注册，请先注册',
    en: 'This phone number is not registered yet. Please register first.',
  },
  'phone.proofExpired': {
    status: 422,
    'zh-CN': '手机验证已过期，请重新获取验证码',
    en: 'The phone check has expired. Please ask for a new code.',
  },
  'phone.unchanged': {
    status: 422,
    'zh-CN': '新手机号与现在绑定的相同，无需更换',
    en: 'The new phone is the one that is bound already.',
  },
  'smsCode.wrong': {
    status: 422,
    'zh-CN': '验证码不正确或已过期，还可尝试 {remaining} 次',
    en: 'The code is wrong or has expired. {remaining} tries left.',
  },
  'smsCode.exhausted': {
    status: 422,
    'zh-CN': '验证码已失效，请重新获取',
    en: 'This code is no longer valid. Please ask for a new one.',
  },
  'identity.taken': {
    status: 409,
    'zh-CN': '身份信息已存在：您的身份证已被注册，是否进行申诉',
    en: 'This identity is already on record: your ID number has been registered. Do you want to appeal?',
  },
  'identity.mismatch': {
    status: 422,
    'zh-CN': '姓名与证件号码核对不一致，请检查后重新填写',
    en: 'Name and document number do not agree. Please check both.',
  },
  'conversion.documentTaken': {
    status: 409,
    'zh-CN': '身份证已存在',
    en: 'This ID number is already on record.',
  },
  'personName.invalid': {
    status: 422,
    'zh-CN': '请输入证件上的姓名（2 至 50 个字，不含数字）',
    en: 'Please enter the name on the document (2 to 50 characters, no digits).',
  },
  'identityDocument.malformed': {
    status: 422,
    'zh-CN': '证件号码的位数或字符不正确，请对照证件检查',
    en: 'The document number has a wrong length or character. Please compare it with the document.',
  },
  'identityDocument.checkDigit': {
    status: 422,
    'zh-CN': '证件号码的校验位不正确，请检查是否输错',
    en: 'The check digit of the document number is wrong. Please look for a typing error.',
  },
  'identityDocument.birthDate': {
    status: 422,
    'zh-CN': '证件号码中的出生日期不正确，请对照证件检查',
    en: 'The birth date of the document is not possible. Please compare it with the document.',
  },
  'identityDocument.area': {
    status: 422,
    'zh-CN': '证件号码的地区码不正确，请检查号码和证件类型',
    en: 'The area code of the number is not possible. Please check the number and the kind of document.',
  },
  'userName.invalid': {
    status: 422,
    'zh-CN': '用户名须为 4 至 32 位字母和数字，且不能全是数字',
    en: 'A user name has 4 to 32 letters and digits and is not digits alone.',
  },
  'userName.taken': {
    status: 409,
    'zh-CN': '该用户名已被使用，请换一个',
    en: 'This user name is taken. Please choose another.',
  },
  'password.tooShort': {
    status: 422,
    'zh-CN': '密码至少 {minimum} 位',
    en: 'A password has at least {minimum} characters.',
  },
  'password.tooLong': {
    status: 422,
    'zh-CN': '密码最多 {maximum} 位',
    en: 'A password has at most {maximum} characters.',
  },
  'password.tooCommon': {
    status: 422,
    'zh-CN': '该密码太常见或曾被泄露，请换一个',
    en: 'This password is too common or has been leaked. Please choose another.',
  },
  'password.tooWeak': {
    status: 422,
    'zh-CN': '该密码容易被猜到，请加长或混用不相关的词',
    en: 'This password is easy to guess. Make it longer or mix unrelated words.',
  },
  'password.personal': {
    status: 422,
    'zh-CN': '密码不能包含您的用户名、手机号、姓名或证件号',
    en: 'A password must not contain your user name, phone, name or document number.',
  },
  'password.unchanged': {
    status: 422,
    'zh-CN': '新密码不能与原密码相同',
    en: 'The new password must differ from the old one.',
  },
  'password.wrongCurrent': {
    status: 422,
    'zh-CN': '原密码不正确，请重新输入',
    en: 'The present password is wrong. Please try again.',
  },
  'password.changeRequired': {
    status: 403,
    'zh-CN': '请先修改密码，再继续使用',
    en: 'Please change your password before you go on.',
  },
} as const satisfies Sentences
