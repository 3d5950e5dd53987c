/** The browser's own extension API, for code that runs inside pages of the extension. */
declare const chrome: import('webextension-polyfill').Browser;
