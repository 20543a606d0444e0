/** The languages of the site. */
export const SITE_LANGUAGES = ['en', 'es'] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

interface SiteWords {
  /** The language's own name, for the link to it. */
  name: string;
  home: string;
  help: string;
  privacy: string;
  /** Describes the image. */
  image: string;
  install: string;
  installation: string;
  contact: string;
  inForceSince: string;
}

/** What the site says beside the words of the listing, the help and the policy. */
export const SITE_WORDS: Readonly<Record<SiteLanguage, SiteWords>> = {
  en: {
    name: 'English',
    home: 'What it is',
    help: 'Help',
    privacy: 'Privacy',
    image: 'The library: the list of recordings, and one of them with its title, date and who spoke when',
    install: 'Install',
    installation:
      'Afterspace is for Chrome, Edge, Brave, Vivaldi and Opera from version 125 of Chromium, and for Firefox from version 142, on a computer. It will be in their stores. Until then it can be built from its sources with two commands, which its README describes.',
    contact: 'Contact',
    inForceSince: 'In force since',
  },
  es: {
    name: 'Español',
    home: 'Qué es',
    help: 'Ayuda',
    privacy: 'Privacidad',
    image:
      'La biblioteca: la lista de grabaciones y una de ellas, con su título, su fecha y quién habló cuándo',
    install: 'Instalación',
    installation:
      'Afterspace es para Chrome, Edge, Brave, Vivaldi y Opera desde la versión 125 de Chromium, y para Firefox desde la versión 142, en un ordenador. Estará en sus tiendas. Mientras tanto se puede compilar desde su código con dos comandos, que describe su README.',
    contact: 'Contacto',
    inForceSince: 'En vigor desde',
  },
};
