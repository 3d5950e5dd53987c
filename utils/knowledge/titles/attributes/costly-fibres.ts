/** Fibres a buyer pays for: how titles claim them, and what a composition calls them. Own knowledge, 2026-11, *house choice*. */
export const costlyFibres: readonly { inTitle: RegExp; inValue: RegExp }[] = [
  { inTitle: /(?<![仿类似像假羔])羊毛(?![卷毡感绒质羔球色刷梳纹风])/, inValue: /羊毛|羊绒|澳毛|美丽诺|毛\d|^毛/ },
  { inTitle: /(?<![仿类似像假])(?:山)?羊绒(?![感质色风触纹])/, inValue: /羊绒|羊毛/ },
  { inTitle: /(?<![仿类似像假])(?:真丝|桑蚕丝)(?![感质棉光般])/, inValue: /蚕丝|真丝|桑/ },
  { inTitle: /(?<![仿类似像假棉])亚麻(?![色籽灰感风])/, inValue: /麻/ },
  { inTitle: /(?<![仿类似像假])(?:马海毛|羊驼[毛绒]|貂绒|牦牛绒|兔毛)(?![感色])/, inValue: /马海毛|羊驼|貂|牦牛|兔/ },
];

/** Goods in which the fibre may be the filling, the lining or an accessory. */
export const filledGoods = /被|枕|垫|毯|褥|席|鞋|靴|手套|帽|毛领|毛球|里料|内里|内衬|拼接|混纺|洗/;
