/** The texts of the extension's own pages in this language, by file. The guide and notifications have theirs elsewhere. */
export const texts = import.meta.glob<string>(['./*.ftl', '!./guide.ftl', '!./notices.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
