import { describe, expect, it } from 'vitest';
import { dayStart, HOUR_MS } from '@/utils/core/dates';
import { metricsRecord } from '@/utils/records/metrics';
import { csv, csvGbk, csvWithMark, gbk, html, run, type Table, text, xls, xlsx, xlsxSheets, zip } from './files';

describe('sycm-item', () => {
  const titles: Table = [['生意参谋'], ['商品排行'], ['店铺：掌灯测试店'], []];
  const header = [
    '统计日期',
    '商品ID',
    '商品名称',
    '主商品ID',
    '商品访客数',
    '平均停留时长',
    '商品详情页跳出率',
    '支付买家数',
    '支付金额',
    '商品支付转化率',
    '竞争力评分',
    '年累计支付金额',
  ];
  const rows: Table = [
    [
      '2026-01-02',
      '700000000001',
      '短袖,纯棉',
      '700000000001',
      '1,234',
      '12.55',
      '61.20%',
      '30',
      '12,345.00',
      '2.43%',
      '-',
      '904,748.82',
    ],
    ['2026-01-02', '700000000002', '长裤', '700000000001', '10', '3.00', '0.8%', '0', '0.00', '0.00%', '12', '5.00'],
  ];
  const table = [...titles, header, ...rows];
  const name = '【生意参谋平台】商品_全部_2026-01-02_2026-01-02 (1).xls';

  it('reads a product a day, in units of the project', async () => {
    const { records, summary } = await run(xls(table), { name });
    expect(summary).toMatchObject({ ok: true, failure: null, records: 2, window: { from: '2026-01-02', to: '2026-01-02' } });
    expect(records[0]).toMatchObject({
      kind: 'metrics',
      platform: 'taobao',
      subject: { kind: 'item', id: '700000000001', name: null, of: null },
      statDate: '2026-01-02',
      days: 1,
      isFinal: true,
      scope: null,
      values: {
        visitors: 1234,
        stay: 12_550,
        'bounce-rate-detail': 0.612,
        buyers: 30,
        'paid-amount': 1_234_500,
        'pay-rate': 0.0243,
        'year-paid-amount': 90_474_882,
      },
      missing: { 'rival-score': 'empty' },
      source: { site: 'taobao', pageKind: 'import', reader: 'sycm-item', at: 'row 6' },
    });
    for (const record of records) expect(metricsRecord.safeParse(record).success).toBe(true);
  });

  it('keeps a product under another one apart', async () => {
    const { records } = await run(xls(table), { name });
    expect(records.map(({ scope }) => scope)).toEqual([null, 'sub-item']);
  });

  it('never takes 0.8 for a rate when the sign is gone', async () => {
    const bare = [header, ['2026-01-02', '700000000001', 'x', '', '10', '3', '0.8', '0', '0', '0', '-', '1']];
    const { records, summary } = await run(csv(bare));
    expect(records[0]?.values).not.toHaveProperty('bounce-rate-detail');
    expect(records[0]?.missing['bounce-rate-detail']).toBe('unreadable');
    expect(records[0]?.values['pay-rate']).toBe(0);
    expect(summary.unreadable).toEqual([
      { file: 'export', sheet: '', row: 2, column: '商品详情页跳出率', reason: 'rate-without-sign', cell: '0.8' },
    ]);
  });

  it('asks for the days when one date stands for a file of several', async () => {
    const week = '【生意参谋平台】商品_全部_2026-01-02_2026-01-08.xls';
    const { records, summary } = await run(xls(table), { name: week });
    expect(records).toEqual([]);
    expect(summary).toMatchObject({ ok: false, failure: 'needs-period', questions: ['period'] });
    const answered = await run(xls(table), { name: week, period: { statDate: '2026-01-08', days: 7 } });
    expect(answered.records.map(({ statDate, days }) => [statDate, days])).toEqual([
      ['2026-01-08', 7],
      ['2026-01-08', 7],
    ]);
  });

  it('keeps neither of two rows that contradict each other, and one of two that agree', async () => {
    const again = [...table, ['2026-01-02', '700000000001', 'x', '', '1', '1', '1%', '1', '1', '1%', '1', '1'], rows[1] ?? []];
    const { records, summary } = await run(xls(again), { name });
    expect(records.map(({ subject }) => subject.id)).toEqual(['700000000002']);
    expect(summary.skipped).toEqual({ 'contradicts-another-row': 1, repeated: 1 });
    expect(summary.unreadable.map(({ row, reason }) => [row, reason])).toEqual([
      [8, 'contradicts-another-row'],
      [6, 'contradicts-another-row'],
    ]);
  });

  it('refuses ids that lost digits, dates to come and values out of bounds', async () => {
    const odd = [
      header,
      ['2026-01-02', '7.0E+11', 'x', '', '10', '1', '1%', '1', '1', '1%', '1', '1'],
      ['2027-01-02', '700000000001', 'x', '', '10', '1', '1%', '1', '1', '1%', '1', '1'],
      ['2026-02-30', '700000000001', 'x', '', '10', '1', '1%', '1', '1', '1%', '1', '1'],
      ['2026-01-02', '700000000003', 'x', '', '-10', '1', '161%', '1', '1', '1%', '1', '1'],
    ];
    const { records, summary } = await run(csv(odd));
    expect(records.map(({ subject, values }) => [subject.id, 'visitors' in values, 'bounce-rate-detail' in values])).toEqual([
      ['700000000003', false, false],
    ]);
    expect(summary.skipped).toEqual({ 'no-subject': 1, 'future-date': 1, 'no-date': 1 });
    expect(summary.unreadable.map(({ reason }) => reason)).toEqual(['out-of-bounds', 'out-of-bounds']);
  });

  it('is not final while the day may still be counted', async () => {
    const morning = dayStart('2026-01-03') + 8 * HOUR_MS;
    expect((await run(xls(table), { name, lastModified: morning })).records[0]).toMatchObject({
      isFinal: false,
      source: { capturedAt: morning },
    });
    expect((await run(xls(table), { name, lastModified: morning + HOUR_MS })).records[0]?.isFinal).toBe(true);
  });
});

describe('sycm-item-core', () => {
  const table: Table = [
    ['统计日期', '商品访客数', '商品平均停留时长', '商品详情页跳出率', '下单转换率', '支付转换率', '支付金额'],
    ['2026年01月02日', '1,961', 17, '66.70%', '10.15%', '9.99%', '8,286.20'],
    ['2026年01月03日', '961', 18, '60.70%', '0.15%', '0.00%', '0.00'],
  ];

  it('asks which product it is, unless a title says so', async () => {
    expect((await run(xls(table))).summary).toMatchObject({ failure: 'needs-item', questions: ['item'], records: 0 });
    const { records } = await run(xls([['商品ID：700000000009'], ...table]));
    expect(records.map(({ subject, statDate }) => [subject.id, statDate])).toEqual([
      ['700000000009', '2026-01-02'],
      ['700000000009', '2026-01-03'],
    ]);
    expect((await run(xls(table), { itemId: '700000000008' })).records[0]?.values).toEqual({
      visitors: 1961,
      stay: 17_000,
      'bounce-rate-detail': 0.667,
      'order-rate': 0.1015,
      'pay-rate': 0.0999,
      'paid-amount': 828_620,
    });
  });
});

describe('sycm-shop-days', () => {
  const table: Table = [
    ['统计日期', '支付金额', '支付买家数', '客单价', '成功退货退款金额'],
    ['2026-01-02', '1,000.50', '10', '100.05', '30'],
  ];

  it('reads the shop when the file says that it is the shop', async () => {
    const { records, summary } = await run(xls([['宏观监控 统计时间：2026-01-02 至 2026-01-31'], [], ...table]));
    expect(records).toMatchObject([
      {
        subject: { kind: 'shop', id: null },
        statDate: '2026-01-02',
        values: { 'paid-amount': 100_050, buyers: 10, 'amount-per-buyer': 10_005 },
      },
    ]);
    expect(summary.tables[0]?.ignored).toEqual(['成功退货退款金额']);
  });

  it('does not take the figures of a category or of anything else for the shop', async () => {
    for (const name of ['品类360_店铺.xls', 'export.xls']) {
      const { records, summary } = await run(xls(table), { name });
      expect(records).toEqual([]);
      expect(summary.failure).toBe('needs-mapping');
    }
  });
});

describe('sycm-sources', () => {
  const header = [
    '流量载体',
    '一级来源',
    '二级来源',
    '三级来源',
    '四级来源',
    '访客数',
    '访客数环比',
    '支付金额',
    '环比',
    'UV价值',
    '支付转化率',
    '环比',
  ];
  const rows: Table = [
    ['全店流量', '付费推广', '汇总', '汇总', '汇总', '652', '59.02%', '100.00', '-', '0.15', '1.50%', '3%'],
    ['', '', '关键词推广', '汇总', '汇总', '500', '-', '80.00', '1%', '0.16', '1.00%', '3%'],
    ['', '', '', '搜索', '', '400', '-', '70.00', '1%', '0.18', '1.00%', '3%'],
    ['', '', '人群推广', '汇总', '', '300', '-', '20.00', '1%', '0.07', '1.00%', '3%'],
    ['', '主动回访', '汇总', '', '', '20', '-', '5.00', '1%', '0.25', '1.00%', '3%'],
  ];
  const name = '【生意参谋平台】店铺来源_2026-01-02_2026-01-02.xls';

  it('carries groups down, reads 汇总 as the source above, and leaves changes out', async () => {
    const { records } = await run(xls([['标题'], header, ...rows]), { name });
    expect(records.map(({ subject, values }) => [subject.name, values])).toEqual([
      ['付费推广', { visitors: 652, 'paid-amount': 10_000, 'visitor-value': 15, 'pay-rate': 0.015 }],
      ['付费推广 / 关键词推广', { visitors: 500, 'paid-amount': 8000, 'visitor-value': 16, 'pay-rate': 0.01 }],
      ['付费推广 / 关键词推广 / 搜索', { visitors: 400, 'paid-amount': 7000, 'visitor-value': 18, 'pay-rate': 0.01 }],
      ['付费推广 / 人群推广', { visitors: 300, 'paid-amount': 2000, 'visitor-value': 7, 'pay-rate': 0.01 }],
      ['主动回访', { visitors: 20, 'paid-amount': 500, 'visitor-value': 25, 'pay-rate': 0.01 }],
    ]);
    expect(records[0]).toMatchObject({ subject: { kind: 'source', id: null, of: null }, statDate: '2026-01-02' });
  });

  it('lets overlapping parts be more than the whole together, but none of them alone', async () => {
    const good = await run(xls([header, ...rows]), { name });
    expect(good.summary.totals.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(good.summary.totals).toContainEqual(
      expect.objectContaining({ metric: 'visitors', kind: 'each', total: 652, rows: 500 }),
    );
    const [first, ...others] = rows;
    const wrong = await run(xls([header, first?.with(5, '450') ?? [], ...others]), { name });
    expect(wrong.summary.totals.filter(({ agrees }) => !agrees)).toMatchObject([
      { row: 2, metric: 'visitors', total: 450, rows: 500 },
    ]);
  });

  it('reads every sheet that has sources', async () => {
    const other = [header, ['短视频', '汇总', '', '', '', '7', '-', '1', '-', '0.14', '0%', '-']];
    const { records, summary } = await run(
      xlsxSheets({ 全店流量来源: [header, ...rows], 分载体流量来源: other, 说明: [['x', 'y']] }),
      { name },
    );
    expect(records.map(({ subject }) => subject.name)).toContain('短视频');
    expect(summary.tables.map(({ sheet, format }) => [sheet, format]).sort()).toEqual([
      ['全店流量来源', 'sycm-sources'],
      ['分载体流量来源', 'sycm-sources'],
      ['说明', null],
    ]);
  });

  it('reads group names over figures and changes', async () => {
    const two = [
      ['一级来源', '访客数', '', '支付金额', ''],
      ['', '数值', '环比', '数值', '环比'],
      ['搜索', '10', '99', '5.00', '88'],
    ];
    expect((await run(xls(two), { name })).records.map(({ values }) => values)).toEqual([{ visitors: 10, 'paid-amount': 500 }]);
  });

  it('keeps nothing when name and title speak of different days', async () => {
    const { summary } = await run(xls([['统计时间：2026-01-03'], header, ...rows]), { name });
    expect(summary).toMatchObject({ failure: 'needs-period', records: 0 });
  });
});

describe('sycm-content', () => {
  it('reads bare fractions, and `*` as nothing', async () => {
    const table: Table = [
      ['内容ID', '内容名称', '商品ID', '查看人数', '查看次数', '完播率', '互动次数', '种草成交金额', '新增粉丝数'],
      ['560000000001', '试穿', '700000000001', 1117, 1160, 0.9853448275862069, '*', 12.5, '*'],
      ['560000000002', '教程', '', 10, 12, 0.8, 3, 0, 1],
    ];
    const { records } = await run(xlsxSheets({ 明细数据: table }), { name: '作品分析_2026-01-02_2026-01-08.xlsx' });
    expect(records[0]).toMatchObject({
      subject: { kind: 'content', id: '560000000001', name: '试穿', of: '700000000001' },
      statDate: '2026-01-08',
      days: 7,
      values: { 'content-viewers': 1117, 'content-views': 1160, 'content-paid-amount': 1250 },
      missing: { 'content-interactions': 'empty' },
    });
    expect(records[0]?.values['content-completion']).toBe(0.9853);
    expect(records[1]?.values['content-completion']).toBe(0.8);
  });
});

describe('wanxiang', () => {
  const header = [
    '日期',
    '场景ID',
    '场景名字',
    '计划ID',
    '计划名字',
    '词 ID/词包ID',
    '词名字/词包名字',
    '展现量',
    '点击量',
    '花费',
    '点击率',
    '平均点击花费',
    '总成交金额',
    '总成交笔数',
    '成交人数',
    '投入产出比',
    '点击转化率',
    '自然流量转化金额',
  ];
  const row = (scene: string, plan: string, word: string, figures: (string | number)[]) => [
    '2026-01-02',
    scene,
    '关键词推广',
    plan,
    `计划${plan}`,
    '="900001"',
    word,
    ...figures,
  ];
  const rows: Table = [
    row('371', '81', '短袖', ['8,225', '274', '159.90', '3.33%', '0.58', '300.00', '7', '6', '1.88', '2.55%', '0']),
    row('372', '82', '短袖', ['1000', '10', '20.00', '1.00%', '2.00', '\\N', '\\N', '\\N', '0', '0.00%', '0']),
    row('371', '81', '短袖', ['775', '26', '10.10', '3.35%', '0.39', '40.00', '1', '1', '3.96', '3.85%', '0']),
  ];
  const name = '关键词报表_20260109_101112.csv';

  it('adds up rows of one word in one campaign and makes the rates anew', async () => {
    const { records } = await run(csvGbk([header, ...rows]), { name, effectDays: 7 });
    expect(records).toHaveLength(2);
    const [first, second] = records;
    expect(first?.subject).toEqual({ kind: 'ad', id: null, name: '关键词推广 / 计划81 / 短袖', of: null });
    expect(first).toMatchObject({ scope: 'effect-7-bidword', statDate: '2026-01-02', isFinal: true });
    expect(first?.values).toMatchObject({
      'ad-impressions': 9000,
      'ad-clicks': 300,
      'ad-cost': 17_000,
      'ad-paid-amount': 34_000,
      'ad-paid-orders': 8,
      'ad-click-rate': 0.0333,
      'ad-cost-per-click': 57,
      'ad-roi': 2,
    });
    expect(first?.missing['ad-buyers']).toBe('unreadable');
    expect(second?.values).toMatchObject({ 'ad-cost': 2000 });
    expect(second?.missing['ad-paid-amount']).toBe('empty');
    expect(second?.subject.name).toBe('关键词推广 / 计划82 / 短袖');
    for (const record of records) expect(metricsRecord.safeParse(record).success).toBe(true);
  });

  it('keeps the whole cost: one word runs in several scenes', async () => {
    const { records } = await run(csvGbk([header, ...rows]), { name, effectDays: 7 });
    expect(records.reduce((sum, { values }) => sum + (values['ad-cost'] ?? 0), 0)).toBe(19_000);
  });

  it('has no sum where a part is not known', async () => {
    const gap = [...rows, row('371', '81', '短袖', ['10', '1', '\\N', '10%', '-', '1', '1', '1', '1', '1%', '0'])];
    const { records } = await run(csvGbk([header, ...gap]), { name });
    expect(records[0]?.values).not.toHaveProperty('ad-cost');
    expect(records[0]?.missing).toMatchObject({
      'ad-cost': 'empty',
      'ad-roi': expect.any(String),
      'ad-cost-per-click': expect.any(String),
    });
  });

  it('reads a zip of reports, and asks for the conversion window', async () => {
    const bytes = await zip([{ name: gbk(name), bytes: csvGbk([header, ...rows]) }]);
    const { records, summary } = await run(bytes, { name: '报表.zip' });
    expect(summary.questions).toEqual(['effect-days']);
    expect(records.map(({ scope }) => scope)).toEqual(['effect-unknown-bidword', 'effect-unknown-bidword']);
  });

  it('reads sales by natural traffic from two days on only', async () => {
    const soon = '关键词报表_20260104_101112.csv';
    const early = await run(csvGbk([header, ...rows]), { name: soon });
    expect(early.records[0]?.values).not.toHaveProperty('ad-natural-amount');
    expect(early.records[0]?.missing['ad-natural-amount']).toBe('not-loaded-yet');
    expect((await run(csvGbk([header, ...rows]), { name })).records[0]?.values['ad-natural-amount']).toBe(0);
  });

  describe('bare rates', () => {
    const body = [
      '日期',
      '场景名字',
      '计划ID',
      '计划名字',
      '主体ID',
      '主体名称',
      '主体类型',
      '展现量',
      '点击量',
      '花费',
      '点击率',
      '成交新客占比',
    ];
    const bare = (rate: number, share: number): Table => [
      body,
      ['2026-01-02', '人群推广', 81, '计划', 700000000001, '短袖', '商品', 8225, 274, 159.9, rate, share],
    ];

    it('are fractions where the counts say so, in the sheet as in the text', async () => {
      for (const bytes of [xlsx(bare(0.0333, 0.8)), csvGbk(bare(0.0333, 0.8))]) {
        const { records } = await run(bytes, { name: '商品报表_20260109_101112.xlsx' });
        expect(records[0]?.values).toMatchObject({ 'ad-click-rate': 0.0333, 'ad-new-buyer-share': 0.8 });
      }
    });

    it('are percents where the counts say so', async () => {
      const { records } = await run(xlsx(bare(3.331, 0.8)));
      expect(records[0]?.values).toMatchObject({ 'ad-click-rate': 0.0333, 'ad-new-buyer-share': 0.008 });
    });

    it('are nothing where the counts contradict both', async () => {
      const { records, summary } = await run(xlsx(bare(0.5, 0.8)));
      expect(records[0]?.values).not.toHaveProperty('ad-click-rate');
      expect(summary.unreadable.map(({ reason }) => reason)).toEqual(['rate-without-sign', 'rate-without-sign']);
    });
  });

  it('adds a product’s rows up over its campaigns, beside the rows themselves', async () => {
    const items: Table = [
      ['日期', '场景名字', '计划ID', '计划名字', '主体ID', '主体类型', '主体名称', '展现量', '点击量', '花费'],
      ['2026-01-02', '人群推广', '81', 'a', '700000000001', '商品', '短袖', '100', '10', '1.00'],
      ['2026-01-02', '人群推广', '82', 'b', '700000000001', '商品', '短袖', '50', '5', '2.00'],
      ['2026-01-02', '人群推广', '83', 'c', '123456789', '店铺', '店', '7', '7', '3.00'],
    ];
    const { records } = await run(csvGbk(items), { name: '商品报表_20260109_101112.csv', effectDays: 15 });
    expect(
      records.map(({ subject, scope, values }) => [subject.name, subject.of, scope, values['ad-cost'], values['ad-clicks']]),
    ).toEqual([
      ['人群推广 / a / 短袖', '700000000001', 'effect-15-item_promotion', 100, 10],
      ['短袖', '700000000001', 'effect-15-item_promotion', 300, 15],
      ['人群推广 / b / 短袖', '700000000001', 'effect-15-item_promotion', 200, 5],
      ['人群推广 / c / 店', null, 'effect-15-item_promotion', 300, 7],
    ]);
  });
});

describe('union-cps', () => {
  const header = [
    '日期',
    '数据内容',
    '点击量(即进店量)',
    '点击人数(即进店人数)',
    '付款金额(元)',
    '付款笔数',
    '点击转化率(即付款转化率)',
    '付款佣金支出(元)',
    '付款佣金率',
  ];

  it('reads rates over 100 %', async () => {
    const { records } = await run(
      csv([header, ['2026-01-02', '店铺整体', '226', '178', '15620.09', '395', '174.78%', '312.40', '2%']]),
    );
    expect(records).toMatchObject([
      {
        subject: { kind: 'shop' },
        values: {
          'cps-clicks': 226,
          'cps-click-people': 178,
          'cps-paid-amount': 1_562_009,
          'cps-order-rate': 1.7478,
          'cps-fee': 31_240,
          'cps-fee-rate': 0.02,
        },
      },
    ]);
  });

  it('adds the kinds of plans up to the day', async () => {
    const { records } = await run(
      csv([
        header,
        ['2026-01-02', '通用计划', '100', '90', '100.00', '10', '10%', '2.00', '2%'],
        ['2026-01-02', '定向计划', '100', '80', '300.00', '30', '30%', '18.00', '6%'],
      ]),
    );
    expect(records.map(({ values }) => values)).toEqual([
      {
        'cps-clicks': 200,
        'cps-paid-amount': 40_000,
        'cps-paid-orders': 40,
        'cps-order-rate': 0.2,
        'cps-fee': 2000,
        'cps-fee-rate': 0.05,
      },
    ]);
  });
});

describe('jd-sz-item', () => {
  const header = [
    '时间',
    'SKU',
    'SKU名称',
    '一级类目',
    '货号',
    '成交金额',
    '成交商品件数',
    '成交客户数',
    '成交转化率',
    '商品访客数',
    '加购商品件数',
    '加购商品件数（负向）',
    '商详平均停留时长',
    'UV价值',
  ];
  const rows: Table = [
    ['合计', '', '', '', '', 4112.17, 3, 2, '40.00%', 5, 2, 0, 6, 822.43],
    ['2026-01-02至2026-01-08', '10000000000001', '沙发', '家具', 'R1', 4012.17, 1, 1, '50.00%', 2, 2, 7, 6, 2006.085],
    ['2026-01-02至2026-01-08', '10000000000002', '茶几', '家具', 'R2', 100, 2, 1, '4.20%', 3, 0, 0, 6, 33.33],
  ];

  it('reads a window of days, checks the total, and tells apart columns that only a note tells apart', async () => {
    const { records, summary } = await run(xlsx([header, ...rows]), { name: '掌灯_商品明细_2026-01-02_2026-01-08_sku.xlsx' });
    expect(records[0]).toMatchObject({
      platform: 'jd',
      subject: { kind: 'item', id: '10000000000001' },
      scope: 'sku',
      statDate: '2026-01-08',
      days: 7,
      values: { 'paid-amount': 401_217, visitors: 2, 'cart-pieces': 2, 'pay-rate': 0.5, stay: 6000, 'visitor-value': 200_609 },
      source: { site: 'jd', reader: 'jd-sz-item' },
    });
    expect(summary.skipped).toEqual({ total: 1 });
    expect(summary.totals.map(({ metric, total, rows: sum, agrees }) => [metric, total, sum, agrees]).sort()).toEqual([
      ['cart-pieces', 2, 2, true],
      ['paid-amount', 411_217, 411_217, true],
      ['paid-pieces', 3, 3, true],
    ]);
  });

  it('says so when rows are missing from under a total', async () => {
    const { summary } = await run(xlsx([header, ...rows.slice(0, 2)]));
    expect(
      summary.totals
        .filter(({ agrees }) => agrees === false)
        .map(({ metric }) => metric)
        .sort(),
    ).toEqual(['paid-amount', 'paid-pieces']);
  });
});

describe('pdd-item', () => {
  const header = [
    '统计时间',
    '商品ID',
    '商品名称',
    '一级类目',
    '商品访客数',
    '商品访客数同行均值',
    '商品浏览量',
    '商品收藏用户数',
    '成交金额',
    '成交金额同行均值',
    '成交买家数',
    '成交转化率',
    '确认订单数',
  ];

  it('reads the product and its peers’ average', async () => {
    const { records } = await run(
      csvWithMark([
        header,
        ['2026-01-02', '930000000001', '牙膏', '洗护', '525', '301', '675', '25', '2209.58', '1.0万', '60', '11.43%', '61'],
      ]),
    );
    expect(records).toMatchObject([
      {
        platform: 'pinduoduo',
        subject: { kind: 'item', id: '930000000001', of: null },
        values: { visitors: 525, 'page-views': 675, 'fav-people': 25, 'paid-amount': 220_958, buyers: 60, 'pay-rate': 0.1143 },
        source: { reader: 'pdd-item' },
      },
      {
        subject: { kind: 'peers-average', id: null, of: '930000000001' },
        values: { visitors: 301 },
        ranges: { 'paid-amount': { lo: 950_000, hi: 1_050_000 } },
      },
    ]);
  });

  it('never reads glyphs of a private font', async () => {
    const { records, summary } = await run(
      csv([header, ['2026-01-02', '930000000001', '牙膏', '洗护', '\uE123\uE456', '', '675', '25', '2', '', '6', '1%', '6']]),
    );
    expect(records[0]?.values).not.toHaveProperty('visitors');
    expect(summary.unreadable.map(({ reason }) => reason)).toEqual(['unreadable']);
  });
});

describe('what fits no format', () => {
  it('gives nothing for a table of something else', async () => {
    for (const bytes of [
      csv([
        ['姓名', '电话'],
        ['张三', '1'],
      ]),
      html([
        ['姓名', '电话'],
        ['张三', '1'],
      ]),
      text('hello'),
    ]) {
      const { records, summary } = await run(bytes);
      expect(records).toEqual([]);
      expect(summary).toMatchObject({ ok: false, failure: 'no-known-table', records: 0, window: null });
    }
  });

  it('gives nothing where a known table has no rows', async () => {
    const { summary } = await run(csv([['商品ID', '商品访客数', '支付金额', '统计日期']]));
    expect(summary.failure).toBe('no-figures');
  });

  it('keeps nothing of a file that breaks off inside of a quote', async () => {
    const { records, summary } = await run(
      text('商品ID,商品访客数,支付金额,统计日期\n700000000001,1,2,2026-01-02\n700000000002,"1,2,2026-01-02\n'),
    );
    expect(records).toEqual([]);
    expect(summary).toMatchObject({ ok: false, failure: 'corrupt', records: 0 });
  });
});
