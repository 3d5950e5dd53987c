/**
 * Like the real hosts' policies as far as needed to notice a product that relies on inline evaluation or on connections of
 * its own. The real headers were never captured (facts, gaps), so this is an assumption.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' https://g.alicdn.com",
  "style-src 'self' 'unsafe-inline' https://g.alicdn.com",
  "img-src 'self' data: https://img.alicdn.com",
  "connect-src 'self' https://h5api.m.taobao.com",
  "frame-src 'self'",
  "object-src 'none'",
].join('; ');

/** Where the replicas' script is served: the path carries a version, as real ones do. */
export const scriptUrl = 'https://g.alicdn.com/sell/taobao/0.7.82/seller-centre.js';

/** A value as an inline script can carry it: strict JSON that cannot end the script element. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/**
 * Runs after the page's own script and puts other objects where the network functions were: XMLHttpRequest becomes a
 * subclass of whatever stood there (a hook underneath keeps seeing it), fetch the untouched one of a blank frame (a hook
 * sees nothing any more and only the page's own table is left to read).
 */
const replaceNetwork = `<script>addEventListener('load', () => {
  const Found = window.XMLHttpRequest;
  window.XMLHttpRequest = class extends Found {};
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.hidden = true;
  window.fetch = frame.contentWindow.fetch.bind(frame.contentWindow);
  document.documentElement.dataset.network = 'replaced';
});</script>`;

/** One page: inline data first, then the root element and the bundle, as the server renders them. */
export function htmlDocument(title: string, inlineScripts: readonly string[], hasReplacedNetwork: boolean): string {
  const scripts = inlineScripts.map((script) => `<script>${script}</script>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
${scripts}
</head>
<body>
<div id="root"></div>
${hasReplacedNetwork ? replaceNetwork : ''}
<script src="${scriptUrl}"></script>
</body>
</html>`;
}
