import { describe, expect, it } from 'vitest';
import {
  createPeopleDirectory,
  hidePerson,
  joinPeople,
  namePerson,
  partPerson,
  unnamedRows,
  type PeopleEdit,
  type StoredPerson,
} from '#utils/people/index.ts';
import { createRandom } from '../../fixtures/random.ts';

const after = (rows: readonly StoredPerson[], { put, remove }: PeopleEdit): StoredPerson[] => {
  const changed = new Set([...put.map(({ key }) => key), ...remove]);
  return [...rows.filter(({ key }) => !changed.has(key)), ...put];
};

describe('edits of people', () => {
  it('a name is one line that can be seen, and an empty one removes the row', () => {
    const named = after([], namePerson([], '@ana', '  Ana\n\u202Etorres\u0000 '));

    expect(named).toEqual([{ key: '@ana', name: 'Ana torres' }]);
    expect(after(named, namePerson(named, '@ana', ' \u200B'))).toEqual([]);
  });

  it('a name of a megabyte is cut between two characters', () => {
    const [row] = after([], namePerson([], '@ana', '😀'.repeat(250_000)));

    expect(row?.name).toBe('😀'.repeat(80));
  });

  it('joined handles have one name, whichever of them is named, and can be parted', () => {
    let rows = after([], namePerson([], '@ana_old', 'Ana'));
    rows = after(rows, joinPeople(rows, '@ana_old', '@ana'));
    rows = after(rows, joinPeople(rows, '#12', '@ana_old'));
    rows = after(rows, hidePerson(rows, '#12', true));

    const person = { key: '@ana', name: 'Ana', isHidden: true, keys: ['@ana', '#12', '@ana_old'] };
    for (const key of person.keys) expect(createPeopleDirectory(rows).person(key)).toEqual(person);

    rows = after(rows, partPerson(rows, '#12'));
    expect(createPeopleDirectory(rows).person('#12')).toEqual({ key: '#12', isHidden: false, keys: ['#12'] });
    expect(createPeopleDirectory(rows).person('@ana').keys).toEqual(['@ana', '@ana_old']);
  });

  it('joining somebody to themselves, or to who was joined to them, changes nothing', () => {
    const rows = after([], joinPeople([], '@b', '@a'));

    expect(joinPeople(rows, '@a', '@b')).toEqual({ put: [], remove: [] });
    expect(joinPeople(rows, '@a', '@a')).toEqual({ put: [], remove: [] });
  });

  it('after any edits every handle belongs to exactly one person, and nobody is joined to somebody who is joined', () => {
    const keys = ['@a', '@b', '@c', '@d', '#1', '#2'];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = createRandom(seed);
      const any = (): string => keys[Math.floor(random() * keys.length)] ?? '@a';
      let rows: StoredPerson[] = [];
      for (let step = 0; step < 12; step += 1) {
        const edits = [
          () => joinPeople(rows, any(), any()),
          () => partPerson(rows, any()),
          () => namePerson(rows, any(), random() < 0.3 ? '' : any()),
          () => hidePerson(rows, any(), random() < 0.5),
        ];
        rows = after(rows, edits[Math.floor(random() * edits.length)]?.() ?? { put: [], remove: [] });
        const directory = createPeopleDirectory(rows);

        const mains = new Set(keys.map((key) => directory.person(key).key));
        expect([...mains].flatMap((key) => directory.person(key).keys).sort()).toEqual([...keys].sort());
        for (const { joinedTo = '' } of rows)
          expect(rows.find(({ key }) => key === joinedTo)?.joinedTo).toBeUndefined();
      }
    }
  });

  it('what is said of somebody stays as long as a recording names them, or who is joined to them', () => {
    let rows = after([], namePerson([], '@ana', 'Ana'));
    rows = after(rows, joinPeople(rows, '@ana_old', '@ana'));
    rows = after(rows, namePerson(rows, '@ben', 'Ben'));

    expect(unnamedRows(rows, new Set(['@ana_old']))).toEqual(['@ben']);
    expect(unnamedRows(rows, new Set(['@ana', '@ben']))).toEqual(['@ana_old']);
    expect(unnamedRows(rows, new Set()).sort()).toEqual(['@ana', '@ana_old', '@ben']);
  });
});
