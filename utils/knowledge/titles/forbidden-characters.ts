import type { Platform } from '@/utils/core/platforms';
import type { Confidence } from './limits';

/** Characters a platform does not take in a title. */
export interface ForbiddenCharacters {
  characters: ReadonlySet<string>;
  /** Allowed where a half-width letter or digit touches them: A4/B5, 100%, 5斤+1kg. */
  modelCharacters?: ReadonlySet<string>;
  /** Taken, but an ornament: only a `warn`. *House choice*, as a like case to the other platforms. */
  ornaments?: ReadonlySet<string>;
  isEmojiForbidden: boolean;
  /** `fail` where the form refuses them; `warn` where the source speaks of a like field only. */
  status: 'fail' | 'warn';
  source: string;
  /** When the source was written, YYYY or YYYY-MM. */
  asOf: string;
  confidence: Confidence;
}

const taobao: ForbiddenCharacters = {
  characters: new Set('<>'),
  isEmojiForbidden: true,
  status: 'fail',
  source: 'open-platform field notes for item titles, seller help text',
  asOf: '2022-08',
  confidence: 'medium',
};

/**
 * Forbidden characters by platform. That JD wants nothing but a blank between words is quoted of its short titles only,
 * and ordinary JD titles are full of （） / + : — these are left out.
 * A platform without a source is not judged, but for Douyin, which is a like case: *house choice*.
 */
export const forbiddenCharacters: Partial<Record<Platform, ForbiddenCharacters>> = {
  taobao,
  tmall: { ...taobao, ornaments: new Set('❤♥♡❣✿❀✪♪♫') },
  jd: {
    characters: new Set('★☆◆◇●○■□▲△▼▽※→←↑↓♥♡♠♣♦❤✨✅❗❓！？!?～〓◎§№☞☆✿❀✪✔✘♪♫『』「」〖〗'),
    isEmojiForbidden: true,
    status: 'warn',
    source:
      'rules for short titles name ★ and ?; the other ornaments and ! are a *house choice*; that the full title is judged alike was not seen',
    asOf: '2023-02',
    confidence: 'medium',
  },
  douyin: {
    characters: new Set('★☆◆◇●○■□▲△▼▽※♥♡♠♣♦❤✨✅❗❓〓◎☞✿❀✪✔✘♪♫'),
    isEmojiForbidden: true,
    status: 'warn',
    source: '*house choice*: no source was seen; emoji and ornaments as a like case to JD and PDD',
    asOf: '2026-11',
    confidence: 'low',
  },
  pinduoduo: {
    characters: new Set(
      '，。、；：！？“”‘’…—～·,;:!?"[]{}|\\^_=@$￥<>〈〉「」『』〖〗★☆◆◇●○■□▲△▼▽※→←↑↓⇒⇨♥♡❤♠♣♦✨✅❗❓☞☛✿❀❁✪✔✓☑✘✖♪♫♬☀☁☂☎㊣❄❅❆❶❷❸♀♂',
    ),
    modelCharacters: new Set("()（）+-/.%&*#'~"),
    isEmojiForbidden: true,
    status: 'warn',
    source: 'seller guides: no punctuation but in models and 【】; emoji and further ornaments as a like case: *house choice*',
    asOf: '2024',
    confidence: 'medium',
  },
};
