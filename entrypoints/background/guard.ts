/** Runs a part whose failure must not take the others down; logs it under the part's name and gives null. */
export async function guard<Value>(part: string, task: () => Promise<Value>): Promise<Value | null> {
  try {
    return await task();
  } catch (error) {
    console.warn(`[shoplamp] ${part}:`, error);
    return null;
  }
}
