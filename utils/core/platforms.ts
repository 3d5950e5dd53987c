/** Where a shop sells. Taobao (C shops) and Tmall (B shops) share hosts but differ in title shapes, limits and rules. */
export const platforms = ['taobao', 'tmall', 'jd', 'pinduoduo', 'douyin', '1688', 'kuaishou', 'xiaohongshu'] as const;

export type Platform = (typeof platforms)[number];

/** Whether an unknown value names a platform. */
export const isPlatform = (value: unknown): value is Platform => platforms.some((platform) => platform === value);
