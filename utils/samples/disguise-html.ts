import { inlineJson } from '@/utils/reading/inline-json';
import { disguiseJson } from './disguise-json';
import type { Disguise } from './disguise-type';

const DROPPED =
  'style, link, noscript, iframe, object, embed, video, audio, source, template, base, svg > *, meta:not([charset])';
/** What readers and the kits' own structure go by. */
const KEPT =
  /^(?:role|type|colspan|rowspan|hidden|disabled|checked|selected|readonly|maxlength|attr-field-id|mx-stickytable-(?:wrapper|drag)|tr-index|data-(?:testid|tracking-click-viewid|body-cell|row-index|col-index|cell)|aria-(?:hidden|labelledby|required|sort|rowindex|colindex))$/;
/** What the page names its parts by, which may be a product's id. */
const IDENTIFIERS = /^(?:id|class|name|for)$/;
const ADDRESSES = /^(?:href|src|action)$/;
/** Only what hides an element matters to a reader. */
const HIDING = /(?:^|;)\s*((?:display|visibility|width|height)\s*:[^;]*)/gi;

/** The names of page globals whose models the server writes into the page. */
const MODELS = ['Json', 'Json2', 'noIcmpJson'];

/** The text of a page with nothing of the shop left in it but its structure and its own words. The document is changed. */
export function disguiseHtml(document: Document, disguise: Disguise): string {
  const models = MODELS.flatMap((name) => {
    const model = inlineJson(document, name);
    return model === null ? [] : [{ name, model }];
  });
  for (const element of document.querySelectorAll(`script, ${DROPPED}`)) element.remove();
  for (const { name, model } of models) {
    const script = document.createElement('script');
    // A closing tag inside the data would end the script.
    script.textContent = `window.${name} = ${JSON.stringify(disguiseJson(model, disguise)).replaceAll('<', '\\u003C')};`;
    document.head.append(script);
  }
  for (const element of document.querySelectorAll('*')) disguiseAttributes(element, disguise);
  const SHOW_TEXT_AND_COMMENTS = 4 | 128;
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT_AND_COMMENTS);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node.nodeType === 8) node.parentNode?.removeChild(node);
    else if (node.parentElement?.nodeName !== 'SCRIPT' && !isHeading(node.parentElement))
      node.nodeValue = disguise.text(node.nodeValue ?? '');
  }
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** Longer texts are sentences; what can be ticked may be an address or a product. */
const LONGEST_HEADING = 20;
const TICKED = 'input[type="radio"], input[type="checkbox"]';

/** Column heads and field labels are the page's own words. */
function isHeading(element: Element | null): boolean {
  const heading = element?.closest('th, [role="columnheader"], label, [class*="wrapper-label"]') ?? null;
  if (heading === null || (heading.nodeName === 'LABEL' && heading.querySelector(TICKED) !== null)) return false;
  const text = (heading.textContent ?? '').trim();
  return text.length <= LONGEST_HEADING && !/\d{4}/.test(text);
}

function disguiseAttributes(element: Element, disguise: Disguise): void {
  for (const { name, value } of [...element.attributes]) {
    if (KEPT.test(name)) continue;
    if (IDENTIFIERS.test(name))
      element.setAttribute(
        name,
        value.replace(/\d{6,}|\p{Script=Han}+/gu, (part) => disguise.text(part)),
      );
    else if (name === 'style') {
      const hiding = [...value.matchAll(HIDING)].map(([, rule = '']) => rule.trim()).join('; ');
      if (hiding === '') element.removeAttribute(name);
      else element.setAttribute(name, hiding);
    } else if (ADDRESSES.test(name)) element.setAttribute(name, disguise.link(value));
    else if (/^(?:title|alt|placeholder|value|content|aria-label|charset|data-.*)$/.test(name)) {
      const isOwnWord = name === 'charset' || (name === 'placeholder' && !/\d{4}/.test(value));
      if (!isOwnWord) element.setAttribute(name, disguise.text(value));
    } else element.removeAttribute(name);
  }
}
