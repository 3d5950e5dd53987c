import { describe } from 'vitest';
import { checkWindows } from './rows';

describe('readWindows, of no date', () => {
  checkWindows(
    'reads nothing',
    String.raw`
    超级立减5.1x至5.1x（不锁库存） → none
    26年淘宝9月超级88 → none
    ID:7000000001 手机13800138000 1903795199000 → none
    11月20日 10:00-9:00 → none
    2.6.1 → none
    价格39.9-59.9 → none
    8.8折 → none
    满300减40 → none
    30x40 → none
    1.5-2.0 → none
    X-2026 → none
    88VIP 510 618 双11 → none
    11.11 → none
    1/2 → none
    24小时内发货 → none
    7天无理由 → none
    近30天 15天最低价 48小时 → none
    2026-02-30 → none
    13月5日 → none
    11月20日 25:00 → none
    活动时间：11.25-11.20 → none
    2026-01-01至2035-06-01 → none
    11月2\uE0015日 报名截止 → none
    2026-11-2\uE001 20:00 → none
    11月20日-11月2\uE001日 → none
    Chrome 130.0.6723.92 更新 → none
    尺码 36.5-42.5 库存 20-25件 → none
    近7天成交 8.8万 转化 2.5-3.5% → none
    立减12% 满200减30 券后价 59.9-89.9 → none
    报名价 9.9-12.9 元 → none
    订单号 20261122123456789 → none
    48小时内发货 7天价保 → none
    第3期 9.9包邮 → none
    款号 A-2026-11 → none
    2026-11-31 20:00 → none
    活动时间：2026-12-12 至 2026-12-08 → none
    1:2 3/4 5.0 → none
    每周五20点 每月15日 → none
    年货节2.0版本 v3.11.2 → none
    618 双11 双12 38节 520 → none
    下单后24小时发货，预计明天送达 → none
    文件 20261208 导出 → none
    iOS 17.4.1 需要 12.5 以上 → none
    价保30天 15.9-25.9元 → none
    1.2-1.8米 → none
    评分4.8 描述4.9 → none
    优惠 9.5折 12.5 → none
    2026款 新品 2026-27赛季 → none
    3-5天发货 → none
    12-24个月 宝宝 → none
    客服热线 400-820-8820 9:00-22:00 → none
    10.1寸平板 8.10 → none
    2026.13.45 → none
    ROI 1.5-2.5 点击率 3.2-4.5 → none
    已售 11.11万 → none
    IP 192.168.1.1 → none
    单价 ¥12.8-12.12 → none
    买2送1 第2件0元 → none
    12月30款上新 → none
    30天最低价 12.8 → none
    11月 12月 报表 → none
    报名时段：每天10:00-18:00 → none
    12月初开启 → none
    12月中旬上线 → none
    今日爆款 明日达 次日达 → none
    下单立减 今天下单 明天到货 → none
    每周一10:00上新 → none
    周末狂欢 → none
    库存剩余2件 → none
    距离您3.5公里 → none
    距门店5分钟 → none
    满199-20 满300-40 → none
    12-11 → none
    9.15 → none
    6.18大促 → none
    双11.11 → none
    37.5码 38.5码 → none
    12.5kg 10.5cm 1.8-2.2m → none
    15.6英寸 16:9 2560x1600 → none
    3.15 晚会 → none
    SN:20261208-001 → none
    2026-11-20-0001 → none
    T3-12.8 → none
    比例 4:3 分数 10/10 → none
    0.5-1.5 9.8-10.2 → none
    1.1-1.5元 → none
    2.5-3.5折 → none
    价格 12.8-12.12 → none
    2026年11月 → none
    2026年 → none
    11月 → none
    2026.11 → none
    2026-02-29 → none
    4月31日 → none
    11月20日 24:30 → none
    00:00-24:00 → none
    晚8点 → none
    2026-12-12 20:00:00至2026-12-08 20:00:00 → none
    2020-01-01至2027-12-30 → none
    `,
  );

  checkWindows(
    'leaves alone what others write',
    `
    商品ID 1795968000 → none
    券码 1795968000000 → none
    报名时间：长期有效 → none
    报名时间：待定 活动时间：12月 → none
    v2026.11.20 → none
    编号2026-1120 → none
    26.11.20 → none
    12.12 12.8折 → none
    活动价12.8 原价12.12 → none
    第11-20名 → none
    排名 11/20 → none
    库存：11-20 → none
    满100-10 → none
    0.1-0.5L → none
    24期免息 12-24期 → none
    全天24小时 客服9:00-23:00 → none
    活动时间：2026-11-20 25:61 → none
    2026年13月1日 → none
    2026-00-10 → none
    2026-11-00 → none
    3/4-4/5 杯 → none
    https://img.alicdn.com/2026/11/20/a-11.20.jpg → none
    2 0 2 6 → none
    开抢时间 20:00 → none
    券有效期 7天 → none
    下周三 → none
    1.1折起 → none
    满2件9.5折 满3件8.8折 → none
    3.5mm 2.4G 5.0 → none
    价格带 59.9-99.9 → none
    25-30岁 → none
    2-3人份 → none
    近7日 11.1万 → none
    运费 6-12元 → none
    150-165cm → none
    12.12 → none
    12-12-12 → none
    2026-2027年度 → none
    第3周 第12月 → none
    15天最低价：12.8 → none
    活动价 12.8-12.12 → none
    月销 1000+ 好评 4.9 → none
    审核时间：报名后3个工作日 → none
    报名后48小时内审核 → none
    `,
  );
});
