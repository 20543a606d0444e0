/** Speech at about this level (dB) and above is brought nearer to what is quiet; then all of it is made louder. */
const THRESHOLD = -40;
const RATIO = 6;
const KNEE = 20;
const GAIN = 2.5;

/** Makes a switch that evens out quiet and loud speakers of an element; until it is first on, nothing is in the way. */
export function createBoost(audio: HTMLAudioElement): (isOn: boolean) => void {
  let nodes: { context: AudioContext; source: AudioNode; boosted: AudioNode } | undefined;

  function build(): NonNullable<typeof nodes> {
    const context = new AudioContext();
    const source = context.createMediaElementSource(audio);
    const compressor = new DynamicsCompressorNode(context, {
      threshold: THRESHOLD,
      ratio: RATIO,
      knee: KNEE,
      attack: 0.005,
      release: 0.2,
    });
    compressor.connect(new GainNode(context, { gain: GAIN })).connect(context.destination);
    // One that the browser has put to rest would leave the element without a voice.
    audio.addEventListener('play', () => void context.resume());
    return { context, source, boosted: compressor };
  }

  return (isOn) => {
    // An element that has once been led through a graph stays in it.
    if (!isOn && !nodes) return;
    nodes ??= build();
    const { context, source, boosted } = nodes;
    source.disconnect();
    source.connect(isOn ? boosted : context.destination);
    void context.resume();
  };
}
