import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '@/utils/core/figures';
import { figureTexts, firstFigureText } from '@/utils/reading/cell';
import { parseHtml } from '../../tools/saved-page';

const cellOf = (html: string): Element => {
  const cell = parseHtml(`<table><tr><td id="cell">${html}</td></tr></table>`, 'https://shop.example/').querySelector('#cell');
  if (!cell) throw new Error('no cell');
  return cell;
};
const digit = (value: string) =>
  `<span class="jmt-scroll-digit_x1"><i style="visibility:hidden">8</i><span class="jmt-scroll-value_x1">${value}</span></span>`;
const column = [...'0123456789'].map((one) => `<div>${one}</div>`).join('');

describe('figureTexts', () => {
  it.each<[string, string[]]>([
    ['1,234', ['1,234']],
    ['<div>1,234</div><div>1,100</div>', ['1,234', '1,100']],
    ['<span>1,234</span><span>1,100</span>', ['1,234', '1,100']],
    ['<span>123</span><span>98</span>', ['123', '98']],
    ['<div>1,234</div><div>昨日 1,100</div>', ['1,234', '1,100']],
    ['16.90 活动价：15.88', ['16.90', '15.88']],
    ['<span>16.90</span><span>活动价：15.88</span><a>修改价格</a>', ['16.90', '15.88']],
    ['19.99～29.99<a>修改价格</a>', ['19.99～29.99']],
    ['<span>19.99</span> ~ <span>29.99</span>', ['19.99~29.99']],
    ['<b>¥</b><b>19.99</b>~<b>¥</b><b>29.99</b>', ['¥19.99~¥29.99']],
    ['<div>¥19.99 ~</div><div>¥29.99</div>', ['¥19.99~¥29.99']],
    ['<span>5%</span><span>-</span><span>7.5%</span>', ['5%-7.5%']],
    ['<span>1.2</span><span>万</span> 至 <span>1.5</span><span>万</span>', ['1.2万至1.5万']],
    ['<i>¥</i><b>39</b><i>.90</i>', ['¥39.90']],
    ['<i>￥</i><b>39</b><i>.</i><i>90</i><i>元</i>', ['￥39.90元']],
    ['<div>￥</div><div>1.2</div><div>万</div>', ['￥1.2万']],
    ['<span>1.2</span><span>万</span><span>元</span>', ['1.2万元']],
    ['<b>12</b>,<b>345</b>', ['12,345']],
    ['<b>12.5</b><i>%</i>', ['12.5%']],
    ['<b>1000</b><i>+</i>', ['1000+']],
    ['<i>&lt;</i><b>5</b>', ['<5']],
    ['<i>-</i><b>12%</b>', ['-12%']],
    ['<b>1000</b> <i>以上</i>', ['1000以上']],
    ['<b>39</b><sup>90</sup>', ['39^90']],
    ['<b>1</b><b>2</b><b>3</b>', ['1_2_3']],
    ['<b>1</b>分<b>20</b>秒', ['1分20秒']],
    ['1小时 20分', ['1小时20分']],
    ['00:01:20', ['00:01:20']],
    ['更新于10:20 35', ['20_35']],
    ['--<br>昨日 12', ['--', '12']],
    ['- 12', ['-', '12']],
    ['12 | 30', ['12', '30']],
    ['1 234 567', ['1_234_567']],
    ['<b>3</b> / <b>20</b>', ['3/20']],
    ['<b>1</b>:<b>20</b>', ['1:20']],
    ['12(昨日10.5)', ['12', '昨日10.5']],
    ['39.90起', ['39.90起']],
    ['<del>59.90</del><b>39.90</b>', ['39.90']],
    ['<b style="display: none">8</b><b>12</b>', ['12']],
    ['\uE601\uE602 昨日 12', ['\uE601\uE602', '12']],
    ['健康商品', []],
    ['', []],
    [digit('1') + digit('2') + digit('7'), ['127']],
    [`${digit('1')}<span>,</span>${digit('2')}${digit('3')}${digit('4')}<span>.</span>${digit('5')}<i>万</i>`, ['1,234.5万']],
    ['<span class="jmt-scroll-digit"><i>8</i><i>3</i></span>', ['\uFFFD']],
    ['￥<b>4</b><b>3</b><b>2</b><b>1</b><b>.</b><b>0</b><b>9</b>', ['￥4_3_2_1.0_9']],
    [`<div class="odometer"><div>${column}</div><div>${column}</div></div><div>昨日 5</div>`, ['\uFFFD', '5']],
    [`<p><i>${column}</i><i>${column}</i></p>`, ['\uFFFD']],
    ['<div class="odometer"><div>3</div><div>4</div></div>', ['\uFFFD']],
    ['<div class="odometer">1,234</div>', ['1,234']],
    [
      '<span class="odometer"><span class="odometer-digit"><span class="odometer-digit-spacer">8</span><span class="odometer-value">4</span></span></span>',
      ['4'],
    ],
    [
      '<span class="odometer"><span class="odometer-digit"><span class="odometer-value">4</span><span class="odometer-value">5</span></span></span>',
      ['\uFFFD'],
    ],
  ])('finds in %s %j', (html, texts) => {
    expect(figureTexts(cellOf(html))).toEqual(texts);
  });
});

describe('firstFigureText', () => {
  it.each([
    ['<div>1,234</div><div>昨日 1,100</div>', '1,234'],
    ['16.90 活动价：15.88', '16.90'],
    ['--<br>昨日 12', '--'],
    ['昨日 12', '昨日 12'],
    ['活动价：15.88', '活动价：15.88'],
    ['健康商品', '健康商品'],
    ['超过1000 昨日 900', '超过1000'],
    ['', ''],
  ])('takes of %s %j', (html, text) => {
    expect(firstFigureText(cellOf(html))).toBe(text);
  });

  it('has nothing without a cell', () => {
    expect([firstFigureText(null), firstFigureText(undefined)]).toEqual(['', '']);
  });

  it('reads a figure the same however its sign, decimals and unit are put into elements', () => {
    const figure = fc
      .tuple(fc.constantFrom('', '¥'), fc.nat(10 ** 7), fc.nat(99), fc.constantFrom('', '万', '元', '万元'), fc.boolean())
      .map(([sign, whole, cents, unit, isGrouped]) => {
        const digits = isGrouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
        return `${sign}${digits}.${String(cents).padStart(2, '0')}${unit}`;
      });
    const tags = fc.array(fc.constantFrom('', 'span', 'b'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.tuple(figure, figure), tags, fc.constantFrom('', '~', '至', ' - '), ([one, other], kinds, sign) => {
        const text = sign === '' ? one : `${one}${sign}${other}`;
        const html = (text.match(/[\d]+|[^\d]/g) ?? [])
          .map((part, index) => {
            const tag = kinds[index % kinds.length];
            return tag ? `<${tag}>${part}</${tag}>` : part;
          })
          .join('');
        expect(readFigure(firstFigureText(cellOf(html)), 'yuan')).toEqual(readFigure(text, 'yuan'));
      }),
      { numRuns: 60 },
    );
  });
});
