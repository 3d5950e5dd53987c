/** One choice of a select control. */
export interface Option {
  value: number;
  text: string;
}

/** Category properties of every form, in the order of the page. */
export const propertyLabels = ['品牌', '材质', '风格', '适用场景', '产地', '货号'] as const;

const firsts = [...'青松云溪竹林雪山星河月湖晴川石桥木槿南枝北辰东篱西窗'];
const seconds = [...'屿笺舍坞笛岚汀砚簿苑笠帆铃栈畔灯'];

/** Invented names in number: real forms carry thousands of brands, and a reader has to bear their size. */
const inventedBrands = Array.from({ length: 3600 }, (_, index): Option => {
  const first = firsts[index % firsts.length] ?? '';
  const second = seconds[Math.floor(index / firsts.length) % seconds.length] ?? '';
  return { value: 30_000_000 + index * 37, text: `${first}${second}样牌${index + 1}` };
});

const options = (from: number, texts: readonly string[]): Option[] => texts.map((text, index) => ({ value: from + index, text }));

const shades = ['米白', '浅灰', '深灰', '雾蓝', '墨绿', '藕粉', '咖啡', '燕麦', '焦糖', '藏青'];

/** Choices by property label. */
export const catalogueOptions: Record<string, Option[]> = {
  品牌: [{ value: 20_001, text: '苔岸' }, { value: 20_002, text: '无品牌' }, ...inventedBrands],
  材质: options(40_001, [
    '棉',
    '聚酯纤维',
    '麻',
    '绒布',
    '陶瓷',
    '玻璃',
    '不锈钢',
    '木',
    '竹',
    'PP',
    'ABS',
    '硅胶',
    '乳胶',
    '其他',
  ]),
  风格: options(41_001, ['简约现代', '新中式', '北欧', '日式', '田园', '轻奢', '其他']),
  适用场景: options(42_001, ['家用', '办公室', '学生宿舍', '酒店', '户外', '其他']),
  产地: options(43_001, ['中国大陆', ...Array.from({ length: 300 }, (_, index) => `产区${index + 1}号`)]),
  颜色分类: options(
    44_001,
    Array.from({ length: 400 }, (_, index) => `${shades[index % shades.length] ?? ''}色${Math.floor(index / shades.length) + 1}`),
  ),
};
