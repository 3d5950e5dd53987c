import type { ClaimGroup } from '../claim-words';
import { spell } from '../forms/spell';

/** Boasts that are part of many lawful names and boasts only of goods: 至尊款, 绝版, 万能. */
export const plainBoasts: readonly ClaimGroup[] = [
  {
    message: 'puffery',
    status: 'warn',
    words: `至尊版 至尊款 至尊系列 至尊型 至尊豪华 终极版 终极款 ${spell('国家', '特级 特优 最优 顶尖 一流 首选 之选 品质')} ${spell('最优', '选 等 品 势 价 惠 质 越')} ${spell('大牌 名牌 顶奢 奢牌 一线', '品质 质量 级 质感 工艺 水准')} 极端好用`,
    except: '国家品质奖 国家特级教师 大牌级别',
    unless:
      /手机|redmi|小米|魅族|荣耀|vivo|oppo|内存|平板|游戏|卡牌|手办|\d+gb|\d+g\+|显卡|电脑|魔戒|大话|月光宝盒|披萨|比萨|皮肤|桌游|奥特曼|高达/,
    notFor: ['work', 'award', 'toy'],
  },
  {
    message: 'puffery',
    status: 'warn',
    words: '绝版',
    // What is out of print is collected.
    unless:
      /书|币|钞|邮|收藏|卡|手办|唱片|专辑|黑胶|磁带|碟|限定|老|旧|古|积木|乐高|球衣|模型|玩具|徽章|门票|海报|漫画|芭比|娃娃|纪念|连环画|小人书|藏品|茶/,
    notFor: ['work', 'award', 'toy'],
  },
  {
    message: 'unprovable',
    status: 'warn',
    words: '万能',
    before: /(?:百搭|一表|金钱|全知)$/,
    after:
      /^(?:型|款)?(?:遥控|充电?(?:器|头|座|夹)|充|工具|支架|接|适配|转|胶|险|表|钥匙|扳手|工作|插|电源|蒸烤|旅行|轮|角|板|贴|夹|铰|刀|锯|螺丝|打蛋|面板|卡|酱|蘸|调|清洁|清洗|粉|泡|去污|头|锁|架|开|磨|量|球|盒|杆|刷|底|取|多|试|实验|材料|式|外|搭|百搭|内搭|打底|公式|模板|句|作文|分度|铣|机|断路|适配|套筒|通用|变|蒸|煮|料理|小|白|黑|百搭|汤|汁|凉拌|辣|蒜|烧|卤|拌|炸|腌|烘|毛衣|衬衫|t恤|裤|裙|外套|背心|叠穿|斗柜|牌|拼|鱼|饵|钓|缝|改锥|摇把|手柄|虎钳|把手|螺母|合页|脚|坐)/,
    notFor: ['work', 'award', 'plant', 'medical', 'toy'],
  },
];
