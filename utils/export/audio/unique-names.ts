/** Returns a function that gives each name once: the second `a.m4a` becomes `a (2).m4a`. Case does not count. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let unique = name;
    // Windows and macOS take `A` and `a` for one file.
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
      unique = `${stem} (${number})${extension}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
