import { describe, expect, it, vi } from 'vitest';
import { readPage } from '@/utils/reading/read-page';
import type { PageSource } from '@/utils/reading/source';
import { guideTitleField, titleField } from '@/utils/sites/taobao/form-field';
import { itemEdit } from '@/utils/sites/taobao/pages/item-edit';
import { pickFormModel } from '@/utils/sites/taobao/pick-form-model';
import { parseHtml } from '../../tools/saved-page';

const models = {
  formValues: {
    title: { title: ['轻奢真皮斜挎小方包女2026新款'] },
    sku: [{ skuPrice: '459.00' }],
    price: '459.00',
    quantity: 35,
  },
  global: { value: { catId: 50012010, id: '700000000101', userId: 2200000000022 } },
  catpath: { value: '当前类目：箱包皮具>>女士包袋>>斜挎包' },
};

/** Tmall's running store: functions all the way, as page-side tools call it. */
function sellState(more: Record<string, unknown> = {}) {
  const engine = { getModels: () => models, updateModels: vi.fn() };
  const state = {
    getComponentProps: (name: string) => (name === 'title' ? { label: '商品标题', maxLength: 60 } : undefined),
    getComponentValue: (name: string) => Reflect.get(models.formValues, name),
    getGlobal: () => models.global.value,
    engine,
    ...more,
  };
  return { store: { getState: () => state }, engine };
}

const read = (globals: Record<string, unknown>, more: Partial<PageSource> = {}) =>
  readPage('taobao', itemEdit, {
    url: new URL('https://sell.publish.tmall.com/tmall/publish.htm?id=700000000101'),
    capturedAt: Date.parse('2026-11-22T10:30:00+08:00'),
    responses: [],
    readGlobal: (name) => (name in globals ? JSON.parse(JSON.stringify(pickFormModel(globals[name]))) : null),
    stored: () => [],
    isEdited: false,
    document: null,
    ...more,
  });

const outcomes = ({ reports }: ReturnType<typeof read>) => reports.map((one) => `${one.reader} ${one.outcome} ${one.reason}`);

describe('taobao/pick-form-model', () => {
  it('reads the running store without writing to it', () => {
    const { store, engine } = sellState();
    const reading = read({ __SELL_STATE__: store });
    expect(reading.records[0]).toMatchObject({
      platform: 'tmall',
      shopId: '2200000000022',
      itemId: '700000000101',
      title: '轻奢真皮斜挎小方包女2026新款',
      titleLimit: { max: 60, origin: 'model' },
      categoryId: '50012010',
      categoryPath: ['箱包皮具', '女士包袋', '斜挎包'],
      priceFen: { lo: 45900, hi: 45900 },
      stock: 35,
    });
    expect(outcomes(reading)).toEqual(['sell-state ok null']);
    expect(engine.updateModels).not.toHaveBeenCalled();
  });

  it('takes over from the server what the operator has begun to change in the store', () => {
    const json = { models: { ...models, formValues: { ...models.formValues, title: { title: ['服务器上的标题'] } } } };
    const reading = read({ __SELL_STATE__: sellState().store, Json: json }, { isEdited: true });
    expect(reading.records[0]).toMatchObject({ title: '服务器上的标题' });
    expect(outcomes(reading)).toEqual(['form-model ok null']);
  });

  it('reads nothing of an edited form without a model', () => {
    const document = parseHtml(
      '<div id="sell-field-title"><input value="没保存的标题"></div>',
      'https://sell.publish.tmall.com/',
    );
    expect(read({}, { isEdited: true, document }).records).toEqual([]);
  });

  it('says that a store is not the one it knows', () => {
    expect(outcomes(read({ __SELL_STATE__: { getState: () => ({}) } }))).toEqual(['sell-state changed model-not-known']);
  });

  it.each([null, undefined, 7, 'text', [], {}, { models: null }, { models: { formValues: null } }, { getState: 5 }])(
    'picks nothing from %j',
    (root) => {
      expect(pickFormModel(root)).toEqual({});
    },
  );

  it('leaves option lists, descriptions and buyers of the form in the page', () => {
    const options = Array.from({ length: 500 }, (_, value) => ({ value, text: `选项${value}` }));
    const root = {
      components: {
        catProp: { props: { dataSource: [{ name: 'p-1', label: '材质', uiType: 'select', dataSource: options }] } },
        secret: { props: { label: 'x' } },
      },
      models: {
        formValues: { title: '标题', catProp: { 'p-1': 7 }, desc: '<p>很长</p>', buyer: '某人' },
        global: { catId: 1, token: 'x' },
      },
    };
    const text = JSON.stringify(pickFormModel(root));
    expect(text).toContain('选项7');
    expect(text.length).toBeLessThan(600);
    for (const kept of ['选项8', '很长', '某人', 'token', 'secret']) expect(text).not.toContain(kept);
  });
});

const fieldIn = (html: string) => {
  const found = titleField(parseHtml(`<body>${html}</body>`, 'https://item.upload.taobao.com/'));
  return found && { value: found.input.getAttribute('value'), counter: found.counter };
};

describe('taobao/form-field', () => {
  it.each([
    ['<div id="sell-field-title"><input value="a"><span>1/60</span></div>', { used: 1, max: 60 }],
    ['<div id="sell-field-title"><input value="a"><span><b>1</b> / <b>60</b></span></div>', { used: 1, max: 60 }],
    ['<div id="sell-field-title"><span><input value="a"><i>1/60</i></span><p>1/30</p></div>', { used: 1, max: 60 }],
    ['<div id="sell-field-title"><input value="a"><span hidden>9/30</span><span>1/60</span></div>', { used: 1, max: 60 }],
    ['<div id="sell-field-title"><input value="a"><span>1/3</span></div>', null],
    ['<div id="sell-field-title"><input value="a"><span>1/60</span><span>2/30</span></div>', null],
    ['<div id="sell-field-title"><input value="a"></div><span>1/60</span>', null],
    ['<div id="sell-field-title"><input value="a"><span>2026/11/22</span></div>', null],
  ])('finds the counter of %s', (html, counter) => {
    expect(fieldIn(html)).toEqual({ value: 'a', counter });
  });

  it('passes over checkboxes, brand selects and hidden copies', () => {
    const hidden = '<div id="sell-field-title" hidden><input value="旧"></div>';
    const row =
      '<div id="sell-field-title"><input type="checkbox" value="1"><input role="combobox" value="品牌"><input value="标题"></div>';
    expect(fieldIn(hidden + row)?.value).toBe('标题');
  });

  it('finds no field on a page without one, and keeps the two titles apart', () => {
    const document = parseHtml(
      '<div id="sell-field-shopping_title"><input value="导购"></div>',
      'https://item.upload.taobao.com/',
    );
    expect(titleField(document)).toBeNull();
    expect(guideTitleField(document)?.input.getAttribute('value')).toBe('导购');
  });
});
