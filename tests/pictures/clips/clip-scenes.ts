import type { ClipScene, ClipStyle } from '../../../utils/video/index.ts';

/** What is said in a script, and by whom. */
interface Script {
  title: string;
  host: string;
  date: string;
  names: string[];
  lines: string[];
}

/** One for each kind of text: short and long, from the right, without spaces, with emoji. */
export const SCRIPTS: Record<string, Script> = {
  english: {
    title: 'Maps without borders: how people draw the places they come from',
    host: '@elena_writes',
    date: '2 February 2026',
    names: ['@elena_writes', 'Tom Okafor', 'Ana María Rivas', '@j_r'],
    lines: [
      'So my grandmother could not read, but she drew the valley from memory, every single well.',
      'And was it right?',
      'It was better than right. It said which well belongs to whom, and who you must greet first.',
      'That is not on any map I have seen 🗺️✨',
    ],
  },
  arabic: {
    title: 'خرائط بلا حدود: كيف يرسم الناس أماكنهم',
    host: '@layla_k',
    date: '٢ فبراير ٢٠٢٦',
    names: ['ليلى قاسم', '@omar_h', 'نور'],
    lines: [
      'وهل كانت الخريطة على Google Maps صحيحة في 2019؟ لم تكن جدتي تقرأ، لكنها رسمت الوادي من ذاكرتها.',
      'لم تكن جدتي تقرأ.',
      'كانت أفضل من صحيحة 🌿 كانت تقول لمن كل بئر.',
    ],
  },
  japanese: {
    title: '国境のない地図：人は故郷をどう描くのか',
    host: '@haruka_m',
    date: '2026年2月2日',
    names: ['春香', '@ken_ji', '佐藤さん'],
    lines: [
      '祖母は字が読めませんでしたが、谷を記憶だけで描いたんです。井戸の一つ一つまで。',
      'それは正しかったのですか？',
      '正しい以上でした。どの井戸が誰のものか、全部わかるんです😊',
    ],
  },
  hindi: {
    title: 'बिना सीमाओं के नक्शे: लोग अपनी जगहों को कैसे बनाते हैं',
    host: '@kavya_s',
    date: '2 फ़रवरी 2026',
    names: ['काव्या शर्मा', '@ravi', 'श्रीमती द्विवेदी'],
    lines: [
      'मेरी दादी पढ़ नहीं सकती थीं, लेकिन उन्होंने पूरी घाटी को याद से बनाया, एक-एक कुआँ।',
      'और क्या वह सही था?',
      'सही से भी बेहतर। किस कुएँ का मालिक कौन है, सब लिखा था।',
    ],
  },
  thai: {
    title: 'แผนที่ไร้พรมแดน: ผู้คนวาดบ้านเกิดอย่างไร',
    host: '@ploy_c',
    date: '2 กุมภาพันธ์ 2569',
    names: ['พลอย ใจดี', '@somchai', 'คุณครูวันเพ็ญ'],
    lines: [
      'คุณยายอ่านหนังสือไม่ออก แต่ท่านวาดหุบเขาทั้งหมดจากความทรงจำ บ่อน้ำทุกบ่อเลย',
      'แล้วมันถูกต้องไหม',
      'ดีกว่าถูกต้องอีก บอกได้ว่าบ่อไหนเป็นของใคร',
    ],
  },
  emoji: {
    title: '🎙️ Late-night 🌙 session 👩‍👩‍👧‍👦🏳️‍🌈',
    host: '@party_🎉',
    date: '2 February 2026',
    names: ['Ana 💃🏽', '🦊 Fox', 'Zoë 👩🏾‍🚀'],
    lines: [
      '👏👏👏 That was great 🤩! Who is next? 👩🏾‍🚀🧑‍🤝‍🧑🇧🇷🇯🇵 raise your hand ✋🏿✋🏿✋🏿',
      'Me 🙋‍♀️',
      '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
    ],
  },
  long: {
    title:
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft – und was davon blieb, erzählt in vielen, sehr vielen Worten von allen, die dabei waren',
    host: '@a_handle_of_15_',
    date: '29. September 2026',
    names: [
      'Prof. Dr. Maximiliane-Alexandra von Hohenstaufen-Wittgenstein',
      '@j_r',
      'Unaussprechlichkeitsname',
    ],
    lines: [
      'Siehe https://example.com/a/very/long/address/that/nobody/reads/aloud?but=someone&pasted=it und Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, das kein Mensch behalten kann, weil es länger ist als jede Zeile, die wir haben, und noch länger.',
      'Nein!',
      'Doch.',
    ],
  },
  silent: {
    title: 'Open mic',
    host: '',
    date: '',
    names: ['Host', 'Guest 184 467 440'],
    lines: [],
  },
};

const DURATION = 40;

export function buildClipScene(name: string, style: ClipStyle): ClipScene {
  const script = SCRIPTS[name];
  if (!script) throw new Error(`There is no script ${name}`);
  const { title, host, date, names, lines } = script;
  const seconds = DURATION / Math.max(4, lines.length);
  const speakerOf = (i: number): number => [0, 1, 0, 2, 1, 3][i % 6] ?? 0;
  const turns = Array.from({ length: Math.max(4, lines.length) }, (_, i) => ({
    speaker: speakerOf(i) % names.length,
    from: i * seconds + 0.2,
    to: (i + 1) * seconds - 0.3,
  }));
  const perSecond = 20;
  const values = Uint8Array.from({ length: DURATION * perSecond }, (_, i) => {
    const at = i / perSecond;
    const isSpoken = turns.some(({ from, to }) => from <= at && at < to);
    const voice = Math.abs(Math.sin(at * 5.1) * Math.sin(at * 1.7 + 1) + 0.4 * Math.sin(at * 13));
    return isSpoken ? 40 + 150 * Math.min(1, voice) : 6;
  });
  const lanes = names.map((_, lane) =>
    Uint8Array.from({ length: 96 }, (_cell, i) =>
      Math.floor(i / 5 + i / 17) % names.length === lane ? 220 : 0,
    ),
  );
  return {
    title,
    host,
    date,
    duration: DURATION,
    ring: { lanes },
    part: { from: 0.31, to: 0.33 },
    speakers: names.map((label, i) => ({
      label,
      turns: turns.filter(({ speaker }) => speaker === i).map(({ from, to }) => ({ from, to })),
    })),
    levels: { perSecond, values },
    cues: lines.map((text, i) => ({
      text,
      from: i * seconds + 0.2,
      to: (i + 1) * seconds - 0.3,
      speaker: speakerOf(i) % names.length,
    })),
    style,
  };
}
