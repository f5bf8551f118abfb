import { textsOf } from '../../../shared/text/i18n.ts'

export const useConversionTexts = textsOf('conversion', {
  'zh-CN': {
    heading: '改变注册身份',
    toMember: '转为团员',
    toCadre: '转为团干部',
    introMember: '核对姓名和证件，选择所在团支部并填写入团时间。提交后由团支部审核，通过后成为正式团员。',
    introCadre: '核对姓名和证件即可。团干部身份以组织任命为准；如果您也是团员，之后还可以申请加入团支部。',
    who: '姓名和证件',
    where: '加入申请',
    taken:
      '这个证件号码已有档案。如果是您本人的，请申诉找回，已填写的内容会一并带去；也可以先解绑手机，再用这个手机号重新注册。',
    appeal: '我要申诉',
    unbind: '解绑手机',
    refusedTitle: '现在不能转换',
    refusedMember: '您已经是团员，或加入申请正在办理中，不需要转换。',
    seeMine: '查看我的组织',
  },
  en: {
    heading: 'Registered as something else?',
    toMember: 'Become a member',
    toCadre: 'Become a cadre',
    introMember:
      'Check your name and document, choose your branch and enter when you joined the league. The branch reviews it; then you are a formal member.',
    introCadre:
      'Check your name and document, that is all. Cadre standing comes from your organization’s appointment; if you are a member too, you can apply to join a branch later.',
    who: 'Name and document',
    where: 'Join application',
    taken:
      'There is a record of this document already. If it is yours, appeal, and what you typed goes along; or unbind the phone first and register with it anew.',
    appeal: 'Appeal',
    unbind: 'Unbind the phone',
    refusedTitle: 'Nothing to convert now',
    refusedMember: 'You are a member already, or your join application is under way.',
    seeMine: 'See my organization',
  },
})
