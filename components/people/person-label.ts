import type { Person } from '#utils/people/index.ts';

/** The name that the person has given, else the handle or X's id. */
export function personLabel({ name, key }: Pick<Person, 'name' | 'key'>): string {
  return name ?? key;
}

/** What stands beside a given name. */
export function personHandle({ name, key }: Pick<Person, 'name' | 'key'>): string | undefined {
  return name === undefined ? undefined : key;
}
