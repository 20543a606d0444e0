/** The package has types only for all 1,700 icons at once; a single one is an element of its own. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: readonly [tag: string, attributes: Readonly<Record<string, string>>][];
  export default icon;
}
