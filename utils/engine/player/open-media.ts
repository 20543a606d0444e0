/** What an `<audio>` plays from before there is anything to play. */
export interface OpenMedia {
  source: MediaSource;
  /** Rejects where the browser does not take such sound. */
  buffer: Promise<SourceBuffer>;
  close(): void;
}

const TYPE = 'audio/mp4; codecs="mp4a.40.2"';

/** Opens an element for sound that is still being looked for: the two take their time beside each other. */
export function openMedia(element: HTMLAudioElement): OpenMedia {
  const source = new MediaSource();
  const url = URL.createObjectURL(source);
  const { promise: buffer, resolve, reject } = Promise.withResolvers<SourceBuffer>();
  source.addEventListener(
    'sourceopen',
    () => {
      try {
        resolve(source.addSourceBuffer(TYPE));
      } catch (error) {
        reject(error);
      }
    },
    { once: true },
  );
  // Whoever feeds it hears of it; where nobody comes to do so, it is no failure.
  buffer.catch(() => undefined);
  element.src = url;
  return { source, buffer, close: () => URL.revokeObjectURL(url) };
}
