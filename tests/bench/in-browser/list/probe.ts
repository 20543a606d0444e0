import { scrollerOf } from '#components/ui/list/scroller.ts';
import { countRequests, type RequestCount } from './count-requests.ts';

/** What a page of the extension tells about itself. It is the first script in it. */
export interface Probe {
  /** ms from the start of the navigation until the first recording is on the screen, or what stands there if there is none. */
  painted: Promise<number>;
  /** The time of each frame in ms while the list scrolls by `step` pixels a frame, from its beginning. */
  scroll(step: number, frames: number): Promise<Scrolled>;
  /** Waits until a row has a new text, from when the page hears of a change. */
  untilChanged(spaceId: string, text: string): Promise<Changed>;
  /** Goes to an address of this page. ms until what is looked for is on the screen. */
  follow(hash: string, selector: string): Promise<number>;
  /** Waits for some frames, in which what is under way ends. */
  rest(): Promise<void>;
}

export interface Scrolled {
  frames: number[];
  /** Rows that frames have shown, and those of them that had not been read. */
  rows: number;
  unread: number;
}

export interface Changed {
  /** ms from hearing of it to the text in the row. */
  ms: number;
  /** The longest time in ms that nothing else could run in the page. */
  longest: number;
  requests: RequestCount;
}

declare global {
  var probe: Probe;
}

const RESTING_FRAMES = 40;
const LIST = '[data-testid="recordings"]';
const RECORDING = '[data-testid="recording"]';

const requests = countRequests();

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** A message is handled after the frame has been drawn. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage('next');
  });
}

/** The first truthy value of `look`, which runs again with each change of the document. */
function whenThere(look: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function firstPaint(): Promise<number> {
  await whenThere(() => document.querySelector(`${LIST}[data-count="0"], ${LIST} ${RECORDING}`));
  await nextFrame();
  await nextTask();
  return performance.now();
}

globalThis.probe = {
  painted: firstPaint(),

  async scroll(step, count) {
    const list = document.querySelector('.recording-list');
    if (!list) throw new Error('There is no list');
    const scroller = scrollerOf(list);
    const scrolled: Scrolled = { frames: [], rows: 0, unread: 0 };
    scroller.scrollTop = 0;
    let last = await nextFrame();
    for (let at = 0; at < count; at += 1) {
      scroller.scrollTop += step;
      const now = await nextFrame();
      scrolled.frames.push(now - last);
      last = now;
      scrolled.rows += list.querySelectorAll('.recording').length;
      scrolled.unread += list.querySelectorAll('.recording[aria-busy]').length;
    }
    return scrolled;
  },

  async untilChanged(spaceId, text) {
    // Whoever listens before this has begun to read when this hears of it.
    const before = requests();
    const channel = new BroadcastChannel('afterspace-library');
    const start = await new Promise<number>((resolve) => {
      channel.addEventListener('message', () => resolve(performance.now()), { once: true });
    });
    channel.close();
    const row = `[data-space="${spaceId}"]`;
    const seen: { ms?: number } = {};
    void whenThere(() => document.querySelector(row)?.textContent.includes(text)).then(() => {
      seen.ms = performance.now() - start;
    });
    let [last, longest] = [start, 0];
    while (seen.ms === undefined) {
      await nextTask();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    const after = requests();
    return {
      ms: seen.ms,
      longest,
      requests: { requests: after.requests - before.requests, rows: after.rows - before.rows },
    };
  },

  async follow(hash, selector) {
    const start = performance.now();
    const there = whenThere(() => document.querySelector(selector));
    location.hash = hash;
    await there;
    await nextFrame();
    await nextTask();
    return performance.now() - start;
  },

  async rest() {
    for (let frame = 0; frame < RESTING_FRAMES; frame += 1) await nextFrame();
  },
};
