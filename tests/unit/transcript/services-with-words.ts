import { SENTENCES, speakerAt, WORDS, type ServiceFile } from './spoken-words.ts';

/** Services that write each word with its time, in the shapes that they document. */
export const SERVICES_WITH_WORDS: ServiceFile[] = [
  [
    'Google, with the words again and their speakers',
    {
      results: [
        {
          alternatives: [
            {
              transcript: 'Good evening all. Welcome back.',
              words: WORDS.map(({ text, from, to }) => ({
                startTime: `${from}s`,
                endTime: `${to}s`,
                word: text,
              })),
            },
          ],
          resultEndTime: '4s',
        },
        {
          alternatives: [
            {
              words: WORDS.map(({ text, from, to }) => ({
                startTime: { seconds: String(Math.floor(from)), nanos: Math.round((from % 1) * 1e9) },
                endTime: { seconds: String(Math.floor(to)), nanos: Math.round((to % 1) * 1e9) },
                word: text,
                speakerTag: speakerAt(from) + 1,
              })),
            },
          ],
        },
      ],
    },
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'Soniox, in syllables',
    {
      text: 'Good evening all. Welcome back.',
      tokens: [
        ['Go', 1000, 1200, '1'],
        ['od', 1200, 1400, '1'],
        [' evening', 1400, 2000, '1'],
        [' all', 2000, 2500, '1'],
        ['.', 2500, 2600, '1'],
        [' Wel', 3000, 3200, '2'],
        ['come', 3200, 3500, '2'],
        [' back.', 3500, 4000, '2'],
      ].map(([text, start_ms, end_ms, speaker]) => ({ text, start_ms, end_ms, speaker })),
    },
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'Speechmatics',
    {
      results: [
        ...[
          ['Good', 1, 1.4, 'S1'],
          ['evening', 1.4, 2, 'S1'],
          ['all', 2, 2.6, 'S1'],
        ].map(([content, start_time, end_time, speaker]) => ({
          type: 'word',
          start_time,
          end_time,
          alternatives: [{ content, speaker }],
          speaker,
        })),
        {
          type: 'punctuation',
          start_time: 2.6,
          end_time: 2.6,
          alternatives: [{ content: '.' }],
          speaker: 'S1',
        },
        ...[
          ['Welcome', 3, 3.5, 'S2'],
          ['back.', 3.5, 4, 'S2'],
        ].map(([content, start_time, end_time, speaker]) => ({
          type: 'word',
          start_time,
          end_time,
          alternatives: [{ content }],
          speaker,
        })),
      ],
    },
    ['S1', 'S2'],
  ],
  [
    'Premiere',
    {
      language: 'en-us',
      segments: SENTENCES.map(({ from, to, speaker }) => ({
        start: from,
        duration: to - from,
        speaker: `id-${speaker}`,
        words: WORDS.filter((each) => speakerAt(each.from) === speaker).map((each) => ({
          text: each.text,
          start: each.from,
          duration: each.to - each.from,
          eos: each.text.endsWith('.'),
        })),
      })),
      speakers: [
        { id: 'id-0', name: 'Ana' },
        { id: 'id-1', name: 'Ben' },
      ],
    },
    ['Ana', 'Ben'],
  ],
  [
    'Podcasting 2.0, a word at a time',
    {
      version: '1.0.0',
      segments: WORDS.map(({ text, from, to }) => ({
        speaker: speakerAt(from) === 0 ? 'Ana' : 'Ben',
        startTime: from,
        endTime: to,
        body: text,
      })),
    },
    ['Ana', 'Ben'],
  ],
  [
    'IBM Watson',
    {
      results: [
        {
          alternatives: [
            { transcript: 'x', timestamps: WORDS.map(({ text, from, to }) => [text, from, to]) },
          ],
        },
      ],
      speaker_labels: WORDS.map(({ from, to }) => ({ from, to, speaker: speakerAt(from) })),
    },
    ['Speaker 0', 'Speaker 1'],
  ],
  [
    'Whisper’s words alone',
    { text: 'x', words: WORDS.map(({ text, from, to }) => ({ word: ` ${text}`, start: from, end: to })) },
    [undefined, undefined],
  ],
  [
    'WhisperX',
    {
      segments: SENTENCES.map(({ from, to, text, speaker }) => ({
        start: from,
        end: to,
        text: ` ${text}`,
        speaker: `SPEAKER_0${speaker}`,
        words: WORDS.map((each) => ({ word: each.text, start: each.from, end: each.to, score: 0.9 })),
      })),
      word_segments: WORDS.map((each) => ({ word: each.text, start: each.from, end: each.to })),
    },
    ['SPEAKER_00', 'SPEAKER_01'],
  ],
  [
    'AssemblyAI, with words, sentences and topics',
    {
      words: WORDS.map(({ text, from, to }) => ({ text, start: from * 1000, end: to * 1000, speaker: 'A' })),
      utterances: SENTENCES.map(({ from, to, text, speaker }) => ({
        start: from * 1000,
        end: to * 1000,
        text,
        speaker: 'AB'[speaker],
      })),
      iab_categories_result: {
        results: [{ text: 'Good evening all. Welcome back.', timestamp: { start: 1000, end: 4000 } }],
      },
    },
    ['Speaker A', 'Speaker B'],
  ],
  [
    'AWS of earlier years, with the speakers apart',
    {
      results: {
        transcripts: [{ transcript: 'Good evening all. Welcome back.' }],
        speaker_labels: {
          segments: [0, 1].map((speaker) => ({
            speaker_label: `spk_${speaker}`,
            items: WORDS.filter(({ from }) => speakerAt(from) === speaker).map(({ from, to }) => ({
              start_time: String(from),
              end_time: String(to),
              speaker_label: `spk_${speaker}`,
            })),
          })),
        },
        items: WORDS.map(({ text, from, to }) => ({
          type: 'pronunciation',
          start_time: String(from),
          end_time: String(to),
          alternatives: [{ content: text }],
        })),
      },
    },
    ['spk_0', 'spk_1'],
  ],
  [
    'Speechmatics, with the speaker in the reading',
    {
      results: WORDS.map(({ text, from, to }) => ({
        type: 'word',
        start_time: from,
        end_time: to,
        alternatives: [{ content: text, speaker: `S${speakerAt(from)}` }],
      })),
    },
    ['S0', 'S1'],
  ],
  [
    'Deepgram, words alone',
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                words: WORDS.map(({ text, from, to }) => ({
                  word: text.toLowerCase(),
                  punctuated_word: text,
                  start: from,
                  end: to,
                  speaker: speakerAt(from),
                })),
              },
            ],
          },
        ],
      },
    },
    ['Speaker 0', 'Speaker 1'],
  ],
];
