import type { CollectionItem } from './collections.ts';

/**
 * How ArchiveWeb.page opens its list: a worker reads all collections and sends them as JSON, the page sorts them and renders
 * each as an element with a shadow root. Without its framework and its styles, so faster than itself.
 */
class CollectionInfo extends HTMLElement {
  show({ title, sourceUrl, ctime, size }: CollectionItem): void {
    const root = this.attachShadow({ mode: 'open' });
    const columns = document.createElement('div');
    const link = document.createElement('a');
    link.href = `?source=${encodeURIComponent(sourceUrl)}`;
    link.textContent = title;
    const cells = [new Date(ctime).toLocaleString(), `${(size / 1e6).toFixed(1)} MB`].map((text) => {
      const cell = document.createElement('div');
      cell.textContent = text;
      return cell;
    });
    const buttons = ['Download', 'Import', 'Start'].map((label) => {
      const button = document.createElement('button');
      button.textContent = label;
      return button;
    });
    columns.append(link, ...cells, ...buttons);
    root.append(columns);
  }
}

customElements.define('collection-info', CollectionInfo);

function show(items: CollectionItem[]): void {
  items.sort((a, b) => b.ctime - a.ctime);
  const list = document.createElement('main');
  list.dataset['testid'] = 'recordings';
  list.dataset['count'] = String(items.length);
  for (const item of items) {
    const row = new CollectionInfo();
    row.dataset['testid'] = 'recording';
    row.show(item);
    list.append(row);
  }
  document.body.append(list);
}

const worker = new Worker('/bench-collections-worker.js', { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { colls }: { colls: CollectionItem[] } = JSON.parse(data);
  show(colls);
});
worker.postMessage('list');
