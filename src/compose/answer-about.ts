/** What the bot is, in a screen: what its marks mean, where the numbers are from, what is stored and how it is deleted. */
import type { Block, Briefing } from '../domain/briefing.ts';
import { VERDICT_LABELS, type VerdictKind } from '../domain/verdict.ts';

const MEANINGS: Readonly<Record<VerdictKind, string>> = {
  agrees:
    'equal, or within what the words allow (“more than”, a rounded number), on a reading that they state or imply.',
  'agreed-when-published':
    'true of the record as it was known then; it has been revised since, and both numbers are told.',
  'agrees-on-another-reading':
    'true only by a known habit of the press, which is named, such as the same number of days instead of the same dates.',
  differs: 'no reading that the words allow fits the record. It says nothing of why.',
  'ahead-of-record': 'the period ends after the last day of the record.',
  unchecked: 'the record cannot say, with the reason. It does not mean that the figure is wrong.',
};

export function answerAbout(source: { readonly publisher: string; readonly url: string }): Briefing {
  const kinds = Object.keys(MEANINGS) as VerdictKind[];
  return {
    kind: 'answer',
    headline: 'Channel Brief holds the figures in migration news against the official record',
    blocks: [
      section('What the marks mean'),
      ...kinds.map((kind): Block => {
        const { mark, words } = VERDICT_LABELS[kind];
        return {
          kind: 'paragraph',
          text: [{ text: `${mark} ${words}`, strong: true }, { text: `: ${MEANINGS[kind]}` }],
        };
      }),
      section('Where the numbers are from'),
      {
        kind: 'paragraph',
        text: [
          { text: 'People and boats a day: ' },
          { text: source.publisher, url: source.url },
          {
            text:
              '; provisional until the quarterly statistics. Every release is kept, with the time at which it was published. ' +
              'A day is the day of arrival. A number that is missing is never counted as zero.',
          },
        ],
      },
      paragraph(
        'Asylum, returns and net migration: Home Office and Office for National Statistics, from secondary copies; ' +
          'check such a figure against the workbook before you rely on it.',
      ),
      section('What is stored'),
      paragraph(
        'Official releases, for ever. Stories from public feeds with headline, text and link, to judge their figures; only short quotes are shown. ' +
          'Answers, for 30 days, so that their buttons work; nothing in them says who asked. Of a channel its settings, what was sent ' +
          'there, and who set it up last. Messages of people are never read.',
      ),
      paragraph(
        '/forget deletes what is stored about a channel; removing the bot deletes what is stored about the whole space.',
      ),
      section('Licence'),
      {
        kind: 'source',
        text: [
          { text: 'Contains public sector information licensed under the ' },
          {
            text: 'Open Government Licence v3.0',
            url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
          },
          { text: '. The program is free software under the MIT licence.' },
        ],
      },
    ],
  };
}

function section(title: string): Block {
  return { kind: 'section', title };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [{ text }] };
}
