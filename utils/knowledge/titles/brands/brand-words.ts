/** Words around a brand that is not the product's own. Own knowledge, 2026-11, *house choice*. */

/** Says that the thing goes with another brand's, or is a part or cover for it. Folded. */
export const fittingWords =
  /适用|适配|适合|兼容|通用|专用|配件|替换|更换|代用|替代|用于|可用|支持|匹配|对应|改装|维修|修理|拆机|备件|耗材|墨盒|硒鼓|碳粉|色带|墨水|滤芯|滤网|刷头|尘袋|边刷|拖布|遥控|电池|电源|充电|数据线|适配器|转接|转换|连接线|壳|(?<![面眼唇手鼻体腿脚])膜|保护[套膜壳贴]|[机表座脑板胶匙镜]套|表[带链扣]|腕带|支架|底座|挂架|触控笔|电容笔|贴[纸膜]|[背屏后]贴|屏幕|总成|主板|排线|后盖|镜头盖|遮光罩|机油|脚垫|[坐座]垫|车用|汽车|车载|车衣|轮毂|轮胎|雨刮|刹车|火花塞|钥匙|模型|手办|回收|刀片|咖啡胶囊|鞋带|收纳|售后|内胆包|电脑包|(?<![a-z])(?:for|fit)(?![a-z])/;

/** Of these, what says outright that the thing is meant for another: of every brand. */
export const fittingOutright =
  /适用|适配|适合|兼容|通用|专用|配件|替换|更换|代用|用于|可用|支持|匹配|对应|改装|维修|修理|备件|耗材|内胆|包中包|鞋带|表[带链扣]|模型|手办|回收|售后|(?<![a-z])(?:for|fit)(?![a-z])/;

/** Brands whose goods nobody makes covers, batteries or stands for: there only plain words (适用, 配件) count. Folded. */
export const neverFitted = `
宜家 ikea 爱马仕 hermes lv 路易威登 louisvuitton 古驰 gucci 香奈儿 chanel 迪奥 dior 普拉达 prada 缪缪 miumiu 芬迪 fendi 纪梵希 givenchy 赛琳 celine 圣罗兰 ysl 巴黎世家 balenciaga
葆蝶家 罗意威 loewe 巴宝莉 博柏利 burberry 范思哲 versace 阿玛尼 armani 蔻驰 coach maxmara 梵克雅宝 卡地亚 cartier 蒂芙尼 tiffany 宝格丽 bvlgari 加拿大鹅 盟可睐 moncler ugg 优衣库 uniqlo 飒拉 zara
兰蔻 lancome 雅诗兰黛 海蓝之谜 lamer 欧莱雅 资生堂 科颜氏 无印良品 muji 名创优品 miniso 露露乐蒙 lululemon 始祖鸟 arcteryx 北面 tnf 彪马 puma 斐乐 fila 海澜之家 波司登 茅台 五粮液
`;

/** Names of materials and licensed worlds that stand in the titles of every maker's goods. Folded, parted by blanks. */
export const namesInOthersGoods = `
戈尔 goretex gore-tex ykk vibram 3m thinsulate 新雪丽 莱卡 lycra 杜邦 dupont coolmax 天丝 tencel 莫代尔 兰精 lenzing 施华洛世奇 swarovski
迪士尼 disney 漫威 marvel 米奇 米老鼠 小黄人 hellokitty 凯蒂猫 哆啦a梦 皮卡丘 宝可梦 pokemon 小猪佩奇 汪汪队 奥特曼 ultraman 变形金刚 蜡笔小新
史努比 snoopy 海绵宝宝 芭比 barbie 冰雪奇缘 蜘蛛侠 火影 海贼王 龙珠 高达 gundam 三丽鸥 sanrio 库洛米 玲娜贝儿 故宫 敦煌 line 樱桃小丸子
猫和老鼠 熊出没 喜羊羊 超级飞侠 京东 天猫 淘宝 抖音 小米有品 网易严选 云南白药 三星
`;

/**
 * Pictures of a licensed world on goods of somebody else: a licence would be named (正版, 授权, 联名). Folded. Flag `g`.
 */
export const licensedPictures =
  /(迪士尼|disney|漫威|marvel|hello ?kitty|凯蒂猫|哆啦a梦|皮卡丘|宝可梦|小猪佩奇|汪汪队|奥特曼|变形金刚|蜡笔小新|史努比|海绵宝宝|芭比|冰雪奇缘|蜘蛛侠|三丽鸥|库洛米|玲娜贝儿|米奇|米老鼠|小黄人)[\u4e00-\u9fa5]{0,3}(?:图案|印花|同款|卡通图|头像|周边|风格)/g;

/**
 * The same with one of its figures named: 迪士尼艾莎. Whoever holds the licence states it in an attribute. Folded. Flag `g`.
 */
export const licensedFigures =
  /(迪士尼|disney|漫威|marvel|三丽鸥|sanrio)[\u4e00-\u9fa5]{0,2}?(?:艾莎|爱莎|安娜公主|白雪公主|长发公主|美人鱼|米奇|米妮|唐老鸭|维尼|玲娜贝儿|星黛露|草莓熊|史迪奇|疯狂动物城|冰雪奇缘|玩具总动员|钢铁侠|蜘蛛侠|美国队长|绿巨人|雷神|复仇者|库洛米|美乐蒂|玉桂狗|大耳狗|布丁狗|凯蒂)/g;

/** An attribute that states a licence. */
export const licenceLabels = /授权|ip|形象|动漫|版权|联名|卡通|系列/i;

/** Names that stand in the titles of other makers' technical goods: chips, lenses, sound, systems, what they work with. */
export const namesInTechnicalGoods = `
英特尔 intel 酷睿 core 锐龙 ryzen amd 高通 骁龙 qualcomm 联发科 mediatek 英伟达 nvidia geforce rtx 麒麟 安卓 android windows 微软 microsoft office
杜比 dolby 哈曼卡顿 harmankardon 哈曼 徕卡 leica 蔡司 zeiss 哈苏 hasselblad 康宁 corning jbl 森海塞尔 雅马哈 bose 索尼 sony samsung lg 京东方
东芝 toshiba 松下 panasonic 西门子 siemens 施耐德 欧姆龙 nsk skf 三菱 mitsubishi 博世 bosch
小米 xiaomi 米家 mijia 华为 huawei 鸿蒙 苹果 apple iphone ipad airpods macbook 小爱 小度 switch 任天堂 playstation xbox ps4 ps5 gopro
oppo vivo 魅族 iqoo realme 荣耀 一加 诺基亚 摩托罗拉
宝马 bmw 奔驰 benz 奥迪 audi 大众 丰田 本田 日产 别克 福特 雪佛兰 特斯拉 tesla 比亚迪 吉利 长安 哈弗 五菱 奇瑞 现代 起亚 保时捷 路虎 捷豹
沃尔沃 雷克萨斯 马自达 凯迪拉克 玛莎拉蒂 兰博基尼 法拉利 蔚来 理想 小鹏
`;

/** Trades of the lexicon whose goods are technical. */
export const technicalTrades: ReadonlySet<string> = new Set([
  'appliances',
  'phones',
  'computers',
  'digital',
  'hardware',
  'lighting',
  'instruments',
  'toys',
  'office',
]);

/** A product made with the other brand. Folded. */
export const jointWords = /联名|合作|授权|正版|跨界|限定|collab|×|[\u4e00-\u9fa5] ?x ?[\u4e00-\u9fa5a-z]/;

/** What a brand field says where there is no brand. Folded. */
export const noBrand =
  /^(?:无|没有|其[他它]|不详|暂无|自有|自主|国产|通用|未知|非|普通|杂)(?:品牌|牌)?$|^(?:无|其[他它]|自有)品牌|^(?:other|others|no ?brand|none|null|unbranded|n\/?a|-+|\/)$/;
