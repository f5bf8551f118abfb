import type { Sentences } from './sentence.ts'

export const relocationsRefusals = {
  'relocation.notOpen': {
    status: 409,
    'zh-CN': '这项转隶已不在您处待审批，请刷新后查看',
    en: 'This move no longer waits for you. Please reload.',
  },
  'relocation.alreadyOpen': {
    status: 409,
    'zh-CN': '该组织已有一项待审批的转隶，请先处理或撤回',
    en: 'A move of this organization is waiting already. Please settle or withdraw it first.',
  },
  'relocation.top': {
    status: 422,
    'zh-CN': '顶级组织没有上级，不能转隶',
    en: 'An organization at the top has no superior to be moved from.',
  },
  'relocation.sameSuperior': {
    status: 422,
    'zh-CN': '该组织已隶属于所选上级，请选择另一个上级',
    en: 'The organization stands there already. Please choose another superior.',
  },
  'relocation.circle': {
    status: 422,
    'zh-CN': '不能转隶到自己或自己的下级之下，请选择另一个上级',
    en: 'An organization cannot stand under itself or a subordinate of its own. Please choose another superior.',
  },
} as const satisfies Sentences
