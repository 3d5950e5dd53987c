/**
 * Looks of which an attribute such as 风格 says which one the goods have: a term with another look is not theirs. Words that
 * go with any look (百搭, 时尚) are left out. *House choice* after the values of the platforms' 风格 fields.
 */
export const looks: ReadonlySet<string> = new Set(
  '北欧风 北欧 法式 法式风 美式 美式风 英伦 英伦风 欧式 欧美 欧美风 日式 日系 韩系 韩式 韩版 韩风 中式 新中式 国风 中国风 国潮 古风 汉服风 复古 复古风 学院风 学院 通勤 简约 简约风 极简 极简风 轻奢 轻奢风 奢华 奶油风 侘寂风 原木风 工业风 田园 田园风 乡村 波西米亚 波西米亚风 民族风 东南亚 地中海 ins ins风 街头 街头风 嘻哈 嘻哈风 工装风 机车风 朋克 哥特 洛丽塔 lolita jk 森系 文艺 文艺风 小清新 甜美 甜美风 淑女 名媛 名媛风 小香风 香风 御姐风 辣妹风 盐系 多巴胺 美拉德 老钱风 静奢风 知识分子风 慵懒风 度假风 海边风 可爱 卡通 萌系 商务 正装 休闲 运动风 户外风 山系 废土风 千禧风 港风 港味 宫廷风 泡泡'.split(
    ' ',
  ),
);

/** Labels whose values name the look. */
export const lookLabel = /风格$/;

/** What a look is called without its ending: 北欧风 is 北欧. */
export const stemOfLook = (look: string): string => (look.length > 2 ? look.replace(/[风式系版]$/, '') : look);
