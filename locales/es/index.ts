/** The texts of the extension's own pages in this language, by file. The guide, notifications and the help have theirs elsewhere. */
export const texts = import.meta.glob<string>(['./*.ftl', '!./guide.ftl', '!./notices.ftl', '!./help.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
