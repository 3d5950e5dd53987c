import type { Lexicon } from './lexicon';

/**
 * Computers, parts, peripherals, network gear, printers and their consumables, storage and laptop accessories, as shops word them.
 * Words written for this project, 2026-11, *house choice*.
 */
export const computers: Lexicon = {
  noun: `
电脑 笔记本电脑 笔记本 手提电脑 台式电脑 台式机 主机 电脑主机 游戏主机 组装电脑 组装机 电脑整机 迷你主机 小主机 工控机
工控电脑 工业平板 工作站 服务器 nas 网络存储 游戏本 轻薄本 商务本 全能本 超极本 上网本 平板电脑 平板 学习平板 学习机
点读机 家教机 早教机 翻译机 词典笔 扫描笔 翻译笔 点读笔 电子词典 复读机 单词机 瘦客户机 软路由 工控主机 开发板 树莓派
单片机 下载器 烧录器 仿真器 传感器模块
显示器 曲面显示器 液晶显示器 便携显示器 便携屏 副屏 带鱼屏 直播屏 显示屏幕 触摸一体机 广告机 会议平板 拼接屏 监视器 裸屏
液晶屏 屏幕 增高架 显示器挂灯 屏幕挂灯 屏幕灯 显示器底座 显示器臂 笔记本支架 电脑支架 电脑架 散热支架 散热底座
压风式散热器 散热垫 显示器挂架 显示器罩 电脑防尘罩
cpu 处理器 电脑主板 显卡 独立显卡 核显 亮机卡 图形卡 计算卡 内存 内存条 ddr3 ddr4 ddr5 固态硬盘 固态 机械硬盘 硬盘
移动硬盘 移动固态硬盘 移动固态 监控硬盘 企业级硬盘 nas硬盘 ssd m.2 m2固态 nvme 硬盘盒 移动硬盘盒 硬盘底座 硬盘座
硬盘支架 硬盘包 硬盘收纳盒 硬盘架 u盘 优盘 手机u盘 启动盘 系统盘 定制u盘 tf卡 sd卡 cf卡 存储卡 micro 读卡器 光驱 dvd光驱
刻录机 dvd刻录机 光盘 刻录光盘 空白光盘 光盘盒 光盘袋 电源 电脑电源 机箱 电脑机箱 机箱风扇 散热风扇 cpu散热器 显卡风扇
风冷散热器 水冷散热器 一体式水冷 一体水冷 分体水冷 水冷头 水冷排 冷排 硅脂 导热硅脂 导热硅胶 导热硅胶片 导热垫 液金
相变片 相变导热片 散热片 散热马甲 灯条 显卡支架 转接卡 扩展卡 采集卡 声卡 网卡 无线网卡 阵列卡 raid卡 转接板 模组线
主板诊断卡 cmos电池 主板电池 开机棒 开机按钮 防静电手环
键盘 机械键盘 薄膜键盘 静电容键盘 磁轴键盘 数字键盘 小键盘 单手键盘 键盘套件 键鼠套装 键盘鼠标 无线鼠标 有线鼠标
蓝牙鼠标 游戏鼠标 电竞鼠标 鼠标垫 垂直鼠标 轨迹球 轨迹球鼠标 触控板 鼠标脚贴 鼠标防滑贴 鼠标线 鼠标微动 鼠标充电底座
手托 键盘手托 鼠标手托 护腕垫 鼠标护腕 鼠标护腕垫 键帽 轴体 拔键器 拔轴器 卫星轴 键盘膜 键盘贴 键盘贴膜 键盘防尘罩
键盘清洁 键盘刷 键盘线 航插线 航插 键盘包 数位板 手绘板 数位屏 手写板 绘图板 绘画板 手绘屏 签批屏 签字板 电脑音箱
电脑音响 回音壁 电脑耳机 耳麦 麦克风 电容麦 电脑桌 电竞桌 电竞椅 方向盘 飞行摇杆 赛车方向盘 摇杆 街机摇杆 电脑手柄
蓝牙适配器 蓝牙接收器 接收器 适配器
笔记本电池 电脑电池 电源适配器 屏轴 屏线 触摸板 电脑包 笔记本电脑包 内胆包 平板保护套 平板壳 平板套 ipad壳 ipad膜
妙控键盘 平板键盘 电脑贴纸 电脑贴膜 笔记本锁 电脑锁 防盗锁 扩展坞 拓展坞 hub 分线器 视频线 hdmi线 高清线 dp线 dvi线
vga线 雷电线 转换器 转接器 切换器 kvm切换器 分配器 分屏器 延长器 usb转串口 串口线 同屏线 投屏器 打印线 锁屏宝 诱骗器
理线带 理线架 束线带 扎带 魔术贴扎带 线槽 理线槽 走线槽
路由器 无线路由器 穿墙王 子母路由器 分布式路由器 随身wifi cpe 光猫 全光网关 网关 中继器 信号放大器 wifi放大器 信号增强器
wifi增强器 无线扩展器 无线ap ap面板 吸顶ap 电力猫 交换机 核心交换机 工业交换机 网络交换机 分线盒 防火墙 网桥 无线网桥
收发器 光模块 光电转换器 poe供电器 poe分离器 网线 成品网线 网线钳 压线钳 水晶头 网线接头 网线连接器 网线插座 网络跳线
跳线 网线测试仪 测线仪 寻线仪 光纤线 皮线光纤 光缆 光纤熔接机 光功率计 红光笔 冷接子 光纤接续盒 耦合器 尾纤 终端盒
配线架 机柜 网络机柜 弱电箱 光纤箱 信息面板 网络模块 天线 路由器收纳盒 wifi收纳盒 路由器置物架 电话线
打印机 激光打印机 喷墨打印机 针式打印机 热敏打印机 标签打印机 热转印打印机 照片打印机 相片打印机 错题打印机 快递打印机
快递单打印机 面单打印机 条码打印机 小票打印机 证卡打印机 喷码机 喷码枪 打印复印一体机 打印一体机 多功能一体机 复印机
复合机 绘图仪 写真机 3d打印机 3d打印笔 光固化打印机 uv打印机 纹身打印机 扫描仪 高拍仪 扫描枪 扫码枪 扫码器 扫码平台
扫描平台 盘点机 数据采集器 pda 传真机 墨盒 墨水 连供墨盒 连供系统 连喷 填充墨盒 硒鼓 粉盒 碳粉 墨粉 碳粉盒 硒鼓架 鼓架
感光鼓 成像鼓 鼓组件 鼓芯 废粉盒 定影器 定影膜 加热组件 搓纸轮 分页器 进纸器 打印头 喷头 色带 色带架 色带芯 碳带
打印机架 打印机置物架 打印机清洗液 喷头清洗液 芯片 墨仓 废墨垫 3d打印耗材 光敏树脂 打印服务 打印服务器
软件 办公软件 系统 激活码 系统安装 远程服务 装机服务 加密狗 加密锁 杀毒软件 电脑维修 数据恢复 软件安装
ups电源 ups不间断电源 不间断电源 稳压器 pdu插座 pdu 电池包 防雷器 除尘枪 吹尘枪 压缩空气罐 清洁刷 拆机螺丝刀 电脑工具
测试卡 sata线 阵列柜 硬盘柜
耗材 设备 外设 显卡坞 硬盘套 网卡天线
`,
  part: `
轴 青轴 红轴 茶轴 黑轴 银轴 磁轴 静音轴 线性轴 热插拔轴 键位 数字键 侧键 微动 支架脚 接口 千兆口 万兆口 双网口 网口 光口
雷电接口 typec typec口 方口 公头 母头 公对公 公对母 母对母 直角 扁头 圆头 圆口 方形口 显存 缓存 侧板 海景房 风道 塔体
热管 六热管 miniled 直面屏 触屏 窄边框 底座 网板 单屏 双屏 三屏 多屏 横屏 竖屏 数字小键盘 双盘位 四盘位 单盘位
`,
  material: `
pbt 无氧铜 镀金 镀银 编织网 布面 钢板 镀锌 冷轧钢 纯铜线芯 pla petg 皮质 皮革 软木 毛毡 海绵 记忆棉 凝胶 碳素钢 塑料
`,
  style: `
超小 电竞风 机架式 壁挂 侧透 全景 闪灵 rgb 发光 炫酷 朋克 粉色系 锁边 人体工学 人体工程学 左手 右手 对称 全尺寸 matx itx
atx eatx
双肩 单肩 手提式
`,
  function: `
热插拔 全键无冲 客制化 背光 电池款 2.4g 三模 连接 即插即用 免驱 免驱动 高速 千兆 百兆 万兆 全千兆 双频 三频 双千兆 穿墙
全屋覆盖 无线覆盖 组网 无缝漫游 桥接 中继 易展 网管型 非网管 防雷 屏蔽 双屏蔽 非屏蔽 超五类 六类 超六类 七类 单模 多模
单纤 双纤 单芯 双芯 铜芯 上网 上网宝 免插卡 无限流量 插卡 移动 外接 外置 内置 扩展 拓展 传输 读写 加密 抗震 防震 耐高温
耐用 压风 水冷 可调速 调速 可升降 悬空 环绕 立体声 2k 4k 8k 1080p 高刷 高刷新率 hdr 不闪屏 广色域 剪辑 渲染 建模 编程
录制 投屏 同屏 拓展屏 分屏 扫描 复印 打印 传真 输稿器 连续供墨 加墨 墨仓式 免喷嘴 易加粉 可加粉 带芯片 快速出纸 条形码
二维码 自感应 识别 点读 翻译 离线翻译 同声传译 录音 语音识别 断网 防沉迷 家长管控 ai 人工智能 独显 集显 核芯显卡 超频
全模组 半模组 白牌 金牌 铜牌 白金牌 纠错 ecc 马甲条 灯效 无源 批注 免漂移 低延迟 热备 断电保护 后备式 在线式 稳压
备用电源
供电 poe oled ips va vpn 虚拟机 拼接 远控 开机自启 来电自启 广域网 局域网 内网 倍速 双接口
`,
  scene: `
学习 教学 电竞 网吧 lol cs cf 绘图 画图 设计 cad ps 炒股 财务 会计 工作室 机房 企业 公司 学校 教室 医院 快递 物流 收银
工程 别墅 大户型 出租屋 工业级 影音 会议 视频会议 作业 照片 作图
`,
  person: `
程序员 设计师 财会 玩家 工程师
`,
  spec: `
四核 六核 八核 双核 十二核 单核 盒装 散片 散装 套条 单条 单根 双条 准系统 单主机 工包 库存 八口 十六口 专业版 家庭版
低配 八类 五类 大幅面 a4 a3 a5 a4纸 加长 超长 短款 四色 六色 黑色墨 黑彩套装 易加粉型 副厂 酷睿 core i3 i5 i7 i9 r5 r7
r9 ultra5 ultra7 rtx gtx rx xeon 至强 锐龙 ryzen 线程撕裂者 n100 am4 am5 lga1700 a卡 n卡 pcie pcie4.0 pcie5.0 sata sata3
usb usb2.0 usb3.0 usb3.1 type-c hdmi hdmi2.1 dp vga dvi rj45 wifi wifi6 wifi7 wifi5 win7 win10 win11 windows mac macos
linux 安卓 鸿蒙 harmonyos office
`,
  unit: `
g t hz 核 口 键 兆 m dpi ml 毫升 盘位 卷 箱
`,
  marketing: `
整装 九成新 库存机 学生优惠 教育优惠 补贴
`,
  service: `
三年质保 三年换新 五年质保 远程安装 送系统 免费装机 开发票 专票 增票 终身质保 远程指导 售后 租赁 上门回收 回收
`,
  place: `
珠海 北京
`,
  brand: `
拯救者 thinkpad thinkbook 小新 yoga 昭阳 扬天 thinkcentre 惠普 hp 战66 暗影精灵 光影精灵 戴尔 dell 外星人 alienware 灵越
xps 华硕 asus 天选 rog 玩家国度 灵耀 无畏 宏碁 宏基 acer 掠夺者 暗影骑士 微星 msi 神舟 hasee 战神 机械革命 mechrevo 雷神
机械师 machenike 七彩虹 colorful 技嘉 gigabyte 影驰 galax 铭瑄 maxsun 索泰 zotac 盈通 yeston 蓝宝石 sapphire 讯景 xfx
撼讯 耕升 gainward 华擎 asrock 昂达 onda 英特尔 intel amd 英伟达 nvidia 金士顿 kingston 威刚 adata 芝奇 gskill 海盗船
corsair 光威 gloway 阿斯加特 asgard 金百达 kingbank 宏碁掠夺者 致态 zhitai 西部数据 西数 wd 希捷 seagate 铠侠 kioxia
闪迪 sandisk 雷克沙 lexar 海力士 hynix 英睿达 crucial 佰维 biwin 梵想 fanxiang 爱国者 aigo 朗科 netac 台电 teclast 忆捷
eaget 奥睿科 orico 海康威视 群晖 synology 威联通 qnap 极空间 明基 benq aoc 冠捷 优派 viewsonic hkc 泰坦军团 科睿 koorui
熊猫 panda lg 艺卓 eizo 罗技 logitech 雷蛇 razer 赛睿 steelseries 樱桃 cherry 达尔优 dareu 雷柏 rapoo 双飞燕 a4tech
血手幽灵 bloody 狼蛛 aula 前行者 阿米洛 varmilo 腹灵 黑爵 ajazz 珂芝 kzzi 京东京造 杜伽 durgod 黑峡谷 hyeku 迈从 mchose
vgn vxe 英菲克 inphic 微软 microsoft surface 航世 bow 富勒 fuhlen 酷冷至尊 coolermaster 九州风神 deepcool 利民
thermalright 乔思伯 jonsbo 联力 lianli 追风者 先马 sama 航嘉 huntkey 长城 greatwall 鑫谷 segotep 振华 海韵 安钛克 antec
酷鱼 大水牛 金河田 猫头鹰 noctua 恩杰 nzxt matebook matepad magicbook macbook imac ipad ipadair ipadpro 步步高 作业帮
学而思 科大讯飞 讯飞 小度 优学派 读书郎 有道 网易有道 阿尔法蛋 汉王 hanvon 绘王 huion wacom 友基 ugee 高漫 tp-link
tplink 普联 腾达 tenda 水星 mercury 迅捷 锐捷 ruijie h3c 华三 新华三 网件 netgear 领势 linksys 思科 cisco 爱快 ikuai
山泽 samzhe 安普 amp 秋叶原 choseal 胜为 shengwei 海备思 贝尔金 belkin 佳能 canon 爱普生 epson 兄弟 brother 奔图 pantum
富士施乐 富士胶片 理光 ricoh 京瓷 kyocera 柯尼卡美能达 得力 deli 汉印 hprt 精臣 niimbot 得实 dascom 映美 jolimark 佳博
gprinter 芯烨 xprinter 斑马 zebra tsc 霍尼韦尔 honeywell 新大陆 格志 启锐 快麦 天威 printrite 格之格 gg 绘威 绿巨能
llano 诺西 nuoxi 埃普 拓竹 bambulab 创想三维 creality 纵维立方 anycubic 山特 santak apc 科士达 施耐德
`,
};
