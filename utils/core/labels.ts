/**
 * A label as vocabularies keep it: full-width forms and blanks folded, notes in brackets such as `(元)` and colons at the
 * end left out, `转换` written `转化` as most pages do.
 */
export const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/[\s\uFEFF]+/g, '')
    .replace(/[::]+$/, '')
    .replaceAll('转换', '转化');
