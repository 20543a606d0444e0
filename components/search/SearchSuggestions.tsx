import { Highlighted } from '#components/labels/Highlighted.tsx';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { fold, hasWord, searchable, type Token } from '#utils/search/index.ts';
import { shortTag } from '#utils/visible-text.ts';
import { withPerson, withTag } from './active-filters.ts';
import type { SearchSession } from './search-session.ts';
import './SearchSuggestions.css';

/** Something that the page does, found by its name. */
export interface SearchCommand {
  label: string;
  icon: IconName;
  run: () => void;
}

export interface SearchSuggestionsProps {
  store: SearchSession;
  commands: readonly SearchCommand[];
}

const MAX_EACH = 3;
/** Commands have short names of many words: a letter or two would find most of them. */
const MAX_COMMANDS = 4;

/** People, tags and commands that have the name that is typed. */
export function SearchSuggestions({ store, commands }: SearchSuggestionsProps) {
  const { t } = useLocale();
  const suggestions = suggestionsOf(store, commands);
  if (suggestions.length === 0) return null;
  return (
    <ul class="search-suggestions" aria-label={t('suggestions')}>
      {suggestions.map(({ label, icon, run }) => (
        <li key={`${icon} ${label}`}>
          <button type="button" class="search-suggestion" data-testid="suggestion" onClick={run}>
            <Icon name={icon} />
            <bdi class="one-line">
              <Highlighted text={label} />
            </bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function suggestionsOf(store: SearchSession, commands: readonly SearchCommand[]): SearchCommand[] {
  const [tokens, query] = [store.tokens.value, store.query.value];
  if (tokens.length === 0) return [];
  const { people = [], tags = [] } = store.facets.value ?? {};
  const clear = (): void => store.set({ ...query, text: '' });
  return [
    ...commands
      .filter(({ label }) => hasAll(label, tokens))
      .map(({ run, ...command }) => ({ ...command, run: () => (clear(), run()) }))
      .slice(0, MAX_COMMANDS),
    ...people
      .filter(({ handle, name = '' }) => hasAll(`${handle} ${handle.replaceAll('_', ' ')} ${name}`, tokens))
      .map(({ handle, name }) => ({
        label: name ?? `@${handle}`,
        icon: 'people' as const,
        run: () => store.set(withPerson(query, handle)),
      }))
      .slice(0, MAX_EACH),
    ...tags
      .filter((tag) => hasAll(tag, tokens))
      .map((tag) => ({
        label: shortTag(tag),
        icon: 'tag' as const,
        run: () => store.set(withTag(query, tag)),
      }))
      .slice(0, MAX_EACH),
  ];
}

function hasAll(name: string, tokens: readonly Token[]): boolean {
  const text = searchable(fold(name));
  return tokens.every(({ words }) => words.every((word) => hasWord(text, word)));
}
