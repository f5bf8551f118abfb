import type { CodeRow } from './code-row.ts'

/** The districts of Beijing as they stand, GB/T 2260; withdrawn codes live on in identity numbers only. */
export const BEIJING_DISTRICTS = [
  { code: '110101', zh: '东城区', en: 'Dongcheng' },
  { code: '110102', zh: '西城区', en: 'Xicheng' },
  { code: '110105', zh: '朝阳区', en: 'Chaoyang' },
  { code: '110106', zh: '丰台区', en: 'Fengtai' },
  { code: '110107', zh: '石景山区', en: 'Shijingshan' },
  { code: '110108', zh: '海淀区', en: 'Haidian' },
  { code: '110109', zh: '门头沟区', en: 'Mentougou' },
  { code: '110111', zh: '房山区', en: 'Fangshan' },
  { code: '110112', zh: '通州区', en: 'Tongzhou' },
  { code: '110113', zh: '顺义区', en: 'Shunyi' },
  { code: '110114', zh: '昌平区', en: 'Changping' },
  { code: '110115', zh: '大兴区', en: 'Daxing' },
  { code: '110116', zh: '怀柔区', en: 'Huairou' },
  { code: '110117', zh: '平谷区', en: 'Pinggu' },
  { code: '110118', zh: '密云区', en: 'Miyun' },
  { code: '110119', zh: '延庆区', en: 'Yanqing' },
] as const satisfies readonly CodeRow[]

export type BeijingDistrictCode = (typeof BEIJING_DISTRICTS)[number]['code']
