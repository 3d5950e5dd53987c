import { platforms } from '@/utils/core/platforms';
import { promiseForms } from '../law/forms/promise-forms';
import { promiseHarmless, promiseWords } from './promise-words';
import type { WordGroup, WordSet } from './word-set';

const never =
  '褪色 掉色 生锈 变形 起球 断裂 磨损 开胶 发黄 老化 损坏 掉漆 脱落 堵塞 漏水 氧化 变黑 反弹 复发 断线 开裂 掉毛 卡顿 缩水 变质 粘锅 掉皮'.split(
    ' ',
  );
const spell = (heads: readonly string[], tails: readonly string[]) =>
  heads.flatMap((head) => tails.map((tail) => head + tail)).join(' ');
const number = '[\\d一二两三四五六七八九十几]';

/** Books quote. */
const quoted = /小说|文学|图书|书籍|食谱|书$|书法|字画/;

/** Promises nobody can prove, or which the shop must prove; on JD also what belongs to 三包. */
export const promises: readonly WordSet[] = [
  {
    platforms: ['jd'],
    groups: [
      {
        message: 'after-sales',
        status: 'fail',
        words: '运费险 正品保证 保证正品 七天无理由 7天无理由 七天退换 7天退换 无理由退换 无理由退货 赠运费险',
        before: /(?:不支持|不享受|非)$/,
        isPraise: true,
      },
      {
        message: 'after-sales',
        status: 'warn',
        words:
          '全国联保 全球联保 上门维修 免费退换 支持退换 退货包运费 运费全免 原装正品 全新正品 官方正品 包退 包换 保修 质保 保真 三包服务 国家三包 全国三包 整机保 只换不修 延保',
        except: '高保真 保真空 质保温 质保暖 质保湿 延保护',
        before: /[\d第高材音]$/,
        after: /^(?:书|单|卡|金|标签|贴|装)/,
        unless: /标签贴|保修[标贴]|易碎贴/,
        isPraise: true,
      },
    ],
    source: '商品标题发布规范, 标题特殊标识违规场景: 质保期限等与三包政策相关的信息, as quoted in copies; 联保 is not named',
    asOf: '2024-12',
    confidence: 'medium',
  },
  {
    platforms,
    groups: [
      {
        message: 'unprovable',
        status: 'warn',
        words: [
          spell(['永不', '绝不', '永远不', '终身不', '一辈子不'], never),
          '无效退款 无效全额退 无效包退 无效退货 无效全退 无效就退 没效果退款 没效果退 不满意退款 不满意全额退 不满意包退 不满意全退 不好用退 不好用包退 不瘦退款 不瘦包退',
          '百分百满意 100%满意 百分之百满意 百分百好评 100%好评 零差评 0差评 百分百有效 100%有效 百分之百有效 百分百见效 100%安全 百分百安全 绝对安全 绝对有效',
          '立竿见影 一次见效 当天见效 立即见效 立刻见效 马上见效 即刻见效 快速见效 一用就见效 一擦见效 一抹见效 当场见效 保证有效 保证见效 保证瘦 签约保证 签约见效',
          '用不坏 摔不坏 砸不坏 踩不坏 咬不坏 永久使用 永久有效 一劳永逸 零风险 无风险 0风险 稳赚 稳赚不赔 包赚 考试包过 包过班 保过班 包通过 包教会 包教包会 包瘦 包治百病 零副作用 0副作用 无任何副作用',
          '假一赔十 假一罚十 假一赔百 假一罚百 假一赔千 假一罚千 假一赔万 假一罚万 假一赔命 假一罚命 假一赔三 假一罚三 假一罚四 假一赔四 假一赔1 假一罚1 假1赔10 假1罚10 假1赔3 假1赔100',
        ].join(' '),
        pattern: new RegExp(
          [
            `${number}+(?:天|日|周|次|小时|分钟|秒|个?疗程|个?月)(?:就|内|即|快速|立刻|马上|能)?(?:见效|有效果|起效|变白|瘦|生发|治好|根治)(?:\\d+斤)?`,
            `(?:月|周|天)瘦${number}+斤`,
            '假一[赔罚]\\d+',
          ].join('|'),
          'g',
        ),
        unless: quoted,
      },
      {
        message: 'lifelong',
        status: 'warn',
        words: spell(
          ['终身', '终生', '永久', '一辈子', '无限期'],
          [
            '保修',
            '质保',
            '保固',
            '维修',
            '免费换',
            '包换',
            '换新',
            '保用',
            '售后',
            '免费维修',
            '免费',
            '包修',
            '联保',
            '只换',
            '保养',
            '保障',
            '维护',
            '质',
          ],
        ),
        except: '永久免费停 终身质子',
      },
      { message: 'unprovable', status: 'warn', words: promiseWords, except: promiseHarmless, unless: quoted },
      ...Object.values(promiseForms).map(
        (pattern): WordGroup => ({ message: 'unprovable', status: 'warn', words: '', pattern, unless: quoted }),
      ),
    ],
    source: '广告法 art. 28 and 11 (what cannot be verified misleads), 消费者权益保护法 art. 55; the words are a *house choice*',
    asOf: '2026-11',
    confidence: 'medium',
  },
];
