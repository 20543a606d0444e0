/** A Space of the demo. */
export interface DemoSpace {
  id: string;
  /** As X stores a post: with HTML entities. Without one, the post that thanks the guests is the only one. */
  post?: string;
  daysAgo: number;
  minutes: number;
  /** Beside the host. */
  guests: number;
}

/** The recording that the pictures of one recording show. */
export const HERO = '1demoHero';
/** With the host, 13 people speak in it. */
export const CROWDED = '1demoCrowd';

/** A library of some months, newest first: titles in several scripts, 10 minutes to two and a half hours. */
export const DEMO_SPACES: DemoSpace[] = [
  {
    id: HERO,
    post: 'Open mic: what stays when the room has emptied',
    daysAgo: 1,
    minutes: 11,
    guests: 3,
  },
  { id: CROWDED, post: 'Twelve chairs: everybody tells one story 🪑', daysAgo: 2, minutes: 154, guests: 12 },
  {
    id: '1demoNoche',
    post: 'Noche de radio: “¿por qué seguimos escuchando?” 🌙 Preguntas &amp; respuestas',
    daysAgo: 9,
    minutes: 41,
    guests: 2,
  },
  {
    id: '1demoArabic',
    post: 'سهرة الخميس: حكايات من الإذاعة القديمة 📻',
    daysAgo: 12,
    minutes: 17,
    guests: 4,
  },
  { id: '1demoAlone', post: 'Voice memo to nobody in particular', daysAgo: 16, minutes: 10, guests: 0 },
  { id: '1demoTokyo', post: '深夜ラジオ：声だけで旅をする 🚃', daysAgo: 25, minutes: 12, guests: 2 },
  { id: '1demoThanks', daysAgo: 33, minutes: 11, guests: 1 },
  {
    id: '1demoLong',
    post: 'One question for everyone: which voice on the radio made you stop what you were doing, and do you still remember what it said? 👂🏽',
    daysAgo: 41,
    minutes: 13,
    guests: 8,
  },
  { id: '1demoStadt', post: 'Wie klingt eine Stadt um vier Uhr früh?', daysAgo: 47, minutes: 10, guests: 1 },
  {
    id: '1demoPirate',
    post: 'La radio pirate, de 1966 à nos jours',
    daysAgo: 62,
    minutes: 26,
    guests: 3,
  },
  {
    id: '1demoSamba',
    post: 'Samba e silêncio: conversa com a plateia 🎶',
    daysAgo: 80,
    minutes: 10,
    guests: 5,
  },
  { id: '1demoEmoji', post: '👩🏽‍🚀🎙️🛰️', daysAgo: 96, minutes: 12, guests: 1 },
  { id: '1demoHindi', post: 'रेडियो की वो रातें', daysAgo: 121, minutes: 11, guests: 2 },
  { id: '1demoFirst', post: 'Listening club no. 1', daysAgo: 150, minutes: 10, guests: 2 },
];
