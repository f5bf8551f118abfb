import { defineTexts } from '../../shared/texts/texts.ts'

export const fullNameTexts = defineTexts(
  'full-name',
  {
    label: '组织全称',
    pattern: '规范写法：中国共产主义青年团 + 地区 + 单位 + {suffix}',
    school: '；学校班级团支部可写“20××级×××专业×班团支部”',
    unit: '地区与单位',
    unitHint: '例如：北京市海淀区中关村街道',
    propose: '生成全称',
    deviates: '与规范写法不同，请核对（不影响提交）：',
    prefix: '没有以“中国共产主义青年团”开头',
    unitMissing: '缺少单位名称',
    suffix: '没有以“{suffix}”结尾',
    onlyOnce: '组织全称只能在这里设置一次，以后只有直接上级可以修改。',
  },
  {
    label: 'Full name',
    pattern: 'The rule: 中国共产主义青年团 + area + unit + {suffix}',
    school: '; a school class may be called “20××级×××专业×班团支部”',
    unit: 'Area and unit',
    unitHint: 'For example: 海淀区中关村街道',
    propose: 'Propose full name',
    deviates: 'This differs from the rule; please check (it can still be sent):',
    prefix: 'It does not begin with 中国共产主义青年团',
    unitMissing: 'The unit is missing',
    suffix: 'It does not end in {suffix}',
    onlyOnce: 'The full name is set here once; afterwards only the direct superior can change it.',
  },
)
