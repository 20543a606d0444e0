// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Markdown } from '#components/recordings/notes/Markdown.tsx';
import { clear, show } from '../screen.tsx';

afterEach(clear);

async function render(text: string): Promise<string> {
  await show(<Markdown text={text} />);
  // The parser is loaded first.
  await vi.waitFor(() => expect(document.querySelector('.markdown > :not(pre)')).not.toBeNull());
  return document.querySelector('.markdown')?.innerHTML ?? '';
}

describe('Markdown', () => {
  it('draws headings, lists, emphasis and code', async () => {
    expect(await render('# Title\n\n1. **a**\n2. *b*\n\n`c`')).toBe(
      '<h3 dir="auto">Title</h3>' +
        '<ol dir="auto"><li dir="auto"><strong dir="auto">a</strong></li><li dir="auto"><em dir="auto">b</em></li></ol>' +
        '<p dir="auto"><code dir="auto">c</code></p>',
    );
  });

  it('shows HTML as text', async () => {
    await render('<img src=x onerror=alert(1)> <script>alert(1)</script>');

    expect(document.querySelector('.markdown img, .markdown script')).toBeNull();
    expect(document.querySelector('.markdown')?.textContent).toContain('<script>alert(1)</script>');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '#/x',
    '//x',
  ])('makes no link of %s', async (address) => {
    await render(`[text](${address}) <${address}>`);

    expect(document.querySelector('.markdown a')).toBeNull();
  });

  it('links to the web, without telling it of this page', async () => {
    await render('[text](https://example.com/a?b=1) https://example.org');

    const links = [...document.querySelectorAll('.markdown a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://example.com/a?b=1', 'noopener noreferrer'],
      ['https://example.org', 'noopener noreferrer'],
    ]);
  });

  it('loads no image: it is a link', async () => {
    await render('![alt](https://example.com/a.png)');

    expect(document.querySelector('.markdown img')).toBeNull();
    expect(document.querySelector('.markdown a')?.textContent).toBe('alt');
  });

  it.each([20_000, 350_000])(
    'shows a very long note as it is, up to what a screen can lay out',
    async (times) => {
      const text = '*a_'.repeat(times);

      await show(<Markdown text={text} />);

      const shown = document.querySelector('.markdown pre')?.textContent ?? '';
      expect(shown === (times > 100_000 ? `${text.slice(0, 100_000)}…` : text)).toBe(true);
    },
  );
});
