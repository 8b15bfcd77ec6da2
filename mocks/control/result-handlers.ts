import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import type { Messages } from '../shep/async/messages.ts';
import type { Notifications } from '../shep/async/notifications.ts';
import { parseJson } from './parse-json.ts';

const form = z.strictObject({
  mode: z.enum(['push', 'fetch', 'none']).optional(),
  to: z.url().optional(),
  id: z.string().optional(),
  password: z.string().optional(),
  times: z.int().min(1).max(10).optional(),
  reversed: z.boolean().optional(),
  delayMs: z.int().min(0).max(60_000).optional(),
  early: z.boolean().optional(),
  foreign: z.boolean().optional(),
});

const expected =
  '"mode" (push, fetch, none), and for push "to", "id", "password"; "times", "reversed", "delayMs", "early", "foreign"';

/** Results that the control port shows of the State corporation, and the way in which the bus tells of their delivery. */
export function resultHandlers({
  messages,
  notifications,
}: {
  readonly messages: Messages;
  readonly notifications: Notifications;
}) {
  return [
    http.get('*/__results', () => HttpResponse.json(messages.list())),
    http.delete('*/__results', () => {
      messages.forget();
      notifications.forget();
      return HttpResponse.json(messages.list());
    }),
    http.get('*/__notifications', () => HttpResponse.json(notifications.list())),
    http.put('*/__notifications', async ({ request }) => {
      const read = form.safeParse(parseJson(await request.text()));
      if (!read.success) return HttpResponse.json({ error: 'nothing was set', expected }, { status: 400 });
      notifications.set(JSON.parse(JSON.stringify(read.data)));
      return HttpResponse.json(notifications.list());
    }),
  ];
}
