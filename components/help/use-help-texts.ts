import { useEffect, useState } from 'preact/hooks';
import { createTranslate, type Language, type Translate } from '#utils/i18n/index.ts';

/** The texts of the help, by language: they are long, and only read here. */
const loaders = import.meta.glob<string>('/locales/*/help.ftl', { query: '?raw', import: 'default' });

/** What the help says in a language; undefined until it is loaded. */
export function useHelpTexts(language: Language): Translate | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; t: Translate }>();
  useEffect(() => {
    let isCurrent = true;
    void loadHelp(language).then((t) => isCurrent && setLoaded({ language, t }));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.t : undefined;
}

const read = async (language: Language): Promise<string[]> => [
  (await loaders[`/locales/${language}/help.ftl`]?.()) ?? '',
];

async function loadHelp(language: Language): Promise<Translate> {
  return createTranslate(language, { en: await read('en'), [language]: await read(language) });
}
