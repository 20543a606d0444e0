import type { DemoSession } from './demo-session.ts';
import type { Look } from './look.ts';
import type { Surface } from './surface.ts';

/** What is to be pictured now. */
export interface Shown {
  surface: Surface;
  /** A selector: only its element is ours, and axe checks only it. */
  within?: string;
  /** Leaves what the next state must not find. */
  close?(): Promise<unknown>;
}

/** A state of the product, and how to reach it. */
export interface ScreenState {
  /** The folder of its screenshots. */
  page: string;
  /** The name of its screenshots. */
  name: string;
  /** What it shows, for the contact sheet. */
  caption: string;
  /** A page is seen once more in each look, and in each language. */
  isPage?: boolean;
  /** How it is seen, where that is not the usual way. */
  look?: Look;
  /** Brings the product there. Rejects if that takes too long. It may not go by words, which are in any language. */
  reach(session: DemoSession): Promise<Shown>;
}
