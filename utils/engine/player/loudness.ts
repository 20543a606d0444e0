import type { PlayerSettings } from '#utils/engine/rpc/engine.ts';

/** Speech at about this level (dB) and above is brought nearer to what is quiet; then all of it is made louder. */
const THRESHOLD = -40;
const RATIO = 6;
const KNEE = 20;
const GAIN = 2.5;

type Loudness = Pick<PlayerSettings, 'volume' | 'boost'>;

/** Sets how loud an element sounds; until quiet and loud speakers are first evened out, nothing is in its way. */
export function createLoudness(element: HTMLAudioElement): (loudness: Loudness) => void {
  let nodes: { context: AudioContext; source: AudioNode; boosted: AudioNode; gain: GainNode } | undefined;
  let isBoosted = false;

  function build(): NonNullable<typeof nodes> {
    const context = new AudioContext();
    const source = context.createMediaElementSource(element);
    const boosted = new DynamicsCompressorNode(context, {
      threshold: THRESHOLD,
      ratio: RATIO,
      knee: KNEE,
      attack: 0.005,
      release: 0.2,
    });
    const gain = new GainNode(context);
    boosted.connect(gain).connect(context.destination);
    // One that the browser has put to rest would leave the element without a voice.
    element.addEventListener('play', () => void context.resume());
    return { context, source, boosted, gain };
  }

  return ({ volume, boost }) => {
    // What is evened out would even out the element's own volume, too.
    element.volume = boost ? 1 : volume;
    // An element that has once been led through a graph stays in it.
    if (!boost && !nodes) return;
    nodes ??= build();
    const { context, source, boosted, gain } = nodes;
    gain.gain.value = GAIN * volume;
    void context.resume();
    if (boost === isBoosted) return;
    isBoosted = boost;
    source.disconnect();
    source.connect(boost ? boosted : context.destination);
  };
}
