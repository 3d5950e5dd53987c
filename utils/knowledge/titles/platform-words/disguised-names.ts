/**
 * Platforms written so that readers know them and filters do not: dou音, 抖Y, pin多多, tb同款, 某猫, 京dong. Folded; flag `g`.
 * *House choice*, 2026-11, medium.
 */
const spoken =
  '(?:同款|爆款|热卖|热销|热搜|推荐|代购|正品|版|网红|自营|旗舰|直播|秒杀|货源|专供|专享|好物|断货|旗舰店|直采|会员店)';

export const disguisedNames = {
  douyin: new RegExp(
    `dou音|抖[yi](?![a-z])|抖(?:in|yin)|抖[阴因茵吟]|[斗豆陡逗]音|(?<![a-z0-9])(?:d音|tk|dy|douyin)${spoken}|d音`,
    'g',
  ),
  kuaishou: new RegExp(`快s(?![a-z])|快shou|kuai手|kuaishou|筷手|块手${spoken}|某手${spoken}|(?<![a-z0-9])ks${spoken}`, 'g'),
  xiaohongshu: new RegExp(
    `小红s(?:hu)?(?![a-z])|xiao红书|小hong书|小[宏洪虹]书|某书${spoken}|(?:大红书|红薯|小地瓜)${spoken}`,
    'g',
  ),
  pinduoduo: new RegExp(
    `拼(?:xi?xi?|dd|duoduo|xx|夕|西西|哆哆|朵朵)(?![a-z])|[并p]多多|pin多多|某拼|多多${spoken}|(?<![a-z0-9])pxx(?![a-z0-9])`,
    'g',
  ),
  taobao: new RegExp(
    `(?<![a-z0-9])(?:tb|tm|t猫)${spoken}|^tb(?![a-z0-9])|淘(?:bao|b)(?![a-z])|tao宝|[套陶掏滔]宝|万能的?淘|淘系|某[宝猫淘]|[喵猫]店|淘工厂|猫超|淘(?:宝|猫)直播|双十一猫|李佳琦|薇娅|天mao|tian猫`,
    'g',
  ),
  jd: new RegExp(`京(?:dong|d)(?![a-z])|jing东|(?<![a-z0-9])jd${spoken}|[经惊荆]东${spoken}|狗东|东哥${spoken}|某东`, 'g'),
  others: new RegExp(
    [
      `唯(?:品|p)(?:会|hui|${spoken})|vip(?:shop|商城)|毒(?:物|app)${spoken}?|(?<![动])毒app`,
      `(?:胖东来|名创优品|东方甄选|无印良品|宜家|屈臣氏|网易|考拉|严选|美团|山姆|sam|开市客|costco|盒马|沃尔玛|麦德龙|奥乐齐|好市多|苏宁|国美|当当|咸鱼|闲鱼|转转|识货|虾皮|亚马逊|amazon|今日头条|西瓜视频|热搜|1688|微商|朋友圈|视频号|小杨哥|董宇辉|辛巴|罗永浩|李佳琦|薇娅|直播间|疯狂小杨哥|交个朋友|贾乃亮)${spoken}`,
      '国美(?:电器)|苏宁(?:电器|易购)|网易(?:考拉|严选)|考拉海购|今日头条|西瓜视频|拼多多|微商(?:货源|代理|拿货)?|咸鱼(?=[转二同交])|小程序(?:下单|商城|购买)|官网(?:下单|购买|搜)|百度(?:一下|搜索?)|上某宝',
    ].join('|'),
    'g',
  ),
  /** 卫星 and 威信 say 微信. */
  contacts:
    /(?:卫星|威信|徽信|微❤|v❤|薇❤|绿泡泡|小绿书)(?:联系|同号|号|咨询|客服|加|:|$)|^(?:威信|徽信)|(?<![a-z0-9])(?:v❤|wx|vx|wechat)(?![a-z0-9])|联系(?:电话|方式)|加v(?:咨询|我|看|联系)|(?:下单|购买|咨询)(?:加|联系)(?:客服|微|v)|企业微信|扫(?:一扫)?(?:二维)?码(?:下单|加|领|进|联系|购|返)|官网www|官方微信|淘口令|微信(?:同款|爆款|小店|推荐)|口令复制|复制(?:口令|打开)/g,
} as const;
