/** Goods that are the festival's own: their titles must name it all year. */
export const festivalGoods =
  /月饼|粽|春联|对联|福字|窗花|灯笼|红包|利是封|圣诞树|圣诞帽|汤圆|元宵(?!节)|青团|香包|香囊|五彩绳|门贴|模具/;

/** Of those, what is eaten all year: sold for every day, its title needs no festival. *House choice*. */
export const everydayFood = /早餐|速食|速冻|真空|家庭装|夜宵|代餐|家常|点心|糕点|零食|加热即食|懒人/;

/** Bought for the day itself: presents to staff and customers are over with the festival. *House choice*. */
export const giftsOfTheDay = /团购|福利|送客户|员工|送礼佳品|企业定制/;

/** Goods for any festival, which name the one they are for. */
export const festiveGoods = /装扮|装饰|布置|道具|面具|国旗|贺卡|挂饰|气球/;

/** So many days before a festival its own decoration is bought; after it nobody needs it. *House choice*. */
export const festiveLeadDays = 200;
