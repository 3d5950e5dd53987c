/**
 * Well-known brands, a house a line: names, writings and lines of one owner or licence, which may stand in one title.
 * Only names that hardly mean anything else. Folded as words are compared (`foldWord`), blanks left out. Own knowledge,
 * 2026-11, *house choice*; ownership of brands changes, so a line rather holds one name too many.
 */
export const houses = `
耐克 nike aj airjordan jordan converse 匡威 乔丹
阿迪达斯 adidas 阿迪 三叶草 adidasoriginals reebok 锐步 neo
彪马 puma
安踏 anta 斐乐 fila 迪桑特 descente 可隆 kolon 始祖鸟 arcteryx 萨洛蒙 salomon 狼爪 jackwolfskin
李宁 lining 中国李宁
特步 xtep 索康尼 saucony
鸿星尔克 erke
新百伦 newbalance nb
亚瑟士 asics 鬼塚虎 鬼冢虎 onitsukatiger
美津浓 mizuno
斯凯奇 skechers
安德玛 underarmour
露露乐檬 露露柠檬 lululemon
北面 thenorthface tnf 万斯 vans 添柏岚 timberland supreme dickies
匹克 迪卡侬 decathlon quechua
凯乐石 kailas
尤尼克斯 yonex
波司登 bosideng 雪中飞
海澜之家 hla
优衣库 uniqlo gu
无印良品 muji
南极人 nanjiren
北极绒
恒源祥
俞兆林
浪莎 langsha
七匹狼 septwolves
九牧王 joeone
杰克琼斯 jackjones only veromoda selected 思莱德
美特斯邦威 metersbonwe
拉夏贝尔 lachapelle
欧时力 ochirly 五加五 fiveplus
花花公子 playboy
皮尔卡丹 pierrecardin
卡帝乐鳄鱼 cartelo
拉科斯特 lacoste
拉夫劳伦 ralphlauren polo
汤米 tommyhilfiger calvinklein ck
李维斯 levis levi's
加拿大鹅 canadagoose
盟可睐 moncler
巴宝莉 burberry 博柏利
路易威登 louisvuitton lv
古驰 gucci 圣罗兰 yvessaintlaurent ysl 巴黎世家 balenciaga 葆蝶家 bottegaveneta
香奈儿 chanel
祖玛珑 祖马龙 jomalone
迪奥 dior
爱马仕 hermes
普拉达 prada 缪缪 miumiu
芬迪 fendi 纪梵希 givenchy 赛琳 celine
蔻驰 coach katespade
迈克高仕 michaelkors
范思哲 versace
阿玛尼 armani emporioarmani
托德斯 tods
菲拉格慕 ferragamo
雨果博斯 hugoboss
卡地亚 cartier 万国表 万宝龙 montblanc
蒂芙尼 tiffany 宝格丽 bvlgari
梵克雅宝 vancleef
劳力士 rolex 帝舵 tudor
欧米茄 omega 浪琴 longines 天梭 tissot 斯沃琪 swatch 美度 mido
施华洛世奇 swarovski
周大福 chowtaifook
周生生
周大生
老凤祥
潘多拉 潘多拉首饰 pandora
卡西欧 casio gshock g-shock babyg
西铁城 citizen
百丽鞋 belle 他她 天美意 teenmix 思加图 staccato
达芙妮 daphne
奥康 aokang
意尔康
木林森 mulinsen
足力健
卡洛驰 卡骆驰 crocs
马丁医生 马汀博士 drmartens dr.martens
勃肯 博肯 birkenstock
巴拉巴拉 balabala 森马 semir minibalabala
安奈儿 annil
戴维贝拉 davebella
全棉时代 purcotton
英氏 yeehoo
飞鹤 firmus 星飞帆
伊利 yili 金领冠 安慕希 金典 优酸乳 舒化
蒙牛 mengniu 特仑苏 纯甄 真果粒 瑞哺恩 雅士利
爱他美 aptamil 可瑞康 karicare 诺优能 nutrilon
惠氏 wyeth 启赋 illuma s-26
美赞臣 meadjohnson 蓝臻
贝因美
合生元 biostime
帮宝适 pampers
花王 kao merries 妙而舒
尤妮佳 unicharm moony 妈咪宝贝 mamypoko 苏菲
大王纸尿裤 goo.n
贝亲 pigeon
新安怡 avent 飞利浦 philips
美德乐 medela
乐高 lego
费雪 fisherprice 托马斯 风火轮 芭比娃娃 美泰 mattel
泡泡玛特 popmart labubu
奥迪双钻 auldey
兰蔻 lancome 欧莱雅 loreal l'oreal 美宝莲 maybelline 科颜氏 kiehls kiehl's 植村秀 shuuemura 赫莲娜 修丽可 skinceuticals 理肤泉 larocheposay 薇姿 vichy 适乐肤 cerave 卡诗 kerastase
雅诗兰黛 esteelauder 倩碧 clinique 海蓝之谜 lamer 芭比波朗 bobbibrown 魅可 祖马龙 jomalone
玉兰油 olay sk-ii skii 海飞丝 headshoulders 潘婷 pantene 飘柔 rejoice 沙宣 舒肤佳 safeguard 吉列 gillette 博朗 braun 欧乐b oralb oral-b 汰渍 碧浪 护舒宝 whisper 佳洁士
资生堂 shiseido 肌肤之钥 cpb 安热沙 安耐晒 anessa 水之密语 珊珂 怡丽丝尔
后 雪花秀 sulwhasoo 兰芝 laneige 悦诗风吟 innisfree 爱茉莉
珀莱雅 proya 彩棠
自然堂 chando
百雀羚 pechoin
相宜本草
韩束 kans 一叶子 红色小象
薇诺娜 winona
完美日记 perfectdiary
花西子 florasis
毛戈平 maogeping
妮维雅 nivea
多芬 力士 lux 清扬 旁氏 凡士林 vaseline 奥妙 omo 夏士莲 和路雪 家乐
强生 johnsons johnson's 露得清 neutrogena 艾惟诺 aveeno 李施德林 listerine
高露洁 colgate
云南白药
舒适达 sensodyne 保丽净
黑人牙膏 darlie
杜蕾斯 durex 滴露 dettol
杰士邦 jissbon
冈本 okamoto
维达 vinda 得宝 tempo
心相印 洁柔
蓝月亮 bluemoon
立白 liby 超能洗衣
雕牌 纳爱斯
威猛先生 舒洁 高洁丝 好奇纸尿裤 huggies
茅台 moutai 贵州茅台 茅台王子 茅台迎宾 飞天茅台
五粮液 wuliangye
泸州老窖 国窖 国窖1573
洋河 海之蓝 天之蓝 梦之蓝 蓝色经典 双沟
剑南春
汾酒 杏花村汾酒
郎酒 红花郎 青花郎
习酒
古井贡 古井贡酒
青岛啤酒 tsingtao
雪花啤酒 勇闯天涯 喜力 heineken
百威 budweiser 哈尔滨啤酒 科罗娜
张裕 changyu
拉菲 lafite
轩尼诗 hennessy
马爹利 martell 芝华士 chivas 绝对伏特加 absolut
尊尼获加 johnniewalker 百利甜 baileys
可口可乐 cocacola coca-cola 雪碧 sprite 芬达 fanta 美汁源
百事可乐 pepsi 百事 乐事薯片 桂格 quaker
农夫山泉 尖叫饮料 东方树叶 茶π 维他命水
康师傅
统一企业
娃哈哈 wahaha
怡宝
王老吉
加多宝
红牛 redbull
雀巢 nestle nescafe 奈斯派索 nespresso 奇巧 kitkat 徐福记 太太乐 星巴克 starbucks
三只松鼠
百草味
良品铺子
来伊份
卫龙
盐津铺子
奥利奥 oreo 趣多多 太平梳打 亿滋 炫迈
德芙 士力架 snickers m&m's 益达 绿箭 玛氏 皇家 royalcanin 宝路 伟嘉 希宝 渴望
费列罗 ferrero 健达 kinder 能多益 nutella
好丽友 orion
洽洽
双汇
金锣
金龙鱼 胡姬花 海皇 香满园
鲁花
福临门 中粮 长城葡萄酒
李锦记
海天酱油 haday
老干妈
同仁堂
汤臣倍健 byhealth
善存 centrum
安利 amway 纽崔莱 nutrilite
东阿阿胶
美的 midea 小天鹅 华凌 colmo 东芝家电 布谷 比佛利
海尔 haier 卡萨帝 casarte leader 统帅
格力 gree 晶弘 tosot
海信 hisense 容声 科龙 东芝 toshiba 古洛尼
tcl 雷鸟
长虹 changhong 美菱 meiling
创维 skyworth 酷开
康佳 konka
索尼 sony playstation ps5
三星 samsung galaxy
lg
松下 panasonic
夏普 sharp
西门子 siemens 博世 bosch
惠而浦 whirlpool
九阳 joyoung
苏泊尔 supor 特福 tefal wmf
奥克斯 aux
志高空调 chigo
方太 fotile
华帝 vatti
老板电器 robam 名气
万和电器 vanward
史密斯 aosmith
戴森 dyson
科沃斯 ecovacs 添可 tineco
石头科技 roborock
追觅 dreame
莱克 lexy 吉米吸尘器
小熊电器
飞科 flyco
松下电工
华为 huawei 荣耀 honor 麦芒 华为智选 nova
小米 xiaomi 红米 redmi 米家 mijia 小米有品 poco
oppo 一加 oneplus realme 真我
vivo iqoo
苹果 apple iphone ipad macbook airpods beats
魅族 meizu
中兴 zte 努比亚 nubia
诺基亚 nokia
联想 lenovo ibm thinkpad 拯救者 小新 摩托罗拉 motorola moto
戴尔 dell 外星人 alienware
惠普 hp 光影精灵 暗影精灵
华硕 asus 玩家国度 rog 天选
宏碁 acer
微软 microsoft surface xbox
罗技 logitech
雷蛇 razer
金士顿 kingston hyperx
西部数据 westerndigital wd 闪迪 sandisk
希捷 seagate 酷玩
绿联 ugreen
倍思 baseus
安克 anker
品胜 pisen
公牛电器
贝尔金 belkin
佳能 canon
尼康 nikon
富士胶片 fujifilm instax
大疆 dji
佳明 garmin
漫步者 edifier
森海塞尔 sennheiser
jbl 哈曼卡顿 harmankardon akg
bose
雅马哈 yamaha
铁三角 audiotechnica
爱普生 epson
兄弟打印 brother
晨光文具 m&g
得力 deli
齐心 comix
百乐 pilot
斑马文具 zebra
三菱铅笔 uni
派克 parker
凌美 lamy
英雄钢笔
辉柏嘉 fabercastell
樱花文具 sakura
膳魔师 thermos
虎牌 tiger
象印 zojirushi
哈尔斯 haers
富光
特百惠 tupperware
乐扣乐扣 locknlock lock&lock
双立人 zwilling
爱仕达 asd
炊大皇
张小泉
十八子作
水星家纺
罗莱 luolai
富安娜
博洋
雅兰
慕思
喜临门
全友 quanu
林氏木业 林氏家居
顾家家居 kuka
芝华仕 cheers
源氏木语
宜家 宜家家居 ikea
箭牌 arrow 法恩莎
九牧 jomoo
恒洁 hegii
科勒 kohler
汉斯格雅 hansgrohe
欧普 opple
雷士 nvc
佛山照明 fsl
三雄极光
欧司朗 osram
得伟 dewalt 史丹利 stanley 百得 blackdecker
牧田 makita
东成 dongcheng
立邦 nippon
多乐士 dulux
三棵树
米其林 michelin
普利司通 bridgestone
固特异 goodyear
马牌轮胎 continental
美孚 mobil
壳牌 shell
嘉实多 castrol
雅迪 yadea
爱玛电动车 aima
台铃 tailg
凤凰自行车
捷安特 giant
美利达 merida
冠能 proplan 普瑞纳 purina
麦富迪 myfoodie
比瑞吉
新秀丽 samsonite americantourister 美旅
外交官箱包
雅芳 avon
曼秀雷敦 mentholatum 肌研
李医生
御泥坊
膜法世家
阿芙 afu
丸美 marubi
欧诗漫 osm
maxmara 麦丝玛拉
ugg ugg雪地靴
赫曼米勒 hermanmiller
日默瓦 rimowa
途明 tumi
罗意威 loewe
蔻依 chloe
华伦天奴 valentino
杜嘉班纳 dolcegabbana
莫斯奇诺 moschino
巴利 bally
托里伯奇 torryburch toryburch
珑骧 longchamp
戈雅 goyard
德尔沃 delvaux
飒拉 zara
盖璞
罗杰维维亚 rogervivier
ecco 爱步
索诺斯 sonos
马歇尔 marshall
戴可思
巴布豆
高仪 grohe
东陶 toto
菲仕乐 fissler
酷彩 lecreuset
汤姆福特 tomford
娇兰 guerlain
娇韵诗 clarins
黛珂 cosmedecorte
贝玲妃
香缇卡 chantecaille
莱珀妮 laprairie
希思黎 sisley
茱莉蔻 jurlique
欧舒丹 loccitane
丝芙兰 sephora
橘朵 judydoll
孩之宝 hasbro
多美卡 tomica
森贝儿 sylvanian
安佳
德运 devondale
哈根达斯 haagendazs
歌帝梵 godiva
瑞士莲 lindt
人头马 remymartin
德龙 delonghi
摩飞 morphyrichards
丝涟 sealy
泰普尔 tempur
名创优品 miniso
妙洁 miaojie
十八子 shibazi
王麻子
希诺 heenoor
爱肯拿 acana
耐威克
罗马仕 romoss
达尔优 dareu
雷柏 rapoo
影石 insta360
`;
