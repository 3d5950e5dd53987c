import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/utils/core/result';

z.config({ jitless: true });

/** One message: its name, what is asked and what is answered. Both ends parse. */
export interface Message<Ask extends z.ZodMiniType, Answer extends z.ZodMiniType> {
  name: string;
  ask: Ask;
  answer: Answer;
}

/** Declares a message. */
export const defineMessage = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  name: string,
  ask: Ask,
  answer: Answer,
): Message<Ask, Answer> => ({ name, ask, answer });

/** Who sent a message: an extension page, or the content script of a tab. */
export type Sender = Browser.runtime.MessageSender;

const envelope = z.object({ shoplamp: z.string(), body: z.unknown() });
const reply = z.union([
  z.object({ ok: z.literal(true), body: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.string() }),
]);

async function exchange<Answer extends z.ZodMiniType>(
  answer: Answer,
  send: () => Promise<unknown>,
): Promise<Result<z.infer<Answer>>> {
  try {
    const parsed = reply.safeParse(await send());
    if (!parsed.success) return fail('no-answer');
    if (!parsed.data.ok) return fail(parsed.data.failure);
    const body = answer.safeParse(parsed.data.body);
    return body.success ? ok(body.data) : fail('bad-answer');
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'no-answer');
  }
}

/** Asks the background. Failures (worker gone, extension reloaded, refused body) are values. */
export const ask = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(message: Message<Ask, Answer>, body: z.infer<Ask>) =>
  exchange(message.answer, () => browser.runtime.sendMessage({ shoplamp: message.name, body }));

/** Asks the content script in the top frame of a tab. */
export const askTab = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  tabId: number,
  message: Message<Ask, Answer>,
  body: z.infer<Ask>,
) => exchange(message.answer, () => browser.tabs.sendMessage(tabId, { shoplamp: message.name, body }, { frameId: 0 }));

/** Asks the content scripts in all frames of a tab; the first that is concerned answers. */
export const askFrames = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  tabId: number,
  message: Message<Ask, Answer>,
  body: z.infer<Ask>,
) => exchange(message.answer, () => browser.tabs.sendMessage(tabId, { shoplamp: message.name, body }));

/**
 * Answers one message in this context. Only this extension's own senders are heard; a body that does not fit the schema
 * is refused with `bad-ask`; what the handler throws is answered as a failure. Returns a function that stops listening.
 */
export function answer<Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  message: Message<Ask, Answer>,
  handle: (body: z.infer<Ask>, sender: Sender) => Promise<z.infer<Answer>> | z.infer<Answer>,
): () => void {
  // Not async: answering `undefined` leaves foreign messages to the other listeners.
  const listener = (raw: unknown, sender: Sender): Promise<unknown> | undefined => {
    const parsed = envelope.safeParse(raw);
    if (!parsed.success || parsed.data.shoplamp !== message.name || sender.id !== browser.runtime.id) return undefined;
    const body = message.ask.safeParse(parsed.data.body);
    if (!body.success) return Promise.resolve(fail('bad-ask'));
    return Promise.resolve()
      .then(() => handle(body.data, sender))
      .then(
        (answered) => ({ ok: true, body: answered }),
        (error: unknown) => fail(error instanceof Error ? error.message : 'failed'),
      );
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
