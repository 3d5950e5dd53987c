import { labelKey } from '@/utils/core/labels';
import type { Vocabulary } from '@/utils/core/vocabulary';
import { vocabularies } from '@/utils/knowledge/vocabularies/registry';
import { isAction, isPageText, isPhase } from '@/utils/reading/activities/texts';
import { kindOf } from '@/utils/reading/dates/labels';
import { stateOf } from '@/utils/reading/dates/state-words';

/** Words of the back ends' own interface that readers go by and that name nobody. */
const INTERFACE = new Set(
  (
    'ID 商品ID 宝贝ID 编码 商品编码 商家编码 货号 商品货号 SPU SKU 商品信息 商品名称 宝贝名称 标题 商品标题 宝贝标题 导购标题 短标题 导购短标题 ' +
    '价格 价格(元) 一口价 售价 京东价 活动价 单价 拼单价 库存 总库存 商品库存 销量 总销量 累计销量 30日销量 30天销量 月销量 收藏 质量分 商品体检 诊断结果 ' +
    '创建时间 上架时间 更新时间 操作 状态 商品状态 序号 出售中 仓库中 已售空 已售完 已下架 下架 上架 定时上架 待上架 销售中 在售 在售中 售卖中 已售罄 上架中 ' +
    '全部 当前类目 商品类目 类目 类目名称 类目路径 叶子类目 类目分析 点击人气 点击人数占比 点击次数占比 类目属性 品牌 材质 风格 颜色分类 尺码 是 否 暂无数据 暂无 加载中 查询 重置 下一页 上一页 编辑 删除 复制 详情 ' +
    '活动名称 活动时间 活动类型 活动ID 报名时间 报名开始 报名截止 报名状态 开始时间 结束时间 预热时间 审核时间 公布时间 距报名结束 报名中 可报名 立即报名 去报名 已报名 ' +
    '报名结束 未开始 进行中 活动中 已结束 已取消 已关闭 预热 预热中 审核中 审核通过 待审核 草稿 领取中 生效中 暂停 长期有效 优惠券 商品优惠券 店铺优惠券 限时秒杀 百亿补贴 大促活动 ' +
    '真实体验分 宝贝质量 物流速度 服务保障 附加分 成交能力 商品负反馈率 商品好评率 48小时揽收及时率 3分钟人工响应率 ' +
    '统计日期 日期 统计时间 数据更新时间 昨日 今日 近7天 近30天 较前一日 较上周 合计 总计 汇总 我的 同行平均 同行优秀 流量来源 来源名称 搜索词 关键词 搜索 推荐 ' +
    '元 件 人 次 个 笔 单 秒 分 万 亿 天 小时 分钟 年 月 日 至 到 共 条 页 高 中 低 天天时分秒'
  )
    .split(' ')
    .map(labelKey),
);

/** Longer texts are sentences or names. */
const LONGEST_LABEL = 10;

const LABELS: ReadonlySet<string> = new Set(vocabularies.flatMap(({ labels }: Vocabulary) => Object.keys(labels)));

/** Whether a text is the back end's own word rather than something the operator or a buyer wrote. */
export function isKeptText(text: string): boolean {
  const key = labelKey(text);
  if (key === '' || INTERFACE.has(key) || LABELS.has(key)) return true;
  // What a date reader goes by: 商品报名截止, 活动开始时间, 未开始.
  if (isAction(key) || isPhase(key) || isPageText(key)) return true;
  return key.length <= LONGEST_LABEL && (stateOf(key) !== null || (kindOf(key) ?? null) !== null);
}
