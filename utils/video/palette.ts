import { SPEAKER_HUES } from '#utils/ring/index.ts';
import type { ClipTheme } from './clip-scene.ts';

/** The colours of a picture: those of the pages, which a worker cannot read. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  /** What is drawn behind rings, lanes and progress. */
  track: string;
  /** Speakers beyond those that have a hue of their own. */
  rest: string;
  ember: string;
  /** By position of the speaker. */
  hues: readonly string[];
}

export const PALETTES: Record<ClipTheme, Palette> = {
  light: {
    paper: '#fbfaf7',
    ink: '#16181d',
    soft: '#585b63',
    track: '#e4e0d7',
    rest: '#868279',
    ember: '#b8400f',
    hues: ['#0072b2', '#d0560a', '#00836a', '#b1508a', '#8d6a00', '#2f8cc0', '#5b3a9b', '#565a63'],
  },
  dark: {
    paper: '#14161b',
    ink: '#ece9e2',
    soft: '#a9aab1',
    track: '#2c3038',
    rest: '#7b7f89',
    ember: '#ff9d6e',
    hues: ['#56b4e9', '#ff8a4c', '#2ec4a0', '#e08fc0', '#e3c04b', '#4f8fd6', '#a98be8', '#a3a7b0'],
  },
};

/** As in the lanes: one of eight hues. */
export function hueOf({ hues, rest }: Palette, speaker: number | undefined): string {
  return speaker === undefined ? rest : (hues[speaker % SPEAKER_HUES] ?? rest);
}
