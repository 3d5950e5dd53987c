/** The page's local storage under keys that match; none where the page has no storage or will not open it. */
export function storedIn(document: Document, keys: RegExp): { key: string; text: string }[] {
  try {
    const storage = document.defaultView?.localStorage;
    if (!storage) return [];
    return Object.keys(storage)
      .filter((key) => keys.test(key))
      .map((key) => ({ key, text: storage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
