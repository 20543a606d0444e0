/** Adds 100,000 elements below X's page. Runs in the page, so it cannot use anything from outside. */
export function growPage(): void {
  const NODES = 100_000;
  const PER_ROW = 100;
  const rows = document.createElement('div');
  rows.id = 'bench-rows';
  for (let row = 0; row < NODES / PER_ROW; row += 1) {
    const line = document.createElement('div');
    for (let each = 1; each < PER_ROW; each += 1) line.append(document.createElement('span'));
    rows.append(line);
  }
  document.querySelector('main')?.append(rows);
}

/** Changes texts, attributes and elements all over the page, some thousand times a second. */
export function startStorm(): void {
  const rows = document.querySelectorAll('#bench-rows > div');
  let turn = 0;
  setInterval(() => {
    for (let each = 0; each < 40; each += 1) {
      turn += 1;
      const row = rows[(turn * 7) % rows.length];
      const cell = row?.firstElementChild;
      if (!row || !cell) continue;
      cell.textContent = String(turn);
      cell.setAttribute('href', `/${turn}`);
      row.append(cell);
    }
  }, 5);
}

/** Removes the guide every 5 ms. */
export function startRemoving(): void {
  setInterval(() => document.querySelector('afterspace-guide')?.remove(), 5);
}
