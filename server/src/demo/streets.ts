import type { BeijingDistrictCode } from '@qingtuan/domain/shared/code-tables/beijing-district'

interface Street {
  readonly name: string
  readonly communities: readonly [string, string]
}

function street(name: string, first: string, second: string): Street {
  return { name, communities: [first, second] }
}

/** Three streets or towns of each district, with two communities each. */
export const STREETS: Readonly<Record<BeijingDistrictCode, readonly Street[]>> = {
  '110101': [
    street('东华门街道', '多福巷社区', '甘雨社区'),
    street('景山街道', '隆福寺社区', '魏家社区'),
    street('和平里街道', '青年湖社区', '安德里社区'),
  ],
  '110102': [
    street('什刹海街道', '柳荫街社区', '西海社区'),
    street('月坛街道', '汽南社区', '木樨地社区'),
    street('广安门内街道', '报国寺社区', '长椿街社区'),
  ],
  '110105': [
    street('三里屯街道', '幸福一村社区', '中三里社区'),
    street('望京街道', '望京西园四区社区', '南湖中园社区'),
    street('呼家楼街道', '关东店社区', '金台里社区'),
  ],
  '110106': [
    street('方庄街道', '芳古园一区社区', '芳星园三区社区'),
    street('卢沟桥街道', '六里桥社区', '小瓦窑社区'),
    street('马家堡街道', '西里社区', '嘉园一里社区'),
  ],
  '110107': [
    street('八角街道', '古城南里社区', '八角北里社区'),
    street('鲁谷街道', '六合园南社区', '永乐西社区'),
    street('金顶街街道', '模式口社区', '西福村社区'),
  ],
  '110108': [
    street('中关村街道', '科育社区', '东里南社区'),
    street('学院路街道', '石油大院社区', '二里庄社区'),
    street('羊坊店街道', '会城门社区', '乔建社区'),
  ],
  '110109': [
    street('大峪街道', '增产路社区', '月季园一区社区'),
    street('城子街道', '桥东街社区', '七棵树社区'),
    street('永定镇', '曹各庄社区', '小园社区'),
  ],
  '110111': [
    street('拱辰街道', '宜春里社区', '罗府街社区'),
    street('西潞街道', '夏庄社区', '西潞园社区'),
    street('长阳镇', '碧波园社区', '嘉州水郡社区'),
  ],
  '110112': [
    street('中仓街道', '莲花寺社区', '新华园社区'),
    street('新华街道', '如意社区', '天桥湾社区'),
    street('梨园镇', '云景里社区', '翠屏里社区'),
  ],
  '110113': [
    street('胜利街道', '建新南社区', '义宾社区'),
    street('光明街道', '裕龙三区社区', '金港社区'),
    street('后沙峪镇', '江山赋社区', '香花畦社区'),
  ],
  '110114': [
    street('城北街道', '灰厂路社区', '朝凤庵社区'),
    street('回龙观街道', '龙泽苑社区', '云趣园社区'),
    street('沙河镇', '于辛庄社区', '兆丰家园社区'),
  ],
  '110115': [
    street('兴丰街道', '清源东里社区', '黄村东里社区'),
    street('林校路街道', '车站中里社区', '兴政中里社区'),
    street('西红门镇', '宏盛家园社区', '九龙家园社区'),
  ],
  '110116': [
    street('泉河街道', '北园社区', '湖光社区'),
    street('龙山街道', '东关社区', '望怀社区'),
    street('雁栖镇', '柏泉社区', '乐园庄社区'),
  ],
  '110117': [
    street('滨河街道', '金海社区', '向阳社区'),
    street('兴谷街道', '胜利社区', '金谷园社区'),
    street('马坊镇', '金河湾社区', '东撞社区'),
  ],
  '110118': [
    street('鼓楼街道', '檀州社区', '宾阳社区'),
    street('果园街道', '康馨社区', '福荣社区'),
    street('溪翁庄镇', '溪翁庄社区', '金叵罗社区'),
  ],
  '110119': [
    street('百泉街道', '湖南社区', '莲花苑社区'),
    street('香水园街道', '恒安社区', '川北社区'),
    street('康庄镇', '望湖社区', '火烧营社区'),
  ],
}
