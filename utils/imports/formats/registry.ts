import type { Format } from './format';
import { jdSzItemFormat } from './jd-sz-item';
import { pddItemFormat } from './pdd-item';
import { sycmContentFormat } from './sycm-content';
import { sycmItemFormat } from './sycm-item';
import { sycmItemCoreFormat } from './sycm-item-core';
import { sycmShopDaysFormat } from './sycm-shop-days';
import { sycmSourcesFormat } from './sycm-sources';
import { unionCpsFormat } from './union-cps';
import { wanxiangFormat } from './wanxiang';

/** Every export that is known by its labels. Any other table goes by a mapping the operator has confirmed. */
export const formats: readonly Format[] = [
  sycmItemFormat,
  sycmItemCoreFormat,
  sycmShopDaysFormat,
  sycmSourcesFormat,
  sycmContentFormat,
  wanxiangFormat,
  unionCpsFormat,
  jdSzItemFormat,
  pddItemFormat,
];
