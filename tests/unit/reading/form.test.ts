import { describe, expect, it } from 'vitest';
import { fieldLabelled, readForm } from '@/utils/reading/form';
import { parseHtml } from '../../tools/saved-page';

const documentOf = (html: string) => parseHtml(html, 'https://shop.example/');
const short = (html: string) =>
  readForm(documentOf(html)).map(({ label, control, text }) => [
    label,
    control?.getAttribute('id') ?? (control ? 'control' : null),
    text,
  ]);

describe('readForm', () => {
  it.each<[string, string]>([
    ['label for', '<label for="t">商品标题</label><input id="t" value="甲">'],
    ['label for a control elsewhere', '<p><input id="t" value="甲"></p><p><label for="t">商品标题</label></p>'],
    ['aria-labelledby', '<span id="n">商品标题</span><div><input id="t" aria-labelledby="n" value="甲"></div>'],
    ['aria-label', '<input id="t" aria-label="商品标题" value="甲">'],
    ['a wrapping label', '<label>商品标题<input id="t" value="甲"></label>'],
    [
      'a wrapping label with words in an element',
      '<label><span class="label-text">商品标题</span><span><input id="t" value="甲"></span></label>',
    ],
    ['siblings', '<div><label>商品标题</label><input id="t" value="甲"></div>'],
    [
      'fusion',
      '<div class="next-row next-form-item"><div class="next-form-item-label"><label>商品标题</label></div><div class="next-form-item-control"><span class="next-input"><input id="t" value="甲"></span><div class="next-form-item-help">建议写满</div></div></div>',
    ],
    [
      'taobao',
      '<div class="sell-component-info-wrapper-wrap"><div class="x"><span class="sell-component-info-wrapper-required">*</span><div class="sell-component-info-wrapper-label"><span title="商品标题">商品标题</span></div></div><div id="struct-title"><label class="next-checkbox-wrapper"><input type="checkbox"><span class="next-checkbox-label">使用品牌名</span></label><input id="t" value="甲"><span>1/60</span></div></div>',
    ],
    [
      'PDD',
      '<div data-testid="beast-core-form-item"><div class="Form_itemLabel_5"><div><label class="Form_label_5"><i>*</i>商品标题</label></div></div><div class="Form_itemContent"><div><input data-testid="beast-core-input-htmlInput" id="t" value="甲"></div></div></div>',
    ],
    [
      'JD',
      '<div class="jd-form-item is-required"><label class="jd-form-item__label">商品标题：</label><div class="jd-form-item__content"><div class="jd-input"><input type="text" id="t" value="甲"></div></div></div>',
    ],
    [
      'Douyin',
      '<div attr-field-id="商品标题"><div class="style_a"><div class="style_b">商品标题</div></div><div class="style_c"><input id="t" value="甲"></div></div>',
    ],
    [
      'ant',
      '<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label title="商品标题" class="ant-form-item-required">商品标题</label></div><div class="ant-col ant-form-item-control"><input class="ant-input" id="t" value="甲"><div class="ant-form-item-explain">不能为空</div></div></div>',
    ],
    ['a table with th', '<table><tr><th>商品标题（必填）</th><td><input id="t" value="甲"></td></tr></table>'],
    ['a table with td', '<table><tr><td>*商品标题：</td><td><input id="t" value="甲"></td></tr></table>'],
    ['dl', '<dl><dt>商品标题</dt><dd><input id="t" value="甲"></dd></dl>'],
    [
      'hashed classes',
      '<div class="row_x1"><div class="name_2b">商品标题<i>*</i></div><div><input id="t" value="甲"></div></div>',
    ],
    ['a textarea', '<div><label>商品标题 (必填)</label><textarea id="t">甲</textarea></div>'],
    [
      'a hidden twin first',
      '<div><label>商品标题</label><input style="width:0;height:0" value="乙"><input id="t" value="甲"></div>',
    ],
    ['a hint between', '<div><div><label>商品标题</label><div>写清楚些</div></div><div><input id="t" value="甲"></div></div>'],
    [
      'a tooltip in the label',
      '<div><label>商品标题<span class="tooltip">标题是商品的名字</span></label><input id="t" value="甲"></div>',
    ],
  ])('finds the field of %s', (_, html) => {
    expect(short(`<form>${html}</form>`)).toEqual([['商品标题', 't', '甲']]);
  });

  it('tells fields of one block apart by their order', () => {
    const html = '<div><label>标题</label><input id="a" value="1"><label>导购标题</label><input id="b" value="2"></div>';
    expect(short(html)).toEqual([
      ['标题', 'a', '1'],
      ['导购标题', 'b', '2'],
    ]);
  });

  it('does not hand a control to a label that has none', () => {
    const html =
      '<div class="ant-form-item"><div class="ant-form-item-label"><label>标题</label></div><div></div></div><div class="ant-form-item"><div class="ant-form-item-label"><label>货号</label></div><div><input id="b" value="2"></div></div>';
    expect(short(html)).toEqual([['货号', 'b', '2']]);
    expect(
      short('<table><tr><th>甲</th><th>乙</th></tr><tr><td><input id="a"></td><td><input id="b"></td></tr></table>').map(
        ([label]) => label,
      ),
    ).not.toContain('乙');
  });

  it.each([
    [
      'div select',
      '<div class="next-form-item"><label>材质</label><span class="next-select"><span class="next-select-values"><em>棉</em></span><input role="combobox"></span></div>',
      '棉',
    ],
    [
      'ant tags',
      '<div class="ant-form-item"><label>材质</label><div class="ant-select"><span class="ant-select-selection-item">棉</span><span class="ant-select-selection-item">麻</span><input></div></div>',
      '棉 麻',
    ],
    [
      'empty select',
      '<div class="ant-form-item"><label>材质</label><div class="ant-select"><span class="ant-select-selection-placeholder">请选择</span></div></div>',
      undefined,
    ],
    ['native select', '<div><label>材质</label><select><option>棉</option><option selected>麻</option></select></div>', '麻'],
    [
      'PDD select',
      '<div data-testid="beast-core-form-item"><label>材质</label><div><input data-testid="beast-core-select-htmlInput" value="棉"></div></div>',
      '棉',
    ],
    [
      'radio',
      '<div class="ant-form-item"><div class="ant-form-item-label"><label>材质</label></div><div><label class="ant-radio-wrapper"><input type="radio">麻</label><label class="ant-radio-wrapper"><input type="radio" checked>棉</label></div></div>',
      '棉',
    ],
    ['contenteditable', '<div><label>材质</label><div contenteditable="true">棉</div></div>', '棉'],
    ['plain text', '<div class="next-form-item"><label>材质：</label><div><span>棉</span> <a>修改</a></div></div>', '棉'],
  ])('reads %s', (_, html, text) => {
    const field = fieldLabelled(documentOf(html), /^材质$/);
    expect(field?.text).toBe(text);
    expect(field?.control ?? null).toBeNull();
  });

  it.each([
    ['<span>21/60</span>', { used: 21, max: 60 }],
    ['<span><em>21</em> / <em>60</em></span>', { used: 21, max: 60 }],
    ['<span>0/60</span>', { used: 0, max: 60 }],
    ['<span>1/5</span>', null],
    ['<span>21/60</span><span>1/30</span>', null],
    ['', null],
  ])('reads the counter %s', (html, counter) => {
    const form = `<div class="jd-form-item"><label>标题</label><div><div><input></div>${html}</div></div>`;
    expect(fieldLabelled(documentOf(form), /^标题$/)?.counter).toEqual(counter);
  });

  it('tells what the control says while it is empty', () => {
    const field = fieldLabelled(documentOf('<label>标题<input placeholder="最多允许输入30个汉字（60字符）"></label>'), /^标题$/);
    expect(field).toMatchObject({ text: null, placeholder: '最多允许输入30个汉字（60字符）' });
  });

  it('is not misled by what a page calls the whole of it, and leaves passwords alone', () => {
    const html =
      '<main class="select-none user-select-none"><label>标题<input value="甲"></label><label>口令<input type="password" value="乙"></label></main>';
    expect(short(html)).toEqual([['标题', 'control', '甲']]);
  });

  it('keeps to itself which of two fields is meant', () => {
    const twice = '<div><label>标题</label><input></div><div><label>标题</label><input></div>';
    expect(fieldLabelled(documentOf(twice), /^标题$/)).toBeNull();
  });
});
