/** Where an activity goes that was entered before any shop is known. */
export const NO_SHOP_ID = 'no-shop';

const NICKNAME = 'nick-';

/** The id of a shop that is known by its nickname only, made of a digest of it. */
export const nicknameId = (digest: string): string => `${NICKNAME}${digest}`;

/** Whether a shop was named by nickname, so that the platform's own id for it is still to be learnt. */
export const isNicknameId = (shopId: string): boolean => shopId.startsWith(NICKNAME);
