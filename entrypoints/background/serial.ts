/**
 * Runs tasks one after the other, each whatever became of the one before. For steps of this worker that read and then
 * write; a stopped worker has no tasks left to keep apart.
 */
export function createQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
