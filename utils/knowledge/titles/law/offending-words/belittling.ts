import type { ClaimGroup } from '../claim-words';
import { spell } from '../forms/spell';

/** Names that make people small: for where they come from, what they own, how they look, what they suffer from. */
export const belittling: readonly ClaimGroup[] = [
  {
    message: 'insult',
    status: 'warn',
    words: [
      '蛮子 穷人 穷光蛋 穷小子 穷酸 乡巴佬 乡里别 土老帽 土包子 土豹子 庄稼汉 泥腿子 残废 瘸子 瘫子 瞎子 聋子 哑巴 傻子 傻瓜蛋 呆子 废物 废柴 垃圾人 人渣 渣男 渣女 矮子 秃子 秃驴 死胖 大肥婆 肥妹 丑八怪 丑小鸭女 打工狗 舔狗 加班狗 精神病 疯子 疯婆子 脑瘫 神经病 侏儒 麻子脸 斜眼 罗锅 结巴 老太婆 糟老头 老不死 拖油瓶 倒插门 河东狮 妈宝男 扶弟魔 凤凰男 拜金女 捞女 黄脸婆 破鞋女 老光棍 光棍汉 穷鬼 下里巴人 贱民 贱骨头 走狗 汉奸 二鬼子 老毛子 鬼佬 黑鬼 老黑 黑蛮 南蛮 北佬 蛮夷 越南猴 湾湾 台巴子 港灿 阿三 高丽棒 棒子国',
      spell('农村 乡下 山里 外地 没文化 没钱 低收入 底层 残疾 智力低下 弱智', '人才穿 人才用 人专用 土包 佬 婆娘'),
      spell('穿不起 买不起 用不起', '勿扰 别看 别来 走开 滚'),
      spell('穷人 屌丝 土鳖 农民工 乡巴佬 蛮子 胖子 丑女', '勿扰 必备 逆袭 专属 也爱 勿进 神器 福音'),
    ].join(' '),
    except:
      '傻子瓜子 年广久傻子 哑巴兔 哑巴铃 哑巴鼠 废物利用 废物箱 废物桶 废物袋 废物盒 废物处理 医疗废物 危险废物 厨余废物 固体废物 穷人富人 瞎子摸鱼 矮子松 小矮子 蛮子面 南蛮子 精神病学 精神病院 疯子乐队 麻子脸面膜 呆子包 傻子牌 聋子学校 老黑茶 老黑糖 老黑钱 老黑麦 老黑膏 老黑陶 老黑板 老黑胶 老黑山 老黑狗 湾湾区 结巴分词 舔狗盆 舔狗碗 汉奸书 斜眼拼 斜眼笑 ',
    before: /(?:不再|不当|告别|拒绝|防|抗|羽|皮|睫|大|眉|绒|腿)$/,
    notFor: ['work', 'plant', 'animal', 'food', 'toy', 'medical'],
    unless: /瓜子|助听|手语|轮椅|盲道|护理|玩偶|公仔|手办|游戏/,
  },
];
