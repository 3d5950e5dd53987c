import type { ClaimGroup } from '../claim-words';
import { spell } from '../forms/spell';

const dressUp = /玩具|儿童|宝宝|积木|模型|cos|演出|表演|拼装|手办|公仔|道具|图书|小说|漫画|贴纸|游戏/;

/** What offends, by further combinations: spying, cheating, luck for money, slurs, goods of the dead and of crime. */
export const combined: readonly ClaimGroup[] = [
  {
    message: 'contraband-doubt',
    status: 'warn',
    // Sold with the goods that lead to a network, to which the word alone is no offence elsewhere.
    words: '翻墙 科学上网',
    except: '翻墙梯 翻墙角',
    where: /路由器|随身wifi|流量卡|上网卡|机顶盒/,
    notFor: ['work', 'toy'],
  },
  {
    message: 'contraband-doubt',
    status: 'warn',
    words: [
      spell('远程 手机 通话 微信 聊天 定位 卧室 老公 老婆 出轨 小三', '监听 窃听 偷听 监控软件 查岗 跟踪 追踪 取证'),
      spell('防检测 反侦察 反检测 免检测 无光 隐秘 暗中', '窃听 偷拍 监听 录音 拍摄 摄像 跟踪 取证'),
      spell('复制 窃取 盗取 查看 破解 恢复', '聊天记录 微信记录 他人微信 对方微信 他人隐私 开房记录 门禁卡密 银行卡 身份证'),
      '手机监控 查岗神器 查岗软件 定位追踪小三 溜冰壶 冰壶吸 溜冰工具 吸毒 电表倒转 电表慢转 偷电神器 偷油 偷水 办假证 刻假章 刻公章 黑客 解码器 万能钥匙开 科学上网 梯子软件 翻墙软件 游戏外挂 自瞄 卖肾 卖器官 气狗 气瓶枪 打鸟 打鸟器 打猎 猎杀 捕鸟 电鱼 毒鱼 炸鱼 箭头打猎 弹壳真 空包弹 假烟 假货 假名牌 一比一复刻 1比1复刻 顶级复刻 大牌复刻 复刻大牌 超a 顶a 原单货 走私车 黑车 野生动物 保护动物 红珊瑚 熊胆 麝香 虎牙真 狼牙真 熊掌 野味 娃娃鱼 赌资 洗钱 跑分 套现 花呗套现 身份证代 身份证出售 代实名 养卡 收卡 刷单兼职 水军 刷粉 刷赞 刷流量',
      spell('出售 售卖 收购 代办', '身份证 银行卡 电话卡 驾照 学历 毕业证 发票 结婚证 户口本'),
    ].join(' '),
    except: '解码器音频 打猎帽 打猎装 野生动物园 野生动物保护 保护动物标 收卡夹 收卡包 收卡册 养卡包 熊胆粉禁',
    after: /^(?:电视|音频|芯片|主板|板|数字|蓝牙|dsd|dac|耳放|模块|hifi|园|书|百科|图鉴|认知|世界|画|刺绣|装饰|拼图)/,
    unless: new RegExp(`${dressUp.source}|音频|hifi|高清|机顶盒|摆件|收纳|卡套`),
    notFor: ['work', 'toy', 'medical'],
  },
  {
    message: 'superstition',
    status: 'warn',
    words: [
      spell('神明 神佛 佛祖 菩萨 观音 财神 祖师爷 仙家 佛光 神灵 妈祖', '护体 保佑 庇佑 附体 加持 显灵 护身 加护 赐福 赐财'),
      spell(
        '招 旺 催 聚 进 添 引 生 补 助',
        '偏财 横财 正财 偏财运 财运 财气 官运 桃花运 人缘 贵人 福气 事业运 学业运 姻缘 子嗣',
      ),
      spell(
        '挡 避 辟 化 驱 解 破 消 镇 防',
        '小人 太岁 煞气 邪 邪气 邪祟 霉运 厄运 灾 晦气 凶 鬼 脏东西 阴气 血光',
        '避邪 辟邪 驱邪 镇邪 化邪 消灾 解灾 防灾',
      ),
      spell('看 测 算 改 调', '风水 八字 姻缘 运势 命理 手相 面相 财运 命格', '调运势'),
      '道符 符咒 财符 护身灵符 朱砂符 化煞符 五鬼运财 偏财运 中大奖 中彩 一夜暴富 暴富神器 发财神器 转运神器 招财神器 旺运神器 辟邪神器 下蛊 小鬼 鬼附身 诅咒人 扎小人 冥婚 阴婚 阴魂 招阴 养鬼 请仙 请神 收惊 跳大神 神婆 大仙 灵媒 能量加持 开运加持 宇宙能量 吸引力法则显化 显化愿望 开天眼 前世今生 三生三世咒',
    ].join(' '),
    except: '化解小人',
    notFor: ['work', 'toy', 'plant'],
    unless: /游戏|cos|道具|万圣节|红包|春联|消防|应急|防灾|手办|小说/,
  },
  {
    message: 'insult',
    status: 'warn',
    words: [
      spell(
        '胖子 矮子 瘸子 聋子 瞎子 丑女 丑人 穷人 穷鬼 女司机 外地人 河南人 东北人 乡下人 农村人 黑人 男同 老女人 同性恋',
        '滚 勿买 勿拍 勿近 勿扰 禁入 不配 别买 不要买 走开 退散',
      ),
      '沙雕人 傻x 傻b 煞b 沙比 撒比 傻屌 二货专 2b青年 sb专 死肥 死穷 基佬 死基佬 人妖 死人妖 鬼佬 高丽棒 棒子国 土狗专 废物专 神经病 操你 艹你 草你 tmd 妈了个 狗东西 狗日 王八 龟孙 孙子滚 绿茶婊 生儿子神器 包生儿 转胎 女人就该 女人不配',
    ].join(' '),
    except: '神经病学 王八蛋书 王八龟 大人妖 众人妖',
    notFor: ['work', 'plant', 'animal'],
  },
  {
    message: 'smut',
    status: 'warn',
    words: [
      spell('情趣 性感 制服 丝袜 黑丝 少妇 护士 人妻 学妹 御姐', '诱惑 挑逗 调教 勾引 撩人 虐恋'),
      '性爱 性虐 虐恋 调教 sm捆绑 性奴 骚气十足 骚货 骚女 撩汉神器 斩男神器催 勾男 勾魂香水 催情 撩欲 助性 助情 激情一夜 激情之夜 床上用功 滚床单 啪啪 啪啪啪 约炮 福利姬 黄片 小黄片 小电影 岛国 av片 叫床 口活',
    ].join(' '),
    except: '岛国风 调教狗 调教犬 调教音',
    unless: /能效|宠物|训狗|训犬|净水|水龙头|花洒|音响|汽车/,
    notFor: ['work', 'animal', 'adult'],
  },
  {
    message: 'gambling',
    status: 'warn',
    words: [
      spell(
        '麻将 麻将机 骰子 扑克 扑克牌 色子 牌九 炸金花 斗地主 德州',
        '遥控 程序 透视 必赢 必胜 作弊 变牌 控制器 感应 包赢 赢钱 神器 做牌 换牌',
        '扑克神器 扑克牌神器',
      ),
      '包赢 赢钱神器 必赢神器 中奖神器 彩票神器 押大小 赌大小',
    ].join(' '),
    after: /^(?:合|角|门|扳手|螺丝|电)/,
    unless: new RegExp(`${dressUp.source}|麻将机(?:四口|主板|配件|机头|电机)|桌布|螺丝|扳手`),
    notFor: ['work'],
  },
  {
    message: 'politics-doubt',
    status: 'warn',
    words: '国徽 党徽图案 军旗图案 国歌 红军标志 人民币印花 冥币印人民币 领导人像 领导人漫画 毛主席语录 伟人头像',
    unless: /牌|章|旗杆|党建|党员|学校|法院|摆件|像章|徽章|模型|拼图|书|海报|挂画|塑|会议|悬挂/,
    notFor: ['work', 'toy'],
  },
];
