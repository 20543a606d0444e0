/** A `<video>` as far as following the player needs one: it arrives where it is sent when the test says so. */
class VideoElement extends EventTarget {
  duration = 100;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  paused = true;
  seeking = false;
  error = null;
  src = '';
  readonly seeks: number[] = [];
  #at = 0;

  get currentTime(): number {
    return this.#at;
  }

  set currentTime(at: number) {
    this.#at = at;
    this.seeking = true;
    this.seeks.push(at);
  }

  playTo(at: number): void {
    this.#at = at;
  }

  arrive(): void {
    this.seeking = false;
    this.dispatchEvent(new Event('seeked'));
  }

  async play(): Promise<void> {
    this.paused = false;
  }

  pause(): void {
    this.paused = true;
  }

  load(): void {
    this.seeking = false;
  }

  hasAttribute(): boolean {
    return true;
  }

  removeAttribute(): void {
    this.src = '';
  }
}

/** It has what is used of one; happy-dom's element cannot be sought. */
const isVideo = (element: EventTarget): element is HTMLVideoElement => element instanceof VideoElement;

export function videoElement() {
  const video = new VideoElement();
  const element: EventTarget = video;
  if (!isVideo(element)) throw new Error('it was made above');
  return {
    element,
    seeks: video.seeks,
    arrive: () => video.arrive(),
    playTo: (at: number) => video.playTo(at),
  };
}
