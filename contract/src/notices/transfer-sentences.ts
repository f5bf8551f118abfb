import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What is told of members on the way from one organization to another. */
export const TRANSFER_SENTENCES = {
  'transfer.started': {
    'zh-CN': '“{organization}”为您发起了转移团组织，转往“{to}”；如不同意，可在“我的组织”中撤回',
    en: '“{organization}” has started your transfer to “{to}”. If you disagree, withdraw it under My organization.',
  },
  'transfer.waiting': {
    'zh-CN': '{name}从“{from}”转往“{to}”，等待贵组织办理，{until} 前未办理将转由上级办理',
    en: 'The transfer of {name} from “{from}” to “{to}” waits for you; after {until} it passes to your superior.',
  },
  'transfer.passed': {
    'zh-CN': '{name}从“{from}”转往“{to}”逾期未办理，已转由“{organization}”办理',
    en: 'The transfer of {name} from “{from}” to “{to}” was not answered in time and has passed to “{organization}”.',
  },
  'transfer.refused': {
    'zh-CN': '{name}从“{from}”转往“{to}”被退回，原因：{reason}',
    en: 'The transfer of {name} from “{from}” to “{to}” was refused: {reason}',
  },
  'transfer.disputed': {
    'zh-CN': '{name}从“{from}”转往“{to}”两次被退回，已交由“{organization}”调解',
    en: 'The transfer of {name} from “{from}” to “{to}” was refused twice; “{organization}” now decides.',
  },
  'transfer.done': {
    'zh-CN': '您已转入“{to}”',
    en: 'You now belong to “{to}”.',
  },
  'transfer.arrived': {
    'zh-CN': '{name}已从“{from}”转入“{to}”',
    en: '{name} has come from “{from}” to “{to}”.',
  },
  'transfer.departed': {
    'zh-CN': '{name}已从“{from}”转出，转入“{to}”',
    en: '{name} has gone from “{from}” to “{to}”.',
  },
  'transfer.withdrawn': {
    'zh-CN': '{name}从“{from}”转往“{to}”的申请已由“{organization}”撤回',
    en: 'The transfer of {name} from “{from}” to “{to}” was withdrawn by “{organization}”.',
  },
  'transfer.dismissed': {
    'zh-CN': '{name}从“{from}”转往“{to}”经调解不予办理，原因：{reason}',
    en: 'The mediator decided against the transfer of {name} from “{from}” to “{to}”: {reason}',
  },
  'transfer.closed': {
    'zh-CN': '{name}从“{from}”转往“{to}”已终止：{reason}',
    en: 'The transfer of {name} from “{from}” to “{to}” was closed: {reason}',
  },
} as const satisfies Partial<Record<NoticeKind, Readonly<Record<Locale, string>>>>
