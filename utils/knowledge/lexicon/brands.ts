import type { Lexicon } from './lexicon';

/**
 * Brand names of every trade sold in China, Chinese and Latin names as words of their own; unlikely to be anything else in
 * a title. Words written for this project, 2026-11, *house choice*.
 */
export const brands: Lexicon = {
  brand: `
耐克 nike 阿迪达斯 adidas 阿迪 彪马 puma 安踏 anta 李宁 lining 特步 xtep 361° 匹克 鸿星尔克 erke 乔丹 jordan aj 匡威
converse 万斯 vans 斐乐 fila 新百伦 newbalance nb 亚瑟士 asics 鬼冢虎 onitsukatiger 美津浓 mizuno 锐步 reebok 安德玛
underarmour 斯凯奇 skechers 昂跑 hoka oncloud saucony 索康尼 布鲁克斯 brooks kappa 卡帕 背靠背 茵宝 umbro 迪亚多纳
diadora 迪桑特 descente 可隆 kolon 露露乐檬 lululemon 暴走的萝莉 moodytiger 粒子狂热 particlefever 始祖鸟 arcteryx
北面 thenorthface tnf columbia toread 凯乐石 kailas 伯希和 pelliot 牧高笛 mobigarden 迪卡侬 decathlon
猛犸象 mammut 狼爪 jackwolfskin 巴塔哥尼亚 patagonia 萨洛蒙 salomon 迈乐 merrell 乐斯菲斯 添柏岚 timberland 赞比尔
zamberlan lasportiva blackdiamond 奥索卡 ozark marmot osprey deuter 多特 格里高利 gregory 挪客 naturehike 思凯乐
scaler 诺诗兰 northland 蕉下 beneunder ohsunny 尤尼克斯 yonex 川崎 kawasaki 威克多 薰风 kumpoo 亚狮龙 rsl 红双喜 dhs
斯帝卡 stiga 蝴蝶牌 tibhar 多尼克 donic yinhe 威尔胜 wilson 海德 百宝力 babolat 邓禄普 dunlop 斯伯丁 spalding 摩腾
molten 米卡萨 mikasa 迪脉 速比涛 speedo 阿瑞娜 arena 洲克 zoke 英发 yingfa 范德安 balneaire 佑游 浩沙 hosa 舒华
shua 乔山 johnson 亿健 麦瑞克 merach 野小兽 yesoul 佳诺 泰诺健 technogym 悍德 捷安特 giant 美利达 merida
喜德盛 xds 崔克 trek 闪电牌 specialized 布朗普顿 brompton dahon 千里达 trinx 禧玛诺 shimano 达亿瓦 daiwa 化氏
汉鼎 handing 钓鱼王 老鬼 龙王恨 迪佳 佳钓尼 伽玛卡兹 gamakatsu 阿布加西亚 abugarcia 美人鱼牌 客友 宝飞龙 本汀 渔之源
天元邓刚 狼王 西域骆驼 ck 美洲狮 rapala
波司登 bosideng 雪中飞 鸭鸭 yaya 坦博尔 tanboer 高梵 goldfarm 加拿大鹅 canadagoose 盟可睐 moncler 海澜之家 hla 雅戈尔
youngor 七匹狼 septwolves 劲霸 利郎 lilanz 九牧王 joeone 柒牌 杰克琼斯 jackjones 思莱德 selected gxg 马克华菲
markfairwhale 森马 semir 美特斯邦威 metersbonwe 以纯 yishion 真维斯 jeanswest 唐狮 班尼路 佐丹奴 giordano 优衣库
uniqlo 极优 无印良品 muji 海恩斯莫里斯 h&m zara 盖璞 拉夫劳伦 ralphlauren 汤米 tommyhilfiger tommy 卡尔文克莱恩
calvinklein 李维斯 levis levi's lee wrangler 迪赛 diesel gstar 罗蒙 romon 报喜鸟 杉杉 firs 恒源祥 erdos 鹿王
kingdeer 珍贝 春竹 兆君 米皇 波登 南极人 nanjiren 北极绒 俞兆林 浪莎 langsha miiow 三枪 threegun 宜而爽 蕉内 bananain
ubras neiwai aimer 曼妮芬 manifen 古今内衣 华歌尔 wacoal 黛安芬 triumph 安莉芳 embryform 都市丽人 cosmolady 芬腾
fenteng 芬狄诗 奥丝蓝黛 维多利亚的秘密 victoriassecret 素肌良品 奶糖派 好奇蜜斯 歌瑞尔 伊维斯 jianjiang d&m veromoda
vero 伊芙丽 eifini 诗凡黎 秋水伊人 哥弟 girdear 阿玛施 amass 歌莉娅 goelia 欧时力 ochirly 五加五 fiveplus 拉夏贝尔
lachapelle 江南布衣 jnby 玛丝菲尔 marisfrolg 雅莹 娜尔思 naersi 朗姿 lancy 地素 dazzle diamonddazzle dzzit 宝姿
ports 韩都衣舍 hstyle 茵曼 inman 裂帛 初语 toyouth 妖精的口袋 elfsack 乐町 ledin peacebird 伊美源 sancai 古木夕羊
衣品天成 麦檬 hopeshow 赫基 gloria 戈蕾 歌力思 ellassay 维格娜丝 vgrass 伊芙心悦 曼娅奴 mirrormaryanu 珂莱蒂尔
koradior 素缕 素罗 谷邦 庄吉 富贵鸟 fuguiniao 花花公子 playboy 皮尔卡丹 pierrecardin 鳄鱼恤 crocodile 拉科斯特
lacoste 卡帝乐鳄鱼 cartelo 金利来 goldlion 圣大保罗 华伦天奴 valentino 梦特娇 montagut kangaroos
暇步士 hushpuppies 战地吉普 afsjeep jeep bape 白猴 supreme stussy 斯图西 carhartt 卡哈特 dickies 迪凯斯 冠军牌
mlb 美职棒 evisu bosie bosiestudio roaringwild randomevent undefeated fmacm beaster cotti 森林物语 london
boylondon chinism guuka 古由卡 enshadower inxx pinko maje sandro 三宅一生 isseymiyake 川久保玲 commedesgarcons
奥康 aokang redragonfly 意尔康 yearcon 康奈 kangnai 吉尔达 千百度 cbanner belle tata 思加图 staccato 天美意
teenmix 达芙妮 daphne stsat 卓诗尼 josiny 接吻猫 kisscat 哈森 harson 木林森 mulinsen 公牛世家 足力健 zuliz 内联升
neiliansheng 步瀛斋 同升和 福连升 老美华 泰和源 泰兰尼斯 江博士 drkong 基诺浦 ginoble 卡特兔 crtartu 卡洛驰
crocs 勃肯 birkenstock 哈瓦那 havaianas 百利高 ugg 爱步 ecco clarks 马丁医生 drmartens 罗克波特 rockport 健乐士
geox 巴塔 bata 泰姆勃兰 卡特彼勒 caterpillar 卡骆驰 沙驰 satchi 3515 际华 飞跃鞋 feiyue renben 完美牌
大孚 warrior 多威 doway 海尔斯 healthsport 乔丹质燕 韦德之道 足下登 spiderking 红火鸟 巨日 西遇 chamchic 百田森
73hours 六十七 uin 笛牌 dr.martens onemix 玩觅 朴西 puxi 半宅 evaplus 四季熊 夏季熊 abckids 巴布豆 bobdog 斯乃纳
snoffy 戴维贝拉 davebella
巴拉巴拉 balabala 安奈儿 annil 小猪班纳 pepco 派克兰帝 pacland 巴帝巴帝 丽婴房 英氏 yeehoo 全棉时代 purcotton 贝贝怡
bornbay 童泰 tongtai 婴儿牌 马克珍妮 marcjanie 戴维 笛莎 deesha 迷你巴拉 minibalabala 水孩儿 souhait 笑咪咪 杰米熊
jmbear 嗒嘀嗒 dadida 玛玛绨 muamua goodbaby gb 贝亲 pigeon 新安怡 avent 飞利浦新安怡 布朗博士 drbrowns snowbear 世喜
thyseed 赫根 hegen 可么多么 comotomo 美德乐 medela 小雅象 xiaoyaxiang 新贝 ncvi 花王 kao 妙而舒 merries goo.n 帮宝适
pampers huggies 尤妮佳 unicharm moony 妈咪宝贝 mamypoko 露安适 lelch babycare 碧芭宝贝 beaba 宜婴 凯儿得乐 kidsyard
爹地宝贝 安儿乐 吉氏 雀氏 十月结晶 shiyuejiejing springbuds 嫚熙 emxee 十月妈咪 octmami 犬印 dacco 袋鼠妈妈
kangaroomummy 亲润 giving 红色小象 redelephant 青蛙王子 frogprince 贝德美 戴可思 dexter 润本 runben 兔头妈妈
郁美净 yumeijing 松达 songda 艾惟诺 aveeno 丝塔芙 cetaphil 强生 johnsons 妙思乐 mustela 施巴 sebamed
加州宝宝 californiababy 宫中秘策 goongbe 飞鹤 feihe 伊利 yili 金领冠 蒙牛 mengniu 君乐宝 junlebao 贝因美 beingmate
合生元 biostime 爱他美 aptamil 惠氏 wyeth 启赋 illuma 美赞臣 meadjohnson 蓝臻 雅培 abbott 菁挚 诺优能 nutrilon
美素佳儿 friso 皇家美素佳儿 雀巢 nestle 能恩 佳贝艾特 kabrita 澳优 ausnutria 海普诺凯 a2至初 至初 贝拉米 bellamys
hipp 泓乐 亨氏 heinz 嘉宝 gerber littlefreddie 秋田满满 akita 窝小芽 爷爷的农场 宝宝馋了 英吉利 英氏忆格 伊威 eastwes
诺特兰德 noteland 纽曼思 nemans 迪巧 dicalhc 童年时光 childlife inne d-cal 斯利安 伊可新 可优比 kub 智童
曼龙 幼乐比 世纪宝贝 科巢 kidsgrow 宝得适 britax 麦可适 maxicosi 赛百适 cybex 惠尔顿 welldon 宝贝第一 babyfirst
猫头鹰牌 savile 安默凯尔 amorhome 感恩牌 路途乐 lutule 艾可比 stokke 思多嘉儿 bugaboo 博格步 虎贝尔 playkids 普洛可
昆塔斯 quintus cocoonbaby uppababy coolbaby 酷豆丁 柒小佰 700kids kinderkraft 可可乐园 babygo 贝肽斯 betis nuk
努比 nuby 满趣健 munchkin 培宝 b.box bbox 杯具熊 beddybear 日康 rikang 世纪童话 怡戈 爱得利 ivory 运智贝 小哈伦
贝恩施 beiens huile 澳贝 auby 费雪 fisherprice 伟易达 vtech babytoys 马博士 木玩世家 特宝儿 topbright 弥鹿 mideer
美乐童年 joanmiro 猫贝乐 乐高 lego 得宝 duplo 布鲁可 bloks 布鲁克积木 keeppley sembo 古迪 gudi 小鲁班 sluban 邦宝
banbao 万格 拼奇 哲高 cogo 磁力贝 magplayer 孩之宝 hasbro 美泰 mattel 风火轮 hotwheels 多美卡 tomica tomy 多美 bandai
寿屋 kotobukiya 奥迪双钻 auldey 灵动创想 飓风战魂 barbie 灵动魔幻 泡泡玛特 popmart 52toys 名创优品
miniso 酷乐潮玩 若来 tnt tntspace 卡游 kayou 乐乐鱼 寻找独角兽 findingunicorn silverlit rastar wltoys 环奇 科兴
培培乐 peipeile 培乐多 playdoh 迪乐
兰蔻 lancome 雅诗兰黛 esteelauder 欧莱雅 loreal l'oreal 巴黎欧莱雅 海蓝之谜 lamer 赫莲娜 helenarubinstein 资生堂
shiseido 肌肤之钥 cpb sk-ii sk2 skii 娇兰 guerlain 娇韵诗 clarins 倩碧 clinique 香奈儿 chanel 迪奥 dior 圣罗兰 ysl
阿玛尼 armani giorgioarmani 纪梵希 givenchy 汤姆福特 tomford 魅可 芭比波朗 bobbibrown 植村秀 shuuemura nars 娜斯
贝玲妃 benefit 玫珂菲 makeupforever 雪花秀 sulwhasoo whoo 赫拉 兰芝 laneige 悦诗风吟 innisfree 伊蒂之屋
etudehouse 爱丽小屋 梦妆 mamonde 吕牌 ryo 科颜氏 kiehls 悦木之源 origins 希思黎 sisley 莱珀妮 laprairie 法尔曼 valmont
薇姿 vichy 理肤泉 larocheposay 雅漾 avene 贝德玛 bioderma 修丽可 skinceuticals 适乐肤 cerave 怡丽丝尔 elixir 安耐晒
安热沙 anessa 怡思丁 isdin 茵芙莎 ipsa 珊珂 senka 洗颜专科 丝蓓绮 tsubaki 水之密语 aquair 玛尔贝莉 欧珀莱 aupres 泊美
姬芮 高丝 kose 黛珂 decorte 雪肌精 sekkisei 澳尔滨 albion 奥尔滨 芳珂 fancl orbis 奥蓓丝 珂润 curel 碧柔 biore 苏菲娜
sofina 佳丽宝 kanebo 凯朵 suqqu rmk addiction canmake 井田 heroine kissme 奇士美 城野医生 labolabo 肌研 hadalabo
乐敦 rohto 曼秀雷敦 mentholatum 碧欧泉 biotherm 露得清 neutrogena 玉兰油 olay 旁氏 ponds 妮维雅 nivea vaseline
多芬 潘婷 pantene 海飞丝 headshoulders 飘柔 rejoice 沙宣 清扬 夏士莲 伊卡璐 施华蔻 schwarzkopf 丝蕴 syoss 卡诗
kerastase 欧舒丹 loccitane 馥绿德雅 renefurterer 阿道夫 adolph 滋源 seeyoung 蜂花 beeflower 拉芳 lovefun 章光101 舒蕾
迪彩 decolor 章华 savol 好迪 美涛 maestro 蒂花之秀 拉凡 三橡树 threeoaks 且初 keepchu spes 诗裴丝 off&relax
吾谷媒 自然堂 chando 百雀羚 pechoin 珀莱雅 proya 薇诺娜 winona 韩束 kans 一叶子 oneleaf 丸美 marubi 佰草集 herborist
相宜本草 inoherb 欧诗漫 osm guyu 可复美 comfy 可丽金 敷尔佳 voolga 夸迪 润百颜 biohyalux 米蓓尔 medrepair 肌活
颐莲 ranyilian 瑷尔博士 drplant 植物医生 林清轩 forestcabin 毛戈平 maogeping 花西子 florasis 完美日记 perfectdiary
橘朵 judydoll 酵色 joocyee 彩棠 timage 卡姿兰 carslan 玛丽黛佳 mariedalgar 稚优泉 chioture 滋色 zeesea 柳丝木
passional funnyelves 珂拉琪 colorkey intoyou 心慕与你 girlcult 半分一 半亩花田 自然共和国 naturerepublic 三只眼 尔木萄
amortals 羽西 yuesai 美肤宝 meifubao 温碧泉 wetherm 膜法世家 familysmask 御泥坊 unifon 阿芙 afu 伊贝诗 ebeisi 春日来信
韩后 hanhou 韩熙贞 hanxizhen 水密码 watercode 兰瑟 lansur 兰芝魅 cogi 丁家宜 小护士 隆力奇 longrich 片仔癀
pientzehuang 同仁堂 tongrentang 云南白药 yunnanbaiyao 马应龙 美加净 maxam 谢馥春 xiefuchun 孔凤春 戴春林 vive 雅邦
flamingo 娥佩兰 美康粉黛 meikangfendai 凯芙兰 gnpearl 形象美 姿肤 膜玉 谷肌 至本 zhiben zhuben 优时颜 uniskin hbn 倍漾
肤漾 upmost 溪木源 simpcare makeessense 亲爱男友 dearboyfriend 左颜右色 瑞幸美 蓓昂斯 byphasse 美宝莲 maybelline
蜜丝佛陀 maxfactor 蜜丝婷 mistine 露华浓 revlon peripera 菲诗小铺 thefaceshop 思亲肤 skinfood 谜尚 missha
魔法森林 toocoolforschool clio 珂莱欧 romand rom&nd 3ce unleashia 爱敬 age20s ahc 蒂佳婷 drjart 可莱丝 clinie mediheal
jmsolution 肌司研 珂莱 城野 欧缇丽 caudalie 菲洛嘉 filorga 宝拉珍选 paulaschoice 凌博士 ordinary
theordinary 伊丽莎白雅顿 雅顿 elizabetharden 奥伦纳素 ernolaszlo 朵梵 darphin 馥蕾诗 科兰黎 茱莉蔻 jurlique aesop
祖马龙 jomalone 蒂普提克 diptyque 百瑞德 byredo 潘海利根 penhaligons 勒莱柏 lelabo 欧珑 ateliercologne tosummer 闻献
气味图书馆 scentlibrary 冰希黎 boitown 反转巴黎 馥郁满铺 三资堂 su37 宝格丽 bvlgari 范思哲 versace 宝珀 博柏利 巴宝莉
burberry 浪凡 lanvin 蔻依 chloe 古驰 gucci 普拉达 prada 爱马仕 hermes 路易威登 louisvuitton lv 芬迪 fendi 罗意威 loewe
赛琳 思琳 celine 巴黎世家 balenciaga 葆蝶家 bottegaveneta 缪缪 miumiu 塞乔罗西 亚历山大麦昆 mcqueen 亚历山大王
alexanderwang 马吉拉 maisonmargiela mm6 托德斯 tods 菲拉格慕 ferragamo 登喜路 dunhill 万宝龙 montblanc 杰尼亚 zegna
诺悠翩雅 loropiana 布鲁内洛 马克雅可布 marcjacobs 蔻驰 迈克高仕 michaelkors mk 凯特丝蓓 katespade 汤丽柏琦 toryburch
furla 芙拉 珑骧 longchamp 龙骧 mcm 周仰杰 jimmychoo 克里斯提鲁布托 louboutin rogervivier 罗杰维维亚 斯特拉
stellamccartney 巴尔曼 balmain 凯卓 kenzo 杜嘉班纳 dolcegabbana 莫斯奇诺 moschino 盖尔斯 guess offwhite off-white
新秀丽 samsonite americantourister 日默瓦 rimowa 途明 tumi 大使牌 delsey 法国大使 外交官 爱华仕 oiwas 瑞士军刀
victorinox 维氏 威戈 wenger swissgear 90分 ninetygo 地平线8号 level8 不莱玫 bromen 卡拉羊 carany 小ck charleskeith
查尔斯基思 迪桑娜 dissona 菲安妮 fion honggu 万里马 wanlima 古良吉吉 裘真 songmont 山下有松 fivetee cafune 段桂兰
ella hotwind oxyer 新巴特 迪柯文 爱慕妮 nucelle 纽芝兰 依琦莲
三只松鼠 threesquirrels 百草味 良品铺子 来伊份 洽洽 chacheer 盐津铺子 卫龙 周黑鸭 煌上煌 王小卤 沃隆
楼兰蜜语 西域美农 粮悦 天虹牌 老婆大人 赵一鸣 零食很忙 口水娃 甘源 劲仔 麻辣王子 飞旺 翻天娃 wantwant 康师傅 今麦郎
汤达人 农心 nongshim 三养 samyang ottogi nissin 合味道 出前一丁 李子柒 螺霸王 好欢螺 嘻螺会 柳江人家
自嗨锅 海底捞 莫小仙 小龙坎 大龙燚 阿宽 白家陈记 李锦记 leekumkee haday 厨邦 味事达 千禾 中炬 珠江桥 家乐 knorr 太太乐
totole 味好美 mccormick 丘比 kewpie 老干妈 laoganma 饭扫光 饭爷 虎邦 仲景 吉香居 鱼泉 味聚特 王致和 六必居 恒顺
hengshun 紫林 水塔 保宁醋 鲁花 luhua 金龙鱼 arawana 福临门 刀唛 贝蒂斯 欧丽薇兰 olivoila 品利 十月稻田 柴火大院 北大荒
中粮 cofco 太粮 香满园 金沙河 五得利 陈克明 中裕 河套牌 展艺 安佳 蓝米吉 爱乐薇 妙可蓝多 milkana 百吉福
奶酪博士 妙飞 光明乳业 卡士 认养一头牛 adopt 特仑苏 金典 安慕希 纯甄 德亚 德运 devondale 纽仕兰 每日鲜语
悦鲜活 meiji 养乐多 yakult 味全 达能 danone 现代牧业 皇氏 辉山 完达山 wondersun 菊乐 新疆天润 兰格格
君乐宝简醇 简醇 北海牧场 乐纯 吾岛 伊利畅轻 巧乐兹 梦龙 magnum 和路雪 八喜 baxy 哈根达斯 haagendazs 钟薛高 可爱多 德芙
费列罗 ferrero 健达 kinder hersheys 士力架 snickers 瑞士莲 lindt 歌帝梵 godiva 玛氏 脆香米 金帝 吉利莲 guylian
alpenliebe 不二家 悠哈 uha 徐福记 hsufuchi whiterabbit 马大姐 益达 炫迈 荷氏 halls 曼妥思 mentos 彩虹糖
skittles 哈瑞宝 haribo 嘉云 奥利奥 oreo 乐之 ritz 趣多多 闲趣 好丽友 orion 达利园 panpan 可比克 lays 品客 pringles
上好佳 oishi 浪味仙 妙脆角 卡乐比 calbee 格力高 glico 百奇 pocky 百醇 kjeldsens 嘉顿 丹夫 曼可顿 宾堡 bimbo 轩妈
稻香村 五芳斋 wufangzhai 知味观 真真老老 诸老大 广州酒家 maxims 元朗荣华 杏花楼 沈大成 功德林 北京稻香村 桂发祥
鲍师傅 泸溪河 詹记 祥禾饽饽铺 三禾 湾仔码头 安井 双汇 shuanghui 金锣 雨润 得利斯 圣农 凤祥 大成姐妹厨房 优形 泰森
tyson 恒都 科尔沁 大庄园 额尔敦 安井冻品先生 必品阁 bibigo 叮叮懒人菜 珍味小梅园 味知香 盒马 hema 山姆
membersmark 开市客 costco 沃尔玛 鲨鱼菲特 薄荷健康 王饱饱 wangbaobao 桂格 quaker 西麦 seamild 家乐氏 kelloggs 欧扎克
ocak 五谷磨房 老金磨方 燕之坊 永和豆浆 祖名 维他奶 vitasoy 豆本豆 六个核桃 椰树 yeshu 唯怡 菲诺 feinuo oatly
噢麦力 农夫山泉 nongfuspring 怡宝 娃哈哈 wahaha 百岁山 景田 ganten 依云 evian 巴黎水 perrier 圣培露 sanpellegrino 斐泉
fiji 恒大冰泉 5100 西藏冰川 泉阳泉 可口可乐 cocacola 百事可乐 百事 pepsi 雪碧 sprite 芬达 fanta 美年达
7up 元气森林 genkiforest 东方树叶 三得利 suntory mizone 佳得乐 gatorade 宝矿力水特 pocari 红牛 redbull
东鹏特饮 东鹏 dongpeng 乐虎 魔爪 王老吉 加多宝 jdb 和其正 汇源 huiyuan 零度果坊 果子熟了 好望水 大窑 北冰洋 宏宝莱
崂山可乐 健力宝 屈臣氏 watsons 怡泉 schweppes 雀巢咖啡 nescafe 星巴克 starbucks 瑞幸 luckin 三顿半 saturnbird 隅田川
tasogare 永璞 yongpu 时萃 secre 麦斯威尔 maxwell 伊利力 illy 拉瓦萨 lavazza g7 捷荣 hogood 云啡 景兰 四只猫
fourcats 辛鹿 sinloy 铭氏 mings 奈瑟 柯林 collin 暴肌独角兽 旧街场 oldtown 益昌老街 aikcheong 阿华田 ovaltine 美禄
milo 香飘飘 优乐美 喜茶 heytea nayuki 茶颜悦色 蜜雪冰城 霸王茶姬 古茗 沪上阿姨 茶百道 一点点 立顿 lipton
川宁 twinings 亚曼 ahmad 迪尔玛 dilmah 茶里 chali 大益 八马 bama 天福茗茶 吴裕泰 张一元 正山堂 华祥苑 小罐茶
卢正浩 艺福堂 efuton 品品香 绿雪芽 下关沱茶 中茶 陈升号 润元昌 澜沧古茶 云章 斗记 今大福 勐库戎氏 兴海茶厂 海湾茶业
中粮中茶 白沙溪 湘益 怡清源 天之红 谢裕大 徽六 凤牌 三鹤六堡茶 新凤鸣 一农 平利女娲
贵州茅台 茅台 moutai 五粮液 wuliangye 泸州老窖 国窖 洋河 yanghe 海之蓝 天之蓝 梦之蓝 汾酒 fenjiu 剑南春 郎酒
青花郎 红花郎 古井贡 古井贡酒 年份原浆 口子窖 水井坊 沱牌 习酒 君品习酒 董酒 珍酒 摘要酒 酒鬼酒 湘泉 内参酒 今世缘
珍宝坊 西凤 西凤酒 四特酒 白云边 稻花香酒 黄鹤楼酒 迎驾贡酒 迎驾 衡水老白干 牛栏山 niulanshan 红星二锅头
红星蓝瓶 江小白 jiangxiaobai 谷小酒 毛铺 劲牌 劲酒 杜康 赊店 皇沟 趵突泉 古贝春 扳倒井 孔府家 泰山特曲
河套王 伊力特 金徽 老榆树 玉泉酒 北大仓 三花酒 小糊涂仙 贵州醇 鸭溪窖 安酒 古越龙山 咸亨 石库门 和酒 致中和
张裕 changyu greatwall 紫轩 莫高 奔富 penfolds 拉菲庄 木桐 玛歌 黄尾袋鼠 yellowtail 杰卡斯 jacobscreek
干露 conchaytoro 桃乐丝 torres 卡思黛乐 castel 蒙特斯 montes 巴黎之花 酩悦 moet veuveclicquot 唐培里侬 domperignon
轩尼诗 hennessy 马爹利 martell 人头马 remymartin 卡慕 camus 百龄坛 ballantines 芝华士 chivas 尊尼获加 johnniewalker
皇家礼炮 royalsalute 麦卡伦 macallan 格兰菲迪 glenfiddich 格兰威特 glenlivet 杰克丹尼 jackdaniels 占边 jimbeam
yamazaki 白州 hakushu 角瓶 kakubin 响牌 余市 yoichi 尊美醇 jameson 苏格登 singleton 慕赫 波摩 bowmore 拉弗格 laphroaig
雅伯 ardbeg 绝对伏特加 absolut 灰雁 greygoose 斯米诺 smirnoff 百加得 bacardi 冰锐 breezer 锐澳 rio 哈瓦那俱乐部 豪帅
josecuervo 添加利 tanqueray 孟买蓝 bombaysapphire 亨利爵士 hendricks 野格 jagermeister 百利甜 baileys 甘露咖啡 kahlua
君度 cointreau 金巴利 campari 梅见 俏雅 choya 梅乃宿 獭祭 dassai 月桂冠 gekkeikan 白鹤清酒 松竹梅 jinro 初饮初乐
chumchurum tsingtao harbin yanjing wusu 重庆啤酒 百威 budweiser 喜力 heineken 嘉士伯 carlsberg 科罗娜 蓝妹
bluegirl 1664 乐堡 tuborg 福佳 hoegaarden franziskaner 保拉纳 paulaner 奥丁格 oettinger 爱士堡 eichbaum 督威 duvel
罗斯福 rochefort 智美 chimay vedett 林德曼 lindemans asahi 麒麟啤酒 kirin sapporo 吉尼斯 健力士 guinness 泰山原浆 鹅岛
gooseisland 熊猫精酿 优布劳 费尔德堡 feldschlobchen
汤臣倍健 bybest byhealth 善存 centrum 钙尔奇 caltrate 养生堂 swisse 斯维诗 澳佳宝 blackmores 健安喜 gnc 健美生
jamieson 普丽普莱 puritanspride 莱特维健 自然之宝 naturesbounty 加维宝 nowfoods 诺奥 安利 amway 纽崔莱 nutrilite
无限极 康宝莱 herbalife 肌肉科技 muscletech 欧普特蒙 optimumnutrition 康比特 cpt myprotein 熊猫分子 诺特兰 ffit8
wonderlab 万益蓝 buffx lemonbox xiuzheng renhe jiangzhong 东阿阿胶 dongeejiao 福胶 胡庆余堂 雷允上 九芝堂 白云山
敬修堂 陈李济 潘高寿 太极集团 哈药 石药 以岭 yiling yuwell 欧姆龙 omron sinocare cofoe 海氏海诺 hainuo 振德
zhende 奥美医疗 乐普 lepu 瑞思迈 resmed 斐雪派克 杜蕾斯 durex 冈本 okamoto 杰士邦 jissbon 第六感 大象牌 mingliu
私享玩趣 tenga 网易春风 谜姬 雷霆暴风 涩井 svakom 司沃康 lelo 正官庄 cheongkwanjang 燕之屋 小仙炖 官栈 guanzhan 老行家
寿仙谷 极草 双莲 新宝堂 官燕 极白氨糖 维力士 movefree 益节 金斯利安 爱乐维 elevit 福施福 太太口服液 碧生源 dhc
pola 盛美诺 五个女博士 fivedoctors 姿美堂 白兔糖 艾兰得
蓝月亮 bluemoon 立白 liby omo 汰渍 碧浪 ariel 雕牌 纳爱斯 威露士 walch 滴露 dettol 金纺 当妮 downy 浪奇 上海药皂
舒肤佳 safeguard liushen 舒客 saky 高露洁 colgate 佳洁士 darlie 冷酸灵 lengsuanling 舒适达 sensodyne
欧乐b oralb nyscps usmile 笑容加 素士 soocas bop 皓乐齿 ora2 惠百施 ebisu 舒可曼 纳美 namel 维达 vinda 心相印 洁柔
植护 bofang 可心柔 cosyroom 泉林本色 竹妃 babo 护舒宝 sofy 高洁丝 kotex ladycare freemore 洁伶 乐而雅 laurier
奈丝公主 nais 她研社 淘淘氧棉 简七 安可新 包大人 dr.p 威猛先生 mrmuscle 蓝威 老管家 榄菊
全无敌 kincho 拜耳拜灭易 拜耳 bayer 妙洁 miaojie 美丽雅 maryya 3m 思高 scotchbrite chahua 禧天龙 citylong
乐扣乐扣 locklock 特百惠 tupperware 膳魔师 thermos 象印 zojirushi 富光 fuguang 哈尔斯 haers 希诺 heenoor 苏泊尔 supor
爱仕达 asd 双立人 zwilling 菲仕乐 fissler wmf 福腾宝 corningware 炊大皇 美厨 maxcook 张小泉 zhangxiaoquan
十八子作 shibazi 王麻子 邓家刀 德世朗 deslon 摩飞 morphyrichards 北鼎 buydeem 酷彩 lecreuset 珐宝 staub suncha
乐美雅 luminarc 帕莎帕琪 pasabahce 格娜斯 佳佰 京东京造 京造 网易严选 淘宝心选 苏宁极物 最生活 大朴 dapu
洁丽雅 kingshore 内野 uchino 洁玉 loftex 竹之锦 富安娜 fuanna 罗莱 luolai 梦洁 mendale 博洋 多喜爱 dohia
紫罗兰家纺 dishengjia 雅兰 airland 慕思 derucci sleemon 梦百合 mlily 穗宝 金可儿 kingkoil serta simmons
丝涟 sealy 泰普尔 tempur 睡眠博士 aisleep 菠萝斑马 蓝盒子 bluebox 8h 趣睡 栖作 qizuo 亚朵星球 atour 源氏木语
林氏木业 林氏家居 linsy 全友 quanu kuka 芝华仕 cheers zuoyou ikea 曲美 qumei 好百年 landbond 皇朝家私 华日家居
科凡 欧派 oppein 索菲亚 sogal 尚品宅配 志邦 好莱客 金牌橱柜 维意 霍曼 西昊 sihoo 永艺 保友 ergonor hbada
赫曼米勒 hermanmiller 傲风 autofull 迪锐克斯 dxracer 乐歌 loctek 护童 hutong 2平米 博士有成 爱果乐 igrow 卡弗特 尼德
生活诚品 天坛家具
格力 gree midea 海尔 haier 海信 hisense 奥克斯 aux 卡萨帝 casarte leader 小天鹅 littleswan 华凌 wahin 东芝 toshiba
美菱 meiling 容声 ronshen 长虹 changhong 创维 skyworth 康佳 konka tcl 乐华 rowa chigo 科龙 kelon shinco yair
chunlan panasonic mitsubishi 三菱 daikin 日立 hitachi 富士通 fujitsu 三星 samsung 索尼 sony 夏普 sharp 飞利浦
philips 西门子 siemens 博世 bosch lg 伊莱克斯 electrolux 惠而浦 whirlpool 三洋 sanyo miele 利勃海尔 liebherr
澳柯玛 aucma xingx baixue frestec 奥马 homa 荣事达 royalstar weili 金羚 kinglon 老板电器 robam 方太 fotile 华帝
vatti 万和电器 vanward 万家乐 macro sakura 能率 noritz 林内 rinnai 史密斯 aosmith 帅康 sacon sanfer entive marssenger
meida 森歌 sanng 德意 dandy 欧琳 oulin nnt 好太太 hotata 康宝 canbo sast peskoe 荣升 九阳 joyoung
小熊电器 美善品 thermomix 凯膳怡 kitchenaid 凯伍德 kenwood 德龙 delonghi 惠家 welhome 百富利 breville 铂富 咖博士
格米莱 gemilai 雪特朗 stelang 心想 scishare nespresso 奈斯派索 东菱 donlim 长帝 changdi 海氏 hauswirt 柏翠 petrus
格兰仕 galanz 大宇 daewoo 山本 利仁 liven 易厨 西屋 westinghouse 亚摩斯 amos 北美电器 aca 奥帝尔 小浪 olayks
欧莱克 生活元素 lifeelement 润唐 爱心东东 nintaus longde povos 米家 mijia 小米有品 云鲸 narwal 石头科技 roborock
科沃斯 ecovacs 追觅 dreame 添可 tineco 戴森 dyson 莱克 lexy jimmy puppyoo bissell 鲨客 德尔玛 deerma irobot
艾罗伯特 卡赫 karcher 凯驰 airmega 布鲁雅尔 blueair 352 airx yadu airproce iqair ihome 舒乐氏 aurabeat 安吉尔
qinyuan 碧然德 brita 倍世 bwt 易开得 ecosmart 怡口 ecowater 滨特尔 pentair 汉斯顿 hanston 佳尼特 cleanwater
霍尼韦尔 honeywell 道尔顿 doulton 艾美特 airmate singfun tosot diamond lianc 奔腾剃须刀 飞科 flyco sid 博朗
braun 雷明顿 remington 飞鹭 康夫 kangfu 康福 泰昌 taicn 璐瑶 徕芬 laifen zhibai 雷瓦 riwa 金稻 kingdom ulike 雅萌
yaman 初普 tripollar 极萌 jmoon 宙斯 听研 amiro 觅光 科莱丽 clarisonic 斐珞尔 foreo newa silkn 倍轻松 breo skg
未来穿戴 攀高 pangao 奥佳华 ogawa 荣泰 rongtai 傲胜 osim 艾力斯特 ihoco 摩摩哒 momoda zdeer 菠萝君 booster theragun
云麦 yunmai 罗格朗 legrand 施耐德 schneider 德力西 delixi chint 鸿雁 honyar 飞雕 feidiao 西蒙 simon 欧普
opple 雷士 nvc 三雄极光 fsl 欧司朗 osram 昕诺飞 孩视宝 好视力 明基 benq 书客 sukgear yeelight 易来 月影凯顿
奥朵 鼎奥
iphone ipad macbook airpods applewatch imac 华为 huawei pura honor xiaomi redmi 红米 oppo vivo iqoo realme 一加
oneplus 魅族 meizu 努比亚 nubia redmagic zte 摩托罗拉 motorola moto 诺基亚 nokia 谷歌 pixel 黑鲨 blackshark 酷派
coolpad gionee tecno 朵唯 doov ktouch qin 纽曼 newsmy 守护宝 hisenseink 柔宇 smartisan 小天才 okii
读书郎 readboy 步步高 bbk 学而思 xueersi 作业帮 猿辅导 科大讯飞 讯飞 iflytek 优学派 umix 好记星 快易典 文曲星 网易有道
youdao 阿尔法蛋 xiaodu 天猫精灵 tmallgenie 小爱同学 boox onyx 掌阅 ireader kindle 汉王 hanvon
墨案 moaan 微信读书 联想 lenovo thinkpad 拯救者 thinkbook 惠普 hp 暗影精灵 戴尔 dell alienware 华硕 asus 玩家国度
rog 灵耀 宏碁 宏基 acer predator 暗影骑士 微星 msi 机械革命 mechrevo 机械师 machenike thunderobot hasee 炫龙 firebat
技嘉 gigabyte 技钢 aorus 七彩虹 影驰 galax 索泰 zotac inno3d 铭瑄 maxsun sapphire 讯景 xfx 撼讯 powercolor 耕升
gainward 华擎 asrock 盈通 yeston 昂达 onda 梅捷 soyo 英特尔 intel 酷睿 amd 英伟达 nvidia 龙芯 金士顿
kingston 骇客神条 corsair 芝奇 gskill 威刚 adata gloway 阿斯加特 asgard 金百达 kingbank 英睿达 镁光 micron 海力士
skhynix 西部数据 西数 wd 希捷 seagate 铠侠 kioxia 闪迪 sandisk 致态 zhitai 长江存储 雷克沙 lexar aigo 朗科 netac 佰维
biwin 忆捷 eaget 台电 teclast dahua 海康威视 hikvision 海康 萤石 ezviz 乔安 jooan 普联 tplink tp-link tenda 斐讯
phicomm 华三 h3c 锐捷 ruijie 领势 linksys 网件 netgear 思科 cisco 群晖 synology 威联通 qnap 极空间 zspace 绿联 ugreen
samzhe 倍思 baseus 安克 anker 品胜 pisen 罗马仕 romoss 羽博 yoobao 酷态科 cuktech 图拉斯 torras 闪魔 smartdevil
亿色 esr 邦克仕 benks 蓝猩 lanxing 摩米士 momax pitaka casetify 麦多多 uag 欧达 oberster 机乐堂 joyroom 浩酷 hoco 洛克
派滋 paperstar 毕亚兹 biaze 胜为 shengwei 晶华 奥睿科 orico 海备思 hagibis 贝尔金 belkin 优越者 unitek scud 诺希 nohon
南孚 nanfu 金霸王 duracell energizer 德力普 delipow 倍量 beston 超霸 罗技 logitech 雷蛇 razer 赛睿 steelseries cherry
达尔优 dareu 雷柏 rapoo 双飞燕 a4tech 血手幽灵 bloody ajazz aula 珂芝 kzzi 阿米洛 varmilo 杜伽 durgod ikbc filco
斐尔可 hhkb 利奥博德 leopold 腹灵 凯酷 keychron 洛斐 lofree vgn 迈从 mchose atk 雷咖泽 英菲克 inphic 富勒 fuhlen
现代翼蛇 因科特 mipow 北通 betop 八位堂 8bitdo 盖世小鸡 gamesir 任天堂 nintendo 微软 microsoft playstation
图马思特 thrustmaster 莱仕达 pxn 乐视 letv 当贝 dangbei 极米 xgimi jmgo 峰米 formovie 爱普生 epson 知麻
哈趣 小明投影 先奇 优派 viewsonic 冠捷 aoc 泰坦军团 titanarmy hkc 惠科 蚂蚁电竞 antgamer 卓威 zowie 艺卓 eizo ktc
盖乐世 佳能 canon 尼康 nikon fujifilm instax 宝丽来 polaroid 徕卡 leica 哈苏 hasselblad 奥林巴斯 olympus ricoh 宾得
pentax 适马 sigma 腾龙 tamron 永诺 yongnuo 唯卓仕 viltrox 铭匠 ttartisan 七工匠 7artisans 老蛙 laowa 中一光学 蔡司
zeiss 大疆 dji 影石 insta360 gopro zhiyun hohem feiyutech 斯莫格 smallrig 百诺 benro 曼富图 manfrotto sirui
捷信 gitzo 富图宝 fotopro 轻装时代 qzsd 云腾 yunteng godox jinbei nanlite 爱图仕 aputure 乐摄宝 lowepro 吉尼佛 jenova
锐玛 eirmai 赛富图 safrotto 耐司 nisi 卡色 kase 肯高 kenko 绿巨能 llano 沣标 星威 博雅 boya 枫笛 saramonic 猛玛 rode
舒尔 shure 森海塞尔 sennheiser 铁三角 audiotechnica 拜雅 beyerdynamic 爱科技 akg 歌德 grado denon 马兰士 marantz
雅马哈 yamaha 安桥 onkyo pioneer bose jbl 哈曼卡顿 harmankardon beats 魔声 edifier 惠威 hivi microlab sansui shanling
飞傲 fiio hiby 凯音 cayin 艾利和 iriver 兴戈 simgot 水月雨 moondrop 达音科 dunu 塞宾 sabbat 声阔 soundcore 南卡 nank
韶音 shokz 飞朗 弱水时砂 西圣 xisem 魅蓝 酷狗 kugou 击音 jeet 声擎 索爱 soaiy 金河田 hyundai amoi 雅兰仕 奥尼
aoni takstar 爱贝斯 魔耳 mooer changba 闪克 b&o bangolufsen 丹拿 dynaudio 宝华韦健 bowerswilkins tannoy
乐富豪 wharfedale muzen tecsun 凡想 海曼 卡西欧 casio 卡瓦依 kawai roland 科音 korg 美得理 medeli 吟飞 ringway theone
fender 吉普森 gibson 依班娜 ibanez taylor 卡马 kepma 恩雅 enya 娜塔莎 natasha 威尔逊 雅依利 萨伽
suzuki 施坦威 steinway 博斯纳
壳牌 shell 美孚 mobil 嘉实多 castrol 道达尔 fuchs liquimoly 驰加 米其林 michelin 普利司通 bridgestone 固特异 goodyear
continental 倍耐力 pirelli 韩泰 hankook 锦湖 kumho 优科豪马 yokohama toyo 佳通 giti cst 玛吉斯 maxxis linglong
瓦尔塔 varta tianneng 曼牌 马勒 mahle 法雷奥 valeo 电装 denso 恩福 菲罗多 ferodo trw 布雷博 brembo ngk 德科
acdelco turtle 车仆 chief 好顺 haoshun biaobang 固特威 goodway 保赐利 botny 绿驰 greenchi 海龟先生 cartec 威固 vkool
龙膜 llumar 量子膜 圣戈班 saintgobain 韩玻 盯盯拍 ddpai 70迈 70mai 凌度 捷渡 jado 掌锐 卡仕达 路畅 roadrover conqueror
e路航 eroda 途虎 tuhu nile 卡饰社 carsetcity 悦卡 尤利特 点缤 csmall 香百年 carori yantu 铁将军 steelmate 德赛西威
geely 比亚迪 byd 奇瑞 chery 长安汽车 哈弗 haval 五菱 wuling 宝骏 baojun 荣威 roewe 名爵 理想l 蔚来 nio 小鹏 xpeng
aito 极氪 zeekr 岚图 特斯拉 tesla 宝马 bmw 奔驰 benz 奥迪 audi volkswagen 保时捷 porsche 丰田 toyota 本田 honda
nissan 马自达 mazda 斯巴鲁 subaru 雷克萨斯 lexus 英菲尼迪 infiniti 讴歌 acura 别克 buick 雪佛兰 chevrolet 凯迪拉克
cadillac ford lincoln 斯柯达 skoda 沃尔沃 volvo 路虎 landrover 捷豹 jaguar peugeot 雪铁龙 citroen 起亚 kia 法拉利
ferrari 兰博基尼 lamborghini 玛莎拉蒂 maserati 宾利 bentley 劳斯莱斯 rollsroyce 迈巴赫 maybach 五羊本田 haojue qjmotor
春风动力 cfmoto loncin 宗申 zongshen voge 杜卡迪 ducati harley 贝纳利 benelli 雅迪 yadea aima 台铃 tailg niu
ninebot luyuan sunra xiaodao lima 绿佳 五星钻豹 哈啰 极核 zeeho ls2 agv 摩雷士 马鲁申 marushin soman tanked
alpinestars a星 dainese 丹尼斯 scoyco 杜汉 duhan motoboy 摩多贝
deli m&g comix truecolor guangbo aihao snowhite baoke 毕加索 picasso pimio zebra 国誉 kokuyo 派通 pentel 普乐士 tombow
辉柏嘉 fabercastell 施德楼 staedtler 马可 marco 凌美 lamy parker 犀飞利 sheaffer platinum 百利金 pelikan rotring
凯兰帝 卡达 carandache 马培德 maped 思笔乐 stabilo 温莎牛顿 winsornewton 伦勃朗 rembrandt 史明克 schmincke 荷尔拜因
holbein 吴竹 kuretake 鲁本斯 rubens 美邦祈富 梦想颜料 maries miya dianshi 卡杰 kaco 九洲行 9洲行 末匠 mojiang kinbor
得印 befon 奔图 pantum 汉印 hprt 喵喵机 paperang 精臣 niimbot 佳博 gprinter 芯烨 xprinter 启锐 科密 comet
亚太森博 百旺 paperone 传美 旗舰纸 凯蓝 猫太子 nusign 纽赛 umi 卡乐淘 猿编程 文正 陆仕 文房堂 一得阁 曹素功
王一品 善琏湖笔 荣宝斋 西泠印社 胡开文
固德威 史丹利 stanley 牧田 makita 得伟 dewalt 米沃奇 milwaukee 喜利得 hilti hikoki 高壹 麦太保 metabo 世达 威克士
worx 威力狮 wynns dongcheng devon 锐奇 开利 普力捷 pulijie 长城精工 tajima sheffield 老a laoa greener 科麦斯 komax
卡夫威尔 kafuwell 西玛 shanggong 哈量 mitutoyo 桂林量具 青量 优利德 uni-t 福禄克 fluke 华盛昌 cem 希玛
莱赛 laisai 深达威 sndway 迈测 mileseey 瑞德 佳士 jasic 瑞凌 riland 沪工 奥太 aotai hakko quick 安泰信 atten 乐泰
loctite 道康宁 dowcorning 汉高 henkel pattex 西卡 sika 瓦克 wacker 卡夫特 kafuter huitian 康达 德莎 tesa 立邦 nippon
多乐士 dulux 3trees 嘉宝莉 carpoly 华润漆 紫荆花漆 美涂士 maydos 都芳 duffa 东方雨虹 yuhong 德高 davco 蓝天豚
卓高 kerakoll 马贝 mapei 伟星 vasen 日丰 rifeng 联塑 lesso 金德 kingtede roca 科勒 kohler 汉斯格雅 hansgrohe 高仪
grohe 东陶 toto 伊奈 inax americanstandard 九牧 jomoo 箭牌 恒洁 hegii 惠达 huida 法恩莎 faenza annwa 浪鲸
ssww 摩恩 moen 得而达 卡贝 cobbe 申鹭达 sunlot joyou hhsn 雅鼎 yating 贝朗 bravat 杜拉维特 duravit 凯迪仕
kaadas 德施曼 dessmann 鹿客 loock 耶鲁 yale 小益 因特 盖特曼 gateman 汇泰龙 hutlon 顶固 topstrong 东泰 dtc 海蒂诗
hettich blum 凯斯宝玛 玥玛 玛斯特 guli 摩根智能 powerdekor 生活家地板 菲林格尔 马可波罗 marcopolo guanzhu 欧神诺
oceano 金意陶 kito wonly buyang aupu 法狮龙 欧斯宝 好易点 邦先生 orlant 绿米 aqara 杜亚 dooya
royalcanin orijen 爱肯拿 acana ziwipeak 滋益巅峰 素力高 solidgold 纽顿 nutram petcurean 网易天成 伯纳天纯
purenatural 比瑞吉 bridgepetcare 麦富迪 myfoodie 疯狂小狗 耐威克 navarch wanpy 冠能 proplan pedigree whiskas
sheba 希尔思 hills 珍致 fancyfeast 妙多乐 泰迪爸爸 弗列加特 fregate legendsandy 帕特 阿飞和巴弟 高爷家 gaoyea
尾巴生活 pidan 福丸 fukumaru 许翠花 喵梵思 江小傲 ofood 凯锐思 卫仕 nourse reddog 麦德氏 俊宝 in-plus 维斯康
viscom 大宠爱 福来恩 frontline 海乐妙 拜宠清 drontal 博来恩 broadline 超可信 nexgard 尼可信 homerun petkit 卡屋
catlink 联宠 爱丽思 iris 洁客 jonsanty yoken luscious 朗诺 疯狂的小狗 醇粹 purich 自然光环 尊达 牧野奇迹 mystic 德金
sunsun 德克 日生 chihiros 千寻灯 伊罕 eheim 仟湖 qianhu 寸金 高够力 hikari 德彩 tetra 希瑾 seachem
劳力士 rolex 欧米茄 omega 浪琴 longines 天梭 tissot 美度 mido 卡地亚 cartier 百达翡丽 patekphilippe 爱彼
audemarspiguet 江诗丹顿 vacheron 积家 jaegerlecoultre 万国表 iwc 伯爵表 piaget 帝舵 tudor baumemercier 沛纳海
panerai 百年灵 breitling 真力时 zenith 泰格豪雅 tagheuer 豪雅 宇舶 hublot 理查德米勒 richardmille blancpain 宝玑
breguet 格拉苏蒂 glashutte lange 法穆兰 franckmuller 罗杰杜彼 rogerdubuis 雅典表 ulyssenardin 萧邦 chopard 芝柏
girardperregaux 雪铁纳 certina 汉米尔顿 汉密尔顿 hamilton 雷达表 rado 豪利时 oris 艾米龙 epos 尊皇 juvenia 瑞士依波路
依波路 ernestborel 英纳格 enicar 梅花表 titoni 斯沃琪 swatch 卡文克莱 丹尼尔惠灵顿 danielwellington dw fossil 天美时
timex seiko 西铁城 东方双狮 双狮表 冠蓝狮 grandseiko gshock g-shock babyg 卓美 罗西尼 rossini 依波 ebohr 飞亚达 fiyta
天王表 tianwang shanghaiwatch 海鸥表 seagull lobinor 雷诺表 rarone tenba 艾奇 geya 卡罗莱 carolai 冠琴 guanqin 聚利时
julius 金米欧 kimio 玛莎莉 mashali 古欧 guou 时刻美 skmei 斯宾纳克 spinnaker 阿帕琦 apachi 佳明 garmin 颂拓 suunto
高驰 coros 博能 华米 amazfit zepp 跃我 fitbit 出门问问 ticwatch 宜准 ezon
周大福 chowtaifook ctf 周生生 chowsangsang lukfook 老凤祥 laofengxiang 周大生 chowtaiseng 老庙 laomiao mingr 潮宏基
chj 谢瑞麟 tsl 菜百 曼卡龙 老铺黄金 梦金园 城隍珠宝 六桂福 lukgui 金至尊 萃华 赛菲尔 周六福 周百福 周大金 金大福
金大生 idear 钻石小鸟 zbird 戴瑞 darryring 珂兰 kela 每克拉美 ido 莱绅通灵 leysen 蒂芙尼 tiffany
梵克雅宝 vancleef 宝诗龙 boucheron chaumet 海瑞温斯顿 harrywinston 格拉夫 graff 戴比尔斯 debeers 御木本 mikimoto
塔思琦 tasaki 宝曼兰朵 pomellato pandora 施华洛世奇 swarovski 阿卡兹 apm apmmonaco 乔治杰生 georgjensen 霍格文 folli
follie 爱洛琪 伊泰莲娜 italina ainuoshi 京润 佐卡伊 zocai 翠缘 hefang 何方珠宝 yvmin 尤目 mo&co moco edition
摩安珂 zsiska 银时代 银千惠 老银匠 六鑫 曼昵 黛乐斯 dailies
雷朋 rayban bolon 陌森 molsion 海伦凯勒 helenkeller prsr 派丽蒙 parim 普莱斯 pulais 保圣 prosun 木九十 mujosh
gentlemonster 欧克利 oakley 高特 gaoter 依视路 essilor chemi wanxin 罗敦司得 rodenstock 夏蒙 charmant 施洛华 swarha
镜宴 目戏 muzik lohon 丽狮 安视优 acuvue 博士伦 bausch 海昌 hydron 海俪恩 卫康 weicon 爱尔康 alcon 库博
coopervision 可啦啦 kilala 科莱博 clb lapeche 欧舒适 珍视明 veralin 润洁 眼力健
天堂伞 mabu wpc 左都 bananaunder bananaumbrella 卡蒙 kamon 宝沫 卡宾 cabbeen 迈兹 佑一良品 yuyi 凯狮 kaishi 韩雪儿
凯蒂 kangol newera 纽亦华 47brand 珍尼佛 上海故事 shanghaistory 万事利 wensli 都锦生 苏豪 金三塔 太湖雪 蚕花娘娘
银桑 钱皇 罗卡芙
喜得龙 德尔惠 金莱克 名乐 万利威 喜之郎 阿依莲 与狼共舞 太子龙 虎都 威鹏 梦舒雅 圣元 雅士利 道道全 卡帝乐 樱雪
创尔特 骁龙 金万年 汤臣 贵人鸟 金豪
松下 亚都 雅客 旺仔 银鹭 胡姬花 金种子 国台 红蜻蜓 蜘蛛王 老人头 有棵树 淑女屋 半日闲 隐蔽者 好孩子 汇乐 森宝 星堡
雅霜 逐本 观夏 活力28 洁云 斑布 洁婷 安速 二平米 心家宜 锐龙 掠夺者 映众 劲量 狼蛛 黑爵 富士 理光 思锐 神牛 山灵 麦博
奋达 力魔 问界 陆风 豪爵 隆鑫 爱玛 绿源 晨光 真彩 宝克 盈佳 三年二班 铁锚 东成 田岛 三棵树 乐家 圣象 步阳 晾霸 奥普
简一 伟嘉 力狼 森森 诚实一口 上海表 大益茶 八马茶 老同志 七彩云南 生命一号 鱼跃 三诺 可孚
露露柠檬 泰特利斯 titleist 卡拉威 callaway 泰勒梅 taylormade 麦昆 alexandermcqueen 罗杰维威 麦丝玛拉 maxmara 马汀博士 博肯 芙丽芳丝
freeplus 马歇尔 marshall 莫凌 瑞驰迈迪 布内罗 brunellocucinelli vacheronconstantin 布契拉提 buccellati 阿格莎 agatha 朱丽安娜 赫妍
伊索 梵诗柯香 maisonfranciskurkdjian 阿蒂仙 衰败城市 urbandecay 芭比布朗 华伦天奴美妆 醉象 drunkelephant drcilabo 欧树 nuxe 香缇卡
chantecaille 悦薇 苏秘 su:m37 芭妮兰 banilaco 爱茉莉 欧蕙 ohui 得鲜 thesaem 阿玛尼美妆 福特马克 香蕉共和国 bananarepublic 阿贝克隆比
abercrombie 霍利斯特 hollister 布克兄弟 brooksbrothers 诺帝卡 nautica 凯尔文克莱恩 托里伯奇 弗拉 丝黛拉 瑞贝卡明可夫 rebeccaminkoff 玛珀利
mulberry 塞琳 法拉利帽 沃尔沃服饰 袋鼠牌 啄木鸟皮具 添高 361度 乔丹体育 匹克态极 必迈 昂跑鞋 霍伽 乐卡克 lecoqsportif 艾世克私 爱世克私 迈乐鞋 火枫 snowpeak
科勒曼 coleman 黑冰 blackice 攀山鼠 klattermusen 土拨鼠羽绒 mountainhardwear 山浩 哥伦比亚户外 响威士忌 教士啤酒 保乐力加 罗曼尼康帝
romaneeconti 小拉菲 爱马仕丝巾 蓝瓶 bluebottle 摩可纳 moccona ucc 悠诗诗 罗伊斯 royce 白色恋人 德菲丝 truffles 吉百利 cadbury 三角巧克力
toblerone 华美月饼 桃李面包 盼盼食品 港荣 正新鸡排 德庄 名扬 桥头火锅 统一老坛 帝亚吉欧 惠氏启赋 bellamy 可瑞康 drbrown hobbr 迈可适 斯托克 帕格 pagani
阿斯顿马丁 astonmartin 铂傲 拜亚动力 罗德麦克风 森海 skullcandy 缤特力 plantronics aftershokz sonyericsson 海盗船键盘 樱桃键盘 三星固态 梵想
imoo 影拓 viomi fisherpaykel 厨宝 维他密斯 vitamix 瑞士风 巴慕达 balmuda 惠人 hurom 康巴赫 康宁锅 拉歌蒂尼 lagostina 特福 汉美驰
hamiltonbeach 三菱电机 火星人集成灶 唯宝 villeroyboch 四维卫浴 席梦思床垫 丝芙兰 安睡宝 takaratomy 森贝儿 sylvanian 海阳之星 奥飞 若态 robotime
积高 若鸿 gsc hottoys 世嘉 sega 派克笔 威迪文 waterman 白金钢笔 三菱uni 史泰博 渴望猫粮 皇家猫粮 皇家狗粮 ziwi 纽翠斯 nutrience 法米娜 farmina
福摩 fromm 蓝爵 卡特马龙 日立电动工具 罗宾汉工具 凯尼派克 knipex 莱泽曼 leatherman 蜘蛛刀 spyderco 神火 supfire 纳丽德 nitecore 菲尼克斯 德尔塞
小米有品箱包 皇冠箱包 swissmobility 北极狐 fjallraven 凯浦林 kipling 杰斯伯 jansport
`,
};

/**
 * Brand names that are everyday words as well (苹果 the fruit, 老板 the boss, 公牛 the bull): a brand only when the title
 * says so elsewhere. Words written for this project, 2026-11, *house choice*.
 */
export const ambiguousBrands: Lexicon = {
  brand: `
永久 飞鸽 回力 老板 万和 大宝 双星 红豆 苹果 小米 太平鸟 骆驼 飞跃 公牛 长城 土拨鼠 小鹰 胜利 挺拔 大行 豪门 内外 红领
例外 牧童 大黄蜂 强人 往事 大东 热风 星期六 力士 霸王 大王 好奇 一朵
谷雨 春雨 火烈鸟 野兽派 无畏 漫游 伯爵 想念 铁塔 总统 三元 新希望 简爱 正大 皓月 外星人 尖叫 脉动 战马 冰峰 喜临门
采花 开山 女儿红 红魔鬼 凯歌 教士 白熊 朝日 札幌 拿破仑 修正 稳健 名流 小雨伞 小怪兽
超能 奥妙 好爸爸 白猫 参半 冰泉 清风 可靠 枪手 超威 茶花 图强 三利 堂皇 统帅 新科 威力 奔腾 先锋 超人 直白 追光
吉米 荣耀 真我 锤子 坚果 小爱 小新 天选 雷神 战神 迅捷 飞毛腿 前行者 现代 浩瀚 国家地理 不见不散 猫王
珠江 星海 风帆 标榜 征服者 先知 尼罗河 理想 凯旋 大众 立马 小刀 小牛 九号 爱好 斑马 英雄 点石 大有 小强 时代 白光 快克
回天 四维 潜水艇 大自然 渴望 巅峰 顽皮 红狗 化石 海鸥 天王 天霸 明月 宝岛 古都 天堂 红叶 百利
光明 统一 红旗 东风 解放 中华 燕京 哈尔滨 崂山 西湖龙井 春兰 美的 志高 新飞 小鸭 龙的
海天 东古 金健 思念 三全 盼盼 旺旺 金丝猴 大白兔 喔喔 好想你 良品 好吃点 乐事 露露 达利 长寿花
多力 西王
红星 双沟 稻花香 枝江 衡水 仰韶 宋河 宝丰 兰陵 景芝 舍得 剑南 文君 全兴 王朝 威龙 通化 会稽山 古越 塔牌
人本 环球 三六一 啄木鸟 鳄鱼 袋鼠 稻草人 皮卡 金猴 他她 暗香 战地 才子 开开 猫人 健将 爱慕
雪莲
三彩 韩都 生活在左 猎人 海一家 蓝豹 马克 雪豹 白鹿
小白熊 小浣熊 子初 启初 贝贝 一米阳光 小飞鱼 三鹿 方广 喜宝 小皮 幼乐 智高 万代 启蒙 开智 双鹰
星辉 银辉 伟力 美致
双妹 六神 理然 方里 恋火 火星人
扇牌 田七 黑人 狮王 苏菲 自由点 七度空间 雷达 黑旋风 虎牌 双枪 唐宗 石岛 金号 永亮 水星
远梦 顾家 左右 双虎 掌上明珠 红苹果 联邦 月星 普田 美大 帅丰 前锋 百得 亿田
红魔 中兴 金立 神舟 爱国者 海盗船 大华 双鹿 金贝 南光 罗德
海贝 漫步者 德生 凡尔赛 凤灵 罗兰 红棉 星臣 铃木
昆仑 福斯 马牌 正新 玲珑 双钱 朝阳 天能 龟牌 飞歌 征服 五福金牛 沿途 吉利 福特 林肯 猎豹 钱江
无极 新日 金箭 坦克 赛羽
得力 齐心 广博 永生 金星 百乐 写乐 红环 青竹 马利 米娅 三木 绿林 国强 钢盾
永大 安华 辉煌 中宇 鹰牌 冠珠 固力 王力 友邦
宝路 豆柴 路斯 怡亲 小佩 创宁 蓝氏 鲜朗 双狮 宝石花 孔雀表 罗宾 格雅 六福 明牌 亚一
千叶 石头记 爱迪尔 潘多拉 暴龙 帕莎 精灵 万新 凯米 宝石蝶
clear fresh mask head three boy only master nature core rock galaxy switch fast polar orient citizen champion
butterfly victor diplomat exception coach camel lion tiger dove beast opera angel shark earth arrow delta
speed hero pilot plus sailor uni brother revolution halo partner moody paradise garden anchor president monster corona
beyond mercury violet grace comfort ocean arc colorful crucial fury surface legion yoga mate nova pure google
apple winner space7 tango hibiki moon peak cat tempo whisper
竹叶青 天福 狮峰 下关 龙润 三鹤 天方 忆江南 猴坑 文新 鼎白 江中 葵花 仁和 福牌 海王 金日
初元 太太 左点
探路者 三夫 keep 卡门 光威 gap 影儿 吉普 福神 新锐 百丽 喜多 高达 芭比 彩星 mac hera kate lux 温雅 高姿 浮气 美旅 红谷
绝味 有友 白象 日清 乌江 古船 新良 安怡 明治 天润 好时 阿尔卑斯 桃李 美心 国联 维维 昆仑山 长白雪 七喜 茶派 意利 奈雪
雪王 凤庆 国缘 丛台 光良 观云 石湾 丰谷 拉图 山崎 真露 乌苏 北大 扬子江 tide crest 好来 金鸟 康宁 朵颐 弓箭 严选 舒达
亚朵 宜家 玛格 扬子 大金 美诺 白雪 先科 奥田 半球 红日 金正 必胜 沁园 大松 联创 bull 正泰 月影 传音 天语 有道 喜马拉雅
小度 文石 omen 腾达 山泽 智云 飞宇 天龙 夏新 得胜 唱吧 天朗 泰勒 saga 国光 奇美 东洋 mann 天合 日产 标致 哈雷 天章
悠米 上匠 上工 三丰 雨虹 美标 swell submarine 百隆 梦天 instinct 希宝 名士 朗格 恒信 百泰 通灵 尚美 七度 视康 慈云
万年
哥伦比亚 鄂尔多斯 杏花村 凡士林 红富士 两面针 席梦思 梅花
`,
};
