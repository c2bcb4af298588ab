/** Looks for the messages of a delivery by their marks: in the conversation, then in the threads below the bot's own messages. */
import type { Conversation } from './conversations.ts';
import { type Marked, readMark } from './mark.ts';

/** `too-many`: the conversation has gone on too far to be read through. */
export type Looked =
  | { readonly kind: 'found'; readonly messages: readonly Marked[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-many' };

/** Seconds before the moment asked for: clocks differ, and a delivery that was cut short began before its last try. */
const BEFORE = 3_600;
/** Messages a page, and pages that are read. */
const PAGE = 200;
const MOST_PAGES = 5;
/** Hours back in which a message may stand whose thread has the delivery, and threads that are read. */
const THREADS_SINCE = 24 * 8;
const MOST_THREADS = 15;

interface Parent {
  readonly ts: string;
  readonly latestReply: string | undefined;
}

/** Every message of the delivery, the first one first. Throws what the client throws. */
export async function findDelivery(
  conversation: Conversation,
  deliveryId: string,
  since: Temporal.Instant,
): Promise<Looked> {
  const oldest = seconds(since.subtract({ seconds: BEFORE }));
  const recent = await readHistory(conversation, oldest, deliveryId);
  if (recent.first !== undefined) {
    const rest = recent.first.of > 1 ? await marksInThread(conversation, recent.first.ts, oldest) : [];
    const own = rest.filter(({ delivery, part }) => delivery === deliveryId && part > 1);
    return { kind: 'found', messages: [recent.first, ...own] };
  }
  if (!recent.complete) return { kind: 'too-many' };
  const earlier = seconds(since.subtract({ hours: THREADS_SINCE }));
  const { parents } = await readHistory(conversation, earlier, deliveryId);
  const lively = parents.filter(({ latestReply }) => latestReply === undefined || latestReply >= oldest);
  for (const { ts } of lively.slice(0, MOST_THREADS)) {
    const own = (await marksInThread(conversation, ts, oldest)).filter(({ delivery }) => delivery === deliveryId);
    if (own.length > 0) return { kind: 'found', messages: own.toSorted((a, b) => a.part - b.part) };
  }
  return { kind: 'absent' };
}

async function readHistory(
  { space, id }: Conversation,
  oldest: string,
  deliveryId: string,
): Promise<{ readonly first?: Marked; readonly parents: readonly Parent[]; readonly complete: boolean }> {
  const parents: Parent[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await space.again.conversations.history({
      channel: id,
      oldest,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const message of answer.messages ?? []) {
      const mark = readMark(message);
      if (mark === undefined || mark.ts < oldest) continue;
      if (mark.delivery === deliveryId && mark.part === 1) return { first: mark, parents, complete: true };
      if ((message.reply_count ?? 0) > 0) parents.push({ ts: mark.ts, latestReply: message.latest_reply });
    }
    cursor = answer.response_metadata?.next_cursor;
    if (!answer.has_more || !cursor) return { parents, complete: true };
  }
  return { parents, complete: false };
}

/** Marks of the replies below a message, from `oldest` on. */
export async function marksInThread(
  { space, id }: Conversation,
  ts: string,
  oldest?: string,
): Promise<readonly Marked[]> {
  const marks: Marked[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await space.again.conversations.replies({
      channel: id,
      ts,
      limit: PAGE,
      include_all_metadata: true,
      ...(oldest === undefined ? {} : { oldest }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const message of answer.messages ?? []) {
      const mark = readMark(message);
      if (mark !== undefined && mark.ts !== ts) marks.push(mark);
    }
    cursor = answer.response_metadata?.next_cursor;
    if (!answer.has_more || !cursor) break;
  }
  return marks;
}

/** As Slack names messages and asks for moments: seconds with six places. */
function seconds(moment: Temporal.Instant): string {
  return (moment.epochMilliseconds / 1_000).toFixed(6);
}
