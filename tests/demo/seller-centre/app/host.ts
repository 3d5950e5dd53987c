/** Whether this page belongs to the Tmall shop: it owns one host of the shell and one publish host. */
export const isTmall = /^(qn\.taobao|sell\.publish\.tmall)\.com$/.test(location.host);

export const shopName = isTmall ? '苔岸旗舰店' : '灯下集市杂货铺';
