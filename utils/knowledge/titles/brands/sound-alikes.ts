/** Well-known brands and how they are written wrongly by sound or looks, `right=wrong=wrong`. Own knowledge, 2026-11, *house choice*. */
const spellings = `
洽洽=恰恰=恰洽=洽恰 旺旺=汪汪 德芙=得芙=德福 奥利奥=粤利粤=澳利奥 康师傅=康帅傅=康帅博 百草味=百草胃 良品铺子=粮品铺子 飞科=菲科 苏泊尔=苏泊儿
回力=回立 安踏=安蹋=安塔 特步=特部 匹克=皮克 耐克=奈克=耐可 彪马=飙马 斐乐=菲乐=裴乐 李宁=李柠 鸿星尔克=红星尔克=鸿星而克 乔丹=侨丹 波司登=波斯登
恒源祥=恒元祥 舒肤佳=舒服佳 海飞丝=海飞斯 飘柔=漂柔 潘婷=潘停 清扬=清杨 蓝月亮=兰月亮 奥妙=奥秒 雕牌=周牌 立白=立百 心相印=心相应 维达=唯达 清风=青风
美的=美地=美滴 格力=格利 海尔=海儿 九阳=久阳 小熊=晓熊 公牛=公午 欧普=欧谱 雷士=雷仕 飞利浦=菲利浦=飞利蒲 得力=的力=德力 晨光=辰光 真彩=真采
花西子=花夕子 完美日记=完美日纪 珀莱雅=铂莱雅=泊莱雅 欧莱雅=欧来雅 自然堂=自然棠 百雀羚=百雀灵 相宜本草=相宜本初 薇诺娜=微诺娜 帮宝适=帮宝试 好奇=好其
`;

/** By brand, its wrong writings. */
export const soundAlikes: ReadonlyMap<string, readonly string[]> = new Map(
  spellings
    .trim()
    .split(/\s+/)
    .map((line): [string, readonly string[]] => {
      const [right = '', ...wrong] = line.split('=');
      return [right, wrong];
    }),
);
