import type { PlayerSettings } from './player-settings.ts';

/** Speech louder than about this level (dB) is brought nearer to quiet speech; then all of it is amplified. */
const THRESHOLD = -40;
const RATIO = 6;
const KNEE = 20;
const GAIN = 2.5;

/** Returns what sets an element's loudness. Nothing is between element and output until the first boost. */
export function createLoudness(
  element: HTMLAudioElement,
): (settings: Pick<PlayerSettings, 'volume' | 'boost'>) => void {
  let graph: { context: AudioContext; source: AudioNode; compressor: AudioNode; gain: GainNode } | undefined;
  let isBoosted = false;

  function buildGraph(): NonNullable<typeof graph> {
    const context = new AudioContext();
    const source = context.createMediaElementSource(element);
    const compressor = new DynamicsCompressorNode(context, {
      threshold: THRESHOLD,
      ratio: RATIO,
      knee: KNEE,
      attack: 0.005,
      release: 0.2,
    });
    const gain = new GainNode(context);
    compressor.connect(gain).connect(context.destination);
    // The element would be silent if the browser has suspended the context.
    element.addEventListener('play', () => void context.resume());
    return { context, source, compressor, gain };
  }

  return ({ volume, boost }) => {
    // The compressor would even out the element's own volume, too.
    element.volume = boost ? 1 : volume;
    // An element that has once been connected to a graph stays in it.
    if (!boost && !graph) return;
    graph ??= buildGraph();
    const { context, source, compressor, gain } = graph;
    gain.gain.value = GAIN * volume;
    void context.resume();
    if (boost === isBoosted) return;
    isBoosted = boost;
    source.disconnect();
    source.connect(boost ? compressor : context.destination);
  };
}
