/** Kinds of goods with rules of their own about what may be said of them. */
export type GoodsKind =
  /** Books, music, films, games: their names are quoted, nobody claims anything. */
  | 'work'
  /** Medicines, registered devices, contraceptives, contact lenses. */
  | 'medical'
  /** Health food (保健食品) and what is sold as such. */
  | 'supplement'
  | 'food'
  | 'cosmetic'
  | 'child'
  | 'toy'
  /** For pets and livestock. */
  | 'animal'
  /** For plants and fields. */
  | 'plant'
  | 'adult'
  /** Trophies, medals, certificates, banners: they carry words of praise. */
  | 'award';

/**
 * By which category names a kind is known. The deepest level that says anything decides. *House choice*, from the public
 * category names of Taobao and JD.
 */
export const kindsByCategory: Readonly<Record<GoodsKind, RegExp>> = {
  work: /图书|书籍|音像|电子书|教材|教辅|杂志|报纸|影视|唱片|小说|文学|网络游戏|单机游戏|游戏软件|点卡/,
  medical: /药品|药房|OTC|医疗|医药|器械|隐形眼镜|计生|中药|处方|西药|成药|敷料|医用/i,
  supplement: /保健食品|营养保健|膳食营养|营养补充|保健品|营养成分/,
  food: /食品|零食|饮料|生鲜|茶叶|红茶|绿茶|花茶|普洱|乌龙|白酒|葡萄酒|啤酒|黄酒|洋酒|酒类|粮油|水果|蔬菜|蔬果|肉类|水产|海鲜|调味|冲饮|冲调|咖啡豆|麦片|坚果|特产|糕点|饼干|糖果|巧克力|滋补|干货|蜂蜜|牛奶|乳品|辅食|奶粉|燕窝|米面|食用油|熟食|茶(?!具|几|杯|壶|盘|台|桌|椅|水柜|叶罐)|酒(?!具|架|柜|杯|店|精|吧|瓶)|饮品|炒货|杂粮|大米|面条|速食|方便面|罐头|果干|豆制品|代餐|蜂产|咖啡(?!机|壶|杯|具)/,
  cosmetic:
    /美妆|彩妆|护肤|化妆品|个护化妆|面膜|香水|洗发|护发|染发|造型|身体护理|身体乳|口腔护理|牙膏|美容|美体|精油|面部(?!美容仪)|面霜|乳液|精华|防晒(?!衣|服|帽)|洁面|沐浴|唇|香皂|洗护|眼霜|手护|护手|手霜|凝胶|(?:颈部|手部|足部|头发|头皮|发丝|胸部|身体|唇部|眼部|面部|私密)护理/,
  child: /母婴|婴|童|孕产|奶粉|尿裤|纸尿|玩具|宝宝|少儿|早教/,
  toy: /玩具|积木|模型|益智|手办|水枪/,
  animal: /宠物|兽|猫|狗|犬|水族|畜|养殖|渔/,
  plant: /农药|农用|农资|园艺|花卉|肥料|绿植|种子|杀虫剂|植保/,
  adult: /成人用品|情趣|计生/,
  award: /奖杯|奖牌|奖章|锦旗|证书|徽章|勋章/,
};

/**
 * By which words of a title a kind is known while no category was seen. Folded. Food is known by its nouns, see
 * `foodTrades`. *House choice*.
 */
export const kindsByTitle: Readonly<Record<Exclude<GoodsKind, 'food'>, RegExp>> = {
  work: /图书|书籍|(?:^|[^图证说秘决家文])书(?:$|[^记包架桌柜签立写房法画画皮夹台椅灯挡袋套])|教材|教辅|小说|漫画|绘本|出版|著$|\(著\)|丛书|全集|食谱|杂志|词典|字典|试卷|真题|题库|黑胶|唱片|专辑|[cd]vd?光盘|蓝光碟|点卡|激活码|游戏光盘|游戏卡带?|周边/,
  medical:
    /国药准字|(?:^|[^a-z])otc(?:$|[^a-z])|处方药|医疗器械|械字号|械备|医用(?!级|面|护)|大药房|制药|药业|药膏|软膏|乳膏|贴膏|膏药|药水|滴眼液|眼药|滴丸|冲剂|糖浆|颗粒剂|药片|治疗仪|理疗仪|理疗贴|雾化器|血压计|血糖仪|试纸|检测试剂|避孕|隐形眼镜|体温计|制氧机|呼吸机|轮椅|助听器|护理床|创可贴|绷带|纱布|敷料|矫正器|矫形|弹力袜|造口|胰岛素|拐杖/,
  supplement:
    /保健食品(?!级|般|一样)|保健品(?!级|般|一样)|蓝帽|国食健|膳食补充|维生素|鱼油|蜂胶|褪黑素|氨糖|软骨素|辅酶|益生菌|蛋白粉|蛋白质粉|钙片|叶黄素|葡萄籽|胶原蛋白|软胶囊|孢子粉|酵素|左旋肉碱|纳豆|压片糖果|褪黑|营养片|螺旋藻|角鲨|卵磷脂/,
  cosmetic:
    /面膜|面霜|眼霜|日霜|晚霜|霜(?=$|[^淇糖降])|乳液|爽肤水|化妆水|精华(?:液|水|乳|露|油|素)?|洗面奶|洁面|护肤|彩妆|粉底|口红|唇膏|唇釉|唇彩|腮红|眼影|隔离霜|素颜|气垫|bb霜|cc霜|卸妆|防晒霜|防晒乳|防晒喷雾|身体乳|润肤|护手|洗发水|洗发露|洗发膏|洗发皂|洗发|护发|发膜|染发|烫发|育发|生发液|沐浴露|沐浴乳|香皂|手工皂|精油|香水|牙膏|漱口水|冻干粉|原液|安瓶|纯露|水乳|化妆品|^(?!.*(?:[花红绿]茶|茶[叶包]|代餐|冲饮|口服|即食|原浆)).*(?:祛斑|祛痘|淡斑)|鼻贴|[眼唇颈手足胸臀]膜|芦荟胶|眼贴膜?|[祛点去]痣|痣膏|痦子|(?:美胸|丰胸)(?:霜|膏|乳|油|凝胶|贴|产品|按摩)|祛疤|颈霜|滋养液|发蜡|香体|止汗|粉饼|眼线|眉笔|定妆|甲油|磨砂膏|去角质|牙齿凝胶|牙粉|牙贴|洁牙|美牙|护臀膏|按摩膏|纤体|私密|脱毛膏|睫毛膏|睫毛增长|护肤品|爽身粉|凡士林|药妆|妆前/,
  child: /婴儿|婴幼|宝宝|儿童|幼儿|小孩|新生儿|孩子|童装|小学生|孕妇|产妇|少儿|女童|男童|学生/,
  toy: /玩具|积木|拼图|模型|手办|益智|水枪|软弹|水弹|泡泡|道具|变形|机器人|遥控|娃娃|公仔|桌游|扭蛋/,
  animal: /宠物|猫|狗|犬|兽用|兽药|信鸽|鸽|养殖|饲料|龙鱼|观赏鱼|金鱼|锦鲤鱼|仓鼠|兔子|鹦鹉|水族|鸡苗|猪用|牛羊/,
  plant:
    /农药|杀菌剂|杀虫剂|除草|多肉|盆栽|绿植|月季|兰花|果树|花卉|种子|肥料|花肥|有机肥|复合肥|植物(?!干|油|奶|蛋白|肉|精|基|伟|酵|黄油|提取|甾|性|染|萃|无|配方|草本|成分)|菜苗|园艺|花苗|苗木/,
  adult: /情趣|成人用品|飞机杯|避孕套|安全套|自慰|震动棒|润滑液/,
  award: /奖杯|奖牌|奖章|锦旗|证书|徽章|勋章|荣誉|绶带|牌匾|奖状/,
};

/** Trades of the lexicon whose nouns are food. */
export const foodTrades: ReadonlySet<string> = new Set(['food', 'drinks', 'fresh']);

/** Children named in a title: then they are meant, whatever its category. */
export const childInTitle = /婴儿|婴幼|宝宝|儿童|幼儿|新生儿|小孩|孩子|少儿/;

/** Food told by how it is taken or by a name no thing of another trade has, beside the nouns of `foodTrades`. *House choice*. */
export const foodInTitle =
  /^(?!.*(?:杯|壶|碗|锅|收纳|摆件|手串|[器机架柜罐盒箱篮盘](?:$|[家大小]))).*(?:袋泡|冲饮|冲泡|代餐|即食|泡水|咀嚼片|软糖|口服液|固体饮料|压片|(?<![泡喝煮品沏冲山油奶烤])茶(?![几具杯壶盘台桌椅叶色水匙刀宠海漏垫布席室楼树麸皂巾吧道洗盏罐柜盒夹针籽花油刷滤包])|茶叶(?!罐|盒|柜|包|袋|架|展|存|末|分)|[花红绿黑白]茶|食用|蜂蜜|蜂王浆|奶粉|麦片|五谷|杂粮|[牛羊驼酸]奶(?!枣|油|色|皂|巾)|[白黄药红果米]酒|酵素|阿胶|枸杞|燕窝|海参|鹿茸|黄精|黄芪|灵芝|石斛|玛咖|牡蛎|秋梨膏|饼干|糕点|果汁|饮料|木耳|银耳|[红黑]糖|苦荞|葛根|茯苓|薏米|藜麦|纳豆|[桃籽榄花茶]油)/;
