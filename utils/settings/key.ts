/** Where the settings live in `storage.local`. */
export const SETTINGS_KEY = 'settings';
