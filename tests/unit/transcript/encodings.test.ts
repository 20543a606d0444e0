import { describe, expect, it } from 'vitest';
import { decodeText } from '#utils/transcript/encoding/decode-text.ts';
import { readTranscript } from '#utils/transcript/index.ts';
import { encodeText } from './encode-text.ts';

/** What people say in a Space, in the encodings that subtitles of their language have. */
const SPOKEN: [encoding: string, words: string][] = [
  ['windows-1252', 'Buenas noches, señoras y señores. ¿Qué tal están? Mañana más.'],
  ['windows-1252', 'Bonsoir à tous, ça va ? Nous sommes très heureux d’être là.'],
  ['windows-1252', 'Guten Abend, schön, dass ihr da seid. Wir müssen über Straßen reden.'],
  ['windows-1252', 'Olá a todos, não sei se já começou a gravação. Até amanhã.'],
  ['macintosh', 'Buenas noches, señoras y señores. Mañana más café.'],
  [
    'windows-1250',
    'Dobry wieczór wszystkim, cieszę się, że jesteście. Zaczynamy, proszę państwa, o książkach.',
  ],
  ['windows-1250', 'Dobrý večer, vítejte. Dnes budeme mluvit o řekách a městech, že?'],
  ['windows-1251', 'Добрый вечер всем. Сегодня поговорим о картах.'],
  ['windows-1251', 'Доброго вечора. Сьогодні поговоримо про мапи і чорнило.'],
  ['koi8-r', 'Добрый вечер всем. Сегодня поговорим о картах.'],
  ['ibm866', 'Добрый вечер всем. Сегодня поговорим о картах.'],
  ['windows-1253', 'Καλησπέρα σε όλους. Σήμερα θα μιλήσουμε για χάρτες.'],
  ['windows-1254', 'Herkese iyi akşamlar. Bugün haritalar hakkında konuşacağız, değil mi?'],
  ['windows-1255', 'ערב טוב לכולם. היום נדבר על מפות.'],
  ['windows-1256', 'مساء الخير جميعا. سنتحدث اليوم عن الخرائط.'],
  ['windows-874', 'สวัสดีตอนเย็นทุกคน วันนี้เราจะพูดถึงแผนที่'],
  ['shift_jis', 'こんばんは。今日は地図の話をします。よろしくお願いします。'],
  ['euc-jp', 'こんばんは。今日は地図の話をします。よろしくお願いします。'],
  ['iso-2022-jp', 'こんばんは。'],
  ['gb18030', '大家晚上好。今天我们来谈谈地图，欢迎。'],
  ['big5', '大家晚上好。今天我們來談談地圖，歡迎。'],
  ['euc-kr', '여러분 안녕하세요. 오늘은 지도에 대해 이야기합니다.'],
];

const subtitles = (words: string): string => `1\r\n00:00:01,000 --> 00:00:02,600\r\n${words}\r\n`;

/** ISO 2022 switches to Japanese and back with escapes; its bytes are those of EUC without the eighth bit. */
const encode = (words: string, encoding: string): Uint8Array =>
  encoding === 'iso-2022-jp'
    ? Uint8Array.from([
        ...encodeText('00:01.000 --> 00:02.600\n', 'euc-jp'),
        0x1b,
        0x24,
        0x42,
        ...encodeText(words, 'euc-jp').map((byte) => byte & 0x7f),
        0x1b,
        0x28,
        0x42,
      ])
    : encodeText(subtitles(words), encoding);

describe('the encoding of a transcript', () => {
  it.each(SPOKEN)('is found where it is %s: %s', (encoding, words) => {
    const { transcript } = readTranscript(encode(words, encoding), 60);

    expect(transcript.cues.map(({ text }) => text)).toEqual([words]);
  });

  it('is UTF-8 with a few broken bytes, which change nothing else', () => {
    const bytes = new TextEncoder().encode(subtitles('Señoras, mañana más café en España.'));
    const broken = bytes.map((byte, i) => (i === bytes.indexOf(0xc3) ? 0xff : byte));

    expect(decodeText(broken).text).toContain('mañana más café en España');
  });

  it('is UTF-16 also without a mark', () => {
    const bytes = Uint8Array.from(Buffer.from(subtitles('Hola a todos'), 'utf16le'));

    expect(readTranscript(bytes, 60).transcript.cues[0]?.text).toBe('Hola a todos');
  });

  it('is in doubt where a few letters fit two languages, and the interface’s language decides', () => {
    const bytes = encodeText(subtitles('да'), 'windows-1251');

    expect(decodeText(bytes).others.length).toBeGreaterThan(0);
    expect(readTranscript(bytes, 60, { languages: ['ru'] }).transcript.cues[0]?.text).toBe('да');
    expect(readTranscript(bytes, 60, { encoding: 'windows-1255' }).transcript.cues[0]?.text).toBe('הא');
  });
});
