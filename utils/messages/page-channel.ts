import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { fields } from '@/utils/core/fields';
import { fail, ok, type Result } from '@/utils/core/result';
import type { Message } from './channel';

/**
 * The content script's side of the messages. It carries no schema library into the page: what it sends is checked by
 * the background, and what it hears comes from this extension alone, checked by whoever sent it.
 */

type AnyMessage = Message<z.ZodMiniType, z.ZodMiniType>;
type Asked<Of extends AnyMessage> = z.infer<Of['ask']>;
type Answered<Of extends AnyMessage> = z.infer<Of['answer']>;

const isAnswer = <Of extends AnyMessage>(reply: unknown): reply is { body: Answered<Of> } => fields(reply).ok === true;

/** Asks the background: `askBackground<typeof pageRead>('page-read', …)`. Failures are values. */
export async function askBackground<Of extends AnyMessage>(name: Of['name'], body: Asked<Of>): Promise<Result<Answered<Of>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ shoplamp: name, body });
    return isAnswer<Of>(reply) ? ok(reply.body) : fail(String(fields(reply).failure ?? 'no-answer'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'no-answer');
  }
}

/**
 * Answers one message of the extension's own pages, until the returned function is called. What does not concern this
 * frame is left to the others.
 */
export function answerExtension<Of extends AnyMessage>(
  name: Of['name'],
  handle: (body: Asked<Of>) => Promise<Answered<Of>> | Answered<Of>,
  concerns: (body: Asked<Of>) => boolean = () => true,
): () => void {
  const isAsked = (raw: unknown): raw is { body: Asked<Of> } => fields(raw).shoplamp === name && 'body' in fields(raw);
  // The browser's own messaging, without the polyfill, keeps the channel open for `true` only.
  const listener = (raw: unknown, sender: { id?: string }, respond: (reply: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isAsked(raw) || !concerns(raw.body)) return undefined;
    Promise.resolve(raw)
      .then(({ body }) => handle(body))
      .then(
        (body) => respond({ ok: true, body }),
        (error: unknown) => respond(fail(error instanceof Error ? error.message : 'failed')),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
