import { foldWord } from '@/utils/analyses/words/fold-text';

/** What parts the names in one leaf's name: 围巾/丝巾/披肩, 乐福鞋（豆豆鞋）, 手机支架、手机座. */
const PARTING = /[/\\、,，;；()（）[\]【】|·&+\s]+/;

/** What a name ends or begins with where a platform has renewed a leaf or keeps what is left over: no part of what is sold. */
const MARKS =
  /^(新|其他|其它|各类|各种)(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})(新|旧|等|类|其他|其它|用品|制品|系列|产品)$/gu;

/** Names of which nothing can be told: 其他, 更多. */
const EMPTY = /^(其他|其它|更多|其他服务|通用|new|新|旧)$/;

/** What says nothing beside another name: 娃娃/配件. */
const COMPANION = /^(套装|礼盒|配件|工具|护理|用品|设备|器材|耗材|零配|周边|服务|定制|材料|组合|系列|女|男)$/;

/** The names a leaf's name is made of, folded, each once, the whole first; those that say nothing are left out. */
export function namesIn(name: string): string[] {
  const folded = foldWord(name);
  const parts = folded.split(PARTING).filter(Boolean);
  const short = parts.map((part) => part.replace(MARKS, ''));
  const names = [...new Set([folded, ...parts, ...short])].filter((part) => part !== '' && !EMPTY.test(part));
  return names.filter((part) => part === folded || !COMPANION.test(part));
}
