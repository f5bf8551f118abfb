import type { PlannedProject } from './planned-project.ts'
import { CONTACT, OPEN } from './service-project-defaults.ts'

/** Projects whose hours stand. */
export const SERVED_PROJECTS: readonly PlannedProject[] = [
  {
    ...OPEN,
    by: 'jinghua',
    days: -48,
    hour: 8,
    hours: 4,
    signedUp: 4,
    served: 4,
    entries: {
      ...CONTACT,
      title: '新生报到志愿引导',
      kind: 'event',
      details: '在报到点引导新生和家长，协助搬运行李。',
      placeName: '京华大学体育馆',
      address: '北京市海淀区中关村东路 1 号',
      longitude: 116.331,
      latitude: 40.002,
      places: 40,
      creditMinutes: 240,
      audience: 'subtree',
    },
  },
  {
    ...OPEN,
    by: 'jinghuaf1a',
    days: -20,
    hour: 14,
    hours: 3,
    signedUp: 6,
    served: 5,
    entries: {
      ...CONTACT,
      title: '图书漂流角整理',
      kind: 'culture',
      details: '清点、修补、上架社区居民捐赠的图书。',
      placeName: '五道口社区服务站',
      address: '北京市海淀区成府路 20 号',
      longitude: 116.339,
      latitude: 39.992,
      places: 10,
      creditMinutes: 180,
      audience: 'subtree',
    },
  },
]
