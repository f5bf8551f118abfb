import type { Sentences } from './sentence.ts'

/** What a row of an import of cadres is told. */
export const cadreImportRefusals = {
  'cadreImport.organizationUnknown': {
    status: 422,
    'zh-CN': '本组织及直接下级中没有这个组织，请填写组织 ID、全称或简称',
    en: 'Neither your organization nor a direct subordinate. Please give the id, the full name or the short name.',
  },
  'cadreImport.organizationAmbiguous': {
    status: 422,
    'zh-CN': '有多个同名组织，请填写组织 ID',
    en: 'Several organizations have this name. Please give the id.',
  },
  'cadreImport.postUnknown': {
    status: 422,
    'zh-CN':
      '职务须为书记、副书记、组织委员、宣传委员、文体委员、生产委员、权益委员、志愿委员或其他；其他职务请填“其他”，并在“职务名称”中写明',
    en: 'The post is none of the list. For another one write 其他 (other), and its name under 职务名称 (name of the post).',
  },
  'cadreImport.kindUnknown': {
    status: 422,
    'zh-CN': '任职类型须为专职、兼职或挂职',
    en: 'The kind of post is one of 专职 (full-time), 兼职 (part-time) and 挂职 (seconded).',
  },
  'cadreImport.postTwice': {
    status: 422,
    'zh-CN': '与第 {row} 行重复：同一人的同一职务，或同一组织的书记，只能有一行',
    en: 'Row {row} has it already: the same post of the same person, or the secretary of the same organization.',
  },
} as const satisfies Sentences
