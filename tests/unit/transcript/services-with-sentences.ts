import { SENTENCES, type ServiceFile } from './spoken-words.ts';

/** Services that write sentences, in the shapes that they document. */
export const SERVICES_WITH_SENTENCES: ServiceFile[] = [
  [
    'Azure, in ticks',
    {
      combinedRecognizedPhrases: [{ channel: 0, display: 'Good evening all. Welcome back.' }],
      recognizedPhrases: SENTENCES.map(({ from, to, text, speaker }) => ({
        speaker: speaker + 1,
        offset: `PT${from}S`,
        duration: `PT${(to - from).toFixed(1)}S`,
        offsetInTicks: from * 1e7,
        durationInTicks: Math.round((to - from) * 1e7),
        nBest: [
          { confidence: 0.9, lexical: text.toLowerCase(), display: text },
          { confidence: 0.5, display: 'Food' },
        ],
      })),
    },
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'Azure’s SDK, in numbers without a unit',
    SENTENCES.map(({ from, to, text }) => ({
      RecognitionStatus: 'Success',
      Offset: from * 1e7,
      Duration: Math.round((to - from) * 1e7),
      DisplayText: text,
    })),
    [undefined, undefined],
  ],
  [
    'Azure’s fast transcription',
    {
      combinedPhrases: [{ text: 'Good evening all. Welcome back.' }],
      phrases: SENTENCES.map(({ from, to, text, speaker }) => ({
        speaker,
        offsetMilliseconds: from * 1000,
        durationMilliseconds: Math.round((to - from) * 1000),
        text,
        words: [{ text: 'x', offsetMilliseconds: from * 1000, durationMilliseconds: 400 }],
      })),
    },
    ['Speaker 0', 'Speaker 1'],
  ],
  [
    'DOTe',
    {
      lines: SENTENCES.map(({ from, to, text, speaker }) => ({
        startTime: `00:00:0${from.toFixed(3)}`.replace('.', ','),
        endTime: `00:00:0${to.toFixed(3)}`.replace('.', ','),
        speakerDesignation: speaker === 0 ? 'Ana' : 'Ben',
        text,
      })),
    },
    ['Ana', 'Ben'],
  ],
  [
    'Teams',
    {
      type: 'Transcript',
      entries: SENTENCES.map(({ from, to, text, speaker }) => ({
        id: 'x/1',
        text,
        speakerId: 'x',
        speakerDisplayName: speaker === 0 ? 'Ana' : 'Ben',
        startOffset: `00:00:0${from.toFixed(7)}`,
        endOffset: `00:00:0${to.toFixed(7)}`,
      })),
    },
    ['Ana', 'Ben'],
  ],
  [
    'Otter, in samples',
    {
      speech: {
        speakers: [
          { id: 7, speaker_name: 'Ana' },
          { id: 8, speaker_name: 'Ben' },
        ],
        transcripts: SENTENCES.map(({ from, to, text, speaker }) => ({
          start_offset: from * 16_000,
          end_offset: to * 16_000,
          transcript: text,
          speaker_id: 7 + speaker,
        })),
      },
    },
    ['Ana', 'Ben'],
  ],
  [
    'Video Indexer',
    {
      videos: [
        {
          insights: {
            speakers: [
              { id: 1, name: 'Ana' },
              { id: 2, name: 'Ben' },
            ],
            transcript: SENTENCES.map(({ from, to, text, speaker }) => ({
              text,
              speakerId: speaker + 1,
              instances: [{ start: `0:00:0${from}`, end: `0:00:0${to}` }],
            })),
          },
        },
      ],
    },
    ['Ana', 'Ben'],
  ],
  [
    'YouTube’s page',
    {
      actions: [
        {
          initialSegments: SENTENCES.map(({ from, to, text }) => ({
            transcriptSegmentRenderer: {
              startMs: String(from * 1000),
              endMs: String(to * 1000),
              snippet: { runs: [{ text }] },
            },
          })),
        },
      ],
    },
    [undefined, undefined],
  ],
  [
    'a list with durations',
    SENTENCES.map(({ from, to, text }) => ({ text, start: from, duration: to - from })),
    [undefined, undefined],
  ],
  [
    'NeMo, words and sentences side by side,',
    {
      text: 'x',
      timestamp: {
        word: [{ word: 'Good', start: 1, end: 1.4 }],
        segment: SENTENCES.map(({ from, to, text }) => ({ start: from, end: to, segment: text })),
      },
    },
    [undefined, undefined],
  ],
  [
    'Recall',
    SENTENCES.map(({ from, to, text }, i) => ({
      participant: { id: i, name: ['Ana', 'Ben'][i] },
      words: [{ text, start_timestamp: { relative: from }, end_timestamp: { relative: to } }],
    })),
    ['Ana', 'Ben'],
  ],
];
