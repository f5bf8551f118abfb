import { defineTexts } from '../texts/texts.ts'

/** Words of the conditions by which members are found or told. */
export const conditionTexts = defineTexts(
  'conditions',
  {
    more: '更多条件',
    fewer: '收起条件',
    any: '不限',
    finding: '数据问题',
    anyFinding: '有任一问题',
    age: '年龄',
    ageFrom: '年龄从',
    ageTo: '年龄至',
  },
  {
    more: 'More filters',
    fewer: 'Fewer filters',
    any: 'Any',
    finding: 'Data finding',
    anyFinding: 'Any finding',
    age: 'Age',
    ageFrom: 'Age from',
    ageTo: 'Age to',
  },
)
