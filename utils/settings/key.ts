/** Where the settings live in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Where the badge's places live: page kind → px from the title field's top right corner. */
export const BADGE_KEY = 'badge-place';

/** Where the taught pages live. */
export const PROFILES_KEY = 'taught-pages';
