/** Values which say nothing, or that something was left out. Seen on forms and in public item data 2021–2026, medium. */
export const vagueValues: ReadonlySet<string> = new Set(
  '其他 其它 other others 其他/other other/其他 其它/other 见描述 属性见描述 见详情 详见描述 见详情页 详情见描述 如图 见图 见吊牌 见实物 以实物为准 无 暂无 不详 未知 默认 多种 多样 混合 混搭 组合 看图 详见包装 见包装 图片色 - / none 自定义'.split(
    ' ',
  ),
);
