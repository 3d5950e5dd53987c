import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { overlayOrigins, sitePermissions } from './utils/sites/hosts';

/**
 * `connect-src 'none'`: no extension page can send anything anywhere. The development server needs its socket,
 * so the policy is only written into real builds.
 */
const extensionPagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // `imports: false` leaves WXT's presets in force: a variable named `storage` would pull a library into the bundle.
    'config:resolved': (wxt) => {
      if (!wxt.config.imports) return;
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
    // The polyfill would be a sixth of what every seller page has to load; content scripts speak the browser's own API.
    'vite:build:extendConfig': (entrypoints, config) => {
      const alias = config.resolve?.alias;
      if (entrypoints.some(({ type }) => type === 'content-script') && alias && !Array.isArray(alias)) {
        Object.assign(alias, { 'wxt/browser': '@wxt-dev/browser' });
      }
      // The CSV package can fetch files. Extension pages connect to nothing, so it loses what it would do that with.
      if (entrypoints.every(({ type }) => type !== 'content-script'))
        config.define = { ...config.define, XMLHttpRequest: 'undefined' };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: sitePermissions,
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPagePolicy } }),
    // A dynamic address, so that pages cannot ask for a fixed one to find out who is here; Firefox has it so anyway.
    web_accessible_resources: [
      { resources: ['overlay.html'], matches: overlayOrigins, ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shoplamp@shoplamp.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
