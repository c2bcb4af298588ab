/**
 * Answers for the person who asked: a page at a time, and a chart that takes its time follows the words. Slack takes five
 * answers to a question within half an hour, and none of them can take the place of an earlier one.
 */
import type { types } from '@slack/bolt';
import type { Block, Briefing } from '../../domain/briefing.ts';
import type { KeptBriefing } from '../platform.ts';
import { withoutFiles } from './post-message.ts';
import { renderPages, type SlackBody } from './render-briefing.ts';
import type { Space } from './spaces.ts';
import type { ChartFiles, Files } from './upload-charts.ts';

export interface Reply extends SlackBody {
  readonly response_type: 'ephemeral' | 'in_channel';
  /** Of a button: the message that it stands in. */
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/** Throws where Slack does not take it. */
export type Respond = (reply: Reply) => Promise<unknown>;

export interface Answering {
  readonly respond: Respond;
  /** Undefined where charts cannot be uploaded. */
  readonly space: Space | undefined;
  readonly charts: ChartFiles;
  /** Milliseconds that the words wait for the charts. */
  readonly patience: number;
  readonly page?: number;
  /** The answer takes the place of the message whose button was pressed. */
  readonly replace?: boolean;
  /** The thread in which the button stands. */
  readonly thread?: string | undefined;
}

const NO_FILES: Promise<Files> = Promise.resolve(new Map());

/** Slack is ready with a file within seconds, and its own troubles often last as long, in milliseconds. */
const PAUSE = 1_000;

/** The answer is seen by the asker alone: its words at once, and its charts after them where they take longer than `patience`. */
export async function answerPrivately({ id, briefing }: KeptBriefing, answering: Answering): Promise<void> {
  const { respond, space, charts, patience, page = 1, replace = false, thread } = answering;
  const reply = (body: SlackBody, replacing: boolean): Reply => ({
    ...body,
    response_type: 'ephemeral',
    replace_original: replacing,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  const { share, rest } = withoutShare(briefing);
  const uploading = space !== undefined && hasCharts(rest) ? charts.of(space, rest) : NO_FILES;
  const files = await Promise.race([uploading, ...(uploading === NO_FILES ? [] : [pause(patience)])]);
  const pages = renderPages(rest, { key: id, share, ...(files === undefined ? {} : { files }) });
  const body = pages[Math.min(page, pages.length) - 1];
  if (body === undefined) return;
  await insist(respond, reply(body, replace));
  if (files !== undefined) return;
  const pictures = picturesOf(rest, await uploading);
  if (pictures !== undefined) await insist(respond, reply({ ...body, ...pictures }, false));
}

/** Tries again after a pause, and in the end without pictures. */
export async function insist(respond: Respond, reply: Reply): Promise<void> {
  try {
    await respond(reply);
  } catch {
    await pause(PAUSE);
    try {
      await respond(reply);
    } catch (error) {
      const bare = withoutFiles(reply);
      if (JSON.stringify(bare.blocks) === JSON.stringify(reply.blocks)) throw error;
      await respond({ ...reply, blocks: bare.blocks });
    }
  }
}

/** The briefing without its *Share* button, which stands on every page, and what the button shares. */
function withoutShare(briefing: Briefing): { readonly share: string | undefined; readonly rest: Briefing } {
  let share: string | undefined;
  const blocks = briefing.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'actions') return [block];
    const buttons = block.buttons.filter((button) => {
      if (!('action' in button) || button.action !== 'share') return true;
      share = button.value;
      return false;
    });
    return buttons.length === 0 ? [] : [{ ...block, buttons }];
  });
  return { share, rest: { ...briefing, blocks } };
}

function hasCharts({ blocks }: Briefing): boolean {
  return blocks.some(({ kind }) => kind === 'image');
}

/** The pictures alone; undefined where there are none. */
function picturesOf({ blocks }: Briefing, files: Files): Pick<SlackBody, 'text' | 'blocks'> | undefined {
  const images = blocks.filter((block) => block.kind === 'image' && files.has(block.chart));
  if (images.length === 0) return undefined;
  const [body] = renderPages({ kind: 'answer', headline: 'Chart', blocks: images }, { files });
  return body && { text: body.text, blocks: body.blocks.filter(isPicture) };
}

function isPicture({ type }: types.KnownBlock): boolean {
  return type === 'image';
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}
