/** What a process of tests has to do. */
export interface Order {
  /** The mutant that is active from the beginning; 0: each in its turn. */
  active: number;
  /** The file of lines where results are noted. */
  results: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    order: Order;
  }
}
