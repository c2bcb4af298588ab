/** Runs as a process of its own: draws one chart after the other, and brings what drawing needs only there. */
import type { ChartOption } from './chart.ts';
import { drawPng } from './draw-chart.ts';

/** What the process answers: the PNG, or what went wrong. */
export type DrawAnswer = { readonly png: Uint8Array } | { readonly problem: string };

process.on('message', (option: ChartOption) => {
  process.send?.(answer(option));
});

function answer(option: ChartOption): DrawAnswer {
  try {
    return { png: drawPng(option) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
