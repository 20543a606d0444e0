import { StringDecoder } from 'node:string_decoder';

export interface Tail {
  /** What was said last, oldest first. */
  lastLines: string[];
}

/** Keeps the last lines of what a command says. */
export function tailOf(most: number): { take(chunk: Buffer): void; lines(): string[] } {
  const decoder = new StringDecoder('utf8');
  let lines: string[] = [];
  let rest = '';
  return {
    take(chunk) {
      const parts = (rest + decoder.write(chunk)).split('\n');
      rest = parts.pop() ?? '';
      lines = [...lines, ...parts].slice(-most);
    },
    lines: () => [...lines, ...(rest === '' ? [] : [rest])].slice(-most),
  };
}
